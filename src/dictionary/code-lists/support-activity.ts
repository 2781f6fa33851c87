import { codeList } from '../code-list.ts';

export const SUPPORT_KIND = codeList(
  'SupportKind',
  {
    vi: 'Nội dung hỗ trợ, theo các kế hoạch thực hiện Đề án 01; việc tập huấn được ghi là lớp tập huấn.',
    en: 'Kind of help, as the plans of Project 01 name it; a training is recorded as a Training.',
  },
  {
    ESTABLISHMENT_ADVICE: { vi: 'Tư vấn, hỗ trợ thành lập mới', en: 'Advice on founding' },
    ADVICE: { vi: 'Tư vấn quản lý, điều hành', en: 'Advice on management' },
    RESTRUCTURING: { vi: 'Củng cố, chuyển đổi', en: 'Restructuring' },
    GOVERNANCE: { vi: 'Nâng cao năng lực quản trị', en: 'Governance' },
    PRODUCTION_PLAN: {
      vi: 'Xây dựng phương án sản xuất, kinh doanh',
      en: 'Production and business plan',
    },
    DIGITAL: { vi: 'Chuyển đổi số, thương mại điện tử', en: 'Digital transformation, e-commerce' },
    CREDIT: { vi: 'Vay vốn, tín dụng', en: 'Credit' },
    TRADE_PROMOTION: { vi: 'Xúc tiến thương mại', en: 'Trade promotion' },
    OCOP: { vi: 'Công nhận sản phẩm OCOP', en: 'OCOP recognition' },
    BRAND: { vi: 'Xây dựng thương hiệu', en: 'Brand' },
    LABEL: { vi: 'Nhãn mác, bao bì', en: 'Label' },
    TRACEABILITY: { vi: 'Truy xuất nguồn gốc', en: 'Traceability' },
    DISTRIBUTION: { vi: 'Kết nối tiêu thụ, phân phối', en: 'Distribution' },
    INSURANCE: { vi: 'Bảo hiểm', en: 'Insurance' },
    REFERRAL: { vi: 'Giới thiệu việc làm, học nghề', en: 'Referral to work or vocational training' },
    STUDY_VISIT: { vi: 'Tham quan, học tập kinh nghiệm', en: 'Study visit' },
    PILOT_MODEL: { vi: 'Xây dựng mô hình điểm', en: 'Pilot model' },
    INSPECTION: { vi: 'Kiểm tra, giám sát', en: 'Inspection' },
  },
);

export const ACTIVITY_STATE = codeList(
  'ActivityState',
  { vi: 'Tình trạng thực hiện của hoạt động.', en: 'State of an activity.' },
  {
    PLANNED: { vi: 'Dự kiến', en: 'Planned' },
    ONGOING: { vi: 'Đang thực hiện', en: 'Ongoing' },
    COMPLETED: {
      vi: 'Đã thực hiện',
      en: 'Completed',
      note: {
        vi: 'Chỉ hoạt động đã thực hiện mới được tính trong số liệu.',
        en: 'Only completed activities count in figures.',
      },
    },
    CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
  },
);

export const FUNDING_SOURCE = codeList(
  'FundingSource',
  { vi: 'Nguồn vốn, nguồn kinh phí.', en: 'Source of money.' },
  {
    STATE_BUDGET: { vi: 'Ngân sách trung ương', en: 'Central budget' },
    PROVINCE_BUDGET: { vi: 'Ngân sách cấp tỉnh', en: 'Budget of the province' },
    DISTRICT_BUDGET: {
      vi: 'Ngân sách cấp huyện',
      en: 'Budget of the district',
      note: { vi: 'Đến hết tháng 6/2025.', en: 'Until June 2025.' },
    },
    COMMUNE_BUDGET: { vi: 'Ngân sách cấp xã', en: 'Budget of the commune' },
    UNION: { vi: 'Kinh phí của Hội Liên hiệp Phụ nữ', en: 'Women’s Union' },
    MAINSTREAMED: {
      vi: 'Lồng ghép',
      en: 'Mainstreamed',
      note: {
        vi: 'Lồng ghép từ các chương trình, đề án khác.',
        en: 'From other programmes (lồng ghép).',
      },
    },
    SOCIALISED: {
      vi: 'Xã hội hóa',
      en: 'Private contributions',
      note: {
        vi: 'Do tổ chức, cá nhân đóng góp.',
        en: 'Contributed by organisations and persons (xã hội hóa).',
      },
    },
    SOCIAL_POLICY_BANK: { vi: 'Ngân hàng Chính sách xã hội', en: 'Social Policy Bank' },
    AGRIBANK: { vi: 'Agribank', en: 'Agribank' },
    TYM: { vi: 'Tổ chức tài chính vi mô TYM', en: 'TYM microfinance' },
    COOPERATIVE_SUPPORT_FUND: {
      vi: 'Quỹ hỗ trợ phát triển hợp tác xã',
      en: 'Cooperative Support Fund',
    },
    OTHER: { vi: 'Khác', en: 'Other' },
  },
);
