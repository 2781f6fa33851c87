import type { UnitCover } from '../../reference/territory.ts';
import { type PlacedIn, placeIn } from './boundaries.ts';
import type { Group, Measures } from './statistics.queries.ts';
import type { Grouping, StatisticsLevel } from './statistics.schemas.ts';
import type { UnsureSubjects } from './statistics.unresolved.queries.ts';
import { NOWHERE, type Unresolved, unresolvedIn } from './statistics.unresolved.ts';

export interface Groups {
  readonly groups: readonly Group[];
  /** The places by their numbers in the keys. */
  readonly found: readonly PlacedIn[];
}

interface Asked {
  readonly groupBy: readonly Grouping[];
  readonly level: StatisticsLevel;
  readonly on: string;
  /** The territory of the filter; null for all. */
  readonly cover: UnitCover | null;
  /** The measures of a group without rows. */
  readonly none: Measures;
}

/** The groups, and behind them those of which nothing is certain. */
export function withUnresolvedGroups(groups: readonly Group[], unresolved: Unresolved, asked: Asked): Groups {
  const found = [...unresolved.places.found];
  const at = asked.groupBy.indexOf('TERRITORY');
  if (asked.groupBy.length === 0) return { groups, found };
  const placeOf = (number: unknown) => (typeof number === 'number' ? found[number] : undefined) ?? NOWHERE;
  const known = new Set(groups.map(({ keys }) => nameOf(placeOf(keys[at]), withoutTerritory(keys, at))));
  const besides = unresolved.subjects.flatMap((one) =>
    placesOf(one, unresolved, asked).flatMap((place): Group[] => {
      const name = nameOf(place, one.keys);
      if (known.has(name) || unresolvedIn(unresolved, place, one.keys) === 0) return [];
      known.add(name);
      const keys = at < 0 ? one.keys : one.keys.toSpliced(at, 0, found.push(place) - 1);
      return [{ isTotal: false, keys, measures: asked.none, inSeveral: 0, none: null }];
    }),
  );
  return { groups: [...groups, ...besides], found };
}

/** The values of a group but that of TERRITORY, which is at a place of its own; -1: there is none. */
export const withoutTerritory = (keys: Group['keys'], at: number): Group['keys'] =>
  keys.filter((_, index) => index !== at);

/** Where a group may be that has nothing else: a record without a commune makes no group of each commune. */
function placesOf({ counted, besides }: UnsureSubjects, unresolved: Unresolved, asked: Asked): PlacedIn[] {
  const { isByTerritory, places, adrift, territory } = unresolved;
  if (!isByTerritory) return [NOWHERE];
  const candidatesOf = (place: number) =>
    territory
      .resolveToday(place, asked.on)
      .candidates.filter(({ level }) => level === asked.level)
      .map(({ unitId }) => placeIn(territory, unitId, asked.level, asked.on));
  return [
    ...besides.map(places.placeOf).filter(({ unit }) => unit !== null),
    ...counted.filter((place) => adrift.has(place)).flatMap(candidatesOf),
    ...besides.flatMap(candidatesOf).filter((place) => isWithin(asked.cover, place)),
  ];
}

function isWithin(cover: UnitCover | null, { unit, province }: PlacedIn): boolean {
  if (cover === null || unit === null) return cover === null;
  const { communeIds, provinceIds } = cover;
  return communeIds.includes(unit.unitId) || (province !== null && provinceIds.includes(province.unitId));
}

const nameOf = ({ unit, province }: PlacedIn, keys: Group['keys']) =>
  JSON.stringify([unit?.unitId, province?.unitId, ...keys]);
