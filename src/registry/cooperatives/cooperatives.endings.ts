import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayDo } from '../../policy/actions.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Draft } from './cooperatives.draft.ts';
import { countLeftOpen } from './cooperatives.queries.ts';

/** A warning for each cooperative that ceases by the write while somebody still holds something in it. */
export async function findLeftOpen(
  { caller, registry, today }: ServiceContext,
  transaction: Transaction,
  items: readonly { readonly draft: Draft }[],
): Promise<Problem[]> {
  const final = new Set(
    registry.reference.codes.legalStatuses.filter((one) => one.terminal).map((one) => one.code),
  );
  const ceasing = items.flatMap(({ draft: { row, changed } }, index) =>
    (changed.has('status') || changed.has('statusOn')) && final.has(row.status)
      ? [{ id: row.id, on: row.statusOn ?? today, path: `${index}.status` }]
      : [],
  );
  if (ceasing.length === 0) return [];
  const found = await countLeftOpen(transaction, ceasing, {
    members: mayDo(caller.role, 'member.read'),
    employments: mayDo(caller.role, 'employment.read'),
  });
  const counts = new Map(found.map(({ id, count }) => [id, count]));
  return ceasing.flatMap(({ id, path }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [problem('LEFT_OPEN_AFTER_END', path, { count: String(count) })];
  });
}
