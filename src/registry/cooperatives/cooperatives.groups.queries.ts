import { type SQL, sql } from '../../database/sql.ts';
import { hasCeased, heldOn } from '../../records/spells.queries.ts';

// What a cooperative (alias `r`) is grouped by: one meaning for the filter of the list and for statistics.

/** The term `p` of a woman in the cooperative holds on the day; in one that has ceased none does. */
export const termOfCooperative = (today: string): SQL =>
  sql`p.cooperative_id = r.id and ${heldOn('p', today)} and not ${hasCeased('r', today)}`;

/** The newest grade; null without any. */
export const NEWEST_RATING = sql`(select g.rating from cooperative_ratings g where g.cooperative_id = r.id
  order by g.year desc limit 1)`;

/** The section `sector` is that of the main line, by the line's version: the letters shifted in 2025. */
export const IS_MAIN_SECTOR = sql`sector.version = split_part(r.business_lines[1], ':', 1)
  and (sector.code = split_part(r.business_lines[1], ':', 2)
    or left(split_part(r.business_lines[1], ':', 2), 2) between sector.first_division and sector.last_division)`;

export const YEAR_FOUNDED = sql`extract(year from r.founded_on)::int`;
