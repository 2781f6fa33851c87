import { GENDER, POVERTY_CATEGORY } from '../code-lists/women-manager.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { boolean, code, loadedCode, pastDate, pastYear, text } from '../types.ts';

/** What is recorded of every person, women managers included. */
export const personFacts = {
  birthYear: field(pastYear(1900), {
    class: 'PERSONAL',
    vi: [
      'Năm sinh',
      'Năm sinh. Không ghi thì lấy theo `birthDate`; khi lập mới còn lấy theo số định danh cá nhân.',
    ],
    en: [
      'Year of birth',
      'Year of birth. When left out it is taken from `birthDate`, in a new record also from the personal number.',
    ],
    example: 1990,
  }),
  personalIdNumber: field(text(20), {
    class: 'IDENTITY',
    vi: [
      'Số CCCD',
      'Số định danh cá nhân (số căn cước), 12 chữ số; lưu ở dạng mã hóa (khoản 1 Điều 15 Luật 17/2023/QH15).',
    ],
    en: [
      'Personal number',
      'Personal identification number, 12 digits; kept encrypted (Law 17/2023/QH15 Article 15(1)).',
    ],
    example: '079190000001',
  }),
  birthDate: field(pastDate, {
    class: 'IDENTITY',
    vi: ['Ngày sinh', 'Ngày, tháng, năm sinh đầy đủ, từ năm 1900; phải cùng năm với `birthYear`.'],
    en: ['Date of birth', 'Exact day of birth, from 1900 on; in the year of `birthYear`.'],
    example: '1990-03-08',
  }),
  phone: field(text(30), {
    class: 'IDENTITY',
    vi: ['Điện thoại', 'Số điện thoại; lưu và đọc theo dạng +84….'],
    en: ['Phone', 'Telephone; kept and read as +84… (E.164).'],
    example: '0900000001',
  }),
  address: field(text(500), {
    class: 'IDENTITY',
    vi: ['Chỗ ở hiện tại', 'Nơi người này đang ở.'],
    en: ['Address', 'Where the person lives.'],
    example: 'Thôn Đông, xã Hải Hưng',
  }),
  ethnicGroupCode: field(loadedCode('EthnicGroup', 2), {
    class: 'SENSITIVE',
    vi: [
      'Dân tộc',
      'Mã dân tộc, 01 (Kinh) đến 54; 55 là người nước ngoài (Quyết định 121-TCTK/PPCĐ năm 1979).',
    ],
    en: [
      'Ethnic group',
      'Code of the ethnic group, 01 (Kinh) to 54; 55 for a foreigner (Decision 121-TCTK/PPCĐ of 1979).',
    ],
    example: '01',
  }),
  hasDisability: field(boolean, {
    class: 'SENSITIVE',
    vi: ['Khuyết tật', 'Có phải người khuyết tật hay không.'],
    en: ['Has a disability', 'Whether the person has a disability.'],
    example: false,
  }),
  povertyCategory: field(code(POVERTY_CATEGORY), {
    class: 'SENSITIVE',
    vi: ['Diện hộ nghèo, cận nghèo', 'Diện hộ theo chuẩn nghèo (Nghị định 07/2021/NĐ-CP).'],
    en: ['Poverty category', 'Category of the household (Decree 07/2021/NĐ-CP).'],
    example: 'NONE',
  }),
};

export const PERSON = declareKind({
  kind: 'person',
  type: 'PersonDetails',
  vi: [
    'Nhân thân',
    'Nhân thân',
    'Thông tin về người của một bản ghi, theo dữ liệu của địa bàn quản lý bản ghi đó. Không có mã riêng, nên không thể biết hai bản ghi có cùng một người hay không.',
  ],
  en: [
    'Person',
    'Persons',
    'The person of a record, as the record’s territory has recorded the person. A person has no id here, so that ids do not show that two records are of one person.',
  ],
  isNode: false,
  fields: {
    name: field(text(200), {
      class: 'PERSONAL',
      notNull: true,
      vi: ['Họ và tên', 'Họ, chữ đệm và tên.'],
      en: ['Full name', 'Full name.'],
      example: 'Nguyễn Thị Hoa',
    }),
    gender: field(code(GENDER), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Giới tính',
        'Giới tính. Khi lập mới, không ghi thì lấy theo số định danh cá nhân; không có số thì là UNKNOWN.',
      ],
      en: [
        'Gender',
        'Gender. In a new record, when left out, it is taken from the personal number; without one it is UNKNOWN.',
      ],
      example: 'FEMALE',
    }),
    ...personFacts,
  },
});
