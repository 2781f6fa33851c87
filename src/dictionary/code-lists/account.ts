import { codeList } from '../code-list.ts';

export const CLIENT_STATE = codeList(
  'ClientState',
  { vi: 'Tình trạng của ứng dụng.', en: 'State of a client.' },
  {
    ACTIVE: { vi: 'Đang dùng', en: 'Active' },
    SUSPENDED: {
      vi: 'Tạm khóa',
      en: 'Suspended',
      note: {
        vi: 'Không được cấp mã truy cập; các mã đã cấp không dùng được nữa.',
        en: 'Gets no token, and its tokens no longer work.',
      },
    },
  },
);
