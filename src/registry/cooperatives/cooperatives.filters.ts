import { COOPERATIVE_TRAIT, RATING, VSIC_VERSION } from '../../dictionary/code-lists/cooperative.ts';
import { POSITION } from '../../dictionary/code-lists/management-position.ts';
import { between, is, numbersBetween, oneOf } from '../../dictionary/filters.ts';
import { inputObject, nested, orNull, required } from '../../dictionary/inputs.ts';
import { boolean, code, codes, date, integer, number, texts } from '../../dictionary/types.ts';

/** The years that a cooperative may have been founded in or have figures of. */
const year = integer(1900, 2200);

const SectorKey = inputObject(
  'SectorKey',
  {
    vi: 'Lĩnh vực theo ngành cấp 1 của ngành, nghề kinh doanh chính, như khi thống kê.',
    en: 'Sectors by the section of the main business line, as statistics count them.',
  },
  {
    codes: required(texts(1, 22), {
      vi: ['Ngành cấp 1', 'Một trong các chữ cái ngành cấp 1 này.'],
      en: ['Sections', 'One of these letters of sections.'],
      example: ['A', 'C'],
    }),
    vsicVersion: orNull(code(VSIC_VERSION), {
      vi: [
        'Hệ thống ngành',
        'Chữ cái theo phiên bản này; không ghi thì theo phiên bản mà từng đơn vị đã đăng ký. Năm 2025 nhiều chữ cái đã đổi.',
      ],
      en: [
        'Classification',
        'The version by which the letters are read; when left out, that of each business line. Many letters changed in 2025.',
      ],
      example: 'VSIC2025',
    }),
  },
);

const side = (vi: string, en: string, bound: 90 | 180, example: number) =>
  required(number(-bound, bound), {
    vi: [vi, `${vi}, tính bằng độ, hệ WGS 84.`],
    en: [en, `${en} in degrees, WGS 84.`],
    example,
  });

const BoundingBox = inputObject(
  'BoundingBox',
  {
    vi: 'Khung trên bản đồ, kể cả các cạnh; cạnh bắc không ở dưới cạnh nam, cạnh đông không ở bên trái cạnh tây.',
    en: 'A box on the map with its edges; the north is not below the south, nor the east left of the west.',
  },
  {
    south: side('Vĩ độ cạnh nam', 'Southern latitude', 90, 20.9),
    west: side('Kinh độ cạnh tây', 'Western longitude', 180, 105.7),
    north: side('Vĩ độ cạnh bắc', 'Northern latitude', 90, 21.1),
    east: side('Kinh độ cạnh đông', 'Eastern longitude', 180, 106),
  },
);

const TERMS = [
  'positions',
  'managementPosition.cooperative',
  'managementPosition.fromOn',
  'managementPosition.toOn',
] as const;

/** What statistics count cooperatives by, as conditions of their list, with those of whom it is not known. */
export const COUNTED_BY = {
  position: oneOf(codes(POSITION), {
    vi: 'Hôm nay có phụ nữ giữ một trong các chức vụ này.',
    en: 'With a woman in one of these positions today.',
    reveals: [...TERMS, 'managementPosition.position'],
  }),
  hasWomanInPosition: is(boolean, {
    vi: 'Hôm nay có phụ nữ giữ một chức vụ quản lý nào đó, hoặc không có ai.',
    en: 'With a woman in any position of management today, or with none.',
    reveals: TERMS,
  }),
  sector: is(nested(SectorKey), {
    vi: 'Ngành, nghề kinh doanh chính thuộc một trong các lĩnh vực này.',
    en: 'Whose main business line is in one of these sectors.',
    reveals: ['businessLines'],
  }),
  hasSector: is(boolean, {
    vi: 'Biết hoặc không biết lĩnh vực của ngành, nghề kinh doanh chính.',
    en: 'Whether the sector of its main business line is known.',
    reveals: ['businessLines'],
  }),
  rating: oneOf(codes(RATING), {
    vi: 'Xếp loại mới nhất là một trong các mức này.',
    en: 'Whose newest grade is one of these.',
    reveals: ['ratings', 'cooperativeRating.year', 'cooperativeRating.rating'],
  }),
  hasRating: is(boolean, {
    vi: 'Đã có hoặc chưa có xếp loại.',
    en: 'Whether it has a grade of any year.',
    reveals: ['ratings'],
  }),
  foundedYear: is(year, {
    vi: 'Thành lập trong năm này.',
    en: 'Founded in this year.',
    reveals: ['foundedOn'],
  }),
  hasFoundedOn: is(boolean, {
    vi: 'Biết hoặc không biết thời điểm thành lập.',
    en: 'Whether its founding is known.',
    reveals: ['foundedOn'],
  }),
} as const;

