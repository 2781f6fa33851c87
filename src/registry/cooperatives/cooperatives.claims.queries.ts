import { rowsOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Authority } from '../../policy/authority.ts';
import type { Claim } from './cooperatives.draft.ts';

/** A claim that is to be kept. */
interface NewClaim extends Claim {
  readonly id: string;
  readonly cooperativeId: string;
}

/** Those claims that the authority's newest one on the field does not already say. */
export async function findUnsaidClaims(
  transaction: Transaction,
  authority: Authority,
  claims: readonly NewClaim[],
): Promise<NewClaim[]> {
  if (claims.length === 0) return [];
  const rows = await transaction.query<{ id: string }>(sql`/* findUnsaidClaims */
    select asked.id from jsonb_to_recordset(${rowsOf(claims)}) as
      asked (id uuid, "cooperativeId" uuid, field text, value jsonb)
    cross join lateral (select c.value from cooperative_claims c
      where c.cooperative_id = asked."cooperativeId" and c.field = asked.field and c.authority = ${authority}
      order by c.id desc limit 1) newest
    where newest.value is not distinct from asked.value`);
  const said = new Set(rows.map((row) => row.id));
  return claims.filter((claim) => !said.has(claim.id));
}
