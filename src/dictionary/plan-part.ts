import { field } from './field.ts';
import { reference, unit } from './types.ts';

/** What every row of a plan has of its plan. */
export const planPart = {
  province: field(unit, {
    class: 'PUBLIC',
    vi: [
      'Tỉnh/thành phố',
      'Tỉnh, thành phố của kế hoạch, như khi ghi; để trống nếu là kế hoạch của cả nước.',
    ],
    en: ['Province', 'Province of the plan’s unit, as recorded; null for the nation.'],
  }),
  commune: field(unit, {
    class: 'PUBLIC',
    vi: ['Xã/phường', 'Xã, phường, đặc khu của kế hoạch, như khi ghi; để trống nếu địa bàn rộng hơn.'],
    en: ['Commune', 'Commune of the plan’s unit, as recorded; null when the unit is larger.'],
  }),
  plan: field(reference('plan'), {
    class: 'PUBLIC',
    vi: ['Kế hoạch', 'Kế hoạch có dòng này.'],
    en: ['Plan', 'The plan that this row belongs to.'],
  }),
};
