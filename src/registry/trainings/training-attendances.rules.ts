import { type Problem, problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Findings, Item, SaidBy } from '../../records/writing/record-kind.writes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { type Birth, checkBorn, checkMajority } from '../persons/age.rules.ts';
import { questionedField } from '../persons/persons.births.ts';
import { birthOfPerson, checkNewPerson, type RecordedPerson } from '../persons/persons.writes.ts';
import type { TrainingRow } from './trainings.kind.ts';
import type { Attendee, TrainingAttendanceRecordInput } from './trainings.schemas.ts';

/** A class of which is said who took part. */
export type AttendedClass = Item<TrainingRow, SaidBy<typeof TrainingAttendanceRecordInput>>;

/** What the attendees' rules need: the records that they name, those in scope only. */
export interface KnownPeople {
  /** Person ids by the id of the woman manager. */
  readonly women: ReadonlyMap<string, string>;
  /** Person ids by the id of the membership; null for a member that is no person. */
  readonly members: ReadonlyMap<string, string | null>;
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  /** Those who are named as persons, found or made, with what is questioned of them. */
  readonly persons: ReadonlyMap<Attendee, RecordedPerson>;
  /** By their ids those who are named by a record of theirs, where the caller may read of their birth. */
  readonly recorded: ReadonlyMap<string, RecordedPerson>;
  readonly warnings: readonly Problem[];
}

/** The attendees that an item names, and the path of each. */
export function attendeesOf({ input, path }: Pick<AttendedClass, 'input' | 'path'>) {
  return (input.attendees ?? []).map((attendee, index) => ({ attendee, path: `${path}.attendees.${index}` }));
}

/** What is wrong with those who took part; `known` is null when nothing was loaded. Pure. */
export function checkAttendees(
  context: ServiceContext,
  item: AttendedClass,
  known: KnownPeople | null,
): Findings {
  const found = attendeesOf(item).map(({ attendee, path }) => {
    const person =
      attendee.person == null ? null : checkNewPerson(context, attendee.person, `${path}.person`);
    const age = checkAge(context, item, attendee, known, path);
    return {
      problems: [
        ...identityProblems(attendee, path),
        ...(person?.problems ?? []),
        ...(known === null ? [] : unknownRecords(attendee, known, path)),
        ...placeProblems(attendee, item, known, path),
        ...age.problems,
      ],
      warnings: [...(person?.warnings ?? []), ...age.warnings],
    };
  });
  return {
    problems: found.flatMap((one) => one.problems),
    warnings: found.flatMap((one) => one.warnings),
  };
}

/** What the birth of somebody says against the first day of the class, and against that of her certificate. */
function checkAge(
  { today }: ServiceContext,
  { row }: Pick<AttendedClass, 'row'>,
  attendee: Attendee,
  known: KnownPeople | null,
  path: string,
): Findings {
  if (known === null) return { problems: [], warnings: [] };
  const birth = birthOf(attendee, known);
  const { certifiedOn } = attendee;
  const age = checkMajority(birth, row, today, questionedField(attendee, path));
  const certificate = checkBorn(birth, { fromOn: certifiedOn }, `${path}.certifiedOn`);
  return { problems: [...age.problems, ...certificate], warnings: age.warnings };
}

/** Of a birth that the caller may not read, no more than she has said. */
function birthOf(attendee: Attendee, { women, members, persons, recorded }: KnownPeople): Birth {
  const { person, womenManagerId, memberId } = attendee;
  if (person != null) return birthOfPerson(persons.get(attendee));
  const id = women.get(womenManagerId ?? '') ?? members.get(memberId ?? '') ?? '';
  return birthOfPerson(recorded.get(id));
}

function identityProblems({ womenManagerId, memberId, person }: Attendee, path: string): Problem[] {
  const said = [womenManagerId, memberId, person].filter((one) => one != null).length;
  if (said === 1) return [];
  return [
    said === 0
      ? problem('FIELD_REQUIRED', `${path}.person`)
      : problem('FIELDS_EXCLUSIVE', `${path}.person`, { fields: 'womenManagerId, memberId, person' }),
  ];
}

function unknownRecords(
  { womenManagerId, memberId, cooperativeId }: Attendee,
  known: KnownPeople,
  path: string,
): Problem[] {
  const missing = (field: string, id: string | null | undefined, isKnown: (id: string) => boolean) =>
    id == null || isKnown(id) ? [] : [problem('NOT_FOUND', `${path}.${field}`)];
  return [
    ...missing('womenManagerId', womenManagerId, (id) => known.women.has(id)),
    ...missing('memberId', memberId, (id) => known.members.get(id) != null),
    ...missing('cooperativeId', cooperativeId, (id) => known.cooperatives.has(id)),
  ];
}

/** A person is located where her cooperative is, else where the class is; a class of the nation is no place. */
function placeProblems(
  { person, cooperativeId }: Attendee,
  { row }: Pick<AttendedClass, 'row'>,
  known: KnownPeople | null,
  path: string,
): Problem[] {
  const isPlaced = person == null || cooperativeId != null || row.provinceId != null || known === null;
  return isPlaced ? [] : [problem('FIELD_REQUIRED', `${path}.cooperativeId`)];
}
