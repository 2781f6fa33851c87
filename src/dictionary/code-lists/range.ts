import { codeList } from '../code-list.ts';

export const RANGE_CERTAINTY = codeList(
  'RangeCertainty',
  {
    vi: 'Ngày chỉ biết tháng hoặc năm được coi là thuộc khoảng thời gian khi nào.',
    en: 'When a date of which only the month or year is known is in a range.',
  },
  {
    CERTAIN: {
      vi: 'Chắc chắn',
      en: 'Certain',
      note: {
        vi: 'Mọi ngày có thể của ngày đó đều thuộc khoảng thời gian.',
        en: 'Every day that can be meant is in the range.',
      },
    },
    POSSIBLE: {
      vi: 'Có thể',
      en: 'Possible',
      note: {
        vi: 'Ít nhất một ngày có thể của ngày đó thuộc khoảng thời gian; gồm cả những ngày chắc chắn.',
        en: 'A day at least that can be meant is in the range; those that are certain among them.',
      },
    },
  },
);
