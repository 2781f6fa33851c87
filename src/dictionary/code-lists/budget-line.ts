import { codeList } from '../code-list.ts';

export const BUDGET_STAGE = codeList(
  'BudgetStage',
  {
    vi: 'Khoản kinh phí của kế hoạch đang ở bước nào.',
    en: 'The stage of an amount of a plan’s budget, from request to settled accounts.',
  },
  {
    REQUESTED: {
      vi: 'Đề nghị',
      en: 'Requested',
      note: { vi: 'Đề nghị trong kế hoạch hoặc dự toán.', en: 'Asked for in the plan or in an estimate.' },
    },
    APPROVED: { vi: 'Được phê duyệt', en: 'Approved' },
    ALLOCATED: { vi: 'Được phân bổ', en: 'Allocated' },
    SPENT: { vi: 'Đã chi', en: 'Spent' },
    SETTLED: {
      vi: 'Đã quyết toán',
      en: 'Settled',
      note: { vi: 'Đã quyết toán, sổ đã khóa.', en: 'The accounts are closed.' },
    },
  },
);
