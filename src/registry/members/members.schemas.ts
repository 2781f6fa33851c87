import { MEMBER_KIND, MEMBER_PARTY_KIND } from '../../dictionary/code-lists/member.ts';
import { GENDER } from '../../dictionary/code-lists/women-manager.ts';
import { between, filterObject, inTerritory, is, oneOf, search } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, orNull, versioned } from '../../dictionary/inputs.ts';
import { MEMBER } from '../../dictionary/kinds/member.ts';
import { boolean, code, codes, id } from '../../dictionary/types.ts';
import { PersonChangeInput, PersonInput } from '../persons/persons.schemas.ts';

const facts = may(
  MEMBER,
  'partyKind',
  'partyName',
  'partyCode',
  'capitalShareVnd',
  'fromOn',
  'toOn',
  'endReason',
  'documentNo',
  'source',
);

export const MemberCreateInput = inputObject(
  'MemberCreateInput',
  {
    vi: 'Một thành viên cần ghi, ở địa bàn của hợp tác xã, tổ hợp tác.',
    en: 'A member to be recorded, in the territory of its cooperative.',
  },
  {
    ...must(MEMBER, 'cooperativeId', 'kind'),
    person: orNull(nested(PersonInput), {
      vi: ['Thành viên hoặc người đại diện', 'Thành viên, hoặc người đại diện của hộ, tổ chức.'],
      en: ['Person', 'The member, or who represents the household or body.'],
      example: { name: 'Nguyễn Thị Hoa', gender: 'FEMALE', birthYear: 1990 },
    }),
    womenManagerId: orNull(id, {
      vi: [
        'Là nữ quản lý',
        'Nữ quản lý đã ghi là thành viên hoặc người đại diện này; khi đó không ghi `person`.',
      ],
      en: [
        'Woman manager',
        'The member or representative, when she is this woman manager; then without `person`.',
      ],
      example: '01940000-0000-7000-8000-000000000003',
    }),
    ...may(MEMBER, 'memberCooperativeId'),
    ...facts,
  },
  ['womenManagerId', 'memberCooperativeId', 'partyName', 'partyCode', 'toOn', 'endReason'],
);

export const MemberUpdateInput = inputObject(
  'MemberUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  {
    ...versioned,
    ...may(MEMBER, 'kind'),
    person: orNull(nested(PersonChangeInput), {
      vi: [
        'Thành viên hoặc người đại diện',
        'Thay đổi về thành viên hoặc người đại diện. Bị từ chối nếu chưa ghi người nào.',
      ],
      en: ['Person', 'Changes of the member or representative. Refused where nobody is recorded.'],
      example: { phone: '0900000001' },
    }),
    ...facts,
  },
  ['partyName', 'partyCode', 'toOn', 'endReason'],
);

export const MemberEndInput = inputObject(
  'MemberEndInput',
  { vi: 'Kết thúc tư cách thành viên.', en: 'The end of a membership.' },
  { ...versioned, ...must(MEMBER, 'toOn'), ...may(MEMBER, 'endReason') },
);

export const MemberFilter = filterObject('MemberFilter', {
  territory: inTerritory({
    vi: 'Của các hợp tác xã, tổ hợp tác ở đơn vị này.',
    en: 'Of cooperatives in this unit.',
    reveals: ['cooperative', 'cooperative.province', 'cooperative.commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã, tổ hợp tác này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  kind: oneOf(codes(MEMBER_KIND), {
    vi: 'Thuộc một trong các loại thành viên này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  partyKind: oneOf(codes(MEMBER_PARTY_KIND), {
    vi: 'Thuộc một trong các đối tượng này.',
    en: 'Whose party is one of these.',
    reveals: ['partyKind'],
  }),
  gender: is(code(GENDER), {
    vi: 'Thành viên hoặc người đại diện có giới tính này.',
    en: 'Of this gender: the member, or who represents it.',
    reveals: ['person', 'person.gender'],
  }),
  isCurrent: is(boolean, {
    vi: 'Hôm nay có còn là thành viên hay không.',
    en: 'Whether the membership holds today.',
    reveals: ['isCurrent', 'fromOn', 'toOn'],
  }),
  joinedOn: between({
    vi: 'Vào trong khoảng ngày này; chưa biết ngày vào thì không tính.',
    en: 'Joined on these days; a membership of unknown beginning is left out.',
    reveals: ['fromOn'],
  }),
  search: search({
    vi: 'Các từ trong tên của người, hộ hoặc tổ chức, theo thứ tự bất kỳ, có dấu hoặc không dấu; phải có đủ mọi từ, từ đứng trước (Bà, Chị, HTX) thì không cần. FORBIDDEN với vai trò không được đọc họ tên.',
    en: 'Words of the name of the person, household or body, in any order, with accents or without; every word must occur, a title before them (Bà, Chị, HTX) need not. FORBIDDEN for roles that may not read names.',
    reveals: ['person', 'person.name', 'partyName'],
  }),
});
