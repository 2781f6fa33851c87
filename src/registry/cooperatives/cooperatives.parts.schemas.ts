import { OCOP_GROUP } from '../../dictionary/code-lists/cooperative.ts';
import {
  between,
  filterObject,
  inTerritory,
  is,
  numbersBetween,
  oneOf,
  search,
} from '../../dictionary/filters.ts';
import { inputObject, may, must } from '../../dictionary/inputs.ts';
import { COOPERATIVE_PRODUCT } from '../../dictionary/kinds/cooperative-product.ts';
import { COOPERATIVE_RATING } from '../../dictionary/kinds/cooperative-rating.ts';
import { boolean, codes, id, integer } from '../../dictionary/types.ts';

export const RatingInput = inputObject(
  'CooperativeRatingInput',
  {
    vi: 'Xếp loại của một năm; năm đã ghi trước đó thì được ghi đè.',
    en: 'The quality grade of a year; a year recorded before is overwritten.',
  },
  must(COOPERATIVE_RATING, 'year', 'rating'),
);

export const ProductInput = inputObject(
  'CooperativeProductInput',
  {
    vi: 'Một sản phẩm; sản phẩm cùng tên đã ghi thì được cập nhật: không phân biệt chữ hoa, chữ thường và cách đặt dấu (hoà, hòa), còn khác thanh là khác tên (dừa, dứa).',
    en: 'A product; one recorded before under the same name is updated: letter case and where in a syllable its tone is marked do not matter, another tone is another name.',
  },
  {
    ...must(COOPERATIVE_PRODUCT, 'name'),
    ...may(
      COOPERATIVE_PRODUCT,
      'ocopGroup',
      'ocopStars',
      'ocopRecognisedOn',
      'brandName',
      'labelName',
      'traceabilityCode',
      'ecommerceUrl',
    ),
  },
);

export const CooperativeProductFilter = filterObject('CooperativeProductFilter', {
  territory: inTerritory({
    vi: 'Của các hợp tác xã, tổ hợp tác ở đơn vị hành chính này.',
    en: 'Of cooperatives in this unit.',
    reveals: ['cooperative', 'cooperative.province', 'cooperative.commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã, tổ hợp tác này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  ocopGroup: oneOf(codes(OCOP_GROUP), {
    vi: 'Thuộc một trong các nhóm sản phẩm OCOP này.',
    en: 'In one of these OCOP groups.',
    reveals: ['ocopGroup'],
  }),
  ocopStars: numbersBetween(integer(1, 5), {
    vi: 'Có số sao OCOP trong khoảng này.',
    en: 'With so many OCOP stars.',
    reveals: ['ocopStars'],
  }),
  isRecognised: is(boolean, {
    vi: 'Được hoặc không được công nhận OCOP, tức là từ 3 sao trở lên.',
    en: 'Whether it is recognised by OCOP, that is, has 3 stars or more.',
    reveals: ['ocopStars'],
  }),
  ocopRecognisedOn: between({
    vi: 'Được công nhận OCOP trong khoảng ngày này.',
    en: 'Recognised by OCOP on these days.',
    reveals: ['ocopRecognisedOn'],
  }),
  search: search({
    vi: 'Các từ của tên hoặc thương hiệu, theo thứ tự bất kỳ, có dấu hoặc không dấu; phải có đủ các từ.',
    en: 'Words of the name or brand, in any order, with accents or without; every word must occur.',
    reveals: ['name', 'brandName'],
  }),
});
