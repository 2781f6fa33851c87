import type { Words } from '../../kernel/words.ts';

export const TARGET_UNITS = ['COUNT', 'PERCENT', 'MILESTONE'] as const;

/** What an indicator is called, and what its figures are in. */
export interface Indicator extends Words {
  readonly unit: (typeof TARGET_UNITS)[number];
}

/**
 * The catalogue of indicators: one place for codes, names and units. COOPERATIVE is HTX and unions of cooperatives,
 * COOPERATIVE_GROUP is THT.
 * Source: Decision 01/QĐ-TTg of 2023 and the plans that carry it out.
 */
export const INDICATORS = {
  COOPERATIVES_STRENGTHENED: {
    unit: 'COUNT',
    vi: 'Số hợp tác xã do phụ nữ tham gia quản lý, điều hành được củng cố, nâng cao chất lượng',
    en: 'Women-managed cooperatives strengthened',
  },
  COOPERATIVE_GROUPS_STRENGTHENED: {
    unit: 'COUNT',
    vi: 'Số tổ hợp tác do phụ nữ tham gia quản lý được củng cố, nâng cao chất lượng',
    en: 'Women-managed cooperative groups strengthened',
  },
  COOPERATIVES_AND_GROUPS_STRENGTHENED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ hợp tác xã, tổ hợp tác do phụ nữ tham gia quản lý được củng cố, nâng cao chất lượng',
    en: 'Share of women-managed cooperatives and groups strengthened',
  },
  COOPERATIVES_ESTABLISHED: {
    unit: 'COUNT',
    vi: 'Số hợp tác xã do phụ nữ tham gia quản lý, điều hành được tư vấn, hỗ trợ thành lập mới',
    en: 'Women-managed cooperatives founded with support of the Union',
  },
  COOPERATIVE_GROUPS_ESTABLISHED: {
    unit: 'COUNT',
    vi: 'Số tổ hợp tác do phụ nữ tham gia quản lý được tư vấn, hỗ trợ thành lập mới',
    en: 'Women-managed cooperative groups founded with support of the Union',
  },
  COOPERATIVES_MAINTAINED: {
    unit: 'COUNT',
    vi: 'Số hợp tác xã do Hội hỗ trợ thành lập được duy trì hoạt động',
    en: 'Cooperatives founded with the Union that still operate',
  },
  COOPERATIVE_GROUPS_MAINTAINED: {
    unit: 'COUNT',
    vi: 'Số tổ hợp tác do Hội hỗ trợ thành lập được duy trì hoạt động',
    en: 'Cooperative groups founded with the Union that still operate',
  },
  COOPERATIVES_BRAND_SUPPORTED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ hợp tác xã được hỗ trợ xây dựng thương hiệu, nhãn hiệu, truy xuất nguồn gốc, phân phối sản phẩm',
    en: 'Share of cooperatives helped with brand, label, traceability or distribution',
  },
  COOPERATIVES_WITH_TRAINED_LEADERS: {
    unit: 'COUNT',
    vi: 'Số hợp tác xã có cán bộ quản lý, thành viên được tập huấn',
    en: 'Cooperatives of which leaders or members were trained',
  },
  WOMEN_STABLE_JOBS: {
    unit: 'COUNT',
    vi: 'Số lao động nữ có việc làm ổn định trong hợp tác xã, tổ hợp tác',
    en: 'Women with a stable job in cooperatives and groups',
  },
  WOMEN_STABLE_JOBS_COOPERATIVES: {
    unit: 'COUNT',
    vi: 'Số lao động nữ có việc làm ổn định trong hợp tác xã',
    en: 'Women with a stable job in cooperatives',
  },
  WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS: {
    unit: 'COUNT',
    vi: 'Số lao động nữ có việc làm ổn định trong tổ hợp tác',
    en: 'Women with a stable job in cooperative groups',
  },
  STABLE_JOBS: {
    unit: 'COUNT',
    vi: 'Số lao động có việc làm ổn định',
    en: 'Persons of both genders with a stable job',
  },
  WOMEN_STABLE_JOBS_RATE_COOPERATIVES: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ lao động nữ có việc làm ổn định trong hợp tác xã',
    en: 'Share of women with a stable job in cooperatives',
  },
  WOMEN_STABLE_JOBS_RATE_COOPERATIVE_GROUPS: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ lao động nữ có việc làm ổn định trong tổ hợp tác',
    en: 'Share of women with a stable job in cooperative groups',
  },
  WOMEN_NEW_JOBS: {
    unit: 'COUNT',
    vi: 'Số lao động nữ được tạo việc làm mới',
    en: 'Women whose job began in the period',
  },
  WOMEN_MANAGERS_TRAINED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ nữ quản lý hợp tác xã được tập huấn, bồi dưỡng',
    en: 'Share of women managers trained',
  },
  WOMEN_MANAGERS_CERTIFIED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ nữ quản lý hợp tác xã được đào tạo, cấp chứng chỉ',
    en: 'Share of women managers who hold a certificate',
  },
  MEMBERS_AND_WOMEN_WORKERS_VOCATIONALLY_TRAINED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ thành viên và lao động nữ được tư vấn, đào tạo nghề, chuyển giao công nghệ',
    en: 'Share of members and women workers trained for their trade',
  },
  MEMBERS_ECOMMERCE_TRAINED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ thành viên hợp tác xã được đào tạo ứng dụng thương mại điện tử',
    en: 'Share of members trained in e-commerce',
  },
  PERSONS_TRAINED: {
    unit: 'COUNT',
    vi: 'Số người được tuyên truyền, tập huấn, bồi dưỡng',
    en: 'Persons trained',
  },
  TRAINING_CLASSES_HELD: { unit: 'COUNT', vi: 'Số lớp tập huấn được tổ chức', en: 'Training classes held' },
  WOMEN_WORKERS_TRAINED_OR_REFERRED: {
    unit: 'COUNT',
    vi: 'Số lao động nữ được đào tạo nghề, giới thiệu học nghề',
    en: 'Women workers trained or referred to vocational training',
  },
  SUPPORT_CADRES_TRAINED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ cán bộ Hội phụ trách hỗ trợ hợp tác xã được tập huấn, bồi dưỡng',
    en: 'Share of Union officers on cooperative duty trained',
  },
  CADRES_SKILLED_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ cán bộ Hội có kiến thức, kỹ năng hỗ trợ phát triển hợp tác xã',
    en: 'Share of Union officers skilled in supporting cooperatives',
  },
  MODEL_CIRCULAR_AGRICULTURE: {
    unit: 'COUNT',
    vi: 'Số mô hình hợp tác xã sản xuất nông nghiệp tuần hoàn',
    en: 'Pilot models of circular agriculture',
  },
  MODEL_ORGANIC_ECOTOURISM: {
    unit: 'COUNT',
    vi: 'Số mô hình hợp tác xã nông nghiệp hữu cơ gắn với du lịch sinh thái, du lịch cộng đồng',
    en: 'Pilot models of organic agriculture with eco-tourism',
  },
  MODEL_GREEN_STATION: {
    unit: 'COUNT',
    vi: 'Số mô hình trạm xanh trong tiêu thụ nông sản an toàn',
    en: 'Pilot models of green stations',
  },
  MILESTONE_PROGRAMME_BRIEFING_OF_CADRES: {
    unit: 'MILESTONE',
    vi: 'Tổ chức quán triệt, triển khai Đề án cho cán bộ Hội',
    en: 'The programme is explained to Union officers',
  },
  MILESTONE_REVIEW_LIST: {
    unit: 'MILESTONE',
    vi: 'Rà soát, lập danh sách và kế hoạch hỗ trợ hợp tác xã, tổ hợp tác',
    en: 'A list of cooperatives to support is drawn up',
  },
  MILESTONE_REVIEW_AND_CLASSIFICATION: {
    unit: 'MILESTONE',
    vi: 'Rà soát, thống kê, phân loại hợp tác xã, tổ hợp tác',
    en: 'Cooperatives and groups are reviewed, counted and classified',
  },
  MILESTONE_INTERIM_REVIEW: { unit: 'MILESTONE', vi: 'Tổ chức sơ kết', en: 'The interim review is held' },
  MILESTONE_WOMEN_ENTREPRENEURS_ASSOCIATION: {
    unit: 'MILESTONE',
    vi: 'Thành lập Hội Nữ doanh nhân',
    en: 'An association of women entrepreneurs is founded',
  },
  MILESTONE_WOMEN_COOPERATIVE_LEADERS_NETWORK: {
    unit: 'MILESTONE',
    vi: 'Xây dựng mạng lưới nữ lãnh đạo hợp tác xã',
    en: 'A network of women leaders of cooperatives is built',
  },
  HOUSEHOLDS_OUT_OF_POVERTY: {
    unit: 'COUNT',
    vi: 'Số hộ có phụ nữ được giúp thoát nghèo, thoát cận nghèo',
    en: 'Households with a woman helped out of poverty',
  },
  BORROWING_HOUSEHOLDS_SAVING_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ hộ vay vốn gửi tiền tiết kiệm',
    en: 'Share of borrowing households that save',
  },
  INSPECTED_DISTRICTS: { unit: 'COUNT', vi: 'Số huyện, thành phố được kiểm tra', en: 'Districts inspected' },
  INSPECTED_COMMUNES: { unit: 'COUNT', vi: 'Số xã được kiểm tra', en: 'Communes inspected' },
  INSPECTED_COMMUNES_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ xã được kiểm tra',
    en: 'Share of communes inspected',
  },
  INSPECTED_SAVINGS_AND_LOAN_GROUPS: {
    unit: 'COUNT',
    vi: 'Số tổ tiết kiệm và vay vốn được kiểm tra',
    en: 'Savings and loan groups inspected',
  },
  INSPECTED_SAVINGS_AND_LOAN_GROUPS_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ tổ tiết kiệm và vay vốn được kiểm tra',
    en: 'Share of savings and loan groups inspected',
  },
  INSPECTED_BORROWERS: { unit: 'COUNT', vi: 'Số hộ vay, tổ viên được kiểm tra', en: 'Borrowers inspected' },
  INSPECTED_BORROWERS_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ tổ viên còn dư nợ được kiểm tra',
    en: 'Share of borrowers inspected',
  },
  NEW_LOANS_INSPECTED_IN_30_DAYS_RATE: {
    unit: 'PERCENT',
    vi: 'Tỷ lệ món vay mới được kiểm tra trong vòng 30 ngày',
    en: 'Share of new loans inspected within 30 days',
  },
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorCode = keyof typeof INDICATORS;

/** The codes in the order of the catalogue. */
// The keys of the table itself.
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

/** The indicator of a code; null for none. */
export function findIndicator(code: string): Indicator | null {
  return Object.hasOwn(INDICATORS, code) ? INDICATORS[code as IndicatorCode] : null; // its own key
}

/** An indicator as both surfaces show it. */
export interface IndicatorDefinition {
  readonly code: IndicatorCode;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unit: Indicator['unit'];
}

/** The whole catalogue in its order; public knowledge. */
export function listIndicators(): IndicatorDefinition[] {
  return INDICATOR_CODES.map((code) => {
    const { vi, en, unit } = INDICATORS[code];
    return { code, nameVi: vi, nameEn: en, unit };
  });
}
