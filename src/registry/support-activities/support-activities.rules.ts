import { type Problem, problem } from '../../kernel/errors.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import { foreignOrganiser } from '../trainings/organisers.ts';
import type { SupportActivityRow } from './support-activities.kind.ts';

/** What sense and the policy say of an activity by itself. Pure. */
export function checkActivity(
  { row, path }: Pick<Item<SupportActivityRow>, 'row' | 'path'>,
  { role, today }: { readonly role: CallerRole; readonly today: string },
): Problem[] {
  const { doneOn, state, organiserKind, beneficiaryCount, femaleBeneficiaryCount } = row;
  const isFuture = doneOn != null && doneOn > today && (state === 'COMPLETED' || state == null);
  const isPart =
    femaleBeneficiaryCount == null || beneficiaryCount == null || femaleBeneficiaryCount <= beneficiaryCount;
  return [
    ...(isFuture ? [problem('DATE_FUTURE', `${path}.doneOn`)] : []),
    ...foreignOrganiser(role, organiserKind, path),
    ...(isPart
      ? []
      : [
          problem('COUNT_EXCEEDS_TOTAL', `${path}.femaleBeneficiaryCount`, {
            total: beneficiaryCount,
          }),
        ]),
  ];
}
