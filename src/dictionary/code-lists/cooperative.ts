import { codeList } from '../code-list.ts';

export const COOPERATIVE_KIND = codeList(
  'CooperativeKind',
  {
    vi: 'Loại hình tổ chức (Luật 17/2023/QH15, Điều 4).',
    en: 'Kind of organisation (Law 17/2023/QH15 Article 4).',
  },
  {
    COOPERATIVE: { vi: 'Hợp tác xã (HTX)', en: 'Cooperative' },
    COOPERATIVE_UNION: { vi: 'Liên hiệp hợp tác xã', en: 'Union of cooperatives' },
    COOPERATIVE_GROUP: { vi: 'Tổ hợp tác (THT)', en: 'Cooperative group' },
    LINKED_GROUP: {
      vi: 'Tổ liên kết / nhóm đồng sở thích',
      en: 'Linkage or common-interest group',
      note: { vi: 'Không phải là loại hình theo luật.', en: 'Not a legal form.' },
    },
  },
);

const OF_GROUPS = { vi: 'Chỉ dùng cho tổ hợp tác.', en: 'Of cooperative groups only.' };
const OF_COOPERATIVES = {
  vi: 'Chỉ dùng cho hợp tác xã, liên hiệp hợp tác xã.',
  en: 'Of cooperatives and unions of cooperatives only.',
};

export const COOPERATIVE_STATUS = codeList(
  'CooperativeStatus',
  {
    vi: 'Tình trạng pháp lý, theo cơ quan đăng ký kinh doanh (Nghị định 92/2024/NĐ-CP, Điều 27 và 28).',
    en: 'Legal status, as the registration office gives it (Decree 92/2024 Articles 27, 28).',
  },
  {
    ACTIVE: { vi: 'Đang hoạt động', en: 'In operation' },
    SUSPENDED: { vi: 'Tạm ngừng kinh doanh', en: 'Business suspended' },
    REVOKED_TAX_ENFORCEMENT: {
      vi: 'Bị thu hồi do cưỡng chế về quản lý thuế',
      en: 'Revoked by tax enforcement',
    },
    DISSOLVING_OR_REORGANISING: {
      vi: 'Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập',
      en: 'Being dissolved, divided, consolidated or merged',
      note: OF_COOPERATIVES,
    },
    TERMINATING: {
      vi: 'Đang làm thủ tục chấm dứt hoạt động',
      en: 'Ending its operation',
      note: OF_GROUPS,
    },
    IN_BANKRUPTCY: {
      vi: 'Đang làm thủ tục phá sản',
      en: 'In bankruptcy proceedings',
      note: OF_COOPERATIVES,
    },
    CEASED: {
      vi: 'Đã giải thể, phá sản, chấm dứt tồn tại',
      en: 'Dissolved, bankrupt or ceased to exist',
      note: OF_COOPERATIVES,
    },
    TERMINATED: { vi: 'Đã chấm dứt hoạt động', en: 'Operation ended', note: OF_GROUPS },
    NOT_AT_REGISTERED_ADDRESS: {
      vi: 'Không hoạt động tại địa chỉ đã đăng ký',
      en: 'Not operating at its registered address',
    },
  },
);

export const OPERATING_STATE = codeList(
  'OperatingState',
  {
    vi: 'Thực tế có hoạt động hay không; phần lớn đơn vị đã ngừng hoạt động vẫn còn tình trạng pháp lý đang hoạt động.',
    en: 'Whether it operates in fact; most of those that have stopped are still active by law.',
  },
  {
    PREPARING: {
      vi: 'Đang chuẩn bị thành lập',
      en: 'In preparation',
      note: { vi: 'Chưa thành lập.', en: 'Not founded yet.' },
    },
    RUNNING: { vi: 'Đang hoạt động', en: 'Operating' },
    BARELY: { vi: 'Hoạt động cầm chừng', en: 'Hardly operating' },
    STOPPED: { vi: 'Ngừng hoạt động', en: 'Not operating' },
  },
);

export const GOVERNANCE_MODEL = codeList(
  'GovernanceModel',
  {
    vi: 'Tổ chức quản trị (Luật 17/2023/QH15, Điều 56).',
    en: 'Governance (Law 17/2023/QH15 Article 56).',
  },
  {
    FULL: { vi: 'Đầy đủ', en: 'Full' },
    SIMPLIFIED: { vi: 'Rút gọn', en: 'Simplified' },
  },
);

export const SIZE_CLASS = codeList(
  'SizeClass',
  { vi: 'Quy mô (Nghị định 113/2024/NĐ-CP).', en: 'Size class (Decree 113/2024).' },
  {
    MICRO: { vi: 'Siêu nhỏ', en: 'Micro' },
    SMALL: { vi: 'Nhỏ', en: 'Small' },
    MEDIUM: { vi: 'Vừa', en: 'Medium' },
    LARGE: { vi: 'Lớn', en: 'Large' },
    UNKNOWN: { vi: 'Chưa xác định', en: 'Not known' },
  },
);

