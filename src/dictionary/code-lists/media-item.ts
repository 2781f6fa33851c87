import { codeList } from '../code-list.ts';

export const MEDIA_KIND = codeList(
  'MediaKind',
  { vi: 'Loại tin, bài.', en: 'Kind of media item.' },
  {
    ARTICLE: { vi: 'Bài viết', en: 'Article' },
    FILM: { vi: 'Phim, video', en: 'Film or clip' },
    BROADCAST: { vi: 'Chương trình phát thanh, truyền hình', en: 'Radio or television' },
    PHOTOS: { vi: 'Ảnh', en: 'Photographs' },
    PUBLICATION: {
      vi: 'Ấn phẩm',
      en: 'Publication',
      note: { vi: 'Sách, tờ rơi, sổ tay.', en: 'Book, leaflet, handbook.' },
    },
  },
);
