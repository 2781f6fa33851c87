import { sql } from '../../database/sql.ts';
import { dayOfOrder } from '../../database/tables/columns.ts';
import type { SortKey } from './sort-key.ts';

/** The keyset of the order in which records came in. */
export const ID_KEY: SortKey = { expression: sql`r.id`, type: 'uuid' };

/** By a column that is a day; records without one come before all others. */
export function dayKeys(column: string): readonly SortKey[] {
  return [{ expression: sql.raw(dayOfOrder(`r.${column}`)), type: 'date' }, ID_KEY];
}
