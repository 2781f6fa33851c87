import type { Territory, UnitVersion } from '../reference/territory.ts';

/** The fields that are made of a record's place: its units as written, in their newest version. */
export const UNIT_FIELDS = ['province', 'commune', 'communeToday', 'needsResolution'] as const;

/** The columns of a record's place; a record of the nation as a whole has no province. */
type Place = Readonly<Record<string, unknown>>;

export interface UnitsOfDay {
  readonly territory: Territory;
  readonly today: string;
}

/** A unit by the identity that a row has; null for none. */
export function latestUnit({ territory }: UnitsOfDay, id: unknown): UnitVersion | null {
  return typeof id === 'number' ? territory.latestVersion(id) : null;
}

/** What a unit is today; null when it is unknown or was divided. */
export function unitToday({ territory, today }: UnitsOfDay, id: unknown): UnitVersion | null {
  return typeof id === 'number' ? territory.resolveToday(id, today).unit : null;
}

/** How each of the fields is made. */
export const UNIT_OF_PLACE: Readonly<
  Record<(typeof UNIT_FIELDS)[number], (units: UnitsOfDay, place: Place) => UnitVersion | boolean | null>
> = {
  province: (units, { provinceId }) => latestUnit(units, provinceId),
  commune: (units, { communeId }) => latestUnit(units, communeId),
  communeToday: (units, { communeId }) => unitToday(units, communeId),
  needsResolution: ({ territory, today }, { communeId }) =>
    typeof communeId === 'number' && territory.resolveToday(communeId, today).needsResolution,
};
