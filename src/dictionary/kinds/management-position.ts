import { POSITION, SELECTION } from '../code-lists/management-position.ts';
import { field, partialDate, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, code, reference, text } from '../types.ts';

export const MANAGEMENT_POSITION = declareKind({
  kind: 'managementPosition',
  type: 'ManagementPosition',
  vi: [
    'Nhiệm kỳ quản lý',
    'Các nhiệm kỳ quản lý',
    'Một thời gian giữ một chức vụ của một nữ quản lý ở một hợp tác xã, tổ hợp tác.',
  ],
  en: ['Term', 'Terms', 'A term of a woman in a position of a cooperative or group.'],
  fields: {
    ...record,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['Hợp tác xã, tổ hợp tác', 'Nơi giữ chức vụ; khi đọc thì để trống nếu nằm ngoài phạm vi được cấp.'],
      en: ['Cooperative', 'The cooperative or group; read as null when it is not in your scope.'],
    }),
    womenManager: field(reference('womenManager'), {
      class: 'PUBLIC',
      vi: [
        'Nữ quản lý',
        'Người giữ chức vụ; khi đọc thì để trống nếu bản ghi nằm ngoài phạm vi được cấp và không công khai. Chỉ công khai khi đang giữ chức vụ ở một hợp tác xã đã đăng ký có công bố người quản lý.',
      ],
      en: [
        'Woman manager',
        'The woman; read as null when her record is neither in your scope nor public. Public only in a current position of a registered cooperative that publishes its managers.',
      ],
    }),
    position: field(code(POSITION), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Chức vụ', 'Chức vụ quản lý, điều hành, kiểm soát.'],
      en: ['Position', 'The position.'],
      example: 'DIRECTOR',
    }),
    ...pastPartialDate('fromOn', {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Giữ chức vụ từ',
        'Ngày đầu tiên giữ chức vụ: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `fromOnPrecision`.',
      ],
      en: [
        'In position since',
        'First day in the position: a year, a month or a day. Read as the first day of it, with `fromOnPrecision`.',
      ],
      example: '2021-04',
    }),
    ...partialDate('toOn', {
      class: 'PUBLIC',
      vi: [
        'Thôi giữ chức vụ từ',
        'Ngày đầu tiên không còn giữ chức vụ: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `toOnPrecision`. Để trống khi còn giữ chức vụ.',
      ],
      en: [
        'Out of position since',
        'First day no longer in the position: a year, a month or a day. Read as the first day of it, with `toOnPrecision`; null while she holds it.',
      ],
      example: '2026-04',
    }),
    ...partialDate('termEndsOn', {
      class: 'PUBLIC',
      vi: [
        'Nhiệm kỳ đến',
        'Ngày dự kiến hết nhiệm kỳ: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `termEndsOnPrecision`. Nhiệm kỳ quá 5 năm thì có cảnh báo.',
      ],
      en: [
        'Term ends on',
        'When the term is to end: a year, a month or a day. Read as the first day of it, with `termEndsOnPrecision`. A term of more than five years gives a warning.',
      ],
      example: '2026-04',
    }),
    selection: field(code(SELECTION), {
      class: 'PUBLIC',
      vi: ['Được bầu hoặc thuê', 'Giữ chức vụ do được bầu hay được thuê.'],
      en: ['Selection', 'Whether she was elected or hired.'],
      example: 'ELECTED',
    }),
    documentNo: field(text(200), {
      class: 'INTERNAL',
      vi: ['Số quyết định, biên bản bầu', 'Số, ký hiệu của quyết định hoặc biên bản bầu.'],
      en: ['Document number', 'Number of the minutes or the decision.'],
      example: '02/BB-ĐHTV',
    }),
    endReason: field(text(300), {
      class: 'PERSONAL',
      vi: ['Lý do thôi giữ chức vụ', 'Vì sao thôi giữ chức vụ.'],
      en: ['Reason for the end', 'Why the term ended.'],
      example: 'Hết nhiệm kỳ',
    }),
    isCurrent: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đang giữ chức vụ', 'Hôm nay có đang giữ chức vụ hay không; tính từ `fromOn` và `toOn`.'],
      en: ['Is current', 'Whether she holds the position today; derived from `fromOn` and `toOn`.'],
      example: true,
    }),
  },
});