export const UNION_LEVEL = codeList(
  'UnionLevel',
  { vi: 'Cấp Hội LHPN.', en: 'Level of the Women’s Union.' },
  {
    CENTRAL: { vi: 'Trung ương', en: 'Central' },
    PROVINCE: { vi: 'Tỉnh', en: 'Province' },
    DISTRICT: {
      vi: 'Huyện',
      en: 'District',
      note: { vi: 'Đến hết tháng 6/2025.', en: 'Until June 2025.' },
    },
    COMMUNE: { vi: 'Xã', en: 'Commune' },
  },
);

export const PUBLICATION_STATE = codeList(
  'PublicationState',
  {
    vi: 'Có được công khai cho mọi người xem hay không.',
    en: 'Whether the record may be shown to anybody.',
  },
  {
    UNPUBLISHED: {
      vi: 'Chưa công khai',
      en: 'Not published',
      note: { vi: 'Chưa được cho mọi người xem.', en: 'Not shown to anybody yet.' },
    },
    PUBLISHED: {
      vi: 'Công khai',
      en: 'Published',
      note: { vi: 'Mọi người xem được.', en: 'Shown to anybody.' },
    },
    WITHDRAWN: {
      vi: 'Thôi công khai',
      en: 'Withdrawn',
      note: { vi: 'Không còn cho mọi người xem.', en: 'No longer shown to anybody.' },
    },
  },
);

export const VSIC_VERSION = codeList(
  'VsicVersion',
  {
    vi: 'Phiên bản Hệ thống ngành kinh tế Việt Nam; từ năm 2025 nhiều chữ cái của ngành cấp 1 đã đổi.',
    en: 'Version of the classification of industries; the letters of many sections changed in 2025.',
  },
  {
    VSIC2018: {
      vi: 'VSIC 2018',
      en: 'VSIC 2018',
      note: { vi: 'Quyết định 27/2018/QĐ-TTg.', en: 'Decision 27/2018/QĐ-TTg.' },
    },
    VSIC2025: {
      vi: 'VSIC 2025',
      en: 'VSIC 2025',
      note: { vi: 'Quyết định 36/2025/QĐ-TTg.', en: 'Decision 36/2025/QĐ-TTg.' },
    },
  },
);

export const COOPERATIVE_TRAIT = codeList(
  'CooperativeTrait',
  { vi: 'Đặc điểm sản xuất, kinh doanh.', en: 'A trait of the production or business.' },
  {
    VALUE_CHAIN: { vi: 'Tham gia chuỗi giá trị', en: 'Part of a value chain' },
    HIGH_TECHNOLOGY: { vi: 'Ứng dụng công nghệ cao', en: 'Uses high technology' },
    ORGANIC: { vi: 'Sản xuất hữu cơ', en: 'Organic' },
    ECO_TOURISM: { vi: 'Du lịch sinh thái', en: 'Eco-tourism' },
    CRAFT: { vi: 'Nghề thủ công', en: 'Craft' },
  },
);

export const RATING = codeList(
  'Rating',
  {
    vi: 'Xếp loại hằng năm (Thông tư 09/2017/TT-BNNPTNT, Điều 6).',
    en: 'Quality grade of a year (Circular 09/2017/TT-BNNPTNT Article 6).',
  },
  {
    GOOD: { vi: 'Tốt', en: 'Good', note: { vi: 'Từ 80 điểm trở lên.', en: '80 points or more.' } },
    FAIR: {
      vi: 'Khá',
      en: 'Fair',
      note: { vi: 'Từ 65 đến dưới 80 điểm.', en: 'From 65 to less than 80 points.' },
    },
    AVERAGE: {
      vi: 'Trung bình',
      en: 'Average',
      note: { vi: 'Từ 50 đến dưới 65 điểm.', en: 'From 50 to less than 65 points.' },
    },
    WEAK: {
      vi: 'Yếu',
      en: 'Weak',
      note: {
        vi: 'Dưới 50 điểm, hoặc bị xử phạt trong năm.',
        en: 'Less than 50 points, or sanctioned in the year.',
      },
    },
    NOT_RATED: {
      vi: 'Không xếp loại',
      en: 'Not rated',
      note: { vi: 'Hoạt động chưa đủ 12 tháng.', en: 'In operation for less than 12 months.' },
    },
  },
);

export const OCOP_GROUP = codeList(
  'OcopGroup',
  {
    vi: 'Nhóm sản phẩm OCOP (Quyết định 148/QĐ-TTg năm 2023).',
    en: 'OCOP product group (Decision 148/QĐ-TTg, 2023).',
  },
  {
    FOOD: { vi: 'Thực phẩm', en: 'Food' },
    BEVERAGE: { vi: 'Đồ uống', en: 'Beverages' },
    HERBAL: { vi: 'Dược liệu và sản phẩm từ dược liệu', en: 'Medicinal herbs and products' },
    HANDICRAFT: { vi: 'Hàng thủ công mỹ nghệ', en: 'Handicrafts' },
    ORNAMENTAL: { vi: 'Sinh vật cảnh', en: 'Ornamental plants and animals' },
    TOURISM: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community/eco-tourism services',
    },
  },
);
