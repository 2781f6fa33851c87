import { EMPLOYMENT_CONTRACT, EMPLOYMENT_KIND } from '../../dictionary/code-lists/employment.ts';
import { GENDER } from '../../dictionary/code-lists/women-manager.ts';
import { between, filterObject, inTerritory, is, oneOf, search } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, orNull, required, versioned } from '../../dictionary/inputs.ts';
import { EMPLOYMENT } from '../../dictionary/kinds/employment.ts';
import { boolean, code, codes, id } from '../../dictionary/types.ts';
import { PersonChangeInput, PersonInput } from '../persons/persons.schemas.ts';

const terms = may(EMPLOYMENT, 'contract', 'jobTitle', 'isInsured', 'monthlyIncomeVnd', 'source');

const period = may(EMPLOYMENT, 'fromOn', 'toOn', 'endReason');

export const EmploymentStartInput = inputObject(
  'EmploymentStartInput',
  {
    vi: 'Một thời gian làm việc cần ghi, ở địa bàn của hợp tác xã, tổ hợp tác. Người lao động được nêu theo một trong ba cách.',
    en: 'A period of employment to be recorded, in the territory of its cooperative. The worker is named in one way of three.',
  },
  {
    ...must(EMPLOYMENT, 'cooperativeId', 'kind'),
    person: orNull(nested(PersonInput), {
      vi: ['Người lao động', 'Người lao động.'],
      en: ['Worker', 'The worker.'],
      example: { name: 'Nguyễn Thị Hoa', gender: 'FEMALE', birthYear: 1990 },
    }),
    womenManagerId: orNull(id, {
      vi: ['Là nữ quản lý', 'Nữ quản lý đã ghi là người lao động này.'],
      en: ['Woman manager', 'The worker, when she is this woman manager.'],
      example: '01940000-0000-7000-8000-000000000003',
    }),
    memberId: orNull(id, {
      vi: ['Là thành viên', 'Thành viên đã ghi là người lao động này.'],
      en: ['Member', 'The worker, when it is the person of this membership.'],
      example: '01940000-0000-7000-8000-000000000004',
    }),
    ...terms,
    ...period,
  },
  ['womenManagerId', 'memberId', 'toOn', 'endReason'],
);

export const EmploymentChangeInput = inputObject(
  'EmploymentChangeInput',
  {
    vi: 'Điều kiện khác kể từ một ngày: thời gian làm việc hiện tại kết thúc vào ngày đó và thời gian tiếp theo bắt đầu; điều gì không ghi thì giữ như trước. Loại việc làm hoặc hợp đồng phải khác; ghi sai thì sửa bằng `employmentUpdate`.',
    en: 'Other terms from a day on: the period ends on that day and the next one begins, with what is left out taken over. Kind or contract must differ; a wrong record is corrected by `employmentUpdate`.',
  },
  {
    ...versioned,
    fromOn: required(EMPLOYMENT.fields.fromOn.type, {
      vi: ['Từ ngày', 'Ngày đầu của thời gian tiếp theo: ghi năm, tháng hoặc ngày.'],
      en: ['From', 'First day of the next period: a year, a month or a day.'],
      example: '2024-01',
    }),
    // The example differs from that of a new employment, which it changes.
    kind: { ...may(EMPLOYMENT, 'kind').kind, example: 'SEASONAL' },
    ...terms,
    contract: { ...terms.contract, example: 'FIXED_TERM' },
  },
);

export const EmploymentUpdateInput = inputObject(
  'EmploymentUpdateInput',
  {
    vi: 'Sửa bản ghi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A correction: what is left out stays as it is, null clears.',
  },
  {
    ...versioned,
    person: orNull(nested(PersonChangeInput), {
      vi: ['Người lao động', 'Thay đổi về người lao động; chỉ với vai trò được đọc họ tên.'],
      en: ['Worker', 'Changes of the worker; only for roles that may read names.'],
      example: { phone: '0900000001' },
    }),
    ...may(EMPLOYMENT, 'kind'),
    ...terms,
    ...period,
  },
);

export const EmploymentEndInput = inputObject(
  'EmploymentEndInput',
  { vi: 'Kết thúc thời gian làm việc.', en: 'The end of a period of employment.' },
  { ...versioned, ...must(EMPLOYMENT, 'toOn'), ...may(EMPLOYMENT, 'endReason') },
);

export const EmploymentFilter = filterObject('EmploymentFilter', {
  territory: inTerritory({
    vi: 'Ở các hợp tác xã, tổ hợp tác của đơn vị này.',
    en: 'In cooperatives in this unit.',
    reveals: ['cooperative', 'cooperative.province', 'cooperative.commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Ở hợp tác xã, tổ hợp tác này.',
    en: 'In this cooperative.',
    reveals: ['cooperative'],
  }),
  kind: is(code(EMPLOYMENT_KIND), { vi: 'Thuộc loại việc làm này.', en: 'Of this kind.', reveals: ['kind'] }),
  contract: oneOf(codes(EMPLOYMENT_CONTRACT), {
    vi: 'Theo một trong các loại hợp đồng này.',
    en: 'With one of these contracts.',
    reveals: ['contract'],
  }),
  isInsured: is(boolean, {
    vi: 'Có đóng bảo hiểm xã hội hay không; chưa biết thì không thuộc trường hợp nào.',
    en: 'Whether social insurance is paid; unknown is neither.',
    reveals: ['isInsured'],
  }),
  gender: is(code(GENDER), {
    vi: 'Người lao động có giới tính này.',
    en: 'Of workers of this gender.',
    reveals: ['person', 'person.gender'],
  }),
  isCurrent: is(boolean, {
    vi: 'Hôm nay có đang làm việc hay không.',
    en: 'Whether the period holds today.',
    reveals: ['isCurrent', 'fromOn', 'toOn'],
  }),
  startedOn: between({
    vi: 'Bắt đầu trong khoảng ngày này; chưa biết ngày bắt đầu thì không tính.',
    en: 'Begun on these days; a period of unknown beginning is left out.',
    reveals: ['fromOn'],
  }),
  search: search({
    vi: 'Các từ trong họ tên người lao động, theo thứ tự bất kỳ, có dấu hoặc không dấu; phải có đủ mọi từ, từ xưng hô đứng trước (Bà, Chị) thì không cần. FORBIDDEN với vai trò không được đọc họ tên.',
    en: 'Words of the worker’s name, in any order, with accents or without; every word must occur, a title before them (Bà, Chị) need not. FORBIDDEN for roles that may not read names.',
    reveals: ['person', 'person.name'],
  }),
});
