import type { Words } from '../../kernel/words.ts';
import { codeList } from '../code-list.ts';

/**
 * The names of the indicators, and what their figures are in.
 * Source: Decision 01/QĐ-TTg of 2023 and the plans that carry it out.
 */
export const INDICATORS = {
  COOPERATIVES_STRENGTHENED: {
    vi: 'Số hợp tác xã do phụ nữ tham gia quản lý, điều hành được củng cố, nâng cao chất lượng',
    en: 'Women-managed cooperatives strengthened',
    unit: 'COUNT',
  },
  COOPERATIVE_GROUPS_STRENGTHENED: {
    vi: 'Số tổ hợp tác do phụ nữ tham gia quản lý được củng cố, nâng cao chất lượng',
    en: 'Women-managed cooperative groups strengthened',
    unit: 'COUNT',
  },
  COOPERATIVES_AND_GROUPS_STRENGTHENED_RATE: {
    vi: 'Tỷ lệ hợp tác xã, tổ hợp tác do phụ nữ tham gia quản lý được củng cố, nâng cao chất lượng',
    en: 'Share of women-managed cooperatives and groups strengthened',
    unit: 'PERCENT',
  },
  COOPERATIVES_ESTABLISHED: {
    vi: 'Số hợp tác xã do phụ nữ tham gia quản lý, điều hành được tư vấn, hỗ trợ thành lập mới',
    en: 'Women-managed cooperatives founded with support of the Union',
    unit: 'COUNT',
  },
  COOPERATIVE_GROUPS_ESTABLISHED: {
    vi: 'Số tổ hợp tác do phụ nữ tham gia quản lý được tư vấn, hỗ trợ thành lập mới',
    en: 'Women-managed cooperative groups founded with support of the Union',
    unit: 'COUNT',
  },
  COOPERATIVES_MAINTAINED: {
    vi: 'Số hợp tác xã do Hội hỗ trợ thành lập được duy trì hoạt động',
    en: 'Cooperatives founded with the Union that still operate',
    unit: 'COUNT',
  },
  COOPERATIVE_GROUPS_MAINTAINED: {
    vi: 'Số tổ hợp tác do Hội hỗ trợ thành lập được duy trì hoạt động',
    en: 'Cooperative groups founded with the Union that still operate',
    unit: 'COUNT',
  },
  COOPERATIVES_BRAND_SUPPORTED_RATE: {
    vi: 'Tỷ lệ hợp tác xã được hỗ trợ xây dựng thương hiệu, nhãn hiệu, truy xuất nguồn gốc, phân phối sản phẩm',
    en: 'Share of cooperatives helped with brand, label, traceability or distribution',
    unit: 'PERCENT',
  },
  COOPERATIVES_WITH_TRAINED_LEADERS: {
    vi: 'Số hợp tác xã có cán bộ quản lý, thành viên được tập huấn',
    en: 'Cooperatives of which leaders or members were trained',
    unit: 'COUNT',
  },
  WOMEN_STABLE_JOBS: {
    vi: 'Số lao động nữ có việc làm ổn định trong hợp tác xã, tổ hợp tác',
    en: 'Women with a stable job in cooperatives and groups',
    unit: 'COUNT',
  },
  WOMEN_STABLE_JOBS_COOPERATIVES: {
    vi: 'Số lao động nữ có việc làm ổn định trong hợp tác xã',
    en: 'Women with a stable job in cooperatives',
    unit: 'COUNT',
  },
  WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS: {
    vi: 'Số lao động nữ có việc làm ổn định trong tổ hợp tác',
    en: 'Women with a stable job in cooperative groups',
    unit: 'COUNT',
  },
  STABLE_JOBS: {
    vi: 'Số lao động có việc làm ổn định',
    en: 'Persons of both genders with a stable job',
    unit: 'COUNT',
  },
  WOMEN_STABLE_JOBS_RATE_COOPERATIVES: {
    vi: 'Tỷ lệ lao động nữ có việc làm ổn định trong hợp tác xã',
    en: 'Share of women with a stable job in cooperatives',
    unit: 'PERCENT',
  },
  WOMEN_STABLE_JOBS_RATE_COOPERATIVE_GROUPS: {
    vi: 'Tỷ lệ lao động nữ có việc làm ổn định trong tổ hợp tác',
    en: 'Share of women with a stable job in cooperative groups',
    unit: 'PERCENT',
  },
  WOMEN_NEW_JOBS: {
    vi: 'Số lao động nữ được tạo việc làm mới',
    en: 'Women whose job began in the period',
    unit: 'COUNT',
  },
  WOMEN_MANAGERS_TRAINED_RATE: {
    vi: 'Tỷ lệ nữ quản lý hợp tác xã được tập huấn, bồi dưỡng',
    en: 'Share of women managers trained',
    unit: 'PERCENT',
  },
  WOMEN_MANAGERS_CERTIFIED_RATE: {
    vi: 'Tỷ lệ nữ quản lý hợp tác xã được đào tạo, cấp chứng chỉ',
    en: 'Share of women managers who hold a certificate',
    unit: 'PERCENT',
  },
  MEMBERS_AND_WOMEN_WORKERS_VOCATIONALLY_TRAINED_RATE: {
    vi: 'Tỷ lệ thành viên và lao động nữ được tư vấn, đào tạo nghề, chuyển giao công nghệ',
    en: 'Share of members and women workers trained for their trade',
    unit: 'PERCENT',
  },
  MEMBERS_ECOMMERCE_TRAINED_RATE: {
    vi: 'Tỷ lệ thành viên hợp tác xã được đào tạo ứng dụng thương mại điện tử',
    en: 'Share of members trained in e-commerce',
    unit: 'PERCENT',
  },
  PERSONS_TRAINED: {
    vi: 'Số người được tuyên truyền, tập huấn, bồi dưỡng',
    en: 'Persons trained',
    unit: 'COUNT',
  },
  TRAINING_CLASSES_HELD: { vi: 'Số lớp tập huấn được tổ chức', en: 'Training classes held', unit: 'COUNT' },
  WOMEN_WORKERS_TRAINED_OR_REFERRED: {
    vi: 'Số lao động nữ được đào tạo nghề, giới thiệu học nghề',
    en: 'Women workers trained or referred to vocational training',
    unit: 'COUNT',
  },
  SUPPORT_CADRES_TRAINED_RATE: {
    vi: 'Tỷ lệ cán bộ Hội phụ trách hỗ trợ hợp tác xã được tập huấn, bồi dưỡng',
    en: 'Share of Union officers on cooperative duty trained',
    unit: 'PERCENT',
  },
  CADRES_SKILLED_RATE: {
    vi: 'Tỷ lệ cán bộ Hội có kiến thức, kỹ năng hỗ trợ phát triển hợp tác xã',
    en: 'Share of Union officers skilled in supporting cooperatives',
    unit: 'PERCENT',
  },
  MODEL_CIRCULAR_AGRICULTURE: {
    vi: 'Số mô hình hợp tác xã sản xuất nông nghiệp tuần hoàn',
    en: 'Pilot models of circular agriculture',
    unit: 'COUNT',
  },
  MODEL_ORGANIC_ECOTOURISM: {
    vi: 'Số mô hình hợp tác xã nông nghiệp hữu cơ gắn với du lịch sinh thái, du lịch cộng đồng',
    en: 'Pilot models of organic agriculture with eco-tourism',
    unit: 'COUNT',
  },
  MODEL_GREEN_STATION: {
    vi: 'Số mô hình trạm xanh trong tiêu thụ nông sản an toàn',
    en: 'Pilot models of green stations',
    unit: 'COUNT',
  },
  MILESTONE_PROGRAMME_BRIEFING_OF_CADRES: {
    vi: 'Tổ chức quán triệt, triển khai Đề án cho cán bộ Hội',
    en: 'The programme is explained to Union officers',
    unit: 'MILESTONE',
  },
  MILESTONE_REVIEW_LIST: {
    vi: 'Rà soát, lập danh sách và kế hoạch hỗ trợ hợp tác xã, tổ hợp tác',
    en: 'A list of cooperatives to support is drawn up',
    unit: 'MILESTONE',
  },
  MILESTONE_REVIEW_AND_CLASSIFICATION: {
    vi: 'Rà soát, thống kê, phân loại hợp tác xã, tổ hợp tác',
    en: 'Cooperatives and groups are reviewed, counted and classified',
    unit: 'MILESTONE',
  },
  MILESTONE_INTERIM_REVIEW: { vi: 'Tổ chức sơ kết', en: 'The interim review is held', unit: 'MILESTONE' },
  MILESTONE_WOMEN_ENTREPRENEURS_ASSOCIATION: {
    vi: 'Thành lập Hội Nữ doanh nhân',
    en: 'An association of women entrepreneurs is founded',
    unit: 'MILESTONE',
  },
  MILESTONE_WOMEN_COOPERATIVE_LEADERS_NETWORK: {
    vi: 'Xây dựng mạng lưới nữ lãnh đạo hợp tác xã',
    en: 'A network of women leaders of cooperatives is built',
    unit: 'MILESTONE',
  },
  HOUSEHOLDS_OUT_OF_POVERTY: {
    vi: 'Số hộ có phụ nữ được giúp thoát nghèo, thoát cận nghèo',
    en: 'Households with a woman helped out of poverty',
    unit: 'COUNT',
  },
  BORROWING_HOUSEHOLDS_SAVING_RATE: {
    vi: 'Tỷ lệ hộ vay vốn gửi tiền tiết kiệm',
    en: 'Share of borrowing households that save',
    unit: 'PERCENT',
  },
  INSPECTED_DISTRICTS: { vi: 'Số huyện, thành phố được kiểm tra', en: 'Districts inspected', unit: 'COUNT' },
  INSPECTED_COMMUNES: { vi: 'Số xã được kiểm tra', en: 'Communes inspected', unit: 'COUNT' },
  INSPECTED_COMMUNES_RATE: {
    vi: 'Tỷ lệ xã được kiểm tra',
    en: 'Share of communes inspected',
    unit: 'PERCENT',
  },
  INSPECTED_SAVINGS_AND_LOAN_GROUPS: {
    vi: 'Số tổ tiết kiệm và vay vốn được kiểm tra',
    en: 'Savings and loan groups inspected',
    unit: 'COUNT',
  },
  INSPECTED_SAVINGS_AND_LOAN_GROUPS_RATE: {
    vi: 'Tỷ lệ tổ tiết kiệm và vay vốn được kiểm tra',
    en: 'Share of savings and loan groups inspected',
    unit: 'PERCENT',
  },
  INSPECTED_BORROWERS: { vi: 'Số hộ vay, tổ viên được kiểm tra', en: 'Borrowers inspected', unit: 'COUNT' },
  INSPECTED_BORROWERS_RATE: {
    vi: 'Tỷ lệ tổ viên còn dư nợ được kiểm tra',
    en: 'Share of borrowers inspected',
    unit: 'PERCENT',
  },
  NEW_LOANS_INSPECTED_IN_30_DAYS_RATE: {
    vi: 'Tỷ lệ món vay mới được kiểm tra trong vòng 30 ngày',
    en: 'Share of new loans inspected within 30 days',
    unit: 'PERCENT',
  },
} as const satisfies Readonly<Record<string, Words & { readonly unit: 'COUNT' | 'PERCENT' | 'MILESTONE' }>>;

