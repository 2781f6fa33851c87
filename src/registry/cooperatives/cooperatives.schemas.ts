import { type Static, Type } from 'typebox';
import {
  COOPERATIVE_KIND,
  COOPERATIVE_STATUS,
  OPERATING_STATE,
} from '../../dictionary/code-lists/cooperative.ts';
import { between, filterObject, inTerritory, is, oneOf, search } from '../../dictionary/filters.ts';
import {
  inputObject,
  may,
  must,
  nested,
  nestedList,
  orAbsent,
  required,
  versioned,
} from '../../dictionary/inputs.ts';
import { COOPERATIVE } from '../../dictionary/kinds/cooperative.ts';
import { AddressInput } from '../../dictionary/places.ts';
import { boolean, codes, text as textType } from '../../dictionary/types.ts';
import { object, text } from '../../kernel/parse.ts';
import { ExternalIdentifierKey } from '../external-identifiers/external-identifiers.schemas.ts';
import { COUNTED_BY, LOOKED_FOR, ON_A_DAY } from './cooperatives.filters.ts';
import { ProductInput, RatingInput } from './cooperatives.parts.schemas.ts';

export { ProductInput } from './cooperatives.parts.schemas.ts';

export const COOPERATIVE_KINDS = COOPERATIVE_KIND.codes;

/** What create and update take alike. */
const facts = {
  ...may(
    COOPERATIVE,
    'status',
    'operatingState',
    'shortName',
    'taxCode',
    'legacyRegistrationNo',
    'certificateNo',
    'certificateIssuedOn',
    'statusOn',
    'legalRepresentative',
    'operatingStateOn',
    'memberRosterCompleteOn',
    'workerRosterCompleteOn',
    'governanceModel',
    'declaredSizeClass',
    'businessLines',
    'foundedOn',
    'establishmentSupportLevel',
    'establishmentSupportUnit',
    'establishmentSupportOn',
    'charterCapitalVnd',
    'phone',
    'email',
    'website',
    'latitude',
    'longitude',
    'traits',
    'publicationState',
    'publishesManagers',
    'publicationBasis',
    'source',
  ),
  products: orAbsent(nestedList(ProductInput, 100), {
    vi: ['Sản phẩm', 'Các sản phẩm được thêm hoặc cập nhật, theo tên; tối đa 100.'],
    en: ['Products', 'Products to add or update, by name, at most 100.'],
    example: [{ name: 'Tranh thêu tay', ocopGroup: 'HANDICRAFT', ocopStars: 4 }],
  }),
  ratings: orAbsent(nestedList(RatingInput, 50), {
    vi: ['Xếp loại', 'Xếp loại các năm được thêm hoặc cập nhật, theo năm; tối đa 50.'],
    en: ['Grades', 'Grades to add or update, by year, at most 50.'],
    example: [{ year: 2025, rating: 'GOOD' }],
  }),
};

const SEAT = {
  vi: ['Trụ sở', 'Trụ sở: ghi xã, hoặc ghi tỉnh khi chưa biết xã.'],
  en: ['Seat', 'The seat: its commune, or its province where the commune is not known.'],
  example: { communeCode: '00004', codesOn: '2025-07-01', text: 'Số 12, tổ dân phố 3' },
} as const;

export const CooperativeCreateInput = inputObject(
  'CooperativeCreateInput',
  {
    vi: 'Hợp tác xã, tổ hợp tác được ghi mới. Tình trạng pháp lý và hiện trạng hoạt động là ACTIVE và RUNNING nếu không ghi.',
    en: 'A cooperative or group to be recorded. Legal status and operating state are ACTIVE and RUNNING when left out.',
  },
  { ...must(COOPERATIVE, 'name', 'kind'), address: required(nested(AddressInput), SEAT), ...facts },
);

export const CooperativeUpdateInput = inputObject(
  'CooperativeUpdateInput',
  {
    vi: 'Thay đổi: trường không ghi thì giữ nguyên, null thì xoá.',
    en: 'A change of a cooperative: what is left out stays as it is, null clears.',
  },
  {
    ...versioned,
    ...may(COOPERATIVE, 'name', 'kind'),
    address: orAbsent(nested(AddressInput), SEAT),
    ...facts,
  },
);

