import { Type } from 'typebox';
import { day, object, optional, partialDate, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { dayRange } from '../../records/reading/filter-fields.ts';
import { versioned } from '../../records/writing/versioned.ts';

const title = text(500, 'What is to be reached.');
const reachedOn = partialDate('When it was reached: a year, a month or a day.');
const documentNo = optional(text(200, 'Number of the document that shows it.'));
const note = optional(text(4_000, 'What else should be known.'));

const facts = {
  targetId: optional(uuid('The target of the same plan that it is a step of.')),
  dueOn: optional(day('Last day for it.')),
  note,
};

export const MilestoneCreateInput = object(
  { planId: uuid('The plan.'), title, ...facts },
  'Something that a plan wants reached.',
);

export const MilestoneUpdateInput = object(
  { ...versioned, title: Type.Optional(title), ...facts, reachedOn: optional(reachedOn), documentNo },
  'A change: what is left out stays as it is, null clears.',
);

export const MilestoneReachInput = object(
  { ...versioned, reachedOn, documentNo, note },
  'That a milestone is reached.',
);

export const MilestoneFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    planId: optional(uuid('Of this plan.')),
    targetId: optional(uuid('Of this target.')),
    isReached: optional(Type.Boolean({ description: 'Reached, or not.' })),
    dueOn: dayRange('Due'),
  },
  'Conditions that all hold.',
);
