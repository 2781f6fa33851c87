import { type Static, Type } from 'typebox';
import { object, oneOf, optional } from '../../kernel/parse.ts';
import { TerritoryFilterInput } from '../../records/place.ts';
import { anyOf } from '../../records/reading/filter-fields.ts';
import { COOPERATIVE_KINDS } from '../../registry/cooperatives/cooperatives.schemas.ts';

export const DATA_GAPS = [
  'NO_FIGURES_THIS_YEAR',
  'NO_KNOWN_MANAGER',
  'COMMUNE_UNRESOLVED',
  'NO_TAX_CODE',
] as const;
export type DataGap = (typeof DATA_GAPS)[number];

export const DataGapFilter = object(
  {
    territory: optional(TerritoryFilterInput),
    kind: anyOf(COOPERATIVE_KINDS, 'Of one of these kinds.'),
    gap: optional(
      Type.Array(oneOf(DATA_GAPS, 'A gap.'), {
        maxItems: DATA_GAPS.length,
        description: 'That have one of these gaps. Repeated for more than one.',
      }),
    ),
  },
  'Conditions that all hold.',
);

export type DataGapFilterValue = Static<typeof DataGapFilter>;