export const CooperativeChangeStatusInput = inputObject(
  'CooperativeChangeStatusInput',
  {
    vi: 'Thay đổi tình trạng pháp lý, hiện trạng hoạt động, hoặc cả hai.',
    en: 'A change of the legal status, the operating state, or both.',
  },
  {
    ...versioned,
    ...may(COOPERATIVE, 'status', 'statusOn', 'operatingState', 'operatingStateOn', 'source'),
  },
);

export const CooperativeFilter = filterObject('CooperativeFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị hành chính này, theo địa giới của ngày được nêu.',
    en: 'In this unit, in the boundaries of the day named.',
    reveals: ['province', 'commune'],
  }),
  kind: oneOf(codes(COOPERATIVE_KIND), {
    vi: 'Thuộc một trong các loại hình này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  status: oneOf(codes(COOPERATIVE_STATUS), {
    vi: 'Có một trong các tình trạng pháp lý này.',
    en: 'In one of these legal statuses.',
    reveals: ['status'],
  }),
  operatingState: oneOf(codes(OPERATING_STATE), {
    vi: 'Có một trong các hiện trạng hoạt động này.',
    en: 'In one of these operating states.',
    reveals: ['operatingState'],
  }),
  isWomenManaged: is(boolean, {
    vi: 'Hôm nay do phụ nữ tham gia quản lý, điều hành, hoặc không.',
    en: 'Women-managed today, or not.',
    reveals: ['isWomenManaged'],
  }),
  foundedOn: between({
    vi: 'Thành lập trong khoảng thời gian này.',
    en: 'Founded in this range.',
    reveals: ['foundedOn'],
  }),
  search: search({
    vi: 'Các từ của tên hoặc tên viết tắt, theo thứ tự bất kỳ, có dấu hoặc không dấu: Hòa và Hoà, Quý và Quí, d và đ như nhau. Phải có đủ các từ. Từ chỉ loại hình (Hợp tác xã, HTX, Tổ hợp tác, THT, Liên hiệp) không phải là một phần của tên; chỉ gõ từ đó thì tìm các tên mang từ đó. Hoặc một mã số của tổ chức: mã số thuế hay mã trong sổ, viết liền hay có dấu cách, gạch nối; số đăng ký cũ, số giấy chứng nhận, mã số ở hệ thống khác nếu vai trò được đọc, viết đúng như đã ghi, chữ hoa hay chữ thường đều được.',
    en: 'Words of the name or short name, in any order, with accents or without: Hòa and Hoà, Quý and Quí, d for đ are alike. Every word must occur. A title (Hợp tác xã, HTX, Tổ hợp tác, THT, Liên hiệp) is no part of the name; typed alone it finds the names that bear it. Or a code of it: tax code or registry code, with spaces and hyphens or without; old registration number, certificate number, and its numbers in other systems for roles that read these, as they were recorded, in capital or small letters.',
    reveals: ['name', 'shortName', 'taxCode', 'registryCode', 'legacyRegistrationNo', 'certificateNo'],
  }),
  taxCode: is(textType(20), {
    vi: 'Có mã số thuế này, viết theo cách nào cũng được: liền, có dấu cách hoặc gạch nối.',
    en: 'With this tax code, however it is written: with spaces and a hyphen or without.',
    reveals: ['taxCode'],
  }),
  externalIdentifier: is(nested(ExternalIdentifierKey), {
    vi: 'Có mã số này ở hệ thống khác. FORBIDDEN đối với vai trò không được đọc mã số ở hệ thống khác.',
    en: 'The one that has this number in another system. FORBIDDEN for a role that reads no external identifiers.',
    reveals: ['externalIdentifier.cooperative', 'externalIdentifier.system', 'externalIdentifier.value'],
  }),
  ...ON_A_DAY,
  ...COUNTED_BY,
  ...LOOKED_FOR,
});

export const CooperativeKeyInput = object(
  {
    taxCode: Type.Optional(text(20, 'Its tax code, with spaces and a hyphen or without.')),
    registryCode: Type.Optional(text(20, 'The registry’s own code, with hyphens or without.')),
  },
  'What names one cooperative.',
);

export type CooperativeCreate = Static<typeof CooperativeCreateInput>;
export type CooperativeUpdate = Static<typeof CooperativeUpdateInput>;
export type CooperativeFilterValue = Static<typeof CooperativeFilter>;
