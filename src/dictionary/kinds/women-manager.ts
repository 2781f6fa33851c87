import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, list, text, unit } from '../types.ts';
import { personFacts } from './person.ts';

export const WOMEN_MANAGER = declareKind({
  kind: 'womenManager',
  type: 'WomenManager',
  vi: [
    'Nữ quản lý',
    'Các nữ quản lý',
    'Phụ nữ đang giữ hoặc đã giữ chức vụ quản lý, theo dữ liệu của một địa bàn.',
  ],
  en: [
    'Woman manager',
    'Women managers',
    'A woman who holds or held a position of management, as one territory has recorded her.',
  ],
  fields: {
    ...record,
    name: field(text(200), {
      class: 'PERSONAL',
      notNull: true,
      vi: [
        'Họ và tên',
        'Họ, chữ đệm và tên. Chỉ công khai khi đang giữ chức vụ ở một hợp tác xã đã đăng ký (có mã số thuế, Điều 14 Nghị định 92/2024/NĐ-CP) có công bố người quản lý.',
      ],
      en: [
        'Full name',
        'Full name. Public only in a current position of a registered cooperative (one that has a tax code, Decree 92/2024/NĐ-CP Article 14) that publishes its managers.',
      ],
      example: 'Nguyễn Thị Hoa',
    }),
    ...personFacts,
    isUnionMember: field(boolean, {
      class: 'PERSONAL',
      vi: ['Hội viên Hội LHPN', 'Có phải hội viên Hội Liên hiệp Phụ nữ hay không.'],
      en: ['Union member', 'Whether she is a member of the Women’s Union.'],
      example: true,
    }),
    province: field(unit, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố đã ghi nhận nữ quản lý này, như khi ghi.'],
      en: ['Province', 'Province where she was recorded, as recorded.'],
    }),
    commune: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Xã/phường',
        'Xã, phường, đặc khu đã ghi nhận nữ quản lý này, như khi ghi; để trống nếu chưa biết.',
      ],
      en: ['Commune', 'Commune where she was recorded, as recorded; null when not known.'],
    }),
    positions: field(list('managementPosition', { validAt: true, inRecord: 50 }), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Chức vụ',
        'Các nhiệm kỳ giữ chức vụ, mới nhất trước; ở địa bàn khác thì chỉ những nhiệm kỳ công khai.',
      ],
      en: ['Positions', 'Her terms, the latest first; of those outside of your scope the public ones.'],
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Danh sách nữ quản lý của Hội LHPN tỉnh, năm 2025',
    }),
    commendations: field(list('commendation'), {
      class: 'PERSONAL',
      vi: ['Khen thưởng', 'Các hình thức khen thưởng đã nhận, mới nhất trước.'],
      en: ['Commendations', 'Her commendations, the newest first.'],
    }),
    mediaItems: field(list('mediaItem'), {
      class: 'PERSONAL',
      vi: ['Tin, bài', 'Các tin, bài viết về nữ quản lý này, mới nhất trước.'],
      en: ['Media items', 'Items about her in the media, the newest first.'],
    }),
    attendances: field(list('trainingAttendance'), {
      class: 'PUBLIC',
      vi: [
        'Đã được tập huấn',
        'Các lớp đã tham gia, bản ghi mới nhất trước. Để trống đối với vai trò không được đọc danh sách học viên.',
      ],
      en: [
        'Training attended',
        'Classes that she took part in, the newest record first. Null for roles that may not read attendances.',
      ],
    }),
  },
});
