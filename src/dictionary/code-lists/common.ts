import { codeList } from '../code-list.ts';

export const ORDER_DIRECTION = codeList(
  'OrderDirection',
  { vi: 'Chiều sắp xếp của danh sách.', en: 'Direction of the order of a list.' },
  {
    ASC: {
      vi: 'Tăng dần',
      en: 'Ascending',
      note: { vi: 'Từ nhỏ đến lớn, từ cũ đến mới.', en: 'From small to large, from old to new.' },
    },
    DESC: {
      vi: 'Giảm dần',
      en: 'Descending',
      note: { vi: 'Từ lớn đến nhỏ, từ mới đến cũ.', en: 'From large to small, from new to old.' },
    },
  },
);
