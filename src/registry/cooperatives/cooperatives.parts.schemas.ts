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
    vi: 'Một sản phẩm; sản phẩm cùng tên đã ghi (không phân biệt dấu) thì được cập nhật.',
    en: 'A product; one recorded before under the same name (accents ignored) is updated.',
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
