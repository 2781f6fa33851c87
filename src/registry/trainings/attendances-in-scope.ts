import { type SQL, sql } from '../../database/sql.ts';
import type { Scope } from '../../policy/scope.ts';
import { inUnits } from '../../records/reading/scope.queries.ts';
import type { UnitCover } from '../../reference/territory.ts';

/** Attendances of people of cooperatives in the units, in whatever class. */
export const attendanceOfCooperatives = (cover: UnitCover, alias: string): SQL =>
  sql`exists (select 1 from cooperatives c where c.id = ${sql.identifier(alias)}.cooperative_id and (${inUnits(cover, 'c')}))`;

/** The first wall of attendances, for the statements of other kinds; null: no condition. */
export function attendanceInScope(scope: Scope, alias: string): SQL | null {
  if (scope.kind !== 'UNITS') return null;
  return sql`${inUnits(scope, alias)} or ${attendanceOfCooperatives(scope, alias)}`;
}
