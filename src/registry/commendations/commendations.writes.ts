import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
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

function check(
  items: readonly CommendationItem[],
  known: Subjects | null,
  { today }: ServiceContext,
): Findings {
  const problems = items.flatMap((item) => {
    const { awardedOn } = item.row;
    const isFuture = awardedOn != null && awardedOn > today;
    return [
      ...(isFuture ? [problem('DATE_FUTURE', `${item.path}.awardedOn`)] : []),
      ...unknownSubjects(item, known),
      // Of a call with a wrong shape it cannot be told whether the subject is missing or wrong.
      ...(known === null ? [] : nobodyNamed(item)),
    ];
  });
  return { problems, warnings: [] };
}

const complete = (item: CommendationItem, known: Subjects) => ({
  ...item.row,
  ...placeOfSubject(item, known),
});

const WRITE = {
  reads: commendationReads,
  action: 'commendation.write',
  load: loadSubjects,
  check,
} as const;

const RECORD: RecordWrite<CommendationRow, Subjects, typeof CommendationRecordInput> = {
  ...WRITE,
  schema: CommendationRecordInput,
  complete,
};

const UPDATE: RecordWrite<CommendationRow, Subjects, typeof CommendationUpdateInput> = {
  ...WRITE,
  schema: CommendationUpdateInput,
  complete,
};

/**
 * Records commendations of cooperatives and women managers: all or none.
 * @throws FORBIDDEN, NOT_FOUND for who received it, FIELD_REQUIRED when nobody did, DATE_FUTURE and the codes of
 * parseCall.
 */
export const recordCommendations = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, RECORD);

/** Changes commendations: all or none. @throws as recordCommendations, and VERSION_PASSED. */
export const updateCommendations = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
