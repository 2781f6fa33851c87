import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayDo } from '../../policy/actions.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { CooperativeRow, Draft } from './cooperatives.draft.ts';
import { countBeforeFounding } from './founding.queries.ts';
import { earliestFounding } from './founding.rules.ts';

/** A warning for each cooperative whose founding is moved past what is recorded of it; counts what the caller may read. */
export async function findBeforeFounding(
  { caller }: ServiceContext,
  transaction: Transaction,
  items: readonly { readonly base: CooperativeRow; readonly draft: Draft }[],
): Promise<Problem[]> {
  const moved = items.flatMap(({ base, draft: { row, changed } }, index) => {
    const on = changed.has('foundedOn') ? earliestFounding(row) : null;
    const isLater = on !== null && on > (earliestFounding(base) ?? '');
    return isLater ? [{ id: row.id, on, path: `${index}.foundedOn` }] : [];
  });
  if (moved.length === 0) return [];
  const found = await countBeforeFounding(transaction, moved, {
    members: mayDo(caller.role, 'member.read'),
    employments: mayDo(caller.role, 'employment.read'),
  });
  const counts = new Map(found.map(({ id, count }) => [id, count]));
  return moved.flatMap(({ id, path }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [problem('FACTS_BEFORE_FOUNDING', path, { count: String(count) })];
  });
}
