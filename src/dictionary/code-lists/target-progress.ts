import { codeList } from '../code-list.ts';

export const PROGRESS_STATUS = codeList(
  'ProgressStatus',
  {
    vi: 'Kết quả thực hiện chỉ tiêu tại ngày đánh giá.',
    en: 'Status of a target on the day of evaluation.',
  },
  {
    NOT_DUE: {
      vi: 'Chưa đến hạn',
      en: 'Not due',
      note: {
        vi: 'Chưa đến thời gian thực hiện; hoặc là chỉ tiêu tỷ lệ, không tính theo tiến độ, và chưa đến ngày cuối.',
        en: 'Its period has not begun; or it is a rate, which has no pro rata value, and its last day has not come.',
      },
    },
    ON_TRACK: {
      vi: 'Đúng tiến độ',
      en: 'On track',
      note: {
        vi: 'Chưa đạt, nhưng không thấp hơn mức phải có đến ngày đánh giá.',
        en: 'Not met yet, and no less than expected by the day.',
      },
    },
    BEHIND: {
      vi: 'Chậm tiến độ',
      en: 'Behind',
      note: {
        vi: 'Thấp hơn mức phải có đến ngày đánh giá, hoặc đến ngày cuối vẫn chưa đạt.',
        en: 'Less than expected by the day, or not met by the last day.',
      },
    },
    MET: { vi: 'Đạt', en: 'Met' },
    NOT_REPORTED: {
      vi: 'Chưa báo cáo',
      en: 'Not reported',
      note: {
        vi: 'Chỉ đơn vị mới báo cáo được số này và chưa báo cáo.',
        en: 'Only the unit itself can report the figure, and it has not.',
      },
    },
    NOT_COMPUTED: {
      vi: 'Không tính được',
      en: 'Not computed',
      note: { vi: 'Lý do ghi trong `findings`.', en: 'The findings give the reason.' },
    },
    REPORT_ONLY: {
      vi: 'Chỉ báo cáo',
      en: 'Report only',
      note: {
        vi: 'Nhiệm vụ bằng lời, không có con số phải đạt.',
        en: 'A duty in words: there is no figure to meet.',
      },
    },
  },
);

export const PROGRESS_BASIS = codeList(
  'ProgressBasis',
  {
    vi: 'Số liệu lấy từ đâu; không bao giờ lấy từ hai nguồn trong cùng một HTX.',
    en: 'Where a figure comes from; never two inside one cooperative.',
  },
  {
    PERSONS: {
      vi: 'Theo danh sách người',
      en: 'Persons',
      note: {
        vi: 'Hồ sơ của từng người: chức vụ, thành viên, việc làm, tập huấn.',
        en: 'Records of named persons: management positions, memberships, employments, attendances.',
      },
    },
    COOPERATIVE_FIGURES: {
      vi: 'Theo số liệu của HTX',
      en: 'Cooperative figures',
      note: { vi: 'Số liệu có ngày của từng HTX, THT.', en: 'Dated counts of a cooperative.' },
    },
    REPORTED: {
      vi: 'Theo báo cáo',
      en: 'Reported',
      note: { vi: 'Báo cáo của chính đơn vị.', en: 'The unit’s own report.' },
    },
  },
);

export const PROGRESS_HORIZON = codeList(
  'ProgressHorizon',
  {
    vi: 'Trong một cách hiểu, con số của giai đoạn sau được tính từ khi nào.',
    en: 'From when a figure of a later phase counts, in a reading.',
  },
  {
    CUMULATIVE: {
      vi: 'Lũy kế',
      en: 'Cumulative',
      note: { vi: 'Từ ngày đầu của chỉ tiêu.', en: 'From the first day of the target.' },
    },
    PHASE_ONLY: {
      vi: 'Riêng giai đoạn',
      en: 'Phase only',
      note: { vi: 'Từ ngày đầu của giai đoạn cuối.', en: 'From the first day of the last phase.' },
    },
  },
);

export const PROGRESS_COUNTED_BY = codeList(
  'ProgressCountedBy',
  { vi: 'Một người trong con số được hiểu là gì.', en: 'What one person is in a figure.' },
  {
    IDENTITY: {
      vi: 'Một con người',
      en: 'Human being',
      note: {
        vi: 'Mỗi người tính một lần, dù có nhiều hồ sơ: với người được xem số định danh.',
        en: 'Counted once, of whatever records: for callers who may read identification numbers.',
      },
    },
    PERSON_RECORD: {
      vi: 'Một hồ sơ',
      en: 'Record of a person',
      note: {
        vi: 'Một người có nhiều hồ sơ thì được tính nhiều lần.',
        en: 'A human being with several records counts as several.',
      },
    },
  },
);
