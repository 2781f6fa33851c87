import { rowsOf, type SQL } from '../../database/sql.ts';
import type { Ask } from './definition.ts';

const rowOf = (ask: Ask) => ({
  n: ask.n,
  province_ids: ask.provinceIds,
  commune_ids: ask.communeIds,
  unsure_province_ids: ask.unsure.provinceIds,
  unsure_commune_ids: ask.unsure.communeIds,
  from_on: ask.fromOn,
  to_on: ask.toOn,
  valid_at: ask.validAt,
  kinds: ask.kinds,
  positions: ask.positions,
  group_positions: ask.groupPositions,
  scope: ask.scope,
  counted: ask.counted,
  plan_from_on: ask.planFromOn,
  programme_from_on: ask.programmeFromOn,
  founded_from_on: ask.foundedFromOn,
});

/** What is asked, as the functions of `migrations/0012_figures.sql` take it. */
export const asked = (asks: readonly Ask[]): SQL => rowsOf(asks.map(rowOf));
