import { updateRows } from '../../database/records.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { AUTHORITY_RANKS, type Authority, authorityOf } from '../../policy/authority.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { CooperativeRow } from '../cooperatives/cooperatives.draft.ts';
import { cooperativeReads } from '../cooperatives/cooperatives.kind.ts';
import { findStatesOf, type StateRow } from '../cooperatives/cooperatives.service.ts';
import { presentOf } from '../cooperatives/states.ts';
import type { CooperativeStateRow } from './cooperative-states.kind.ts';

/** The cooperatives of dated states, locked, with all that is recorded of them. */
export interface Known {
  readonly cooperatives: ReadonlyMap<string, CooperativeRow>;
  readonly states: readonly StateRow[];
}

/** An input, as far as it names a cooperative or a stored state. */
interface NamingInput {
  readonly id?: string;
  readonly cooperativeId?: string;
}

export async function loadKnown(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NamingInput[],
  stored: ReadonlyMap<string, CooperativeStateRow>,
): Promise<Known> {
  const named = inputs.flatMap((one) => one.cooperativeId ?? stored.get(one.id ?? '')?.cooperativeId ?? []);
  const held = await cooperativeReads.holdStored(transaction, context, [...new Set(named)]);
  return { cooperatives: held, states: await findStatesOf(transaction, [...held.keys()]) };
}

/** Repeats on the cooperatives what their states are now, and who said the legal status of those whose it is new. */
export async function followStates(
  transaction: Transaction,
  { caller }: ServiceContext,
  { cooperatives: held }: Known,
): Promise<void> {
  const states = Map.groupBy(await findStatesOf(transaction, [...held.keys()]), (one) => one.cooperativeId);
  const changed = [...held.values()].flatMap((base) => {
    const present = presentOf(states.get(base.id) ?? []);
    const row = { ...base, ...present };
    if (JSON.stringify(row) === JSON.stringify(base)) return [];
    const isNewStatus = row.status !== base.status || row.statusOn !== base.statusOn;
    const writer = authorityOf(caller.role);
    if (!isNewStatus || writer === null) return [row];
    return [{ ...row, fieldAuthorities: { ...row.fieldAuthorities, status: writer } }];
  });
  await updateRows(transaction, cooperatives, changed);
}

/** Who holds the legal status of the cooperative against the writer; null when she may record it. */
export function holderAgainst({ caller }: ServiceContext, cooperative: CooperativeRow): Authority | null {
  const holder = (cooperative.fieldAuthorities.status as Authority | undefined) ?? null; // written by the service only
  const writer = authorityOf(caller.role);
  if (holder === null || writer === null) return null;
  return AUTHORITY_RANKS[holder] > AUTHORITY_RANKS[writer] ? holder : null;
}
