import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import { failure } from '../../kernel/errors.ts';
import {
  daysBetween,
  isNumber,
  isOneOf,
  isWhether,
  numbersIn,
  overlaps,
} from '../../records/reading/conditions.ts';
import { operatedOn } from '../../records/states.queries.ts';
import {
  IS_MAIN_SECTOR,
  NEWEST_RATING,
  termOfCooperative,
  YEAR_FOUNDED,
} from './cooperatives.groups.queries.ts';
import type { CooperativeFilterValue } from './cooperatives.schemas.ts';

/** The conditions of `COUNTED_BY`, on alias `r`. */
export function countedBy(filter: CooperativeFilterValue, today: string): SQL[] {
  const holds = (condition: SQL | null) =>
    sql`exists (select 1 from management_positions p where ${allOf([termOfCooperative(today), condition])})`;
  return [
    ...(filter.position == null ? [] : [holds(sql`p.position = any(${arrayOf(filter.position, 'text')})`)]),
    ...isWhether(filter.hasWomanInPosition, holds(null)),
    ...isOfSector(filter.sector),
    ...isWhether(filter.hasSector, inSection(null)),
    ...isOneOf(NEWEST_RATING, filter.rating),
    ...isWhether(filter.hasRating, sql`${NEWEST_RATING} is not null`),
    ...isNumber(YEAR_FOUNDED, filter.foundedYear),
    ...isWhether(filter.hasFoundedOn, sql`r.founded_on is not null`),
  ];
}

/** The conditions of `LOOKED_FOR`, on alias `r`. @throws NUMBER_RANGE for a box whose edges are reversed. */
export function lookedFor(filter: CooperativeFilterValue): SQL[] {
  return [
    ...daysBetween(cooperatives.statusOn, filter.statusOn),
    ...daysBetween(cooperatives.operatingStateOn, filter.operatingStateOn),
    ...(filter.operatedOn == null ? [] : [operatedOn('r', filter.operatedOn)]),
    ...overlaps(sql`r.traits`, filter.trait),
    ...hasStars(filter.ocopStars),
    ...(filter.withFiguresOfYear == null ? [] : [hasFigures(filter.withFiguresOfYear)]),
    ...(filter.withoutFiguresOfYear == null ? [] : [sql`not ${hasFigures(filter.withoutFiguresOfYear)}`]),
    ...isWithin(filter.within),
  ];
}

const inSection = (condition: SQL | null) =>
  sql`exists (select 1 from vsic_sections sector where ${allOf([IS_MAIN_SECTOR, condition])})`;

function isOfSector(asked: CooperativeFilterValue['sector']): SQL[] {
  if (asked == null) return [];
  const { codes, vsicVersion = null } = asked;
  const version = vsicVersion === null ? null : sql`sector.version = ${vsicVersion}`;
  return [inSection(allOf([sql`sector.code = any(${arrayOf(codes, 'text')})`, version]))];
}

function hasStars(asked: CooperativeFilterValue['ocopStars']): SQL[] {
  const stars = numbersIn(sql`p.ocop_stars`, asked);
  if (stars.length === 0) return [];
  return [
    sql`exists (select 1 from cooperative_products p where ${allOf([sql`p.cooperative_id = r.id`, ...stars])})`,
  ];
}

const hasFigures = (
  year: number,
) => sql`exists (select 1 from cooperative_figures f where f.cooperative_id = r.id
  and f.as_of between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date)`;

function isWithin(box: CooperativeFilterValue['within']): SQL[] {
  if (box == null) return [];
  const { south, west, north, east } = box;
  if (north < south) throw failure('NUMBER_RANGE', 'filter.within.north', { limit: `≥ ${south}` });
  if (east < west) throw failure('NUMBER_RANGE', 'filter.within.east', { limit: `≥ ${west}` });
  return [
    sql`r.latitude between ${south}::float8 and ${north}::float8`,
    sql`r.longitude between ${west}::float8 and ${east}::float8`,
  ];
}
