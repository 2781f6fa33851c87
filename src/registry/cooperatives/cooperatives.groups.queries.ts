import { type SQL, sql } from '../../database/sql.ts';
import { seatOn } from '../../records/seats.queries.ts';
import { type StateFact, stateOn } from '../../records/states.queries.ts';

// What a cooperative (alias `r`) is grouped by: one meaning for the filter of the list and for statistics.

/** The newest grade, of a year until that of the day where one is asked of; null without any. */
export function newestRating(validAt: string | null): SQL {
  const known = validAt === null ? sql`` : sql`and g.year <= ${Number(validAt.slice(0, 4))}::int`;
  return sql`(select g.rating from cooperative_ratings g where g.cooperative_id = r.id ${known} order by g.year desc limit 1)`;
}

/** What it is of a fact, on a day by its dated states; null where that is not known of then. */
export const stateOf = (fact: StateFact, validAt: string | null): SQL =>
  validAt === null ? sql`r.${sql.identifier(fact)}` : stateOn(sql`r.id`, fact, validAt);

/** Where it is located, on a day by its former seats: what is joined, and the alias of its units. */
export const placeOf = (validAt: string | null): { readonly join?: SQL; readonly alias: string } =>
  validAt === null
    ? { alias: 'r' }
    : { alias: 'seat', join: sql`cross join lateral ${seatOn('r', sql`r.id`, validAt)} seat` };

/** The section `sector` is that of the main line, by the line's version: the letters shifted in 2025. */
export const IS_MAIN_SECTOR = sql`sector.version = split_part(r.business_lines[1], ':', 1)
  and (sector.code = split_part(r.business_lines[1], ':', 2)
    or left(split_part(r.business_lines[1], ':', 2), 2) between sector.first_division and sector.last_division)`;

export const YEAR_FOUNDED = sql`extract(year from r.founded_on)::int`;
