import { CLIENT_STATE } from '../code-lists/account.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { record } from '../record.ts';
import { ROLE } from '../roles.ts';
import { code, date, id, object, objects, text, texts, unit } from '../types.ts';

const CLIENT_AGENCY = declareObject(
  'ClientAgency',
  { vi: 'Cơ quan của ứng dụng.', en: 'The agency of a client.' },
  {
    id: member(id, { notNull: true, vi: ['Mã bản ghi', 'Mã của cơ quan.'], en: ['Id', 'Id of the agency.'] }),
    code: member(text(61), {
      notNull: true,
      vi: ['Mã cơ quan', 'Mã ngắn của cơ quan.'],
      en: ['Code', 'Code of the agency.'],
    }),
    name: member(text(300), {
      notNull: true,
      vi: ['Tên cơ quan', 'Tên đầy đủ của cơ quan.'],
      en: ['Name', 'Name of the agency.'],
    }),
  },
);

const CLIENT_GRANT = declareObject(
  'ClientGrant',
  { vi: 'Một quyền đã cấp cho ứng dụng.', en: 'A grant of a client.' },
  {
    id: member(id, { notNull: true, vi: ['Mã bản ghi', 'Mã của quyền.'], en: ['Id', 'Id of the grant.'] }),
    role: member(code(ROLE), { notNull: true, vi: ['Vai trò', 'Vai trò.'], en: ['Role', 'The role.'] }),
    unit: member(unit, {
      vi: ['Địa bàn', 'Đơn vị hành chính được cấp.'],
      en: ['Territory', 'The unit of the grant.'],
    }),
    validFrom: member(date, {
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu tiên có hiệu lực.'],
      en: ['Valid from', 'First day.'],
    }),
    validTo: member(date, {
      vi: ['Đến trước ngày', 'Ngày đầu tiên không còn hiệu lực; để trống khi không có thời hạn.'],
      en: ['Valid to', 'First day on which it is no longer valid; null while open.'],
    }),
  },
);

export const CLIENT = declareKind({
  kind: 'client',
  type: 'Client',
  vi: ['Ứng dụng', 'Các ứng dụng', 'Ứng dụng OAuth: hệ thống đọc và ghi nhân danh một cơ quan.'],
  en: ['Client', 'Clients', 'An OAuth client: a system that reads and writes for an agency.'],
  isNode: false,
  fields: {
    ...record,
    clientId: field(text(61), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Mã ứng dụng', 'OAuth client_id: chữ thường không dấu, chữ số và gạch nối, từ 3 đến 61 ký tự.'],
      en: ['Client id', 'OAuth client_id: lower-case letters, digits and hyphens, 3 to 61 characters.'],
      example: 'website-hoi-lhpn',
    }),
    name: field(text(300), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Tên ứng dụng', 'Ứng dụng là gì.'],
      en: ['Name', 'What the client is.'],
      example: 'Trang thông tin điện tử của Hội LHPN Việt Nam',
    }),
    agency: field(object(CLIENT_AGENCY), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Cơ quan', 'Cơ quan mà ứng dụng thuộc về.'],
      en: ['Agency', 'The agency that it belongs to.'],
      example: {
        id: '01940000-0000-7000-8000-000000000006',
        code: 'hoi-lhpn-ninh-binh',
        name: 'Hội Liên hiệp Phụ nữ tỉnh Ninh Bình',
      },
    }),
    state: field(code(CLIENT_STATE), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Tình trạng', 'Tình trạng của ứng dụng; ứng dụng bị tạm khóa không được cấp mã truy cập.'],
      en: ['State', 'State of the client; a suspended client gets no token.'],
      example: 'ACTIVE',
    }),
    allowedOrigins: field(texts(300, 20), {
      class: 'INTERNAL',
      notNull: true,
      vi: [
        'Nguồn được phép',
        'Các nguồn (Origin) của trang web được gửi yêu cầu bằng mã truy cập của ứng dụng từ trình duyệt, nhiều nhất 20.',
      ],
      en: [
        'Allowed origins',
        'Origins whose pages may ask with the tokens of the client from a browser, at most 20.',
      ],
      example: ['https://htx.example.vn'],
    }),
    grants: field(objects(CLIENT_GRANT, 50), {
      class: 'INTERNAL',
      notNull: true,
      vi: ['Quyền đã cấp', 'Các quyền đã cấp, nhiều nhất 50 quyền gần nhất.'],
      en: ['Grants', 'Its grants, at most the 50 latest.'],
      example: [
        {
          id: '01940000-0000-7000-8000-000000000007',
          role: 'WEBSITE',
          unit: null,
          validFrom: '2026-01-01',
          validTo: null,
        },
      ],
    }),
  },
});