export const INDICATOR = codeList(
  'Indicator',
  {
    vi: 'Chỉ tiêu đếm cái gì. Trong mã, COOPERATIVE là HTX và liên hiệp HTX, COOPERATIVE_GROUP là THT.',
    en: 'What a target counts. In a code, COOPERATIVE is HTX and unions of cooperatives, COOPERATIVE_GROUP is THT. The query `indicators` has the names in Vietnamese.',
  },
  INDICATORS,
);

export const TARGET_OPERATOR = codeList(
  'TargetOperator',
  { vi: 'Con số của chỉ tiêu được hiểu thế nào.', en: 'How the figure of a target is meant.' },
  {
    VALUE: {
      vi: 'Bằng',
      en: 'Value',
      note: { vi: 'Đạt khi bằng hoặc vượt con số.', en: 'A plain figure: met when reached or exceeded.' },
    },
    AT_LEAST: { vi: 'Ít nhất', en: 'At least' },
    MORE_THAN: {
      vi: 'Trên',
      en: 'More than',
      note: {
        vi: 'Phải lớn hơn con số, bằng là chưa đạt.',
        en: 'Strictly more: the figure itself is not enough.',
      },
    },
    ABOUT: { vi: 'Khoảng', en: 'About' },
    RANGE: {
      vi: 'Từ – đến',
      en: 'Range',
      note: { vi: 'Từ `valueMin` đến `valueMax`.', en: 'From `valueMin` to `valueMax`.' },
    },
    MILESTONE: {
      vi: 'Mốc',
      en: 'Milestone',
      note: { vi: 'Hoàn thành hoặc chưa hoàn thành.', en: 'Reached or not.' },
    },
    UNQUANTIFIED: {
      vi: 'Không có con số',
      en: 'Without a figure',
      note: {
        vi: 'Nhiệm vụ bằng lời, chỉ báo cáo kết quả.',
        en: 'A duty in words, reported without a target figure.',
      },
    },
  },
);

