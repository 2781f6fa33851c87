import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, date, integer, number, reference, text } from '../types.ts';

export const TRAINING_SESSION = declareKind({
  kind: 'trainingSession',
  type: 'TrainingSession',
  vi: ['Buổi học', 'Các buổi học', 'Một buổi của một lớp. Được ghi cùng với lớp.'],
  en: ['Session', 'Sessions', 'A session (buổi) of a class. It is written with its class.'],
  fields: {
    ...record,
    training: field(reference('training'), {
      class: 'PUBLIC',
      vi: ['Lớp', 'Lớp có buổi học này.'],
      en: ['Class', 'The class.'],
    }),
    ordinal: field(integer(1, 1000), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Buổi số', 'Số thứ tự của buổi trong lớp.'],
      en: ['Number', 'Its number in the class.'],
      example: 1,
    }),
    heldOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Ngày học', 'Ngày tổ chức buổi học.'],
      en: ['Held on', 'The day of the session.'],
      example: '2024-08-12',
    }),
    hours: field(number(0, 24), {
      class: 'PUBLIC',
      unit: 'HOURS',
      vi: ['Số giờ', 'Số giờ giảng dạy, nhiều nhất 24.'],
      en: ['Hours', 'Hours of instruction, at most 24.'],
      example: 4,
    }),
    placeText: field(text(500), {
      class: 'PUBLIC',
      vi: ['Địa điểm', 'Nơi tổ chức buổi học.'],
      en: ['Place', 'Where the session was held.'],
      example: 'Hội trường UBND xã Hải Hưng',
    }),
    topic: field(text(500), {
      class: 'PUBLIC',
      vi: ['Nội dung', 'Nội dung của buổi học.'],
      en: ['Topic', 'Topic of the session.'],
      example: 'Lập phương án sản xuất, kinh doanh',
    }),
    isCancelled: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đã hủy', 'Buổi học đã bị hủy hay không.'],
      en: ['Is cancelled', 'Whether the session did not take place.'],
      example: false,
    }),
  },
});
