import type { Transaction } from '../../database/transaction.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import { mergeParts } from '../../records/writing/parts.ts';
import { changeRecords, type Findings, type RecordWrite } from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { type MemberRow, memberReads } from '../members/members.kind.ts';
import { findOrMakePersons } from '../persons/persons.naming.ts';
import {
  checkNewPerson,
  findPersons,
  type RecordedPerson,
  withBirthDates,
} from '../persons/persons.writes.ts';
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
  stored: ReadonlyMap<string, TrainingRow>,
): Promise<KnownPeople> {
  const attendees = inputs.flatMap((input) => attendeesOf({ input, path: '' }).map((one) => one.attendee));
  const named = (field: 'womenManagerId' | 'memberId' | 'cooperativeId') =>
    attendees.flatMap((one) => one[field] ?? []);
  const women = await findPersonsOfWomen(transaction, context, named('womenManagerId'));
  const members = personsOf(await memberReads.findStored(transaction, context, named('memberId')));
  const cooperatives = await findBriefs(transaction, context, named('cooperativeId'));
  const said = inputs.flatMap((input, index) => {
    const { provinceId, communeId = null } = stored.get(input.id ?? '') ?? {};
    const ofClass = provinceId == null ? null : { provinceId, communeId };
    return attendeesOf({ input, path: String(index) }).flatMap((one) =>
      personSaid(context, one, cooperatives.get(one.attendee.cooperativeId ?? '') ?? ofClass),
    );
  });
  const { persons, warnings } = await findOrMakePersons(transaction, context, said);
  // One person for each that was said, in their order.
  const made = said.map(({ attendee }, index) => [attendee, persons[index] as RecordedPerson] as const);
  const recordedIds = mayRead(context.caller.role, 'person', 'birthYear')
    ? [...women.values(), ...[...members.values()].filter((id) => id !== null)]
    : [];
  const found = await findPersons(transaction, context, recordedIds);
  const recorded = await withBirthDates(transaction, context, found);
  return { women, members, cooperatives, persons: new Map(made), recorded, warnings };
}

/** A person who took part, at her place; none where she is wrongly said or has none, which the rules tell. */
function personSaid(
  context: ServiceContext,
  { attendee, path }: { readonly attendee: Attendee; readonly path: string },
  place: Place | null,
) {
  if (attendee.person == null || place === null) return [];
  const { facts, problems } = checkNewPerson(context, attendee.person, `${path}.person`);
  return problems.length > 0 ? [] : [{ attendee, place, facts, path: `${path}.person` }];
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
    warnings: [...found.flatMap((one) => one.warnings), ...(known?.warnings ?? [])],
  };
}

async function follow(
  transaction: Transaction,
  items: readonly AttendedClass[],
  { women, members, persons }: KnownPeople,
  context: ServiceContext,
) {
  const parts = items.flatMap((item) =>
    attendeesOf(item).map(({ attendee }) => {
      const { womenManagerId, memberId, person, ...said } = attendee;
      const recorded = women.get(womenManagerId ?? '') ?? members.get(memberId ?? '');
      const personId = person == null ? recorded : persons.get(attendee)?.id;
      return { ownerId: item.row.id, said: { ...said, personId } };
    }),
  );
  return mergeParts(transaction, context, ATTENDANCES, parts);
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
 * BEFORE_BIRTH, the codes of checkNewPerson and of parseCall. Warnings: UNDER_AGE, AGE_UNCERTAIN.
 */
export const recordTrainingAttendance = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, RECORD);
