import { INDICATOR, TARGET_OPERATOR } from '../../dictionary/code-lists/target.ts';
import { filterObject, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, orNull, versioned } from '../../dictionary/inputs.ts';
import { TARGET } from '../../dictionary/kinds/target.ts';
import { codes, date } from '../../dictionary/types.ts';
import { ofPlan, ofTerritory } from '../plans/plan-part.filters.ts';

const needed = ['sectionRef', 'indicator', 'operator', 'unit', 'fromOn', 'toOn'] as const;

/** Null empties a list; what is written replaces it as a whole. */
const lists = {
  countedPositions: orNull(TARGET.fields.countedPositions.type, {
    vi: [
      'Chức vụ được tính',
      'Toàn bộ các chức vụ quản lý được tính; theo kế hoạch nếu không ghi chức vụ nào.',
    ],
    en: [
      'Counted positions',
      'Positions of management that count: the whole list; those of the plan when empty.',
    ],
    example: TARGET.fields.countedPositions.example,
  }),
  kinds: orNull(TARGET.fields.kinds.type, {
    vi: [
      'Loại hình được tính',
      'Toàn bộ các loại hình tổ chức được tính; theo nội dung chỉ tiêu nếu không ghi.',
    ],
    en: [
      'Counted kinds',
      'Kinds of organisation that count: the whole list; those of the indicator when empty.',
    ],
    example: TARGET.fields.kinds.example,
  }),
  supportKinds: orNull(TARGET.fields.supportKinds.type, {
    vi: [
      'Hình thức hỗ trợ được tính',
      'Toàn bộ các hình thức hỗ trợ được tính; theo nội dung chỉ tiêu nếu không ghi.',
    ],
    en: [
      'Counted support',
      'Kinds of support that count: the whole list; those of the indicator when empty.',
    ],
    example: TARGET.fields.supportKinds.example,
  }),
};

const facts = {
  ...may(TARGET, 'value', 'valueMin', 'valueMax'),
  ...may(TARGET, 'perUnit', 'perSubject', 'perPeriod', 'actorLevel'),
  ...may(TARGET, 'population', 'alternativePopulation', 'populationText'),
  ...may(TARGET, 'scope', 'condition', 'conditionText'),
  ...lists,
  ...may(TARGET, 'alsoCounts', 'denominatorText', 'foundedFromOn', 'foundedToOn'),
  ...may(TARGET, 'horizon', 'strength', 'note'),
};

export const TargetCreateInput = inputObject(
  'TargetCreateInput',
  {
    vi: 'Một dòng của kế hoạch. VALUE, AT_LEAST, MORE_THAN và ABOUT phải có `value`; RANGE phải có `valueMin` và `valueMax`; mức yêu cầu khác không có con số.',
    en: 'A row of a plan. VALUE, AT_LEAST, MORE_THAN and ABOUT need `value`, RANGE needs `valueMin` and `valueMax`, the others have none.',
  },
  {
    ...must(TARGET, 'planId', ...needed),
    position: orNull(TARGET.fields.position.type, {
      vi: ['Số thứ tự', 'Thứ tự trong kế hoạch, tính từ 1; bỏ trống là đứng sau các chỉ tiêu khác.'],
      en: ['Position', 'Its place in the plan, from 1; behind the others when left out.'],
      example: TARGET.fields.position.example,
    }),
    ...facts,
  },
  ['valueMin', 'valueMax'],
);

export const TargetUpdateInput = inputObject(
  'TargetUpdateInput',
  {
    vi: 'Thay đổi: bỏ trống là giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(TARGET, 'position', ...needed), ...facts },
  ['valueMin', 'valueMax'],
);

export const TargetFilter = filterObject('TargetFilter', {
  territory: ofTerritory,
  planId: ofPlan,
  indicator: oneOf(codes(INDICATOR), {
    vi: 'Có một trong các nội dung chỉ tiêu này.',
    en: 'Of one of these indicators.',
    reveals: ['indicator'],
  }),
  operator: oneOf(codes(TARGET_OPERATOR), {
    vi: 'Có một trong các mức yêu cầu này.',
    en: 'Meant in one of these ways.',
    reveals: ['operator'],
  }),
  validOn: is(date, {
    vi: 'Thời gian thực hiện có ngày này.',
    en: 'Whose period includes this day.',
    reveals: ['fromOn', 'toOn'],
  }),
});
