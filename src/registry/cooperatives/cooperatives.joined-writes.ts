import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import { callOnce, type WriteResult } from '../../records/writing/write-call.ts';
import { cooperativeReads } from './cooperatives.kind.ts';
import { updateCooperatives } from './cooperatives.writes.ts';

/**
 * Changes cooperatives as a part of another noun's write: whatever version they have, as they are locked first.
 * Authority, rules and claims are those of updateCooperatives.
 * @throws as updateCooperatives.
 */
export async function changeCooperativesNow(
  context: ServiceContext,
  transaction: Transaction,
  changes: readonly { readonly id: string }[],
): Promise<WriteResult> {
  if (changes.length === 0) return { ids: [], refusals: [], warnings: [] };
  const ids = changes.map((one) => one.id);
  const held = await cooperativeReads.holdStored(transaction, context, ids);
  const items = changes.map((one) => ({ ...one, expectedVersion: held.get(one.id)?.version ?? 1 }));
  return updateCooperatives({ ...context, joined: transaction }, callOnce('part of another write', items));
}
