import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { record } from '../record.ts';
import { ROLE } from '../roles.ts';
import { code, date, id, object, text, texts, unit } from '../types.ts';

const GRANT_CLIENT = declareObject(
  'GrantClient',
  { vi: 'Ứng dụng được cấp quyền.', en: 'The client of a grant.' },
  {
    id: member(id, {
      notNull: true,
      vi: ['Mã bản ghi', 'Mã của ứng dụng.'],
      en: ['Id', 'Id of the client.'],
    }),
    clientId: member(text(61), {
      notNull: true,
      vi: ['Mã ứng dụng', 'OAuth client_id.'],
      en: ['Client id', 'OAuth client_id.'],
    }),
  },
);

export const GRANT = declareKind({
  kind: 'grant',
  type: 'Grant',
  vi: ['Quyền truy cập', 'Các quyền truy cập', 'Vai trò của một ứng dụng ở một địa bàn.'],
  en: ['Grant', 'Grants', 'A role of a client in a territory.'],
  isNode: false,
  fields: {
    ...record,
    client: field(object(GRANT_CLIENT), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Ứng dụng', 'Ứng dụng được cấp quyền.'],
      en: ['Client', 'The client.'],
      example: { id: '01940000-0000-7000-8000-000000000008', clientId: 'website-hoi-lhpn' },
    }),
    role: field(code(ROLE), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Vai trò', 'Vai trò được cấp; mỗi ứng dụng có một vai trò.'],
      en: ['Role', 'The role; one for a client.'],
      example: 'WEBSITE',
    }),
    unit: field(unit, {
      class: 'INTERNAL',
      vi: ['Địa bàn', 'Đơn vị hành chính được cấp, như khi ghi.'],
      en: ['Territory', 'The unit of the grant, as recorded.'],
      example: { level: 'NATION' },
    }),
    purposes: field(texts(60, 20), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Mục đích', 'Các mục đích sử dụng dữ liệu đã nêu, nhiều nhất 20.'],
      en: ['Purposes', 'Stated purposes, at most 20.'],
      example: ['PUBLIC_INFORMATION'],
    }),
    legalBasis: field(text(500), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Căn cứ', 'Căn cứ cấp quyền: luật, quyết định hoặc thỏa thuận.'],
      en: ['Legal basis', 'Ground of the grant: law, decision, agreement.'],
      example: 'Quyết định 12/QĐ-ĐCT',
    }),
    validFrom: field(date, {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu tiên có hiệu lực; là hôm nay nếu không ghi khi cấp.'],
      en: ['Valid from', 'First day; today when left out of a new one.'],
      example: '2026-01-01',
    }),
    validTo: field(date, {
      class: 'INTERNAL',
      vi: ['Đến trước ngày', 'Ngày đầu tiên không còn hiệu lực; để trống khi không có thời hạn.'],
      en: ['Valid to', 'First day on which it is no longer valid; null while open.'],
      example: '2031-01-01',
    }),
  },
});
