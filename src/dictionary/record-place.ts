import { field } from './field.ts';
import { unit } from './types.ts';
import { COMMUNE_AS_READ, PROVINCE_AS_READ } from './unit-examples.ts';

/** Where a record is located, by the units of the day on which it was recorded. */
export const recordPlace = {
  province: field(unit, {
    class: 'PUBLIC',
    vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố, như khi ghi.'],
    en: ['Province', 'Province, as recorded.'],
    example: PROVINCE_AS_READ,
  }),
  commune: field(unit, {
    class: 'PUBLIC',
    vi: ['Xã/phường', 'Xã, phường, đặc khu, như khi ghi; để trống khi chỉ biết tỉnh.'],
    en: ['Commune', 'Commune, as recorded; null when only the province is known.'],
    example: COMMUNE_AS_READ,
  }),
};

/** As recordPlace, of what an organiser holds; null where its own unit is larger. */
export const organiserPlace = {
  province: field(unit, {
    class: 'PUBLIC',
    vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố của đơn vị tổ chức, như khi ghi; để trống nếu là cả nước.'],
    en: ['Province', 'Province of the organiser, as recorded; null for the nation.'],
    example: PROVINCE_AS_READ,
  }),
  commune: field(unit, {
    class: 'PUBLIC',
    vi: [
      'Xã/phường',
      'Xã, phường, đặc khu của đơn vị tổ chức, như khi ghi; để trống nếu là cấp tỉnh hoặc trung ương.',
    ],
    en: ['Commune', 'Commune of the organiser, as recorded; null when the organiser is of a larger unit.'],
    example: COMMUNE_AS_READ,
  }),
};

/** As recordPlace, of a review list and its entries. */
export const listPlace = {
  province: field(unit, {
    class: 'PUBLIC',
    vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố của danh sách, như khi ghi; để trống nếu là cả nước.'],
    en: ['Province', 'Province of the list, as recorded; null for the nation.'],
    example: PROVINCE_AS_READ,
  }),
  commune: field(unit, {
    class: 'PUBLIC',
    vi: [
      'Xã/phường',
      'Xã, phường, đặc khu của danh sách, như khi ghi; để trống nếu danh sách của địa bàn rộng hơn.',
    ],
    en: ['Commune', 'Commune of the list, as recorded; null when the list is of a larger unit.'],
    example: COMMUNE_AS_READ,
  }),
};
