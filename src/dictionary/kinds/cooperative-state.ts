import { COOPERATIVE_STATUS, OPERATING_STATE } from '../code-lists/cooperative.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, code, date, pastDate, reference, text } from '../types.ts';

export const COOPERATIVE_STATE = declareKind({
  kind: 'cooperativeState',
  type: 'CooperativeState',
  vi: [
    'Trạng thái hoạt động',
    'Các trạng thái hoạt động',
    'Tình trạng pháp lý hoặc hiện trạng hoạt động của một hợp tác xã, tổ hợp tác kể từ một ngày, đến khi có trạng thái tiếp theo cùng loại. Mỗi bản ghi nêu một trong hai.',
  ],
  en: [
    'State',
    'States',
    'The legal status or the operating state of a cooperative from a day on, until the next one of the same fact. A record says one of the two.',
  ],
  fields: {
    ...record,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['HTX, THT', 'Hợp tác xã, tổ hợp tác.'],
      en: ['Cooperative', 'The cooperative.'],
    }),
    status: field(code(COOPERATIVE_STATUS), {
      class: 'PUBLIC',
      vi: [
        'Tình trạng pháp lý',
        'Tình trạng pháp lý (Nghị định 92/2024/NĐ-CP, Điều 27 và 28); null khi bản ghi nêu hiện trạng hoạt động.',
      ],
      en: [
        'Legal status',
        'Legal status (Decree 92/2024 Articles 27, 28); null where the record says the operating state.',
      ],
      example: 'SUSPENDED',
    }),
    operatingState: field(code(OPERATING_STATE), {
      class: 'PUBLIC',
      vi: [
        'Hiện trạng hoạt động',
        'Thực tế có hoạt động hay không; null khi bản ghi nêu tình trạng pháp lý.',
      ],
      en: ['Operating state', 'Whether it operates in fact; null where the record says the legal status.'],
    }),
    fromOn: field(pastDate, {
      class: 'PUBLIC',
      vi: [
        'Từ ngày',
        'Ngày đầu tiên ở trạng thái này, hoặc ngày ghi nhận; null khi không biết: trước mọi trạng thái khác.',
      ],
      en: [
        'From',
        'First day in the state, or the day on which it was observed; null when unknown: before all others.',
      ],
      example: '2024-06-01',
    }),
    toOn: field(date, {
      class: 'PUBLIC',
      vi: [
        'Đến trước ngày',
        'Ngày bắt đầu trạng thái tiếp theo; null ở trạng thái cuối cùng. Suy ra từ các trạng thái đã ghi.',
      ],
      en: ['To', 'The day on which the next state begins; null for the last. Derived.'],
      example: '2025-02-01',
    }),
    isCurrent: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Hiện nay', 'Hôm nay có ở trạng thái này hay không. Suy ra từ các trạng thái đã ghi.'],
      en: ['Current', 'Whether it is in this state today. Derived.'],
      example: false,
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Nguồn của thông tin: văn bản, danh sách, hệ thống.'],
      en: ['Source', 'Where the facts come from: a document, a list, a system.'],
      example: 'Quyết định 12/QĐ-UBND',
    }),
  },
});
