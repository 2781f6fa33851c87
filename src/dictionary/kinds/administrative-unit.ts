import { ADMINISTRATIVE_LEVEL } from '../code-lists/administrative-unit.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { boolean, code, date, id, objects, text, unit } from '../types.ts';

const NATION_AS_READ = {
  key: 'NATION-VN-20230410',
  level: 'NATION',
  code: 'VN',
  name: 'Việt Nam',
  fullName: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  type: 'NATION',
  validFrom: '2023-04-10',
  validTo: null,
};

/** A former province, so that the example has a last day and a successor. */
const NAM_DINH_VERSION = {
  code: '36',
  name: 'Nam Định',
  fullName: 'Tỉnh Nam Định',
  type: 'PROVINCE',
  validFrom: '2023-04-10',
  validTo: '2025-07-01',
};

const NINH_BINH_AS_READ = {
  key: 'PROVINCE-37-20250701',
  level: 'PROVINCE',
  code: '37',
  name: 'Ninh Bình',
  fullName: 'Tỉnh Ninh Bình',
  type: 'PROVINCE',
  validFrom: '2025-07-01',
  validTo: null,
};

const ADMINISTRATIVE_UNIT_VERSION = declareObject(
  'AdministrativeUnitVersion',
  {
    vi: 'Một phiên bản của đơn vị: tên, loại và mã trong một khoảng thời gian.',
    en: 'One version of a unit: its name, type and code in a period.',
  },
  {
    code: member(text(500), {
      notNull: true,
      vi: ['Mã đơn vị', 'Mã trong khoảng thời gian đó.'],
      en: ['Code', 'Code in the period.'],
    }),
    name: member(text(500), {
      notNull: true,
      vi: ['Tên', 'Tên không kèm loại đơn vị.'],
      en: ['Name', 'Short name.'],
    }),
    fullName: member(text(500), {
      notNull: true,
      vi: ['Tên đầy đủ', 'Tên kèm loại đơn vị.'],
      en: ['Full name', 'Name with its type.'],
    }),
    type: member(text(500), {
      notNull: true,
      vi: ['Loại đơn vị', 'Loại đơn vị, ví dụ PROVINCE, MUNICIPALITY, WARD.'],
      en: ['Type', 'Type, such as PROVINCE, MUNICIPALITY, WARD.'],
    }),
    validFrom: member(date, {
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu tiên có hiệu lực. Dữ liệu bắt đầu từ ngày 10/4/2023.'],
      en: ['Valid from', 'First day. The data begin on 10 April 2023.'],
    }),
    validTo: member(date, {
      vi: ['Đến trước ngày', 'Ngày đầu tiên không còn hiệu lực; để trống khi còn hiệu lực.'],
      en: ['Valid to', 'First day no longer in force; null while in force.'],
    }),
    legalBasis: member(text(500), {
      vi: ['Căn cứ pháp lý', 'Nghị quyết làm căn cứ.'],
      en: ['Legal basis', 'The resolution that it is based on.'],
    }),
  },
);

const ADMINISTRATIVE_UNIT_SUCCESSION = declareObject(
  'AdministrativeUnitSuccession',
  {
    vi: 'Đơn vị được sắp xếp thành đơn vị nào, hoặc được lập từ đơn vị nào.',
    en: 'What became of a unit, or what it came from.',
  },
  {
    unit: member(unit, {
      notNull: true,
      vi: ['Đơn vị kia', 'Đơn vị được lập ra, hoặc đơn vị trước đó.'],
      en: ['Unit', 'The other unit.'],
    }),
    effectiveOn: member(date, {
      notNull: true,
      vi: ['Ngày có hiệu lực', 'Ngày việc sắp xếp có hiệu lực.'],
      en: ['Effective on', 'The day of the change.'],
    }),
    kind: member(text(500), {
      notNull: true,
      vi: [
        'Mức độ chuyển',
        'Đơn vị cũ chuyển sang toàn bộ, một phần hay chưa rõ: WHOLE, PARTIAL hoặc UNKNOWN.',
      ],
      en: ['Kind of succession', 'How much of the old unit went there: WHOLE, PARTIAL or UNKNOWN.'],
    }),
    isDefault: member(boolean, {
      notNull: true,
      vi: [
        'Là đơn vị kế tiếp chính',
        'Đơn vị cũ có được quy về đơn vị này hay không: chuyển sang toàn bộ diện tích, hoặc toàn bộ dân số.',
      ],
      en: ['Is default', 'Whether the old unit is resolved to it: all of it went there, or all its people.'],
    }),
    note: member(text(500), {
      vi: ['Ghi chú', 'Ghi chú của bảng chuyển đổi.'],
      en: ['Note', 'Remark of the conversion table.'],
    }),
  },
);

