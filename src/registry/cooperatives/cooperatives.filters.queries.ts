import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperativeStates, cooperatives } from '../../database/tables/cooperatives.table.ts';
import { failure, problem, RegistryError } from '../../kernel/errors.ts';
import { codeKeyOf } from '../../kernel/natural-keys.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  daysBetween,
  isNumber,
  isOneOf,
  isWhether,
  numbersIn,
  overlaps,
} from '../../records/reading/conditions.ts';
import { termOfCooperative } from '../../records/spells.queries.ts';
import { operatedOn, type StateFact, stateRowOn, stoodOn } from '../../records/states.queries.ts';
import { storedTaxCode } from './cooperatives.codes.ts';
import { isWomenManaged } from './cooperatives.derived.ts';
import { OF_TODAY_ALONE } from './cooperatives.filters.ts';
import { IS_MAIN_SECTOR, newestRating, stateOf, YEAR_FOUNDED } from './cooperatives.groups.queries.ts';
import type { CooperativeFilterValue } from './cooperatives.schemas.ts';

/**
 * What the filter means on alias `r`, but the territory and the search.
 * @throws DATE_FUTURE, PAST_NOT_RECORDED, NUMBER_RANGE for a box whose edges are reversed.
 */
export function conditionsOf(filter: CooperativeFilterValue, { registry, today }: ServiceContext): SQL[] {
  const { validAt = null } = filter;
  requirePast(filter, today);
  const moment = { today: validAt ?? today, knownAt: null, codes: registry.reference.codes };
  return [
    ...isOneOf(sql`r.kind`, filter.kind),
    ...isOneOf(stateOf('status', validAt), filter.status),
    ...isOneOf(stateOf('operating_state', validAt), filter.operatingState),
    ...(filter.taxCode == null ? [] : [sql`r.tax_code = ${storedTaxCode(filter.taxCode)}`]),
    ...daysBetween(cooperatives.foundedOn, filter.foundedOn),
    ...isWhether(filter.isWomenManaged, isWomenManaged(moment)),
    ...hasIdentifier(filter.externalIdentifier),
    ...countedBy(filter, moment.today),
    ...lookedFor(filter),
  ];
}

/** Whether it was there on the day that the filter asks of. */
export const stoodThen = ({ validAt = null }: CooperativeFilterValue) =>
  validAt === null ? null : stoodOn('r', validAt);

/** @throws DATE_FUTURE for a day that has not come, PAST_NOT_RECORDED for a condition that says nothing of a past day. */
function requirePast(filter: CooperativeFilterValue, today: string): void {
  const { validAt = null } = filter;
  if (validAt === null) return;
  if (validAt > today) throw failure('DATE_FUTURE', 'filter.validAt');
  const unanswered = OF_TODAY_ALONE.filter((key) => filter[key] != null);
  if (unanswered.length > 0)
    throw new RegistryError(unanswered.map((key) => problem('PAST_NOT_RECORDED', `filter.${key}`)));
}

/** The cooperative that has the number in the other system; no condition when none is asked. */
function hasIdentifier(asked: CooperativeFilterValue['externalIdentifier']): SQL[] {
  if (asked == null) return [];
  return [
    sql`r.id = (select e.cooperative_id from external_identifiers e
      where e.system = ${asked.system} and e.natural_key = ${codeKeyOf(asked.value)})`,
  ];
}

/** The conditions of `COUNTED_BY`. */
function countedBy(filter: CooperativeFilterValue, day: string): SQL[] {
  const holds = (condition: SQL | null) =>
    sql`exists (select 1 from management_positions p where ${allOf([termOfCooperative(day), condition])})`;
  const rating = newestRating(filter.validAt ?? null);
  return [
    ...(filter.position == null ? [] : [holds(sql`p.position = any(${arrayOf(filter.position, 'text')})`)]),
    ...isWhether(filter.hasWomanInPosition, holds(null)),
    ...isOfSector(filter.sector),
    ...isWhether(filter.hasSector, inSection(null)),
    ...isOneOf(rating, filter.rating),
    ...isWhether(filter.hasRating, sql`${rating} is not null`),
    ...isNumber(YEAR_FOUNDED, filter.foundedYear),
    ...isWhether(filter.hasFoundedOn, sql`r.founded_on is not null`),
  ];
}

/** The conditions of `LOOKED_FOR`. */
function lookedFor(filter: CooperativeFilterValue): SQL[] {
  const { validAt = null } = filter;
  return [
    ...since('status', filter.statusOn, validAt),
    ...since('operating_state', filter.operatingStateOn, validAt),
    ...(filter.operatedOn == null ? [] : [operatedOn('r', filter.operatedOn)]),
    ...overlaps(sql`r.traits`, filter.trait),
    ...hasStars(filter.ocopStars),
    ...(filter.withFiguresOfYear == null ? [] : [hasFigures(filter.withFiguresOfYear)]),
    ...(filter.withoutFiguresOfYear == null ? [] : [sql`not ${hasFigures(filter.withoutFiguresOfYear)}`]),
    ...isWithin(filter.within),
  ];
}

const SINCE = { status: cooperatives.statusOn, operating_state: cooperatives.operatingStateOn } as const;

/** In the state of the fact since one of the days: in that of today, or of the day that is asked of. */
function since(fact: StateFact, range: CooperativeFilterValue['statusOn'], validAt: string | null): SQL[] {
  if (validAt === null) return daysBetween(SINCE[fact], range);
  const began = daysBetween(cooperativeStates.fromOn, range, 's');
  if (began.length === 0) return [];
  return [sql`exists (select 1 from ${stateRowOn(sql`r.id`, fact, validAt)} s where ${allOf(began)})`];
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
