import { codeList } from '../code-list.ts';

export const REPORT_FREQUENCY = codeList(
  'ReportFrequency',
  { vi: 'Bao lâu phải báo cáo một lần.', en: 'How often a report is due.' },
  {
    MONTHLY: { vi: 'Hằng tháng', en: 'Monthly' },
    QUARTERLY: { vi: 'Hằng quý', en: 'Quarterly' },
    SEMI_ANNUAL: { vi: '6 tháng', en: 'Twice a year' },
    ANNUAL: { vi: 'Hằng năm', en: 'Yearly' },
    PERIODIC: {
      vi: 'Định kỳ',
      en: 'Periodic',
      note: {
        vi: 'Kế hoạch không nêu bao lâu một lần.',
        en: 'At intervals that the plan does not name.',
      },
    },
    ONCE: { vi: 'Một lần', en: 'Once' },
    AD_HOC: { vi: 'Đột xuất', en: 'Ad hoc', note: { vi: 'Khi có yêu cầu.', en: 'On request.' } },
  },
);
