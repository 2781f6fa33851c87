import { field, partialDate, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { reference, text, unit } from '../types.ts';

export const ALLIANCE_MEMBERSHIP = declareKind({
  kind: 'allianceMembership',
  type: 'AllianceMembership',
  vi: [
    'Thành viên Liên minh HTX',
    'Thành viên Liên minh HTX',
    'Tư cách thành viên Liên minh HTX, từ ngày đầu tiên đến ngày đầu tiên không còn là thành viên. Công khai khi hồ sơ hợp tác xã được công khai.',
  ],
  en: [
    'Alliance membership',
    'Alliance memberships',
    'Membership of the Cooperative Alliance (Liên minh HTX), from a first day until the first day no longer a member. Public where the cooperative is published.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['HTX, THT', 'Hợp tác xã, tổ hợp tác là thành viên.'],
      en: ['Cooperative', 'The member.'],
    }),
    unit: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Liên minh HTX kết nạp',
        'Đơn vị hành chính của Liên minh HTX đã kết nạp, như đã ghi; không ghi thì lấy tỉnh của hợp tác xã.',
      ],
      en: [
        'Admitting unit',
        'The unit of the Alliance that admitted it, as written; the province of the cooperative when left out.',
      ],
      example: { level: 'PROVINCE', code: '01', at: '2025-07-01' },
    }),
    ...pastPartialDate('fromOn', {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Ngày kết nạp',
        'Ngày đầu tiên là thành viên. Ghi năm, tháng hoặc ngày; khi đọc là ngày đầu tiên của phần đã ghi.',
      ],
      en: [
        'From',
        'First day as a member. Written as a year, a month or a day; read as the first day of it.',
      ],
      example: '2020-05',
    }),
    ...partialDate('toOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày thôi là thành viên',
        'Ngày đầu tiên không còn là thành viên; để trống khi vẫn là thành viên. Ghi năm, tháng hoặc ngày.',
      ],
      en: ['To', 'First day no longer a member; null while it is one. Written as a year, a month or a day.'],
      example: '2025-12-31',
    }),
    decisionNo: field(text(200), {
      class: 'INTERNAL',
      vi: ['Số quyết định', 'Số quyết định kết nạp.'],
      en: ['Decision number', 'Number of the decision.'],
      example: '15/QĐ-LMHTX',
    }),
    endReason: field(text(300), {
      class: 'INTERNAL',
      vi: ['Lý do thôi là thành viên', 'Lý do thôi là thành viên.'],
      en: ['Reason of the end', 'Why it ended.'],
      example: 'Tự nguyện xin ra',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Nguồn của thông tin: văn bản, danh sách, hệ thống.'],
      en: ['Source', 'Where the facts come from: a document, a list, a system.'],
      example: 'Quyết định 12/QĐ-UBND',
    }),
  },
});