export const ADMINISTRATIVE_UNIT = declareKind({
  kind: 'administrativeUnit',
  type: 'AdministrativeUnit',
  vi: [
    'Đơn vị hành chính',
    'Các đơn vị hành chính',
    'Đơn vị hành chính. Đổi tên, đổi loại thì vẫn là đơn vị đó.',
  ],
  en: [
    'Administrative unit',
    'Administrative units',
    'An administrative unit. A change of its name or type does not make another unit of it.',
  ],
  fields: {
    id: field(id, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Khóa', 'Khóa cố định: cấp, mã và ngày đầu tiên, ví dụ `PROVINCE-36-20230410`.'],
      en: ['Key', 'Stable key: level, code and first day, such as `PROVINCE-36-20230410`.'],
      example: 'PROVINCE-36-20230410',
    }),
    level: field(code(ADMINISTRATIVE_LEVEL), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Cấp', 'Cấp của đơn vị. Cấp huyện chỉ có đến hết ngày 30/6/2025.'],
      en: ['Level', 'Level. Districts are historic: they ended on 30 June 2025.'],
      example: 'PROVINCE',
    }),
    code: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Mã đơn vị',
        'Mã trong phiên bản đang xem: 2, 3 hoặc 5 chữ số; cả nước là VN. Mã chỉ xác định được đơn vị khi kèm theo ngày.',
      ],
      en: [
        'Code',
        'Code in the version shown: two, three or five digits; VN for the nation. A code identifies a unit only together with a day.',
      ],
      example: '36',
    }),
    name: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên', 'Tên không kèm loại đơn vị.'],
      en: ['Name', 'Short name.'],
      example: 'Nam Định',
    }),
    fullName: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên đầy đủ', 'Tên kèm loại đơn vị.'],
      en: ['Full name', 'Name with its type.'],
      example: 'Tỉnh Nam Định',
    }),
    type: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại đơn vị', 'Loại đơn vị, ví dụ PROVINCE, MUNICIPALITY, WARD.'],
      en: ['Type', 'Type, such as PROVINCE, MUNICIPALITY, WARD.'],
      example: 'PROVINCE',
    }),
    validFrom: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu tiên của phiên bản đang xem. Dữ liệu bắt đầu từ ngày 10/4/2023.'],
      en: ['Valid from', 'First day of the version shown. The data begin on 10 April 2023.'],
      example: '2023-04-10',
    }),
    validTo: field(date, {
      class: 'PUBLIC',
      vi: [
        'Đến trước ngày',
        'Ngày đầu tiên phiên bản đang xem không còn hiệu lực; để trống khi còn hiệu lực.',
      ],
      en: ['Valid to', 'First day on which the version shown is no longer in force; null while in force.'],
      example: '2025-07-01',
    }),
    legalBasis: field(text(500), {
      class: 'PUBLIC',
      vi: ['Căn cứ pháp lý', 'Nghị quyết làm căn cứ của phiên bản.'],
      en: ['Legal basis', 'The resolution that the version is based on.'],
      example: 'NQ 721–730/NQ-UBTVQH15',
    }),
    parent: field(unit, {
      class: 'PUBLIC',
      vi: ['Đơn vị cấp trên', 'Đơn vị cấp trên trực tiếp; để trống nếu là cả nước.'],
      en: ['Parent', 'The unit that it directly belongs to; null for the nation.'],
      example: NATION_AS_READ,
    }),
    province: field(unit, {
      class: 'PUBLIC',
      vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố mà đơn vị thuộc về; của tỉnh là chính tỉnh đó.'],
      en: ['Province', 'The province that it belongs to; itself for a province.'],
      example: { key: 'PROVINCE-36-20230410', level: 'PROVINCE', ...NAM_DINH_VERSION },
    }),
    versions: field(objects(ADMINISTRATIVE_UNIT_VERSION, 20), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Các phiên bản',
        'Các phiên bản của đơn vị, cũ nhất trước; mỗi lần đổi tên hoặc đổi loại là một phiên bản. Nhiều nhất 20.',
      ],
      en: [
        'Versions',
        'All its versions, oldest first; a change of its name or type is a version. At most 20.',
      ],
      example: [{ ...NAM_DINH_VERSION, legalBasis: 'NQ 721–730/NQ-UBTVQH15' }],
    }),
    predecessors: field(objects(ADMINISTRATIVE_UNIT_SUCCESSION, 60), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Được lập từ', 'Các đơn vị trước đó đã lập thành đơn vị này. Nhiều nhất 60.'],
      en: ['Predecessors', 'Units that it was formed from. At most 60.'],
      example: [],
    }),
    successors: field(objects(ADMINISTRATIVE_UNIT_SUCCESSION, 60), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Được sắp xếp thành', 'Các đơn vị kế tiếp; rỗng khi đơn vị còn hiệu lực. Nhiều nhất 60.'],
      en: ['Successors', 'Units that it became part of; empty while it is in force. At most 60.'],
      example: [
        { unit: NINH_BINH_AS_READ, effectiveOn: '2025-07-01', kind: 'WHOLE', isDefault: true, note: null },
      ],
    }),
  },
});
