import { allOf, arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { Membership } from './members.rules.ts';

/** The memberships in scope of the cooperatives whose party is one of the identities or of the member cooperatives. */
export function findMemberships(
  transaction: Transaction,
  scope: Scope,
  {
    cooperativeIds,
    identityIds,
    memberCooperativeIds,
  }: {
    readonly cooperativeIds: readonly string[];
    readonly identityIds: readonly string[];
    readonly memberCooperativeIds: readonly string[];
  },
): Promise<Membership[]> {
  const columns = sql`m.id, m.cooperative_id as "cooperativeId", m.party_kind as "partyKind", p.identity_id as "identityId",
    m.member_cooperative_id as "memberCooperativeId", m.from_on as "fromOn",
    m.from_on_precision as "fromOnPrecision", m.to_on as "toOn", m.to_on_precision as "toOnPrecision"`;
  const here = allOf([sql`m.cooperative_id = any(${arrayOf(cooperativeIds, 'uuid')})`, inScope(scope, 'm')]);
  // Looked up for each person: a generic plan takes the lists to be short, and would compare each with each.
  return transaction.query(sql`/* findMemberships */
    select ${columns} from persons p
    cross join lateral (select m.* from members m where m.person_id = p.id and ${here} offset 0) m
    where p.identity_id = any(${arrayOf(identityIds, 'uuid')})
    union
    select ${columns} from members m left join persons p on p.id = m.person_id
    where m.member_cooperative_id = any(${arrayOf(memberCooperativeIds, 'uuid')}) and ${here}`);
}
