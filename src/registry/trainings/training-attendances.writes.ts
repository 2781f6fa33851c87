import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import { mergeParts } from '../../records/writing/parts.ts';
import { changeRecords, type Findings, type RecordWrite } from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { type MemberRow, memberReads } from '../members/members.kind.ts';
import { checkNewPerson, findOrMakePersons } from '../persons/persons.writes.ts';
import { findPersonsOfWomen } from '../women-managers/women-managers.service.ts';
import { trainingAttendanceReads } from './training-attendances.kind.ts';
import {
  type AttendedClass,
  attendeesOf,
  checkAttendees,
  type KnownPeople,
} from './training-attendances.rules.ts';
import { type TrainingRow, trainingReads } from './trainings.kind.ts';
import { checkTraining } from './trainings.rules.ts';
import { type Attendee, TrainingAttendanceRecordInput } from './trainings.schemas.ts';

const ATTENDANCES = {
  reads: trainingAttendanceReads,
  owner: 'trainingId',
  key: ['personId'],
} as const;

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly AttendedClass['input'][],
): Promise<KnownPeople> {
  const attendees = inputs.flatMap((input) => attendeesOf({ input, path: '' }).map((one) => one.attendee));
  const named = (field: 'womenManagerId' | 'memberId' | 'cooperativeId') =>
    attendees.flatMap((one) => one[field] ?? []);
  return {
    women: await findPersonsOfWomen(transaction, context, named('womenManagerId')),
    members: personsOf(await memberReads.findStored(transaction, context, named('memberId'))),
    cooperatives: await findBriefs(transaction, context, named('cooperativeId')),
  };
}

/** The person of each membership; null where no person is the member. */
function personsOf(members: ReadonlyMap<string, MemberRow>): Map<string, string | null> {
  return new Map([...members].map(([id, { personId }]) => [id, personId]));
}

function check(
  items: readonly AttendedClass[],
  known: KnownPeople | null,
  context: ServiceContext,
): Findings {
  const { role } = context.caller;
  const found = items.map((item) => checkAttendees(context, item, known));
  return {
    problems: [
      ...items.flatMap((item) => checkTraining(item, { role, today: context.today })),
      ...found.flatMap((one) => one.problems),
    ],
    warnings: found.flatMap((one) => one.warnings),
  };
}

/** Finds or makes the persons, then records their attendance. */
async function follow(
  transaction: Transaction,
  items: readonly AttendedClass[],
  known: KnownPeople,
  context: ServiceContext,
) {
  const all = items.flatMap((item) => attendeesOf(item).map((one) => ({ ...one, row: item.row })));
  const named = all.flatMap(({ attendee, row, path }) =>
    attendee.person == null
      ? []
      : [
          {
            place: placeOf(attendee, row, known),
            facts: checkNewPerson(context, attendee.person, path).facts,
          },
        ],
  );
  const made = await findOrMakePersons(transaction, context, named);
  let next = 0;
  const parts = all.map(({ attendee, row }) => {
    const { womenManagerId, memberId, person, ...said } = attendee;
    const recorded = known.women.get(womenManagerId ?? '') ?? known.members.get(memberId ?? '');
    const personId = person == null ? recorded : made[next++]?.id;
    return { ownerId: row.id, said: { ...said, personId } };
  });
  return mergeParts(transaction, context, ATTENDANCES, parts);
}

function placeOf({ cooperativeId }: Attendee, row: AttendedClass['row'], known: KnownPeople): Place {
  const { provinceId, communeId } = known.cooperatives.get(cooperativeId ?? '') ?? row;
  if (provinceId == null) throw new Error('the rules see that there is a place');
  return { provinceId, communeId: communeId ?? null };
}

const RECORD: RecordWrite<TrainingRow, KnownPeople, typeof TrainingAttendanceRecordInput> = {
  reads: trainingReads,
  action: 'training.write',
  schema: TrainingAttendanceRecordInput,
  load,
  check,
  follow,
};

/**
 * Records who took part in classes, by name or as head counts: all or none. A person is found by the personal number
 * among those in scope, or made; one who is recorded in the class already is changed in what is said.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, FIELDS_EXCLUSIVE, FIELD_REQUIRED, COUNT_EXCEEDS_TOTAL, DATE_FUTURE,
 * the codes of checkNewPerson and of parseCall.
 */
export const recordTrainingAttendance = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, RECORD);
