import { failure } from '../../kernel/errors.ts';
import { parseOne } from '../../kernel/parse.ts';
import { mayRead } from '../../policy/fields.ts';
import { authoriseReading, type Caller, refusalOf } from '../../policy/scope.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type Reach, reachOf, readerOfList } from '../../records/nobody.ts';
import { listOf } from '../../records/reading/list.ts';
import { type RecordList, rowsListed, rowsUnresolved } from '../../records/reading/record-kind.queries.ts';
import type { AnyRecordKind } from '../../records/record-kind.ts';
import { boundariesNear, requireBoundaries } from '../../reference/unknown-unit.ts';
import { cooperativeReads } from '../../registry/cooperatives/cooperatives.kind.ts';
import type { CooperativeFilterValue } from '../../registry/cooperatives/cooperatives.schemas.ts';
import { type CountedBy, countedByOf } from '../../registry/persons/counted-by.ts';
import { attendancesOfClass, maySeeNamed } from '../../registry/trainings/participants.queries.ts';
import { trainingReads } from '../../registry/trainings/trainings.kind.ts';
import { type PlacedIn, placeIn } from './boundaries.ts';
import { countedCooperatives, countedTrainings, countedWomen } from './statistics.counted.queries.ts';
import {
  type Counted,
  type CountedRows,
  countGroups,
  type Group,
  listPlaces,
  MAX_GROUPS,
  type Measures,
} from './statistics.queries.ts';
import { rowsOf, type StatisticsRow } from './statistics.rows.ts';
import {
  CooperativeStatisticsAsked,
  type Grouping,
  type StatisticsAsked,
  type StatisticsLevel,
  TrainingStatisticsAsked,
  WomenManagerStatisticsAsked,
} from './statistics.schemas.ts';
import { SUMMED, type Sums, sumsOf } from './statistics.sums.queries.ts';
import { withoutTerritory, withUnresolvedGroups } from './statistics.unresolved.groups.ts';
import { countUnresolved, NO_PLACES, type Places, unresolvedIn } from './statistics.unresolved.ts';

export interface StatisticsRequest {
  readonly filter: unknown;
  /** Groupings, level and boundaries. */
  readonly asked: unknown;
}

export interface Statistics {
  /** What one person is; of women alone. */
  readonly countedBy?: CountedBy;
  readonly boundariesAt: string;
  readonly reach: Reach;
  readonly total: Measures;
  /** As of each row. */
  readonly max: number;
  readonly unresolved: number;
  /** The first measure, summed over the rows. */
  readonly sumOfGroups: number;
  readonly countedInSeveralGroups: number;
  readonly rows: readonly StatisticsRow[];
}

/**
 * Cooperatives in scope, counted by groups.
 * @throws FORBIDDEN, UNIT_UNKNOWN, GROUPS_TOO_MANY, and the codes of parseOne.
 */
export async function countCooperativeGroups(
  context: ServiceContext,
  { filter, asked: unparsed }: StatisticsRequest,
): Promise<Statistics> {
  authoriseReading(context.caller, 'cooperative.read');
  const wanted = parseOne(CooperativeStatisticsAsked, unparsed);
  const reader = readerOfList(context, cooperativeReads.kind, { filter });
  const asked = askedCooperatives(reader, filter, wanted);
  const counted = countedCooperatives({ ...asked, sums: askedSums(context.caller, reader, wanted, asked) });
  return answer(reader, counted, { ...wanted, validAt: asked.validAt }, 'cooperatives');
}

/** @throws FORBIDDEN (AUTH_TOKEN_REQUIRED for nobody) for a sum of a field that the role may not read. */
function askedSums(
  asking: Caller,
  { caller, today }: ServiceContext,
  { sumOf, figuresOfYear }: StatisticsAsked,
  { validAt }: { readonly validAt: string | null },
): Sums {
  const asked = [...new Set(sumOf ?? [])];
  if (!asked.every((of) => mayRead(caller.role, 'cooperativeFigures', SUMMED[of][0])))
    throw refusalOf(asking, 'sumOf');
  const { scope, role } = caller;
  const day = validAt ?? today;
  return sumsOf({ scope, countedBy: countedByOf(role), day, sumOf: asked, year: figuresOfYear ?? null });
}

/** Women who hold a position on the day, counted by groups. @throws as countCooperativeGroups. */
export async function countWomenManagerGroups(
  context: ServiceContext,
  { filter, asked: unparsed }: StatisticsRequest,
): Promise<Statistics> {
  authoriseReading(context.caller, 'womenManager.read');
  authoriseReading(context.caller, 'cooperative.read');
  const wanted = parseOne(WomenManagerStatisticsAsked, unparsed) as StatisticsAsked; // fewer groupings of the same names
  const reader = readerOfList(context, cooperativeReads.kind, { filter });
  const asked = askedCooperatives(reader, filter, wanted, withoutFounding);
  const { validAt } = asked;
  const countedBy = countedByOf(reader.caller.role);
  const counted = countedWomen({ ...asked, position: wanted.position ?? null, countedBy });
  return { ...(await answer(reader, counted, { ...wanted, validAt }, 'womenManagers')), countedBy };
}

/** Classes in scope, counted by groups. @throws as countCooperativeGroups. */
export async function countTrainingGroups(
  context: ServiceContext,
  { filter, asked }: StatisticsRequest,
): Promise<Statistics> {
  authoriseReading(context.caller, 'training.read');
  const wanted = parseOne(TrainingStatisticsAsked, asked);
  const reader = readerOfList(context, trainingReads.kind, { filter });
  const counted = countedTrainings({
    scope: reader.caller.scope,
    rows: filtered(reader, trainingReads.kind, filter),
    attendances: maySeeNamed(reader.caller) ? attendancesOfClass(reader.caller) : null,
  });
  return answer(reader, counted, wanted as StatisticsAsked, 'classes'); // fewer groupings of the same names
}

