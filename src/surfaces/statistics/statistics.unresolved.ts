import { arrayOf, sql } from '../../database/sql.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { UnitVersion } from '../../reference/territory.ts';
import type { PlacedIn } from './boundaries.ts';
import { type Counted, countUnsure, type Group, type UnsureGroup } from './statistics.queries.ts';
import type { Grouping } from './statistics.schemas.ts';

/** The units that the rows name, and by its number the place to which each belongs in the boundaries of the day. */
export interface Places {
  readonly found: readonly PlacedIn[];
  readonly unitIds: readonly number[];
  readonly numbers: readonly number[];
  /** Where any unit is that a row names. */
  readonly placeOf: (unitId: number) => PlacedIn;
}

const NOWHERE: PlacedIn = { unit: null, province: null };
export const NO_PLACES: Places = { found: [], unitIds: [], numbers: [], placeOf: () => NOWHERE };

/** What may belong to a total or a group and is not counted in it. */
interface Unresolved {
  readonly total: number;
  readonly of: (row: PlacedIn, keys: Group['keys']) => number;
}

/** Counts what is unresolved of the filter's territory, and of the groups by territory; none of either: no statement. */
export async function countUnresolved(
  { read, registry }: ServiceContext,
  counted: Counted,
  groupBy: readonly Grouping[],
  places: Places,
): Promise<Unresolved> {
  const { territory } = registry.reference;
  const isByTerritory = groupBy.includes('TERRITORY');
  const adrift = places.unitIds.filter((id) => places.placeOf(id).unit === null);
  const isAdrift = sql`${counted.place.value} = any(${arrayOf(adrift, 'int')})`;
  const elsewhere =
    adrift.length === 0 ? [] : await countUnsure(read, counted, [...counted.where, isAdrift], groupBy);
  const outside = counted.unsure === null ? [] : await countUnsure(read, counted, counted.unsure, groupBy);
  const [byKeys, byKeysOutside] = [groupsByKeys(elsewhere), groupsByKeys(outside)];
  const others = (keys: Group['keys']) => keys.filter((_, index) => groupBy[index] !== 'TERRITORY');
  const sum = (groups: readonly UnsureGroup[] = []) => groups.reduce((all, { count }) => all + count, 0);
  return {
    total: sum(outside.filter((one) => one.isTotal)),
    of(row, keys) {
      const name = JSON.stringify(others(keys));
      const [inside = [], besides = []] = [byKeys.get(name), byKeysOutside.get(name)];
      if (!isByTerritory) return sum(besides);
      const maybe = placesMaybeIn(row.unit);
      const isMaybe = ({ place }: UnsureGroup) => place !== null && maybe.has(place);
      const isThere = ({ place }: UnsureGroup) => place !== null && isSame(places.placeOf(place), row);
      return sum(inside.filter(isMaybe)) + sum(besides.filter((one) => isMaybe(one) || isThere(one)));
    },
  };

  function placesMaybeIn(unit: UnitVersion | null): ReadonlySet<number> {
    if (unit === null) return new Set();
    const { provinceIds, communeIds } = territory.unsure(unit.unitId);
    return new Set([...provinceIds, ...communeIds]);
  }
}

const isSame = (a: PlacedIn, b: PlacedIn) =>
  a.unit?.unitId === b.unit?.unitId && a.province?.unitId === b.province?.unitId;

const groupsByKeys = (groups: readonly UnsureGroup[]) =>
  Map.groupBy(
    groups.filter((one) => !one.isTotal),
    ({ keys }) => JSON.stringify(keys),
  );
