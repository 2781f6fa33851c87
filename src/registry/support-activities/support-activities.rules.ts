import { type Problem, problem } from '../../kernel/errors.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import { foreignOrganiser } from '../trainings/organisers.ts';

/** What sense and the policy say of an activity by itself. Pure. */
export function checkActivity(
  { row, path }: Pick<Item, 'row' | 'path'>,
  { role, today }: { readonly role: CallerRole; readonly today: string },
): Problem[] {
  const { doneOn, state, organiserKind, beneficiaryCount, femaleBeneficiaryCount } = row;
  const isFuture = typeof doneOn === 'string' && doneOn > today && (state === 'COMPLETED' || state == null);
  const isLess = (part: unknown, whole: unknown) =>
    typeof part === 'number' && typeof whole === 'number' && part > whole;
  return [
    ...(isFuture ? [problem('DATE_FUTURE', `${path}.doneOn`)] : []),
    ...foreignOrganiser(role, organiserKind, path),
    ...(isLess(femaleBeneficiaryCount, beneficiaryCount)
      ? [
          problem('COUNT_EXCEEDS_TOTAL', `${path}.femaleBeneficiaryCount`, {
            total: Number(beneficiaryCount),
          }),
        ]
      : []),
  ];
}