export const TARGET_UNIT = codeList(
  'TargetUnit',
  { vi: 'Đơn vị tính của chỉ tiêu.', en: 'What the figure of a target is in.' },
  {
    COUNT: {
      vi: 'Số lượng',
      en: 'Count',
      note: { vi: 'Số lượng của nội dung chỉ tiêu.', en: 'A number of what the indicator counts.' },
    },
    PERCENT: {
      vi: '%',
      en: 'Per cent',
      note: { vi: 'Tỷ lệ phần trăm, từ 0 đến 100.', en: 'From 0 to 100.' },
    },
    MILESTONE: {
      vi: 'Mốc',
      en: 'Milestone',
      note: { vi: 'Không có con số: hoàn thành hoặc chưa.', en: 'No figure: reached or not.' },
    },
  },
);

export const TARGET_SUBJECT = codeList(
  'TargetSubject',
  {
    vi: 'Chỉ tiêu kiểm tra được giao cho từng đối tượng nào.',
    en: 'What an inspection target is set for each of.',
  },
  {
    INSPECTED_COMMUNE: { vi: 'Mỗi xã được kiểm tra', en: 'Each inspected commune' },
    INSPECTED_GROUP: {
      vi: 'Mỗi tổ tiết kiệm và vay vốn được kiểm tra',
      en: 'Each inspected savings and loan group',
    },
    SAVINGS_AND_LOAN_GROUP: { vi: 'Mỗi tổ tiết kiệm và vay vốn', en: 'Each savings and loan group' },
  },
);

