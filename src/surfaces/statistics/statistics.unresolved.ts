import type { ServiceContext } from '../../records/context.ts';
import type { Territory, UnitVersion } from '../../reference/territory.ts';
import type { PlacedIn } from './boundaries.ts';
import type { Counted, Group } from './statistics.queries.ts';
import type { Grouping } from './statistics.schemas.ts';
import { countUnsure, type UnsureSubjects } from './statistics.unresolved.queries.ts';

/** The units that the rows name, and by its number the place to which each belongs in the boundaries of the day. */
export interface Places {
  readonly found: readonly PlacedIn[];
  readonly unitIds: readonly number[];
  readonly numbers: readonly number[];
  /** Where any unit is that a row names. */
  readonly placeOf: (unitId: number) => PlacedIn;
}

export const NOWHERE: PlacedIn = { unit: null, province: null };
export const NO_PLACES: Places = { found: [], unitIds: [], numbers: [], placeOf: () => NOWHERE };

/** What may belong to a total or a group and is not counted in it. */
export interface Unresolved {
  readonly total: number;
  /** Subjects by all their places, and by the values of the groupings but TERRITORY. */
  readonly subjects: readonly UnsureSubjects[];
  readonly byKeys: ReadonlyMap<string, readonly UnsureSubjects[]>;
  /** Of the places that are counted those of which it is not known what they are in the boundaries. */
  readonly adrift: ReadonlySet<number>;
  readonly isByTerritory: boolean;
  readonly territory: Territory;
  /** The day of the boundaries. */
  readonly on: string;
  readonly places: Places;
}

/** Counts what is unresolved of the filter's territory, and of the groups by territory; none of either: no statement. */
export async function countUnresolved(
  { read, registry }: ServiceContext,
  counted: Counted,
  groupBy: readonly Grouping[],
  { places, on }: { readonly places: Places; readonly on: string },
): Promise<Unresolved> {
  const adrift = places.unitIds.filter((id) => places.placeOf(id).unit === null);
  const isNothing = adrift.length === 0 && counted.unsure === null;
  const found = isNothing ? [] : await countUnsure(read, counted, groupBy, adrift);
  const subjects = found.filter((one) => !one.isTotal);
  return {
    total: sum(found.filter((one) => one.isTotal)),
    subjects,
    byKeys: Map.groupBy(subjects, ({ keys }) => nameOf(keys)),
    adrift: new Set(adrift),
    isByTerritory: groupBy.includes('TERRITORY'),
    territory: registry.reference.territory,
    on,
    places,
  };
}

/** How much may belong to a group: a subject counts once in it, and not where it is counted. `keys` are without TERRITORY. */
export function unresolvedIn(unresolved: Unresolved, row: PlacedIn, keys: Group['keys']): number {
  const { byKeys, adrift, places, territory, on, isByTerritory } = unresolved;
  const alike = byKeys.get(nameOf(keys)) ?? [];
  if (!isByTerritory) return sum(alike.filter((one) => !one.isCounted));
  const maybe = placesMaybeIn(territory, row.unit, on);
  const isThere = (place: number) => isSame(places.placeOf(place), row);
  const isUnresolved = ({ counted, besides }: UnsureSubjects) =>
    !counted.some(isThere) &&
    (counted.some((place) => adrift.has(place) && maybe.has(place)) ||
      besides.some((place) => maybe.has(place) || isThere(place)));
  return sum(alike.filter(isUnresolved));
}

function placesMaybeIn(territory: Territory, unit: UnitVersion | null, on: string): ReadonlySet<number> {
  if (unit === null) return new Set();
  const { provinceIds, communeIds } = territory.unsure(unit.unitId, on);
  return new Set([...provinceIds, ...communeIds]);
}

const sum = (subjects: readonly UnsureSubjects[]) => subjects.reduce((all, { count }) => all + count, 0);

const nameOf = (keys: Group['keys']) => JSON.stringify(keys);

const isSame = (a: PlacedIn, b: PlacedIn) =>
  a.unit?.unitId === b.unit?.unitId && a.province?.unitId === b.province?.unitId;
