import { codeList } from '../code-list.ts';

export const ROLE = codeList(
  'Role',
  {
    vi: 'Vai trò của một ứng dụng; mỗi ứng dụng có một vai trò.',
    en: 'Role of a client; a client has one role.',
  },
  {
    UNION_CENTRAL: { vi: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', en: 'Women’s Union, centre' },
    UNION_PROVINCE: { vi: 'Hội Liên hiệp Phụ nữ cấp tỉnh', en: 'Women’s Union of a province' },
    UNION_COMMUNE: { vi: 'Hội Liên hiệp Phụ nữ cấp xã', en: 'Women’s Union of a commune' },
    PEOPLES_COMMITTEE: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
    PROVINCIAL_PORTAL: { vi: 'Cổng thông tin của tỉnh', en: 'Portal of a province' },
    WEBSITE: {
      vi: 'Trang thông tin điện tử của Hội Liên hiệp Phụ nữ',
      en: 'Website of the Women’s Union',
    },
    COOPERATIVE_ALLIANCE: { vi: 'Liên minh Hợp tác xã', en: 'Cooperative Alliance' },
    REGISTRATION_OFFICE: { vi: 'Cơ quan đăng ký kinh doanh', en: 'Business registration office' },
    LABOUR_AGENCY: {
      vi: 'Cơ quan lao động',
      en: 'Labour agency',
      note: { vi: 'Sở Nội vụ.', en: 'The Sở Nội vụ (Department of Home Affairs).' },
    },
    FINANCE_AGENCY: {
      vi: 'Cơ quan tài chính',
      en: 'Finance agency',
      note: { vi: 'Sở Tài chính.', en: 'The Sở Tài chính (Department of Finance).' },
    },
    SECTOR_AGENCY: {
      vi: 'Cơ quan quản lý ngành',
      en: 'Sector agency',
      note: {
        vi: 'Nông nghiệp, công thương, văn hóa và các ngành khác.',
        en: 'Agriculture, industry and trade, culture, or another sector.',
      },
    },
    CREDIT_PARTNER: { vi: 'Ngân hàng, quỹ', en: 'Bank or fund' },
    AUDITOR: { vi: 'Đơn vị kiểm tra dữ liệu', en: 'Auditor' },
    DATA_PROTECTION_OFFICER: { vi: 'Nhân sự bảo vệ dữ liệu cá nhân', en: 'Data protection officer' },
    ADMINISTRATOR: { vi: 'Người quản trị tài khoản', en: 'Administrator of accounts' },
  },
);

export const CLIENT_STATE = codeList(
  'ClientState',
  { vi: 'Tình trạng của ứng dụng.', en: 'State of a client.' },
  {
    ACTIVE: { vi: 'Đang dùng', en: 'Active' },
    SUSPENDED: {
      vi: 'Tạm khóa',
      en: 'Suspended',
      note: {
        vi: 'Không được cấp mã truy cập; các mã đã cấp không dùng được nữa.',
        en: 'Gets no token, and its tokens no longer work.',
      },
    },
  },
);
