import { field } from '../field.ts';
import { boolean, date, list, text, unit } from '../types.ts';
import { COMMUNE_AS_READ, PROVINCE_AS_READ } from '../unit-examples.ts';

/** Where a cooperative is located. */
export const SEAT = {
  province: field(unit, {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Tỉnh, thành phố',
      'Tỉnh, thành phố của trụ sở, như đã ghi: việc sáp nhập đơn vị hành chính không làm thay đổi.',
    ],
    en: ['Province', 'Province of the seat, as written: a merger of units does not change it.'],
    example: PROVINCE_AS_READ,
  }),
  commune: field(unit, {
    class: 'PUBLIC',
    vi: ['Xã, phường', 'Xã, phường, đặc khu của trụ sở, như đã ghi; null khi chỉ biết tỉnh.'],
    en: ['Commune', 'Commune of the seat, as written; null when only the province is known.'],
    example: COMMUNE_AS_READ,
  }),
  communeToday: field(unit, {
    class: 'PUBLIC',
    vi: ['Xã, phường hiện nay', 'Xã, phường, đặc khu hiện nay của trụ sở; null khi chưa xác định được.'],
    en: [
      'Present commune',
      'The present commune in which the seat is located; null when it cannot be determined.',
    ],
    example: COMMUNE_AS_READ,
  }),
  needsResolution: field(boolean, {
    class: 'PUBLIC',
    notNull: true,
    vi: [
      'Cần xác định xã hiện nay',
      'Xã cũ đã bị chia cho nhiều xã, phải có người xác định trụ sở nay thuộc xã nào.',
    ],
    en: [
      'Present commune to be determined',
      'Whether the commune was divided between several, so that somebody has to determine where the seat is located today.',
    ],
    example: false,
  }),
  addressText: field(text(500), {
    class: 'CONTACT',
    vi: ['Địa chỉ', 'Số nhà, đường, thôn, xóm, bản, tổ dân phố của trụ sở.'],
    en: ['Address', 'House, street, hamlet of the seat.'],
    example: 'Số 12, tổ dân phố 3',
  }),
  addressFromOn: field(date, {
    class: 'PUBLIC',
    vi: ['Ở trụ sở này từ ngày', 'Ngày đầu tiên ở trụ sở hiện tại.'],
    en: ['At the seat since', 'First day at the present seat.'],
    example: '2019-03-15',
  }),
  formerAddresses: field(list('cooperativeAddress', { first: null, inRecord: 50 }), {
    class: 'PUBLIC',
    notNull: true,
    vi: ['Trụ sở cũ', 'Các trụ sở cũ, mới nhất trước; tối đa 50.'],
    en: ['Former seats', 'Former seats, the latest first, at most 50.'],
  }),
};
