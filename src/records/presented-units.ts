import type { Territory, UnitVersion } from '../reference/territory.ts';

/** Where a record stands; a record of the nation as a whole has no province. */
export interface PlaceOrNation {
  readonly provinceId: number | null;
  readonly communeId: number | null;
}

/** The units of a record's place as they are shown: as written, in their newest version. */
interface PresentedUnits {
  readonly province?: UnitVersion | null;
  readonly commune?: UnitVersion | null;
  readonly communeToday?: UnitVersion | null;
  readonly needsResolution?: boolean;
}

/** The fields that are made of a record's place. */
export const UNIT_FIELDS = ['province', 'commune', 'communeToday', 'needsResolution'] as const;

/** Adds those unit fields that were asked for. `communeToday` is null when the commune is unknown or was divided. */
export function presentUnits<Row extends PlaceOrNation>(
  row: Row,
  fields: ReadonlySet<string>,
  { territory, today }: { readonly territory: Territory; readonly today: string },
): Row & PresentedUnits {
  if (!UNIT_FIELDS.some((field) => fields.has(field))) return row;
  const asksToday = fields.has('communeToday') || fields.has('needsResolution');
  const resolved = asksToday && row.communeId !== null ? territory.resolveToday(row.communeId, today) : null;
  return {
    ...row,
    ...(fields.has('province') && {
      province: row.provinceId === null ? null : territory.latestVersion(row.provinceId),
    }),
    ...(fields.has('commune') && {
      commune: row.communeId === null ? null : territory.latestVersion(row.communeId),
    }),
    ...(fields.has('communeToday') && { communeToday: resolved?.unit ?? null }),
    ...(fields.has('needsResolution') && { needsResolution: resolved?.needsResolution ?? false }),
  };
}
