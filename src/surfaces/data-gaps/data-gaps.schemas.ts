import type { Static } from 'typebox';
import type { CodeOf } from '../../dictionary/code-list.ts';
import { COOPERATIVE_KIND } from '../../dictionary/code-lists/cooperative.ts';
import { DATA_GAP } from '../../dictionary/code-lists/data-gap.ts';
import { filterObject, inTerritory, oneOf } from '../../dictionary/filters.ts';
import { codes } from '../../dictionary/types.ts';

export const DATA_GAPS = DATA_GAP.codes;
export type DataGap = CodeOf<typeof DATA_GAP>;

export const DataGapFilter = filterObject('DataGapFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị hành chính này, theo địa giới của ngày được nêu.',
    en: 'In this unit, in the boundaries of the day named.',
    reveals: ['cooperative.province', 'cooperative.commune'],
  }),
  kind: oneOf(codes(COOPERATIVE_KIND), {
    vi: 'Thuộc một trong các loại hình này.',
    en: 'Of one of these kinds.',
    reveals: ['cooperative.kind'],
  }),
  gap: oneOf(codes(DATA_GAP), {
    vi: 'Thiếu một trong các thông tin này.',
    en: 'That have one of these gaps.',
    reveals: [
      'cooperative.kind',
      'cooperative.status',
      'cooperative.statusOn',
      'cooperative.taxCode',
      'cooperative.commune',
      'cooperative.needsResolution',
      'cooperativeFigures.cooperative',
      'cooperativeFigures.asOf',
      'managementPosition.cooperative',
      'managementPosition.fromOn',
      'managementPosition.toOn',
    ],
  }),
});

export type DataGapFilterValue = Static<typeof DataGapFilter>;
