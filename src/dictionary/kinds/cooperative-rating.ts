import { RATING } from '../code-lists/cooperative.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { code, pastYear } from '../types.ts';

export const COOPERATIVE_RATING = declareKind({
  kind: 'cooperativeRating',
  type: 'CooperativeRating',
  vi: ['Xếp loại HTX', 'Xếp loại HTX', 'Xếp loại của một năm (Thông tư 09/2017/TT-BNNPTNT, Điều 6).'],
  en: ['Grade', 'Grades', 'The quality grade of a year (Circular 09/2017/TT-BNNPTNT Article 6).'],
  isNode: false,
  fields: {
    ...record,
    year: field(pastYear(1990), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Năm', 'Năm được xếp loại.'],
      en: ['Year', 'Year of the grade.'],
      example: 2025,
    }),
    rating: field(code(RATING), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Xếp loại', 'Mức xếp loại (Thông tư 09/2017/TT-BNNPTNT, Điều 6).'],
      en: ['Grade', 'Grade (Circular 09/2017/TT-BNNPTNT Article 6).'],
      example: 'GOOD',
    }),
  },
});
