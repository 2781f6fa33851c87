import { codeList } from '../code-list.ts';

export const TRAINING_KIND = codeList(
  'TrainingKind',
  { vi: 'Hình thức đào tạo, bồi dưỡng.', en: 'Kind of training.' },
  {
    SHORT_COURSE: { vi: 'Tập huấn', en: 'Short course' },
    REFRESHER: { vi: 'Bồi dưỡng', en: 'Refresher' },
    FORMAL: { vi: 'Đào tạo', en: 'Formal training' },
    VOCATIONAL: { vi: 'Đào tạo nghề', en: 'Vocational training' },
  },
);

export const TRAINING_TOPIC = codeList(
  'TrainingTopic',
  {
    vi: 'Chuyên đề. Bốn mã đầu được tính là lớp bồi dưỡng năng lực quản lý.',
    en: 'Topic of a training. The first four count as training of managers.',
  },
  {
    GOVERNANCE: { vi: 'Quản trị, điều hành', en: 'Governance' },
    BUSINESS: { vi: 'Phương án sản xuất, kinh doanh', en: 'Business and production plans' },
    LAW: { vi: 'Pháp luật', en: 'Law' },
    DIGITAL: { vi: 'Chuyển đổi số', en: 'Digital skills' },
    ECOMMERCE: { vi: 'Thương mại điện tử', en: 'E-commerce' },
    FINANCE: { vi: 'Tài chính, kế toán', en: 'Finance and accounting' },
    MARKETING: { vi: 'Thị trường, thương hiệu', en: 'Markets and brands' },
    PRODUCTION: { vi: 'Kỹ thuật sản xuất', en: 'Production techniques' },
    OCOP: { vi: 'Mỗi xã một sản phẩm (OCOP)', en: 'One commune one product (OCOP)' },
    TRADE_SKILL: { vi: 'Tay nghề', en: 'Skills of a trade' },
    SAFETY: { vi: 'An toàn thực phẩm, an toàn lao động', en: 'Food and work safety' },
    GENDER: { vi: 'Bình đẳng giới', en: 'Gender equality' },
    PROGRAMME_DUTIES: {
      vi: 'Nghiệp vụ thực hiện đề án, chương trình',
      en: 'Duties of those who carry out the programme',
    },
    OTHER: { vi: 'Chuyên đề khác', en: 'Other' },
  },
);

export const TRAINING_AUDIENCE = codeList(
  'TrainingAudience',
  { vi: 'Đối tượng học viên.', en: 'Group of participants.' },
  {
    WOMEN_MANAGERS: { vi: 'Nữ quản lý', en: 'Women managers' },
    MANAGERS: { vi: 'Cán bộ quản lý', en: 'Managers' },
    MEMBERS: { vi: 'Thành viên hợp tác xã, tổ hợp tác', en: 'Members of cooperatives and groups' },
    WORKERS: { vi: 'Người lao động', en: 'Workers' },
    UNION_MEMBERS: { vi: 'Hội viên Hội Liên hiệp Phụ nữ', en: 'Members of the Women’s Union' },
    UNION_OFFICERS: { vi: 'Cán bộ Hội Liên hiệp Phụ nữ', en: 'Officers of the Women’s Union' },
    SUPPORT_OFFICERS: {
      vi: 'Cán bộ Hội phụ trách hỗ trợ hợp tác xã',
      en: 'Union officers in charge of support to cooperatives',
    },
    PROSPECTIVE_MEMBERS: {
      vi: 'Phụ nữ có nhu cầu thành lập, tham gia hợp tác xã',
      en: 'Women who want to found or join a cooperative or group',
    },
    OTHERS: { vi: 'Đối tượng khác', en: 'Others' },
  },
);

export const TRAINING_STATE = codeList(
  'TrainingState',
  { vi: 'Tình trạng của lớp.', en: 'State of a class.' },
  {
    PLANNED: { vi: 'Dự kiến mở', en: 'Planned' },
    ONGOING: { vi: 'Đang học', en: 'In progress' },
    HELD: {
      vi: 'Đã tổ chức',
      en: 'Held',
      note: { vi: 'Chỉ lớp đã tổ chức mới được tính vào kết quả.', en: 'Only these count in results.' },
    },
    CANCELLED: { vi: 'Đã hủy', en: 'Cancelled' },
  },
);
