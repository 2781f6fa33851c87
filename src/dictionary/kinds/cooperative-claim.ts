import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { json, text } from '../types.ts';

export const COOPERATIVE_CLAIM = declareKind({
  kind: 'cooperativeClaim',
  type: 'CooperativeClaim',
  vi: [
    'Giá trị không được nhận',
    'Giá trị không được nhận',
    'Giá trị do cơ quan có thẩm quyền thấp hơn gửi cho một thông tin mà cơ quan có thẩm quyền cao hơn đã ghi.',
  ],
  en: ['Claim', 'Claims', 'A value that a lower authority sent for a field that a higher one holds.'],
  isNode: false,
  fields: {
    ...record,
    field: field(text(500), {
      class: 'INTERNAL',
      vi: ['Trường thông tin', 'Tên trường.'],
      en: ['Field', 'Name of the field.'],
      example: 'status',
    }),
    value: field(json, {
      class: 'INTERNAL',
      vi: ['Giá trị đã gửi', 'Giá trị đã gửi, cùng kiểu với trường.'],
      en: ['Value', 'The value sent, of the type of the field.'],
      example: 'SUSPENDED',
    }),
    authority: field(text(500), {
      class: 'INTERNAL',
      vi: ['Bên gửi', 'Cơ quan đã gửi giá trị.'],
      en: ['Sent by', 'The authority that sent it.'],
      example: 'WOMENS_UNION',
    }),
    heldBy: field(text(500), {
      class: 'INTERNAL',
      vi: ['Cơ quan có thẩm quyền', 'Cơ quan có thẩm quyền cao hơn đã ghi giá trị hiện tại.'],
      en: ['Held by', 'The higher authority that holds the field.'],
      example: 'REGISTRATION_OFFICE',
    }),
  },
});
