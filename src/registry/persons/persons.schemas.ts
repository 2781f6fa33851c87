import type { Static } from 'typebox';
import { GENDER, POVERTY_CATEGORY } from '../../dictionary/code-lists/women-manager.ts';
import { inputObject, may, must } from '../../dictionary/inputs.ts';
import { PERSON } from '../../dictionary/kinds/person.ts';

export const GENDERS = GENDER.codes;
export const POVERTY_CATEGORIES = POVERTY_CATEGORY.codes;

/** Facts of a person beside name and gender. Left out: as it is; null: cleared. */
const facts = may(
  PERSON,
  'birthYear',
  'personalIdNumber',
  'birthDate',
  'phone',
  'address',
  'ethnicGroupCode',
  'hasDisability',
  'povertyCategory',
);

/** A person of a new record. */
export const PersonInput = inputObject(
  'PersonInput',
  {
    vi: 'Một người. Nếu người có số định danh này đã có trong dữ liệu mà bạn dùng chung và họ tên, giới tính, năm sinh, ngày sinh không khác thì dùng lại bản ghi đó và chỉ bổ sung thông tin còn thiếu, giá trị đã có được giữ nguyên (cảnh báo PERSON_FACT_KEPT); nếu khác thì ghi đúng như bạn gửi, kèm cảnh báo PERSON_DIFFERS. Cơ quan không được đọc số định danh chỉ dùng lại những gì chính mình đã gửi.',
    en: 'A person. One whose number is recorded already, in what you share, with the same name, gender, year and date of birth is found, and only what was unknown is added, what was known is kept (warning PERSON_FACT_KEPT); where they differ, what you send is recorded as it is, with the warning PERSON_DIFFERS. An agency that may not read numbers finds only what it has sent itself.',
  },
  { ...must(PERSON, 'name'), ...may(PERSON, 'gender'), ...facts },
);

export const PersonChangeInput = inputObject(
  'PersonChangeInput',
  {
    vi: 'Thay đổi về một người: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change of a person: what is left out stays as it is, null clears.',
  },
  { ...may(PERSON, 'name', 'gender'), ...facts },
);

export type Person = Static<typeof PersonInput>;
export type PersonChange = Static<typeof PersonChangeInput>;
