import { REORGANISATION_KIND } from '../code-lists/cooperative-reorganisation.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { code, pastDate, references, text } from '../types.ts';

export const COOPERATIVE_REORGANISATION = declareKind({
  kind: 'cooperativeReorganisation',
  type: 'CooperativeReorganisation',
  vi: [
    'Tổ chức lại HTX',
    'Tổ chức lại HTX',
    'Một lần tổ chức lại hợp tác xã, tổ hợp tác. Được đọc bởi bên gọi được đọc một trong các đơn vị liên quan.',
  ],
  en: [
    'Reorganisation',
    'Reorganisations',
    'One event by which cooperatives became others. Visible to callers who may read one of its sides.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    kind: field(code(REORGANISATION_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Hình thức tổ chức lại', 'Hình thức tổ chức lại.'],
      en: ['Kind of reorganisation', 'What happened.'],
      example: 'CONSOLIDATION',
    }),
    effectiveOn: field(pastDate, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Ngày có hiệu lực', 'Ngày việc tổ chức lại có hiệu lực.'],
      en: ['Effective on', 'Day on which it took effect.'],
      example: '2025-10-01',
    }),
    decisionNo: field(text(200), {
      class: 'PUBLIC',
      vi: ['Số quyết định, nghị quyết', 'Số quyết định hoặc nghị quyết.'],
      en: ['Decision number', 'Number of the decision or resolution.'],
      example: '03/NQ-ĐHTV',
    }),
    predecessors: field(references('cooperative'), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'HTX, THT trước khi tổ chức lại',
        'Các HTX, THT trước khi tổ chức lại, trong phạm vi của bên gọi.',
      ],
      en: ['Predecessors', 'The cooperatives before the event, as far as they are in your scope.'],
    }),
    successors: field(references('cooperative'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['HTX, THT sau khi tổ chức lại', 'Các HTX, THT sau khi tổ chức lại, trong phạm vi của bên gọi.'],
      en: ['Successors', 'The cooperatives after the event, as far as they are in your scope.'],
    }),
    note: field(text(2000), {
      class: 'INTERNAL',
      vi: ['Ghi chú', 'Ghi chú.'],
      en: ['Note', 'Remark.'],
      example: 'Hợp nhất để mở rộng vùng nguyên liệu',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Nguồn của thông tin: văn bản, danh sách, hệ thống.'],
      en: ['Source', 'Where the facts come from: a document, a list, a system.'],
      example: 'Quyết định 12/QĐ-UBND',
    }),
  },
});
