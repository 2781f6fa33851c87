import { codeList } from '../code-list.ts';

export const PROGRAMME = codeList(
  'Programme',
  {
    vi: 'Chương trình, đề án mà kế hoạch và lớp tập huấn triển khai.',
    en: 'What plans and classes belong to.',
  },
  {
    PROJECT_01: {
      vi: 'Đề án 01',
      en: 'Project 01',
      note: {
        vi: 'Đề án “Hỗ trợ hợp tác xã do phụ nữ tham gia quản lý, tạo việc làm cho lao động nữ đến năm 2030” (Quyết định 01/QĐ-TTg năm 2023).',
        en: 'Support for women-managed cooperatives and jobs for women workers until 2030 (Decision 01/QĐ-TTg of 2023).',
      },
    },
    WOMEN_ECONOMIC_EMPOWERMENT: {
      vi: 'Nâng cao quyền năng kinh tế cho phụ nữ',
      en: 'Economic empowerment of women',
      note: { vi: 'Chương trình của Hội Liên hiệp Phụ nữ.', en: 'A programme of the Women’s Union itself.' },
    },
    WOMEN_STARTUPS: {
      vi: 'Phụ nữ khởi nghiệp',
      en: 'Women’s start-ups',
      note: {
        vi: 'Giai đoạn 2026–2035 (Quyết định 2415/QĐ-TTg).',
        en: '2026–2035 (Decision 2415/QĐ-TTg).',
      },
    },
    OTHER: { vi: 'Khác', en: 'Other' },
  },
);

export const PLAN_STATUS = codeList(
  'PlanStatus',
  { vi: 'Tình trạng của kế hoạch.', en: 'Status of a plan.' },
  {
    DRAFT: { vi: 'Đang dự thảo', en: 'Draft' },
    IN_FORCE: { vi: 'Đang thực hiện', en: 'In force' },
    EXPIRED: { vi: 'Hết thời gian thực hiện', en: 'Expired' },
    ORPHANED: {
      vi: 'Không còn cơ quan ban hành',
      en: 'Orphaned',
      note: {
        vi: 'Vẫn còn hiệu lực, nhưng cơ quan ban hành hoặc đơn vị hành chính không còn.',
        en: 'In force, but its issuer or its unit no longer exists.',
      },
    },
    REPLACED: {
      vi: 'Đã được thay thế',
      en: 'Replaced',
      note: { vi: 'Đã có kế hoạch khác thay thế.', en: 'Another plan took its place.' },
    },
  },
);

export const PLAN_AGENCY_KIND = codeList(
  'PlanAgencyKind',
  {
    vi: 'Cơ quan, tổ chức ban hành kế hoạch, báo cáo hoặc nhận báo cáo.',
    en: 'Bodies that issue plans, that report and that are reported to.',
  },
  {
    WOMENS_UNION: { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union' },
    PEOPLES_COMMITTEE: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
    PARTY_COMMITTEE: { vi: 'Cấp ủy Đảng', en: 'Party committee' },
    FATHERLAND_FRONT: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
    GOVERNMENT: {
      vi: 'Chính phủ',
      en: 'Government',
      note: {
        vi: 'Chính phủ, Thủ tướng Chính phủ, các bộ.',
        en: 'The Government, the Prime Minister, ministries.',
      },
    },
    COOPERATIVE_ALLIANCE: { vi: 'Liên minh Hợp tác xã', en: 'Cooperative Alliance' },
    REGISTRATION_OFFICE: { vi: 'Cơ quan đăng ký kinh doanh', en: 'Registration office' },
    LABOUR_AGENCY: { vi: 'Cơ quan lao động', en: 'Labour agency' },
    FINANCE_AGENCY: { vi: 'Cơ quan tài chính', en: 'Finance agency' },
    SECTOR_AGENCY: {
      vi: 'Cơ quan chuyên ngành',
      en: 'Sector agency',
      note: {
        vi: 'Nông nghiệp, công thương, văn hóa và các ngành khác.',
        en: 'Agriculture, industry and trade, culture, or another sector.',
      },
    },
    CREDIT_PARTNER: { vi: 'Ngân hàng, quỹ', en: 'Bank or fund' },
  },
);

export const RESPONSIBILITY_BASIS = codeList(
  'ResponsibilityBasis',
  {
    vi: 'Việc xác định đơn vị chịu trách nhiệm dựa vào đâu.',
    en: 'How certain it is which unit is responsible.',
  },
  {
    ASSUMED: {
      vi: 'Tạm xác định',
      en: 'Assumed',
      note: { vi: 'Chưa có văn bản nào xác định.', en: 'No document names the unit.' },
    },
    CONFIRMED: {
      vi: 'Có văn bản xác định',
      en: 'Confirmed',
      note: { vi: 'Đã có văn bản xác định.', en: 'A document names the unit.' },
    },
  },
);
