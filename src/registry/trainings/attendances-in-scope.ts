import { type SQL, sql } from '../../database/sql.ts';
import type { Scope } from '../../policy/scope.ts';
import { inUnits, inUnitsFor } from '../../records/reading/scope.queries.ts';
import type { UnitCover } from '../../reference/territory.ts';

/** Attendances of people of cooperatives in the units for who asks, in whatever class; null: the units are the scope. */
export const attendanceOfCooperatives = (
  cover: UnitCover,
  alias: string,
  asking: Scope | null = null,
): SQL => sql`exists (select 1 from cooperatives c
    where c.id = ${sql.identifier(alias)}.cooperative_id and (${inUnitsFor(asking, cover, 'c')}))`;

/** The first wall of attendances, for the statements of other kinds; null: no condition. */
export function attendanceInScope(scope: Scope, alias: string): SQL | null {
  if (scope.kind !== 'UNITS') return null;
  return sql`${inUnits(scope, alias)} or ${attendanceOfCooperatives(scope, alias)}`;
}