export const TARGET_PERIOD = codeList(
  'TargetPeriod',
  { vi: 'Kỳ trong thời gian thực hiện.', en: 'A part of a period.' },
  {
    MONTH: { vi: 'Mỗi tháng', en: 'Each month' },
    QUARTER: { vi: 'Mỗi quý', en: 'Each quarter' },
    YEAR: { vi: 'Mỗi năm', en: 'Each year' },
  },
);

export const TARGET_POPULATION = codeList(
  'TargetPopulation',
  { vi: 'Những ai được tính.', en: 'Who is counted.' },
  {
    WOMEN_MEMBERS_AND_WOMEN_WORKERS: {
      vi: 'Thành viên nữ và lao động nữ',
      en: 'Women members and women workers',
    },
    MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS: {
      vi: 'Thành viên (nam và nữ) và lao động nữ',
      en: 'Members of both genders and women workers',
    },
    MEMBERS_AND_WORKERS_OF_BOTH_GENDERS: {
      vi: 'Thành viên và lao động (nam và nữ)',
      en: 'Members and workers of both genders',
    },
    WOMEN_WORKERS_OF_COOPERATIVE_GROUPS: {
      vi: 'Lao động nữ trong tổ hợp tác',
      en: 'Women workers of cooperative groups',
    },
  },
);

export const TARGET_SCOPE = codeList(
  'TargetScope',
  { vi: 'Những HTX, THT nào được tính.', en: 'Which cooperatives count.' },
  {
    PROGRAMME: {
      vi: 'Thuộc chương trình',
      en: 'Of the programme',
      note: {
        vi: 'HTX, THT do phụ nữ tham gia quản lý được Hội hỗ trợ thành lập, hoặc được Hội hỗ trợ trong kỳ.',
        en: 'Women-managed ones that the Union founded, or helped in the period.',
      },
    },
    FOUNDED_IN_PERIOD: { vi: 'Thành lập trong kỳ', en: 'Founded in the period' },
    ALL: { vi: 'Tất cả', en: 'All' },
  },
);

export const TARGET_CONDITION = codeList(
  'TargetCondition',
  { vi: 'Điều kiện mà HTX, THT được tính phải đáp ứng.', en: 'What a counted cooperative fulfils.' },
  {
    FEMALE_MAJORITY: {
      vi: 'Tạo nhiều việc làm cho lao động nữ',
      en: 'Female majority',
      note: { vi: 'Trên 50% lao động là nữ.', en: 'More than half of its workers are women.' },
    },
  },
);

export const TARGET_HORIZON = codeList(
  'TargetHorizon',
  { vi: 'Con số của giai đoạn sau được tính từ khi nào.', en: 'From when a figure of a later phase counts.' },
  {
    CUMULATIVE: {
      vi: 'Lũy kế',
      en: 'Cumulative',
      note: { vi: 'Từ đầu kế hoạch.', en: 'From the start of the plan.' },
    },
    PHASE_ONLY: {
      vi: 'Riêng giai đoạn',
      en: 'Phase only',
      note: { vi: 'Chỉ trong giai đoạn sau.', en: 'In the later phase alone.' },
    },
    UNSTATED: {
      vi: 'Không nêu',
      en: 'Not stated',
      note: {
        vi: 'Văn bản không nêu: trả lời theo cả hai cách.',
        en: 'The text does not say: both are answered.',
      },
    },
  },
);

export const TARGET_STRENGTH = codeList(
  'TargetStrength',
  { vi: 'Mức độ ràng buộc của chỉ tiêu.', en: 'How binding a target is.' },
  {
    DUTY: { vi: 'Phải đạt', en: 'Duty', note: { vi: 'Chỉ tiêu phải đạt.', en: 'It is to be reached.' } },
    ASPIRATION: {
      vi: 'Phấn đấu',
      en: 'Aspiration',
      note: { vi: 'Chỉ tiêu phấn đấu đạt.', en: 'It is aimed at, not required.' },
    },
  },
);
