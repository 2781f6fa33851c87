import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { date, reference, text } from '../types.ts';

export const EXTERNAL_IDENTIFIER = declareKind({
  kind: 'externalIdentifier',
  type: 'ExternalIdentifier',
  vi: [
    'Mã số ở hệ thống khác',
    'Mã số ở hệ thống khác',
    'Mã số của hợp tác xã ở một hệ thống khác. Trong một hệ thống, mỗi mã số thuộc về một hợp tác xã.',
  ],
  en: [
    'External identifier',
    'External identifiers',
    'The number of a cooperative in another system. In a system, a number belongs to one cooperative.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['HTX, THT', 'Hợp tác xã, tổ hợp tác.'],
      en: ['Cooperative', 'The cooperative.'],
    }),
    system: field(text(60), {
      class: 'INTERNAL',
      vi: [
        'Hệ thống',
        'Tên ngắn của hệ thống, ví dụ `VCA` hoặc `NATIONAL_COOPERATIVE_SYSTEM`: chữ in hoa, chữ số và dấu gạch dưới, tối đa 60 ký tự.',
      ],
      en: [
        'System',
        'Short name of the system, such as `VCA` or `NATIONAL_COOPERATIVE_SYSTEM`: capital letters, digits and underscores, at most 60.',
      ],
      example: 'NATIONAL_COOPERATIVE_SYSTEM',
    }),
    value: field(text(200), {
      class: 'INTERNAL',
      vi: ['Mã số', 'Mã số trong hệ thống đó, đúng như hệ thống đó ghi; tối đa 200 ký tự.'],
      en: ['Number', 'The number in it, as that system writes it, at most 200 characters.'],
      example: 'HTX-000123',
    }),
    endedOn: field(date, {
      class: 'INTERNAL',
      vi: ['Ngừng dùng từ ngày', 'Ngày hệ thống đó ngừng dùng mã số này; null khi vẫn còn dùng.'],
      en: ['Not used since', 'Day since which that system does not use it; null while it does.'],
      example: '2026-01-01',
    }),
  },
});
