import { BUDGET_STAGE } from '../code-lists/budget-line.ts';
import { FUNDING_SOURCE } from '../code-lists/support-activity.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { planPart } from '../plan-part.ts';
import { record } from '../record.ts';
import { boolean, code, codes, integer, pastDate, text, vnd } from '../types.ts';

export const BUDGET_LINE = declareKind({
  kind: 'budgetLine',
  type: 'BudgetLine',
  vi: [
    'Khoản kinh phí',
    'Kinh phí thực hiện',
    'Một khoản kinh phí của kế hoạch. Số tổng cộng không bao giờ cộng với các khoản thành phần; số ở bước này không cộng với số ở bước khác.',
  ],
  en: [
    'Budget line',
    'Budget lines',
    'An amount of a plan’s budget. A total is never added to its parts, and amounts of different stages are never added.',
  ],
  fields: {
    ...record,
    ...planPart,
    phase: field(integer(1, 20), {
      class: 'PUBLIC',
      vi: ['Giai đoạn', 'Số thứ tự của giai đoạn trong kế hoạch; để trống nếu là toàn bộ thời gian.'],
      en: ['Phase', 'Number of a phase of the plan; null for the whole period.'],
      example: 1,
    }),
    year: field(integer(1800, 2200), {
      class: 'PUBLIC',
      vi: [
        'Năm',
        'Năm ngân sách, trong thời gian của kế hoạch; để trống nếu là một giai đoạn hoặc toàn bộ thời gian.',
      ],
      en: ['Year', 'The year, within the period of the plan; null for a phase or the whole period.'],
      example: 2025,
    }),
    fundingSources: field(codes(FUNDING_SOURCE), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Nguồn kinh phí',
        'Nguồn của khoản này; nhiều nguồn nếu kế hoạch chỉ ghi một số chung cho các nguồn đó. Không có nguồn nào nếu là số tổng cộng.',
      ],
      en: [
        'Funding sources',
        'Where it comes from; more than one where the plan gives one amount for them together. Empty for a total.',
      ],
      example: ['PROVINCE_BUDGET'],
    }),
    stage: field(code(BUDGET_STAGE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Bước thực hiện kinh phí', 'Khoản kinh phí đang ở bước nào, từ đề nghị đến quyết toán.'],
      en: ['Stage', 'The stage of the amount, from request to settled accounts.'],
      example: 'REQUESTED',
    }),
    amountVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Số tiền', 'Số tiền, tính bằng đồng.'],
      en: ['Amount', 'The amount in VND.'],
      example: 5_805_000_000,
    }),
    isTotal: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Tổng cộng',
        'Có phải số tổng cộng mà kế hoạch ghi bên cạnh các khoản thành phần; là không nếu không ghi khi lập mới.',
      ],
      en: [
        'Is a total',
        'Whether it is a total that the plan states beside its parts; false when left out of a new one.',
      ],
      example: false,
    }),
    isApproximate: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Số ước tính', 'Kế hoạch có ghi “khoảng” hay không; là không nếu không ghi khi lập mới.'],
      en: ['Is approximate', 'Whether the plan says “about”; false when left out of a new one.'],
      example: false,
    }),
    decidedOn: field(pastDate, {
      class: 'PUBLIC',
      vi: ['Ngày quyết định', 'Ngày ra quyết định về khoản kinh phí.'],
      en: ['Decided on', 'When it was decided.'],
      example: '2024-12-10',
    }),
    documentNo: field(text(200), {
      class: 'PUBLIC',
      vi: ['Số quyết định', 'Số và ký hiệu của quyết định.'],
      en: ['Decision number', 'Number of the decision.'],
      example: '1234/QĐ-UBND',
    }),
    note: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Ghi chú', 'Những điều khác cần biết.'],
      en: ['Note', 'What else should be known.'],
      example: 'Đã gồm kinh phí lồng ghép.',
    }),
  },
});
