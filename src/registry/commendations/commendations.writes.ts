import { type Problem, problem } from '../../kernel/errors.ts';
import { createAndChange } from '../../records/writing/create-and-change.ts';
import type { Findings, Item } from '../../records/writing/record-kind.writes.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import {
  loadSubjects,
  placeOfSubject,
  type SubjectInput,
  type Subjects,
  unknownSubjects,
} from '../women-managers/subjects.ts';
import { type CommendationRow, commendationReads } from './commendations.kind.ts';
import { CommendationRecordInput, CommendationUpdateInput } from './commendations.schemas.ts';

type CommendationItem = Item<CommendationRow, SubjectInput>;

/** FIELD_REQUIRED when somebody has to have received it and nobody has. A subject of the wrong shape is one. */
function nobodyNamed({ input, row, base, path }: CommendationItem): Problem[] {
  const isSaid = [row.cooperativeId, row.womenManagerId].some((one) => one != null);
  const isClearing = base === null || input.cooperativeId === null || input.womenManagerId === null;
  return isSaid || !isClearing ? [] : [problem('FIELD_REQUIRED', `${path}.cooperativeId`)];
}

function check(items: readonly CommendationItem[], known: Subjects | null): Findings {
  const problems = items.flatMap((item) => [
    ...unknownSubjects(item, known),
    // Of a call with a wrong shape it cannot be decided whether the subject is missing or wrong.
    ...(known === null ? [] : nobodyNamed(item)),
  ]);
  return { problems, warnings: known === null ? [] : items.flatMap((item) => beforeFounding(item, known)) };
}

function beforeFounding({ input, row, path }: CommendationItem, { cooperatives }: Subjects): Problem[] {
  const cooperative = cooperatives.get(row.cooperativeId ?? '');
  if (cooperative === undefined || (input.awardedOn == null && input.cooperativeId == null)) return [];
  const { awardedOn = null, awardedOnPrecision = null } = row;
  return checkFounding(
    { fromOn: awardedOn, fromOnPrecision: awardedOnPrecision },
    cooperative,
    `${path}.awardedOn`,
  );
}

const complete = (item: CommendationItem, known: Subjects) => ({
  ...item.row,
  ...placeOfSubject(item, known),
});

/**
 * Records and changes commendations of cooperatives and women managers: all or none.
 * @throws FORBIDDEN, NOT_FOUND for who received it, FIELD_REQUIRED when nobody did, DATE_FUTURE and the codes of
 * parseCall; a change VERSION_PASSED.
 */
export const { create: recordCommendations, change: updateCommendations } = createAndChange({
  reads: commendationReads,
  action: 'commendation.write',
  create: CommendationRecordInput,
  change: CommendationUpdateInput,
  load: loadSubjects,
  complete,
  check,
});
