import { field } from '../field.ts';
import { list } from '../types.ts';

/** What is read as a part of the cooperative itself. */
export const PARTS = {
  figures: field(list('cooperativeFigures', { first: { default: 5, maximum: 50 }, inRecord: 20 }), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Số liệu', 'Các bộ số liệu theo ngày, mới nhất trước.'],
    en: ['Figures', 'Dated figures, the newest first.'],
  }),
  states: field(list('cooperativeState', { validAt: true, inRecord: 50 }), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Trạng thái hoạt động',
      'Tình trạng pháp lý và hiện trạng hoạt động theo ngày, mới nhất trước; `validAt` cho trạng thái vào một ngày.',
    ],
    en: [
      'States',
      'Legal statuses and operating states by day, the newest first; `validAt` gives those of a day.',
    ],
  }),
  ratings: field(list('cooperativeRating', { first: null, inRecord: 50 }), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Xếp loại', 'Xếp loại các năm, mới nhất trước; tối đa 50.'],
    en: ['Grades', 'Quality grades, the latest first, at most 50.'],
  }),
  products: field(list('cooperativeProduct', { first: null, inRecord: 100 }), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Sản phẩm', 'Các sản phẩm, xếp theo tên; tối đa 100.'],
    en: ['Products', 'Products by name, at most 100.'],
  }),
  positions: field(list('managementPosition', { validAt: true, inRecord: 50 }), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Nữ quản lý', 'Các lần phụ nữ giữ chức vụ quản lý, mới nhất trước.'],
    en: ['Women in management', 'Terms of women in management, the latest first.'],
  }),
  claims: field(list('cooperativeClaim', { first: null, inRecord: 50 }), {
    class: 'INTERNAL',
    vi: [
      'Giá trị không được nhận',
      'Các giá trị bị từ chối vì cơ quan có thẩm quyền cao hơn đã ghi, mới nhất trước; tối đa 50.',
    ],
    en: [
      'Claims',
      'Values refused because a higher authority holds the field, the newest first, at most 50.',
    ],
  }),
};

/** Records of other kinds that belong to a cooperative. */
export const RELATED = {
  allianceMemberships: field(list('allianceMembership', { first: { default: 5, maximum: 50 } }), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Thành viên Liên minh HTX', 'Các lần là thành viên Liên minh HTX, mới nhất trước.'],
    en: ['Alliance memberships', 'Memberships of the Cooperative Alliance, the newest first.'],
  }),
  commendations: field(list('commendation'), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Khen thưởng', 'Các hình thức khen thưởng, mới nhất trước.'],
    en: ['Commendations', 'Its commendations, the newest first.'],
  }),
  predecessors: field(list('cooperative'), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'HTX, THT trước khi tổ chức lại',
      'Các HTX, THT là tiền thân của đơn vị này, trong phạm vi của bên gọi; rỗng đối với bên gọi không có địa bàn.',
    ],
    en: [
      'Predecessors',
      'Cooperatives that it came from, as far as they are in your scope; empty for a caller without a territory.',
    ],
  }),
  successors: field(list('cooperative'), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'HTX, THT sau khi tổ chức lại',
      'Các HTX, THT hình thành từ đơn vị này, trong phạm vi của bên gọi; rỗng đối với bên gọi không có địa bàn.',
    ],
    en: [
      'Successors',
      'Cooperatives that came from it, as far as they are in your scope; empty for a caller without a territory.',
    ],
  }),
  employments: field(list('employment'), {
    class: 'PUBLIC',
    vi: [
      'Người lao động',
      'Các thời gian làm việc của người lao động, theo thứ tự ghi; null đối với vai trò không được đọc.',
    ],
    en: [
      'Employments',
      'Periods of employment in the order of recording; null for roles that do not read employments.',
    ],
  }),
  externalIdentifiers: field(list('externalIdentifier'), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Mã số ở hệ thống khác',
      'Mã số của đơn vị ở các hệ thống khác, mới nhất trước; rỗng đối với vai trò không được đọc.',
    ],
    en: [
      'External identifiers',
      'Its numbers in other systems, the newest first; empty where the role reads none.',
    ],
  }),
  mediaItems: field(list('mediaItem'), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Tin, bài',
      'Tin, bài truyền thông về đơn vị, mới nhất trước; bên gọi không có địa bàn chỉ đọc tin, bài đã công khai.',
    ],
    en: [
      'Media items',
      'Media items about it, the newest first; for a caller without a territory the published ones.',
    ],
  }),
  members: field(list('member'), {
    class: 'PUBLIC',
    vi: ['Thành viên', 'Các tư cách thành viên, theo thứ tự ghi; null đối với vai trò không được đọc.'],
    en: ['Members', 'Memberships in the order of recording; null for roles that do not read members.'],
  }),
  reviewEntries: field(list('reviewEntry'), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Kết quả rà soát',
      'Kết quả các lần rà soát về đơn vị, mới nhất trước; rỗng đối với bên gọi không có địa bàn.',
    ],
    en: [
      'Review entries',
      'Findings of reviews about it, the newest first; empty for a caller without a territory.',
    ],
  }),
  supportActivities: field(list('supportActivity'), {
    class: 'PUBLIC',
    vi: [
      'Hoạt động hỗ trợ',
      'Các hoạt động hỗ trợ cho đơn vị, mới nhất trước; null đối với vai trò không được đọc.',
    ],
    en: [
      'Support activities',
      'Support given to it, the newest first; null for roles that do not read support activities.',
    ],
  }),
  supportRequests: field(list('supportRequest'), {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Đề nghị hỗ trợ',
      'Các đề nghị hỗ trợ cho đơn vị, mới nhất trước; rỗng đối với vai trò không được đọc.',
    ],
    en: [
      'Support requests',
      'Requests for support made for it, the newest first; empty where the role reads none.',
    ],
  }),
};
