import { inputObject, may, must } from '../../dictionary/inputs.ts';
import { COOPERATIVE_PRODUCT } from '../../dictionary/kinds/cooperative-product.ts';
import { COOPERATIVE_RATING } from '../../dictionary/kinds/cooperative-rating.ts';

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
