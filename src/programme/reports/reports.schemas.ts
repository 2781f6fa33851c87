import { Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';

export const REPORT_KINDS = ['PERIODIC', 'AD_HOC', 'INTERIM_REVIEW', 'FINAL_REVIEW'] as const;
export const REPORT_STATES = ['DRAFT', 'SUBMITTED'] as const;

const needed = {
  kind: oneOf(REPORT_KINDS, 'What kind of report.'),
  title: text(500, 'What it is called.'),
  fromOn: day('First day that it speaks of.'),
  toOn: day('Last day that it speaks of, included.'),
};

const documentNo = optional(text(200, 'Number of the document.'));

const facts = {
  planId: optional(uuid('The plan that it is on.')),
  obligationId: optional(uuid('The obligation that it answers.')),
  reporterName: optional(text(300, 'Who reports, as the document says.')),
  documentNo,
  summary: optional(text(20_000, 'What it says in short.')),
  source: optional(text(300, 'Where the facts come from.')),
};

export const ReportCreateInput = object(
  {
    unit: TerritoryFilterInput,
    ...needed,
    ...facts,
    correctsId: optional(uuid('The submitted report that it corrects.')),
  },
  'A draft of a report.',
);

export const ReportUpdateInput = object(
  {
    ...versioned,
    kind: Type.Optional(needed.kind),
    title: Type.Optional(needed.title),
    fromOn: Type.Optional(needed.fromOn),
    toOn: Type.Optional(needed.toOn),
    ...facts,
  },
  'A change of a draft: what is left out stays as it is, null clears.',
);

export const ReportSubmitInput = object(
  { ...versioned, documentNo },
  'That a draft is handed in as it stands.',
);

export const ReportFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    planId: optional(uuid('On this plan.')),
    obligationId: optional(uuid('That answer this obligation.')),
    kind: anyOf(REPORT_KINDS, 'Of one of these kinds.'),
    state: anyOf(REPORT_STATES, 'In one of these states.'),
    endedOn: dayRange('Its period ended'),
  },
  'Conditions that all hold.',
);
