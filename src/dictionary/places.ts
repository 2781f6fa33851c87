import { inputObject, orNull } from './inputs.ts';
import { pastDate, text } from './types.ts';

const codes = {
  provinceCode: orNull(text(2), {
    vi: ['Mã tỉnh', 'Mã tỉnh, thành phố (2 chữ số); phải có khi không ghi mã xã.'],
    en: ['Province code', 'Two-digit code of the province; needed when no commune is named.'],
    example: '01',
  }),
  communeCode: orNull(text(5), {
    vi: ['Mã xã', 'Mã xã, phường, đặc khu (5 chữ số).'],
    en: ['Commune code', 'Five-digit code of the commune.'],
    example: '00004',
  }),
  codesOn: orNull(pastDate, {
    vi: ['Mã tính theo ngày', 'Ngày mà các mã trên có nghĩa này; không ghi thì lấy hôm nay.'],
    en: ['Codes as of', 'The day on which the codes had this meaning; today when left out.'],
    example: '2025-07-01',
  }),
};

export const PlaceInput = inputObject(
  'PlaceInput',
  { vi: 'Nơi chốn ghi bằng mã đơn vị hành chính của một ngày.', en: 'A place by codes of a day.' },
  codes,
);

export const AddressInput = inputObject(
  'AddressInput',
  {
    vi: 'Trụ sở: ghi xã, hoặc ghi tỉnh khi chưa biết xã.',
    en: 'A seat: its commune, or its province where the commune is not known.',
  },
  {
    ...codes,
    text: orNull(text(500), {
      vi: ['Địa chỉ', 'Số nhà, đường, thôn, xóm, bản, tổ dân phố, như trong giấy tờ.'],
      en: ['Address', 'House, street, hamlet, as written.'],
      example: 'Số 12, tổ dân phố 3',
    }),
    fromOn: orNull(pastDate, {
      vi: [
        'Ngày bắt đầu ở trụ sở này',
        'Ngày đầu tiên ở trụ sở này. Nếu sau ngày đầu tiên của trụ sở hiện tại thì trụ sở hiện tại trở thành trụ sở cũ.',
      ],
      en: [
        'At this seat since',
        'First day at this seat. Later than that of the present seat, it makes the present seat a former one.',
      ],
      example: '2025-07-01',
    }),
  },
);
