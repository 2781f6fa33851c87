import { type Static, Type } from 'typebox';
import { count, day, object, oneOf, optional, partialDate, text, uuid, vnd } from '../../kernel/parse.ts';
import { PROGRAMMES } from '../../kernel/programmes.ts';
import { PlaceInput, TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { AGENCY_KINDS } from '../accounts/accounts.schemas.ts';
import { PUBLICATION_STATES } from '../cooperatives/cooperatives.schemas.ts';
import { PersonInput } from '../persons/persons.schemas.ts';
import { FUNDING_SOURCES } from '../support-activities/support-activities.schemas.ts';

/** Tập huấn, bồi dưỡng, đào tạo, đào tạo nghề. */
export const TRAINING_KINDS = ['SHORT_COURSE', 'REFRESHER', 'FORMAL', 'VOCATIONAL'] as const;

/** The first four make a training of managers (definition of WOMEN_MANAGERS_TRAINED_RATE). */
export const TRAINING_TOPICS = [
  'GOVERNANCE',
  'BUSINESS',
  'LAW',
  'DIGITAL',
  'ECOMMERCE',
  'FINANCE',
  'MARKETING',
  'PRODUCTION',
  'OCOP',
  'TRADE_SKILL',
  'SAFETY',
  'GENDER',
  'PROGRAMME_DUTIES',
  'OTHER',
] as const;

export const TRAINING_AUDIENCES = [
  'WOMEN_MANAGERS',
  'MANAGERS',
  'MEMBERS',
  'WORKERS',
  'UNION_MEMBERS',
  'UNION_OFFICERS',
  'SUPPORT_OFFICERS',
  'PROSPECTIVE_MEMBERS',
  'OTHERS',
] as const;

export const TRAINING_STATES = ['PLANNED', 'ONGOING', 'HELD', 'CANCELLED'] as const;

const MAX_SESSIONS = 100;
const MAX_SERVED_UNITS = 500;

const TrainingSessionInput = object(
  {
    ordinal: Type.Integer({ minimum: 1, maximum: 1_000, description: 'Its number in the class.' }),
    heldOn: day('The day.'),
    hours: optional(Type.Number({ minimum: 0, maximum: 24, description: 'Hours of instruction.' })),
    placeText: optional(text(500, 'Where.')),
    topic: optional(text(500, 'What it was about.')),
    isCancelled: Type.Optional(Type.Boolean({ description: 'Whether it did not take place.' })),
  },
  'A session (buổi).',
);

const several = <const Values extends readonly string[]>(values: Values, description: string) =>
  Type.Optional(Type.Array(oneOf(values, 'One of them.'), { maxItems: values.length, description }));

const facts = {
  topics: several(TRAINING_TOPICS, 'What it was about.'),
  audiences: several(TRAINING_AUDIENCES, 'For whom it was.'),
  programme: optional(oneOf(PROGRAMMES, 'The programme it belongs to.')),
  organiserKind: Type.Optional(oneOf(AGENCY_KINDS, 'Who organised it; your own kind when left out.')),
  organiserName: optional(text(300, 'Name of the organiser.')),
  coOrganisers: Type.Optional(
    Type.Array(text(300, 'A name.'), { maxItems: 20, description: 'Who organised it with them.' }),
  ),
  provider: optional(text(300, 'Who taught.')),
  fromOn: optional(partialDate('First day: a year, a month or a day.')),
  toOn: optional(day('Last day.')),
  placeText: optional(text(500, 'Where it was held.')),
  hours: optional(Type.Number({ minimum: 0, maximum: 10_000, description: 'Hours of instruction in all.' })),
  budgetVnd: optional(vnd('What it cost, in VND.')),
  fundingSources: several(FUNDING_SOURCES, 'Where the money came from.'),
  servedUnits: Type.Optional(
    Type.Array(TerritoryFilterInput, {
      maxItems: MAX_SERVED_UNITS,
      description: 'The units it was held for, as issued.',
    }),
  ),
  participantCount: optional(count('Persons who took part; for a class without names.')),
  femaleParticipantCount: optional(count('Women among them.')),
  womenManagerCount: optional(count('Women managers among them.')),
  memberCount: optional(count('Members of cooperatives and groups among them.')),
  unionOfficerCount: optional(count('Officers of the Women’s Union among them.')),
  completedCount: optional(count('Persons who completed it.')),
  femaleCompletedCount: optional(count('Women among those who completed it.')),
  headTimes: optional(count('Head-times (lượt người), not persons.')),
  publicationState: Type.Optional(oneOf(PUBLICATION_STATES, 'Whether anybody may see it.')),
  documentNo: optional(text(200, 'Number of the document.')),
  source: optional(text(200, 'Where the facts come from.')),
  sessions: Type.Optional(
    Type.Array(TrainingSessionInput, {
      maxItems: MAX_SESSIONS,
      description: 'Its sessions; one recorded before is changed by its number.',
    }),
  ),
};

export const TrainingCreateInput = object(
  {
    title: text(500, 'What the class is called.'),
    kind: oneOf(TRAINING_KINDS, 'What kind of training.'),
    state: Type.Optional(oneOf(TRAINING_STATES, 'How far it is; HELD when left out.')),
    place: optional(PlaceInput),
    ...facts,
  },
  'A class. Stands where `place` says, else where its first served unit lies.',
);

export const TrainingUpdateInput = object(
  {
    ...versioned,
    title: Type.Optional(text(500, 'What the class is called.')),
    kind: Type.Optional(oneOf(TRAINING_KINDS, 'What kind of training.')),
    state: Type.Optional(oneOf(TRAINING_STATES, 'How far it is.')),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

/** The most people that one call says of one class. */
const MAX_ATTENDEES = 500;

export const AttendeeInput = object(
  {
    womenManagerId: optional(uuid('A woman manager who is recorded.')),
    memberId: optional(uuid('A member who is recorded.')),
    person: optional(PersonInput),
    cooperativeId: optional(uuid('The cooperative in whose name the person came.')),
    audience: optional(oneOf(TRAINING_AUDIENCES, 'As what the person came.')),
    isCompleted: optional(Type.Boolean({ description: 'Whether the person completed the class.' })),
    certificateKind: optional(text(200, 'What the certificate is called.')),
    certificateNo: optional(text(100, 'Number of the certificate.')),
    certifiedOn: optional(partialDate('When it was given: a year, a month or a day.')),
    grade: optional(text(100, 'The grade, as written.')),
    source: optional(text(200, 'Where the facts come from.')),
  },
  'One who took part: a woman manager, a member, or a person by name; exactly one of the three.',
);

const { participantCount, femaleParticipantCount, womenManagerCount, memberCount, unionOfficerCount } = facts;
const { completedCount, femaleCompletedCount, headTimes } = facts;

export const TrainingAttendanceRecordInput = object(
  {
    ...versioned,
    attendees: Type.Optional(
      Type.Array(AttendeeInput, {
        maxItems: MAX_ATTENDEES,
        description: 'Who took part; one recorded before is changed in what is said.',
      }),
    ),
    participantCount,
    femaleParticipantCount,
    womenManagerCount,
    memberCount,
    unionOfficerCount,
    completedCount,
    femaleCompletedCount,
    headTimes,
  },
  'Who took part in a class: by name, or as head counts where there are no names.',
);

export type Attendee = Static<typeof AttendeeInput>;

export const TrainingFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(TRAINING_KINDS, 'Of one of these kinds.'),
    state: anyOf(TRAINING_STATES, 'In one of these states.'),
    topic: anyOf(TRAINING_TOPICS, 'About one of these topics.'),
    audience: anyOf(TRAINING_AUDIENCES, 'For one of these audiences.'),
    organiserKind: anyOf(AGENCY_KINDS, 'Organised by such an agency.'),
    programme: anyOf(PROGRAMMES, 'Of one of these programmes.'),
    fromOn: dayRange('Begun'),
    search: optional(text(200, 'Words of the title, with accents or without.')),
    cooperativeId: optional(uuid('Attended by somebody of this cooperative.')),
  },
  'Conditions that all hold.',
);
