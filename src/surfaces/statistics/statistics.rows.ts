import type { UnitVersion } from '../../reference/territory.ts';
import type { PlacedIn } from './boundaries.ts';
import type { Group, Measures } from './statistics.queries.ts';
import type { Grouping } from './statistics.schemas.ts';

/** One group as it is shown: its keys by name, null where it is not grouped by them or the value is unknown. */
export interface StatisticsRow {
  readonly unit: UnitVersion | null;
  readonly province: UnitVersion | null;
  readonly isUnresolved: boolean;
  readonly kind: string | null;
  readonly sector: string | null;
  readonly vsicVersion: string | null;
  readonly position: string | null;
  readonly rating: string | null;
  readonly year: number | null;
  readonly status: string | null;
  readonly operatingState: string | null;
  readonly topic: string | null;
  readonly measures: Measures;
  /** The most of the first measure that there can be: what was counted, and what is unresolved. */
  readonly max: number;
  /** What may belong to the group and is not counted in it. */
  readonly unresolved: number;
}

/** A row that is counted, with the values that it is grouped by. */
interface CertainRow extends Omit<StatisticsRow, 'max' | 'unresolved'> {
  readonly keys: Group['keys'];
}

type Shown = Omit<CertainRow, 'measures' | 'keys'>;

const BARE: Shown = {
  unit: null,
  province: null,
  isUnresolved: false,
  kind: null,
  sector: null,
  vsicVersion: null,
  position: null,
  rating: null,
  year: null,
  status: null,
  operatingState: null,
  topic: null,
};

const FIELDS = {
  KIND: 'kind',
  POSITION: 'position',
  RATING: 'rating',
  YEAR: 'year',
  STATUS: 'status',
  OPERATING_STATE: 'operatingState',
  TOPIC: 'topic',
} as const satisfies Readonly<Record<Exclude<Grouping, 'TERRITORY' | 'SECTOR'>, keyof Shown>>;

type Value = string | number | null;

/** The groups as rows in the order of their keys, unknown values last. Pure. */
export function rowsOf(
  groups: readonly Group[],
  groupBy: readonly Grouping[],
  places: readonly PlacedIn[],
): CertainRow[] {
  const named = groups.map((group) => {
    const shown = groupBy.map((grouping, index) => shownOf(grouping, group.keys[index] ?? null, places));
    const { measures, keys } = group;
    const row: CertainRow = Object.assign({ ...BARE, measures, keys }, ...shown);
    return {
      row,
      order: groupBy.flatMap((grouping, index) => orderOf(grouping, row, group.keys[index] ?? null)),
    };
  });
  return named.sort((a, b) => compareAll(a.order, b.order)).map((one) => one.row);
}

function shownOf(grouping: Grouping, value: Value, places: readonly PlacedIn[]): Partial<Shown> {
  if (grouping === 'TERRITORY') {
    const place = typeof value === 'number' ? places[value] : undefined;
    const { unit = null, province = null } = place ?? {};
    return { unit, province, isUnresolved: unit === null };
  }
  if (grouping === 'SECTOR') {
    const [vsicVersion = null, sector = null] = String(value ?? '')
      .split(':')
      .filter(Boolean);
    return { vsicVersion, sector };
  }
  return { [FIELDS[grouping]]: value };
}

/** A unit is ordered by its province's code and its own: what is unresolved comes after the units of its province. */
function orderOf(grouping: Grouping, { unit, province }: CertainRow, value: Value): readonly Value[] {
  if (grouping !== 'TERRITORY') return [value];
  return [province?.code ?? null, province?.unitId ?? null, unit?.code ?? null, unit?.unitId ?? null];
}

function compareAll(a: readonly Value[], b: readonly Value[]): number {
  for (const [index, value] of a.entries()) {
    const way = compare(value, b[index] ?? null);
    if (way !== 0) return way;
  }
  return 0;
}

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
