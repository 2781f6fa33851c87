import { BUDGET_STAGE } from '../../dictionary/code-lists/budget-line.ts';
import { filterObject, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, orAbsent, orNull, versioned } from '../../dictionary/inputs.ts';
import { BUDGET_LINE } from '../../dictionary/kinds/budget-line.ts';
import { codes } from '../../dictionary/types.ts';
import { ofPlan, ofTerritory } from '../plans/plan-part.filters.ts';

const facts = {
  ...may(BUDGET_LINE, 'phase', 'year'),
  fundingSources: orNull(BUDGET_LINE.fields.fundingSources.type, {
    vi: [
      'Nguồn kinh phí',
      'Toàn bộ các nguồn của khoản này; nhiều nguồn nếu kế hoạch chỉ ghi một số chung cho các nguồn đó. Không có nguồn nào nếu là số tổng cộng.',
    ],
    en: [
      'Funding sources',
      'Where it comes from: the whole list; more than one where the plan gives one amount for them together. Empty for a total.',
    ],
    example: BUDGET_LINE.fields.fundingSources.example,
  }),
  ...may(BUDGET_LINE, 'isTotal', 'isApproximate', 'decidedOn', 'documentNo', 'note'),
};

export const BudgetLineRecordInput = inputObject(
  'BudgetLineRecordInput',
  { vi: 'Một khoản kinh phí của kế hoạch.', en: 'An amount of a plan’s budget.' },
  { ...must(BUDGET_LINE, 'planId', 'stage', 'amountVnd'), ...facts },
);

export const BudgetLineUpdateInput = inputObject(
  'BudgetLineUpdateInput',
  {
    vi: 'Thay đổi: bỏ trống là giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  {
    ...versioned,
    ...may(BUDGET_LINE, 'stage'),
    amountVnd: orAbsent(BUDGET_LINE.fields.amountVnd.type, {
      vi: ['Số tiền', 'Số tiền, tính bằng đồng; không xóa được.'],
      en: ['Amount', 'The amount in VND; it cannot be cleared.'],
      example: BUDGET_LINE.fields.amountVnd.example,
    }),
    ...facts,
  },
);

export const BudgetLineFilter = filterObject('BudgetLineFilter', {
  territory: ofTerritory,
  planId: ofPlan,
  stage: oneOf(codes(BUDGET_STAGE), {
    vi: 'Ở một trong các bước này.',
    en: 'At one of these stages.',
    reveals: ['stage'],
  }),
  year: is(BUDGET_LINE.fields.year.type, { vi: 'Của năm này.', en: 'Of this year.', reveals: ['year'] }),
});
