import { openRead } from '../database/transaction.ts';
import { derivedId, idsInOrder } from '../demonstration/ids.ts';
import { type Problem, RegistryError } from '../kernel/errors.ts';
import { makeContext, type ServiceContext } from '../records/context.ts';
import { callOnce, type WriteCall, type WriteResult } from '../records/writing/write-call.ts';
import { callerOf } from './caller.ts';
import type { Content } from './content.ts';

export type Write = (context: ServiceContext, call: WriteCall) => Promise<WriteResult>;

interface Call {
  readonly write: Write;
  readonly items: readonly unknown[];
  /** What the service draws, in its order; what it draws beyond follows from the first. */
  readonly ids: readonly string[];
  /** Those of the records themselves, in the order of the items. */
  readonly expected: readonly string[];
}

/**
 * Calls a write service as a request would, with ids that follow from the set.
 * @returns its warnings. @throws RegistryError when it refuses; Error when it draws its ids in another order.
 */
export async function callService(
  { set, registry }: Pick<Content, 'set' | 'registry'>,
  { write, items, ids, expected }: Call,
): Promise<readonly Problem[]> {
  const caller = callerOf(set);
  const read = openRead(registry.pool, caller);
  try {
    const newId = idsInOrder(ids, idsAfter(ids[0] ?? expected[0] ?? ''));
    const context = makeContext({ ...registry, newId }, caller, read);
    const result = await write(context, callOnce('data-set', items));
    if (result.refusals.length > 0) throw new RegistryError(result.refusals);
    if (expected.some((id, index) => id !== result.ids[index])) throw new Error('other ids were drawn');
    return result.warnings;
  } finally {
    await read.end();
  }
}

/** Ids without a meaning of their own, of the same moment as the first. */
function idsAfter(first: string) {
  const momentMs = Number.parseInt(first.replace('-', '').slice(0, 12), 16);
  let drawn = 0;
  return () => {
    drawn += 1;
    return derivedId(`${first} ${drawn}`, momentMs);
  };
}
