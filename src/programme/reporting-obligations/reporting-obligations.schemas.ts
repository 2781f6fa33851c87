import { Type } from 'typebox';
import { object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { level, listOf, PLAN_AGENCY_KINDS } from '../plans/plans.schemas.ts';

export const FREQUENCIES = [
  'MONTHLY',
  'QUARTERLY',
  'SEMI_ANNUAL',
  'ANNUAL',
  'PERIODIC',
  'ONCE',
  'AD_HOC',
] as const;

const agencyKind = (description: string) => oneOf(PLAN_AGENCY_KINDS, description);

const ReportRecipientInput = object(
  { agencyKind: agencyKind('What kind of body.'), level: level('At which level, as issued.') },
  'Who is reported to.',
);

const needed = {
  frequency: oneOf(FREQUENCIES, 'How often.'),
  actorKind: agencyKind('Who reports.'),
  actorLevel: level('At which level they report, as issued.'),
};

const facts = {
  dueBefore: optional(text(10, 'Due before this day: `MM-DD`, `DD` or `YYYY-MM-DD`.')),
  recipients: listOf(ReportRecipientInput, 20, 'To whom.'),
  subject: optional(text(500, 'What the report is of.')),
  note: optional(text(4_000, 'What else should be known.')),
};

export const ReportingObligationCreateInput = object(
  { planId: uuid('The plan.'), ...needed, ...facts },
  'A duty to report.',
);

export const ReportingObligationUpdateInput = object(
  {
    ...versioned,
    frequency: Type.Optional(needed.frequency),
    actorKind: Type.Optional(needed.actorKind),
    actorLevel: Type.Optional(needed.actorLevel),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const ReportingObligationFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    planId: optional(uuid('Of this plan.')),
    frequency: anyOf(FREQUENCIES, 'As often as one of these.'),
    actorKind: optional(agencyKind('Whose actor is such a body.')),
    actorLevel: optional(level('Whose actor is at this level.')),
  },
  'Conditions that all hold.',
);