/** @throws PAST_NOT_RECORDED for a past day by groups of which only the present is kept. */
function askedCooperatives(
  context: ServiceContext,
  filter: unknown,
  wanted: StatisticsAsked,
  narrow?: (list: RecordList) => RecordList,
) {
  const { caller, today, registry } = context;
  const keys: readonly Grouping[] = wanted.groupBy ?? [];
  const rows = filtered(context, cooperativeReads.kind, filter, narrow);
  const { validAt = null } = (filter ?? {}) as CooperativeFilterValue; // parsed for the rows
  if (validAt !== null && keys.includes('SECTOR')) throw failure('PAST_NOT_RECORDED', 'groupBy');
  const { countedPositions } = registry.reference.codes;
  return { scope: caller.scope, today, validAt, rows, countedPositions };
}

/** A position that was held on the day shows that the cooperative was there. */
const withoutFounding = (list: RecordList): RecordList => ({ ...list, perhaps: null });

/** The rows of a kind that are counted, on alias `r`: those that its list counts with the same filter. */
function filtered(
  context: ServiceContext,
  kind: AnyRecordKind,
  filter: unknown,
  narrow = (list: RecordList) => list,
): CountedRows {
  const list = narrow(listOf(context, kind, { filter, order: null, page: {} }));
  const { territory } = list.located ?? list;
  return { where: rowsListed(kind, list), unsure: rowsUnresolved(kind, list), territory };
}

/** With the day that the filter asks of; null or left out: today. */
type Wanted = StatisticsAsked & { readonly validAt?: string | null };

/**
 * The day of the boundaries: as asked, else that of the filter or the first after it of which the units are known.
 * @throws UNIT_UNKNOWN when no nation was in force, LEVEL_UNKNOWN when there were no units of the level.
 */
function boundariesOf({ registry, today }: ServiceContext, { boundariesAt, validAt, level }: Wanted): string {
  const { territory } = registry.reference;
  const on = boundariesAt ?? boundariesNear(territory, validAt ?? today);
  requireBoundaries(territory, on);
  if (territory.listUnits(level ?? 'PROVINCE', on).length === 0)
    throw failure('LEVEL_UNKNOWN', 'level', { on });
  return on;
}

async function answer(
  context: ServiceContext,
  counted: Counted,
  wanted: Wanted,
  first: string,
): Promise<Statistics> {
  const { groupBy, level } = wanted;
  const boundariesAt = boundariesOf(context, wanted);
  const keys: readonly Grouping[] = [...new Set(groupBy ?? [])];
  const places = keys.includes('TERRITORY')
    ? await placesOf(context, counted, level ?? 'PROVINCE', boundariesAt)
    : NO_PLACES;
  const groups = await countGroups(context.read, counted, keys, places);
  const total = groups.find((one) => one.isTotal);
  const others = groups.filter((one) => !one.isTotal);
  const unresolved = await countUnresolved(context, counted, keys, { places, on: boundariesAt });
  const shown = withUnresolvedGroups(others, unresolved, {
    groupBy: keys,
    level: level ?? 'PROVINCE',
    on: boundariesAt,
    cover: counted.territory,
    none: total?.none ?? {},
  });
  if (shown.groups.length > MAX_GROUPS) throw failure('GROUPS_TOO_MANY', 'groupBy', { max: MAX_GROUPS });
  const territoryAt = keys.indexOf('TERRITORY');
  const unresolvedOf = (row: PlacedIn, values: Group['keys']) =>
    unresolvedIn(unresolved, row, withoutTerritory(values, territoryAt));
  return {
    boundariesAt,
    reach: reachOf(context),
    total: total?.measures ?? {},
    ...withUnresolved(countIn(total?.measures, first), unresolved.total),
    sumOfGroups: others.reduce((sum, one) => sum + countIn(one.measures, first), 0),
    countedInSeveralGroups: total?.inSeveral ?? 0,
    rows: rowsOf(shown.groups, keys, shown.found).map(({ keys: values, ...row }) => ({
      ...row,
      ...withUnresolved(countIn(row.measures, first), unresolvedOf(row, values)),
    })),
  };
}

function countIn(measures: Measures | undefined, name: string): number {
  const count = measures?.[name];
  return typeof count === 'number' ? count : 0;
}

const withUnresolved = (certain: number, unresolved: number) => ({ max: certain + unresolved, unresolved });

/** The units that the rows name, and the place in the boundaries to which each belongs. */
async function placesOf(
  { registry, read }: ServiceContext,
  counted: Counted,
  level: StatisticsLevel,
  on: string,
): Promise<Places> {
  const { territory } = registry.reference;
  const numberOf = new Map<string, number>();
  const found: PlacedIn[] = [];
  const known = new Map<number, PlacedIn>();
  const placeOf = (id: number) => {
    const place = known.get(id) ?? placeIn(territory, id, level, on);
    known.set(id, place);
    return place;
  };
  const named = (await listPlaces(read, counted)).filter((id) => id !== null);
  const numbers = named.map((id) => {
    const place = placeOf(id);
    const name = `${place.unit?.unitId} ${place.province?.unitId}`;
    const number = numberOf.get(name) ?? found.push(place) - 1;
    numberOf.set(name, number);
    return number;
  });
  return { found, unitIds: named, numbers, placeOf };
}
