import { Type } from 'typebox';
import { day, object, oneOf, optional, text, uuid } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf, dayRange } from '../../records/reading/filter-fields.ts';

export const REORGANISATION_KINDS = ['SPLIT', 'SEPARATION', 'CONSOLIDATION', 'MERGER', 'CONVERSION'] as const;
export type ReorganisationKind = (typeof REORGANISATION_KINDS)[number];

/** The most cooperatives on one side. */
const MAX_SIDE = 50;

const side = (description: string) =>
  Type.Array(uuid('A cooperative.'), { minItems: 1, maxItems: MAX_SIDE, description });

export const CooperativeReorganisationInput = object(
  {
    kind: oneOf(REORGANISATION_KINDS, 'What happened.'),
    effectiveOn: day('Day on which it took effect.'),
    predecessorIds: side(
      'Those before: one for SPLIT, SEPARATION and CONVERSION, at least two for CONSOLIDATION, at least one for MERGER.',
    ),
    successorIds: side(
      'Those after: at least two for SPLIT, at least one for SEPARATION, one for the others.',
    ),
    decisionNo: optional(text(200, 'Number of the decision or resolution.')),
    note: optional(text(2_000, 'Remark.')),
    source: optional(text(200, 'Where the facts come from.')),
  },
  'What happened. Both sides exist already. Split, consolidation and merger end the predecessors on the day: their legal status becomes CEASED, of groups TERMINATED. In a conversion one record may be both sides: it becomes a cooperative and keeps its code.',
);

export const CooperativeReorganisationFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(REORGANISATION_KINDS, 'Of one of these kinds.'),
    cooperativeId: optional(uuid('With this cooperative on either side.')),
    effectiveOn: dayRange('Took effect'),
  },
  'Conditions that all hold.',
);
