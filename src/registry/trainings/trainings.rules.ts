import { type Problem, problem } from '../../kernel/errors.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import { foreignOrganiser } from './organisers.ts';
import type { TrainingRow } from './trainings.kind.ts';

/** A part and the whole it is counted in; both known, the part is never larger. */
const PARTS = [
  ['femaleParticipantCount', 'participantCount'],
  ['womenManagerCount', 'femaleParticipantCount'],
  ['memberCount', 'participantCount'],
  ['unionOfficerCount', 'participantCount'],
  ['completedCount', 'participantCount'],
  ['femaleCompletedCount', 'completedCount'],
  ['femaleCompletedCount', 'femaleParticipantCount'],
] as const;

/** What sense and the policy say of a class by itself. Pure. */
export function checkTraining(
  { row, input, path }: Pick<Item<TrainingRow>, 'row' | 'input' | 'path'>,
  { role, today }: { readonly role: CallerRole; readonly today: string },
): Problem[] {
  const { fromOn, toOn, state, organiserKind } = row;
  const isHeld = state === 'HELD' || state == null;
  const isFuture = fromOn != null && fromOn > today && isHeld;
  const isReversed = fromOn != null && toOn != null && toOn < fromOn;
  const tooLarge = PARTS.flatMap(([part, whole]) => {
    const [some, all] = [row[part], row[whole]];
    return some != null && all != null && some > all
      ? [problem('COUNT_EXCEEDS_TOTAL', `${path}.${part}`, { total: all })]
      : [];
  });
  return [
    ...(isFuture ? [problem('DATE_FUTURE', `${path}.fromOn`)] : []),
    ...(isReversed ? [problem('PERIOD_REVERSED', `${path}.toOn`)] : []),
    ...tooLarge,
    ...foreignOrganiser(role, organiserKind, path),
    ...repeatedSessions(input.sessions, path),
  ];
}

function repeatedSessions(sessions: unknown, path: string): Problem[] {
  if (!Array.isArray(sessions)) return [];
  const seen = new Set<unknown>();
  return sessions.flatMap(({ ordinal }: { ordinal?: number }, index) => {
    const isRepeated = seen.has(ordinal);
    seen.add(ordinal);
    return isRepeated ? [problem('DUPLICATE_IN_CALL', `${path}.sessions.${index}.ordinal`)] : [];
  });
}
