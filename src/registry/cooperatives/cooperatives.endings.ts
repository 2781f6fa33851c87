import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayDo } from '../../policy/actions.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Draft } from './cooperatives.draft.ts';
import { countLeftOpen } from './cooperatives.queries.ts';

/** A cooperative that gets a legal status, from which day on. */
interface NewStatus {
  readonly id: string;
  readonly status: string | null;
  readonly statusOn: string | null;
  readonly path: string;
}

/** A warning for each cooperative that ceases by the write while somebody still holds something in it. */
export function findLeftOpen(
  context: ServiceContext,
  transaction: Transaction,
  items: readonly { readonly draft: Draft }[],
): Promise<Problem[]> {
  const statuses = items.flatMap(({ draft: { row, changed } }, index) => {
    const field = (['status', 'statusOn'] as const).find((one) => changed.has(one));
    return field === undefined ? [] : [{ ...row, path: `${index}.${field}` }];
  });
  return findLeftOpenBy(context, transaction, statuses);
}

/** The same for statuses that come otherwise. */
export async function findLeftOpenBy(
  { caller, registry, today }: ServiceContext,
  transaction: Transaction,
  statuses: readonly NewStatus[],
): Promise<Problem[]> {
  const final = new Set(
    registry.reference.codes.legalStatuses.filter((one) => one.terminal).map((one) => one.code),
  );
  const ceasing = statuses.flatMap(({ id, status, statusOn, path }) =>
    status !== null && final.has(status) ? [{ id, on: statusOn ?? today, path }] : [],
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
