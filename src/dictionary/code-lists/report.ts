import { codeList } from '../code-list.ts';

export const REPORT_KIND = codeList(
  'ReportKind',
  { vi: 'Loại báo cáo.', en: 'What kind of report.' },
  {
    PERIODIC: { vi: 'Định kỳ', en: 'Periodic' },
    AD_HOC: {
      vi: 'Đột xuất',
      en: 'Ad hoc',
      note: { vi: 'Khi có yêu cầu.', en: 'On request.' },
    },
    INTERIM_REVIEW: { vi: 'Sơ kết', en: 'Interim review' },
    FINAL_REVIEW: { vi: 'Tổng kết', en: 'Final review' },
  },
);

export const REPORT_STATE = codeList(
  'ReportState',
  { vi: 'Trạng thái của báo cáo.', en: 'State of a report.' },
  {
    DRAFT: { vi: 'Dự thảo', en: 'Draft' },
    SUBMITTED: {
      vi: 'Đã gửi',
      en: 'Submitted',
      note: {
        vi: 'Không thay đổi được nữa; muốn đính chính thì lập báo cáo mới.',
        en: 'It changes no more; a correction is a new report.',
      },
    },
  },
);
