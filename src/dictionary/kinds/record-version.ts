import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { record } from '../record.ts';
import { boolean, integer, json, moment, objects, text } from '../types.ts';

const FIELD_CHANGE = declareObject(
  'FieldChange',
  { vi: 'Thay đổi của một trường trong một phiên bản.', en: 'What a version changed in one field.' },
  {
    field: member(text(500), {
      notNull: true,
      vi: ['Trường', 'Tên trường, như trong loại bản ghi.'],
      en: ['Field', 'Name of the field, as on the record’s type.'],
    }),
    before: member(json, {
      vi: [
        'Trước khi thay đổi',
        'Giá trị trong phiên bản trước, theo dạng của REST: bản ghi là mã bản ghi, đơn vị hành chính gồm mã và tên. Null: chưa có giá trị, hoặc không được xem.',
      ],
      en: [
        'Before',
        'The value in the version before, in the form of REST: records by their id, units with code and name. Null: none, or not shown.',
      ],
    }),
    after: member(json, {
      vi: ['Sau khi thay đổi', 'Giá trị trong phiên bản này, theo cùng dạng; null: không có giá trị.'],
      en: ['After', 'The value in this version, in the same form; null: none.'],
    }),
  },
);

export const RECORD_VERSION = declareKind({
  kind: 'recordVersion',
  type: 'RecordVersion',
  vi: [
    'Phiên bản của bản ghi',
    'Các phiên bản của bản ghi',
    'Một phiên bản của bản ghi: nội dung từ một thời điểm, và những gì đã thay đổi.',
  ],
  en: [
    'Record version',
    'Record versions',
    'One version of a record: its content since a moment, and what had changed.',
  ],
  isNode: false,
  fields: {
    version: field(integer(1), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Phiên bản', 'Số của phiên bản; phiên bản đầu tiên là 1.'],
      en: ['Version', 'Number of the version; the first is 1.'],
      example: 2,
    }),
    knownFrom: field(moment, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Ngày giờ ghi', 'Thời điểm ghi phiên bản, giờ UTC.'],
      en: ['Known from', 'When the version was written, UTC.'],
      example: '2026-01-31T02:00:00Z',
    }),
    changedBy: record.changedBy,
    changes: field(objects(FIELD_CHANGE, 100), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Các thay đổi',
        'Các trường khác với phiên bản trước, theo tên; của phiên bản đầu tiên là các trường đã có giá trị.',
      ],
      en: [
        'Changes',
        'The fields that differ from the version before, by name; of the first version those that were set.',
      ],
      example: [{ field: 'phone', before: '+84912000001', after: '+84912000002' }],
    }),
    isPreviousShown: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Được xem phiên bản trước',
        'Bạn có được xem phiên bản trước hay không: là false nếu khi đó bản ghi nằm ngoài địa bàn được cấp, và mọi `before` là null.',
      ],
      en: [
        'Is previous shown',
        'Whether the version before is shown to you: false where the record was outside of your territory then, and each `before` is null.',
      ],
      example: true,
    }),
  },
});
