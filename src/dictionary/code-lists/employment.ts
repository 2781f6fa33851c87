import { codeList } from '../code-list.ts';

export const EMPLOYMENT_KIND = codeList(
  'EmploymentKind',
  { vi: 'Tính chất ổn định của việc làm.', en: 'Whether a job is stable or seasonal.' },
  {
    STABLE: {
      vi: 'Việc làm ổn định',
      en: 'Stable job',
      note: {
        vi: 'Hợp đồng lao động không xác định thời hạn, hoặc làm việc liên tục từ 12 tháng (cách hiểu tạm thời của hệ thống).',
        en: 'An open-ended contract, or twelve months without a break (an assumption of this registry).',
      },
    },
    SEASONAL: { vi: 'Việc làm thời vụ', en: 'Seasonal job' },
  },
);

export const EMPLOYMENT_CONTRACT = codeList(
  'EmploymentContract',
  {
    vi: 'Loại hợp đồng lao động (Bộ luật Lao động số 45/2019/QH14, Điều 14 và Điều 20).',
    en: 'Type of labour contract (Labour Code 45/2019/QH14 Articles 14 and 20).',
  },
  {
    OPEN_ENDED: { vi: 'Hợp đồng không xác định thời hạn', en: 'Open-ended contract' },
    FIXED_TERM: {
      vi: 'Hợp đồng xác định thời hạn',
      en: 'Fixed-term contract',
      note: { vi: 'Không quá 36 tháng.', en: 'At most 36 months.' },
    },
    ORAL: { vi: 'Hợp đồng bằng lời nói', en: 'Oral contract' },
    NONE: {
      vi: 'Không có hợp đồng',
      en: 'No contract',
      note: {
        vi: 'Ví dụ thành viên góp sức lao động trong hợp tác xã của mình.',
        en: 'For example members who work in their own cooperative.',
      },
    },
  },
);
