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
    vi: 'Một người. Người có số định danh đã có trong dữ liệu của địa bàn thì dùng lại bản ghi đó và chỉ bổ sung thông tin còn thiếu.',
    en: 'A person. A person whose number the record’s territory has recorded already is found, and only what was unknown is added.',
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
