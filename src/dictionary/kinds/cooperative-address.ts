import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { date, text, unit } from '../types.ts';
import { COMMUNE_AS_READ, PROVINCE_AS_READ } from '../unit-examples.ts';

export const COOPERATIVE_ADDRESS = declareKind({
  kind: 'cooperativeAddress',
  type: 'CooperativeAddress',
  vi: ['Trụ sở cũ', 'Trụ sở cũ', 'Một trụ sở cũ của hợp tác xã.'],
  en: ['Former seat', 'Former seats', 'A former seat of a cooperative.'],
  isNode: false,
  fields: {
    ...record,
    province: field(unit, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tỉnh, thành phố', 'Tỉnh, thành phố, như đã ghi khi đó.'],
      en: ['Province', 'Province as written then.'],
      example: PROVINCE_AS_READ,
    }),
    commune: field(unit, {
      class: 'PUBLIC',
      vi: ['Xã, phường', 'Xã, phường, như đã ghi khi đó; null khi chỉ biết tỉnh.'],
      en: ['Commune', 'Commune as written then; null when only the province was known.'],
      example: COMMUNE_AS_READ,
    }),
    addressText: field(text(500), {
      class: 'CONTACT',
      vi: ['Địa chỉ', 'Số nhà, đường, thôn, xóm, bản, tổ dân phố.'],
      en: ['Address', 'House, street, hamlet.'],
      example: 'Số 5, tổ dân phố 1',
    }),
    fromOn: field(date, {
      class: 'PUBLIC',
      vi: ['Ở từ ngày', 'Ngày đầu tiên ở trụ sở đó; null khi không biết.'],
      en: ['From', 'First day at the seat; null when unknown.'],
      example: '2015-01-01',
    }),
    toOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Rời đi ngày', 'Ngày đầu tiên không còn ở trụ sở đó.'],
      en: ['To', 'First day no longer there.'],
      example: '2019-03-15',
    }),
  },
});
