import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { AGENCY_KIND } from '../roles.ts';
import { code, date, text, unit } from '../types.ts';

export const AGENCY = declareKind({
  kind: 'agency',
  type: 'Agency',
  vi: ['Cơ quan', 'Các cơ quan', 'Cơ quan, tổ chức đứng tên khi các ứng dụng đọc và ghi.'],
  en: ['Agency', 'Agencies', 'An agency in whose name systems read and write.'],
  isNode: false,
  fields: {
    ...record,
    code: field(text(61), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Mã cơ quan',
        'Mã ngắn, không trùng: chữ thường không dấu, chữ số và gạch nối, từ 2 đến 61 ký tự.',
      ],
      en: ['Code', 'Short unique code: lower-case letters, digits and hyphens, 2 to 61 characters.'],
      example: 'hoi-lhpn-ninh-binh',
    }),
    kind: field(code(AGENCY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại cơ quan', 'Chức năng của cơ quan; tên gọi đã thay đổi năm 2025, chức năng thì không.'],
      en: ['Kind of agency', 'What the agency does; names changed in 2025, functions did not.'],
      example: 'WOMENS_UNION',
    }),
    name: field(text(300), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên cơ quan', 'Tên đầy đủ.'],
      en: ['Name', 'Name in full.'],
      example: 'Hội Liên hiệp Phụ nữ tỉnh Ninh Bình',
    }),
    unit: field(unit, {
      class: 'PUBLIC',
      vi: ['Địa bàn', 'Đơn vị hành chính là địa bàn của cơ quan, như khi ghi.'],
      en: ['Territory', 'The unit that is its territory, as recorded.'],
      example: { level: 'PROVINCE', code: '37', at: '2025-07-01' },
    }),
    validFrom: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu tiên; là hôm nay nếu không ghi khi lập mới.'],
      en: ['Valid from', 'First day; today when left out of a new one.'],
      example: '2025-07-01',
    }),
    validTo: field(date, {
      class: 'PUBLIC',
      vi: ['Đến trước ngày', 'Ngày đầu tiên không còn cơ quan này; để trống khi còn.'],
      en: ['Valid to', 'First day on which it no longer exists; null while it exists.'],
      example: '2030-01-01',
    }),
  },
});
