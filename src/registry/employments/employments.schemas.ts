import { Type } from 'typebox';
import { object, oneOf, optional, partialDate, text, uuid, vnd } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { GENDERS, PersonChangeInput, PersonInput } from '../persons/persons.schemas.ts';

export const EMPLOYMENT_KINDS = ['STABLE', 'SEASONAL'] as const;

/** Source: Labour Code 45/2019/QH14, Articles 14 and 20. */
export const CONTRACTS = ['OPEN_ENDED', 'FIXED_TERM', 'ORAL', 'NONE'] as const;

const kind = oneOf(EMPLOYMENT_KINDS, 'How lasting the job is.');

const terms = {
  contract: optional(oneOf(CONTRACTS, 'What the job stands on.')),
  jobTitle: optional(text(200, 'What the work is called.')),
  isInsured: optional(Type.Boolean({ description: 'Whether social insurance is paid.' })),
  monthlyIncomeVnd: optional(vnd('Income of a month, in VND.')),
  source: optional(text(200, 'Where the facts come from.')),
};

const period = {
  fromOn: optional(partialDate('First day of the spell: a year, a month or a day.')),
  toOn: optional(partialDate('First day no longer: a year, a month or a day.')),
  endReason: optional(text(500, 'Why it ended.')),
};

export const EmploymentStartInput = object(
  {
    cooperativeId: uuid('The cooperative or group.'),
    person: optional(PersonInput),
    womenManagerId: optional(uuid('The worker, when she is this woman manager.')),
    memberId: optional(uuid('The worker, when it is the person of this membership.')),
    kind,
    ...terms,
    ...period,
  },
  'A spell of work, recorded where its cooperative stands.',
);

export const EmploymentChangeInput = object(
  {
    ...versioned,
    fromOn: partialDate('First day of the next spell: a year, a month or a day.'),
    kind: Type.Optional(kind),
    ...terms,
  },
  'Other terms from a day on: the spell ends that day and the next one begins. Kind or contract must differ.',
);

export const EmploymentUpdateInput = object(
  { ...versioned, person: optional(PersonChangeInput), kind: Type.Optional(kind), ...terms, ...period },
  'A correction: what is left out stays as it is, null clears.',
);

export const EmploymentEndInput = object(
  {
    ...versioned,
    toOn: partialDate('First day no longer: a year, a month or a day.'),
    endReason: period.endReason,
  },
  'The end of a spell of work.',
);

export const EmploymentFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    cooperativeId: optional(uuid('In this cooperative.')),
    kind: optional(oneOf(EMPLOYMENT_KINDS, 'Of this kind.')),
    contract: anyOf(CONTRACTS, 'Standing on one of these.'),
    isInsured: optional(
      Type.Boolean({ description: 'Whether social insurance is paid; unknown is neither.' }),
    ),
    gender: optional(oneOf(GENDERS, 'Of workers of this gender.')),
    isCurrent: optional(Type.Boolean({ description: 'Whether the spell holds today.' })),
    startedOn: dayRange('Begun'),
    search: optional(
      text(200, 'Words of the name, with accents or without. FORBIDDEN for roles that may not read names.'),
    ),
  },
  'Conditions that all hold.',
);