/** What a day that is asked of says: that the cooperative was there then, and what of it was so. */
export const ON_A_DAY = {
  validAt: is(date, {
    vi: 'Có vào ngày này, hôm nay hoặc đã qua: chắc chắn đã thành lập và chưa chấm dứt; đơn vị không rõ thời điểm thành lập thì chắc chắn từ ngày được ghi vào sổ, còn đơn vị chỉ biết năm hoặc tháng thành lập thì chắc chắn khi năm, tháng ấy đã hết. Những đơn vị có thể đã thành lập nhưng chưa chắc được đếm riêng (`unresolvedCount`, `unresolved`). Khi đó `territory` (không ghi `at` thì theo địa giới của ngày này) tính theo trụ sở vào ngày ấy; `status`, `operatingState`, `statusOn`, `operatingStateOn`, `isWomenManaged`, `position`, `hasWomanInPosition` tính vào ngày ấy; `rating` và `hasRating` theo các năm đến năm ấy. Không có `territory` thì là những đơn vị có trụ sở trong phạm vi của bạn vào ngày ấy và bạn xem được hôm nay. Các trường của bản ghi vẫn là của hôm nay. PAST_NOT_RECORDED cùng với `sector`, `hasSector`, `trait`, `ocopStars`, `within`, vốn chỉ được lưu theo hiện tại.',
    en: 'That were there on this day, today or past: founded for certain and not ceased. One of unknown founding surely was since it was recorded, one of which a year or month is known when this was over; those that may have been founded are counted apart (`unresolvedCount`, `unresolved`). Then `territory` (without `at` in the boundaries of this day) is where its seat was on the day; `status`, `operatingState`, `statusOn`, `operatingStateOn`, `isWomenManaged`, `position` and `hasWomanInPosition` are of the day; `rating` and `hasRating` of years until that of the day. Without `territory`: whose seat was in your scope on the day, and which you see today. The fields of the records are those of today. PAST_NOT_RECORDED with `sector`, `hasSector`, `trait`, `ocopStars` and `within`, of which only the present is kept.',
    reveals: [
      'foundedOn',
      'createdAt',
      'formerAddresses',
      'cooperativeAddress.province',
      'cooperativeAddress.commune',
      'cooperativeAddress.toOn',
      'states',
      'cooperativeState.status',
      'cooperativeState.operatingState',
      'cooperativeState.fromOn',
    ],
  }),
} as const;

/** Conditions of what is kept as it is today alone. */
export const OF_TODAY_ALONE = ['sector', 'hasSector', 'trait', 'ocopStars', 'within'] as const;

/** What an officer looks for besides. */
export const LOOKED_FOR = {
  statusOn: between({
    vi: 'Có tình trạng pháp lý hiện tại từ một ngày trong khoảng này.',
    en: 'In its present legal status since one of these days.',
    reveals: ['statusOn'],
  }),
  operatingStateOn: between({
    vi: 'Hiện trạng hoạt động được ghi nhận vào một ngày trong khoảng này.',
    en: 'Whose operating state was observed on one of these days.',
    reveals: ['operatingStateOn'],
  }),
  operatedOn: is(date, {
    vi: 'Vào ngày này thực tế có hoạt động (kể cả cầm chừng) và chưa chấm dứt, theo các trạng thái đã ghi; chưa biết thì không tính.',
    en: 'That operated in fact on this day, fully or barely, and had not ceased, by its dated states; one of which that is not known did not.',
    reveals: [
      'states',
      'cooperativeState.status',
      'cooperativeState.operatingState',
      'cooperativeState.fromOn',
    ],
  }),
  trait: oneOf(codes(COOPERATIVE_TRAIT), {
    vi: 'Có một trong các đặc điểm này.',
    en: 'With one of these traits.',
    reveals: ['traits'],
  }),
  ocopStars: numbersBetween(integer(1, 5), {
    vi: 'Có sản phẩm OCOP đạt số sao trong khoảng này.',
    en: 'With a product of so many OCOP stars.',
    reveals: ['products', 'cooperativeProduct.ocopStars'],
  }),
  withFiguresOfYear: is(year, {
    vi: 'Có số liệu của năm này.',
    en: 'With figures of a day of this year.',
    reveals: ['figures', 'cooperativeFigures.asOf'],
  }),
  withoutFiguresOfYear: is(year, {
    vi: 'Chưa có số liệu nào của năm này.',
    en: 'Without figures of any day of this year.',
    reveals: ['figures', 'cooperativeFigures.asOf'],
  }),
  within: is(nested(BoundingBox), {
    vi: 'Có toạ độ nằm trong khung này; chưa biết toạ độ thì không tính.',
    en: 'Located in this box; one without coordinates is not.',
    reveals: ['latitude', 'longitude'],
  }),
} as const;
