import type { Caller } from '../policy/scope.ts';
import type { DataSet } from './sets.ts';

const CLIENTS = 'data-set-';

/** By this the records of a set are distinguished from others: every row carries it as who wrote it. */
export const clientOf = ({ name }: Pick<DataSet, 'name'>) => `${CLIENTS}${name}`;

export const isClientOfSet = (client: string) => client.startsWith(CLIENTS);

/** Who records a set: the Women's Union, in the whole nation. */
export function callerOf(set: Pick<DataSet, 'name'>): Caller {
  return {
    role: 'UNION_CENTRAL',
    scope: { kind: 'NATION' },
    clientId: clientOf(set),
    agencyId: null,
    actor: null,
    requestId: clientOf(set),
  };
}
