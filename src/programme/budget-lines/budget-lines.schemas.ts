import { Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid, vnd } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';
import { FUNDING_SOURCES } from '../../registry/support-activities/support-activities.schemas.ts';
import { listOf } from '../plans/plans.schemas.ts';

/** From what is asked for to the closed accounts, in this order. */
export const BUDGET_STAGES = ['REQUESTED', 'APPROVED', 'ALLOCATED', 'SPENT', 'SETTLED'] as const;

const year = Type.Integer({ minimum: 1800, maximum: 2200, description: 'The year.' });

const needed = {
  stage: oneOf(BUDGET_STAGES, 'How far it is.'),
  amountVnd: vnd('The amount in VND.'),
};

const facts = {
  phase: optional(Type.Integer({ minimum: 1, maximum: 20, description: 'Number of the phase.' })),
  year: optional(year),
  fundingSources: listOf(
    oneOf(FUNDING_SOURCES, 'A source.'),
    FUNDING_SOURCES.length,
    'Where it comes from; more than one where one amount is given for them together.',
  ),
  isTotal: Type.Optional(Type.Boolean({ description: 'Whether it is a total beside its parts.' })),
  isApproximate: Type.Optional(Type.Boolean({ description: 'Whether the plan says “about”.' })),
  decidedOn: optional(day('When it was decided.')),
  documentNo: optional(text(200, 'Number of the decision.')),
  note: optional(text(4_000, 'What else should be known.')),
};

export const BudgetLineRecordInput = object(
  { planId: uuid('The plan.'), ...needed, ...facts },
  'An amount of a plan’s budget.',
);

export const BudgetLineUpdateInput = object(
  {
    ...versioned,
    stage: Type.Optional(needed.stage),
    amountVnd: Type.Optional(needed.amountVnd),
    ...facts,
  },
  'A change: what is left out stays as it is, null clears.',
);

export const BudgetLineFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    planId: optional(uuid('Of this plan.')),
    stage: anyOf(BUDGET_STAGES, 'At one of these stages.'),
    year: optional(year),
  },
  'Conditions that all hold.',
);
