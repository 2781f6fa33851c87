import { type Problem, problem } from '../../kernel/errors.ts';
import { AGENCY_KIND_OF_ROLE, recordsForOthers } from '../../policy/organisers.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { Item } from '../records/record-kind.writes.ts';

/** What sense and the policy say of an activity by itself. Pure. */
export function checkActivity(
  { row, path }: Pick<Item, 'row' | 'path'>,
  { role, today }: { readonly role: CallerRole; readonly today: string },
): Problem[] {
  const { doneOn, state, organiserKind, beneficiaryCount, femaleBeneficiaryCount } = row;
  const isFuture = typeof doneOn === 'string' && doneOn > today && (state === 'COMPLETED' || state == null);
  const isForeign = organiserKind != null && organiserKind !== AGENCY_KIND_OF_ROLE[role];
  const isLess = (part: unknown, whole: unknown) =>
    typeof part === 'number' && typeof whole === 'number' && part > whole;
  return [
    ...(isFuture ? [problem('DATE_FUTURE', `${path}.doneOn`)] : []),
    ...(isForeign && !recordsForOthers(role) ? [problem('ORGANISER_FOREIGN', `${path}.organiserKind`)] : []),
    ...(isLess(femaleBeneficiaryCount, beneficiaryCount)
      ? [
          problem('COUNT_EXCEEDS_TOTAL', `${path}.femaleBeneficiaryCount`, {
            total: Number(beneficiaryCount),
          }),
        ]
      : []),
  ];
}
