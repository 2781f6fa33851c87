import { codeList } from '../code-list.ts';

export const DATE_PRECISION = codeList(
  'DatePrecision',
  {
    vi: 'Phần đã biết của một ngày. Ngày kết thúc chỉ biết năm hoặc tháng, trùng năm hoặc tháng với ngày bắt đầu, được tính là một ngày sau ngày bắt đầu.',
    en: 'How much of a date is known. The end of what began in the same year or month is a day after its beginning.',
  },
  {
    YEAR: {
      vi: 'Năm',
      en: 'Year',
      note: { vi: 'Chỉ biết năm; ngày được ghi là 01/01.', en: 'The year only; the date is 1 January.' },
    },
    MONTH: {
      vi: 'Tháng',
      en: 'Month',
      note: {
        vi: 'Biết năm và tháng; ngày được ghi là ngày 01.',
        en: 'Year and month; the date is the first.',
      },
    },
    DAY: { vi: 'Ngày', en: 'Day', note: { vi: 'Biết đúng ngày.', en: 'The very day.' } },
  },
);
