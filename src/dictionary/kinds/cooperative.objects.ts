import { VSIC_VERSION } from '../code-lists/cooperative.ts';
import { inputObject, required } from '../inputs.ts';
import { declareObject, member } from '../objects.ts';
import { boolean, code, text } from '../types.ts';

const VSIC_OF_LINE = {
  vi: ['Hệ thống ngành', 'Phiên bản Hệ thống ngành kinh tế Việt Nam: năm 2025 nhiều chữ cái và mã đã đổi.'],
  en: ['Classification', 'Version of the classification: letters and codes changed in 2025.'],
  example: 'VSIC2018',
} as const;
const CODE_OF_LINE = {
  vi: [
    'Mã ngành',
    'Chữ cái của ngành cấp 1, hoặc mã từ 2 đến 5 chữ số; ngành đã đăng ký ghi theo ngành cấp 4 (Nghị định 92/2024/NĐ-CP, Điều 13). Được kiểm tra đến ngành cấp 4; mã chưa đối chiếu được thì ghi nhận kèm cảnh báo.',
  ],
  en: [
    'Code',
    'Section letter, or a code of 2 to 5 digits; level 4 for registered lines (Decree 92/2024 Article 13). Checked down to level 4; a code that cannot be verified is kept, with a warning.',
  ],
  example: '1392',
} as const;

const BusinessLineInput = inputObject(
  'BusinessLineInput',
  { vi: 'Một ngành, nghề kinh doanh.', en: 'A business line.' },
  {
    vsicVersion: required(code(VSIC_VERSION), VSIC_OF_LINE),
    code: required(text(5), CODE_OF_LINE),
  },
);

export const BUSINESS_LINE = declareObject(
  'BusinessLine',
  { vi: 'Một ngành, nghề kinh doanh.', en: 'A business line.' },
  {
    vsicVersion: member(code(VSIC_VERSION), { ...VSIC_OF_LINE, notNull: true }),
    code: member(text(5), { ...CODE_OF_LINE, notNull: true }),
    section: member(text(1), {
      vi: ['Ngành cấp 1', 'Chữ cái của ngành cấp 1 chứa mã này.'],
      en: ['Section', 'Letter of the section that the code belongs to.'],
    }),
    isMain: member(boolean, {
      notNull: true,
      vi: ['Ngành chính', 'Có phải ngành, nghề chính hay không.'],
      en: ['Main line', 'Whether it is the main line.'],
    }),
  },
  BusinessLineInput,
);

export const FIELD_AUTHORITY = declareObject(
  'FieldAuthority',
  {
    vi: 'Cơ quan đã ghi giá trị hiện tại của một thông tin pháp lý. Cơ quan có thẩm quyền thấp hơn không ghi đè được.',
    en: 'The authority that set the present value of a legal fact. A lower one cannot overwrite it.',
  },
  {
    field: member(text(100), {
      notNull: true,
      vi: ['Trường thông tin', 'Tên trường.'],
      en: ['Field', 'Name of the field.'],
    }),
    authority: member(text(100), {
      notNull: true,
      vi: ['Cơ quan', 'REGISTRATION_OFFICE, COOPERATIVE_ALLIANCE, PROVINCIAL_PORTAL hoặc WOMENS_UNION.'],
      en: ['Authority', 'REGISTRATION_OFFICE, COOPERATIVE_ALLIANCE, PROVINCIAL_PORTAL or WOMENS_UNION.'],
    }),
  },
);
