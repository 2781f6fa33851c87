import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Keeper } from './persons.kept.ts';

/** Whether `p` is one of the identities, as its keeper knows them. */
export function areOf(identityIds: readonly string[], keeper: Keeper): SQL {
  const ids = arrayOf([...new Set(identityIds)], 'uuid');
  return keeper === null
    ? sql`p.identity_id = any(${ids})`
    : sql`p.kept_as = any(${ids}) and p.kept_by = ${keeper}`;
}
