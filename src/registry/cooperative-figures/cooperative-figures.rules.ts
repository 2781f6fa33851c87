import { type Problem, problem } from '../../kernel/errors.ts';
import type { Codes } from '../../reference/codes.ts';
import type { CooperativeFiguresRow } from './cooperative-figures.queries.ts';

/** A part and the whole it is counted in; both known, the part is never larger. */
const PARTS = [
  ['officialMemberCount', 'memberCount'],
  ['femaleMemberCount', 'memberCount'],
  ['femaleWorkerCount', 'workerCount'],
  ['stableWorkerCount', 'workerCount'],
  ['femaleStableWorkerCount', 'stableWorkerCount'],
  ['femaleStableWorkerCount', 'femaleWorkerCount'],
  ['seasonalWorkerCount', 'workerCount'],
  ['insuredWorkerCount', 'workerCount'],
] as const;

/** What cannot be true of a set of figures. Pure; `path` begins the fields of the problems. */
export function checkFigures(
  row: CooperativeFiguresRow,
  { codes }: { readonly codes: Codes },
  path: string,
): Problem[] {
  const tooLarge = PARTS.flatMap(([part, whole]) => {
    const [some, all] = [row[part], row[whole]];
    return some !== null && all !== null && some > all
      ? [problem('COUNT_EXCEEDS_TOTAL', `${path}.${part}`, { total: all })]
      : [];
  });
  const unknownGroups = Object.keys(row.priorityGroupCounts ?? {})
    .filter((group) => codes.findPriorityGroup(group) === null)
    .map((group) =>
      problem('FIELD_VALUE', `${path}.priorityGroupCounts.${group}`, {
        allowed: codes.priorityGroups.map((one) => one.code).join(', '),
      }),
    );
  return [...tooLarge, ...unknownGroups];
}
