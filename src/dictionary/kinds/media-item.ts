import { PUBLICATION_STATE } from '../code-lists/cooperative.ts';
import { MEDIA_KIND } from '../code-lists/media-item.ts';
import { field, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { code, reference, text } from '../types.ts';

export const MEDIA_ITEM = declareKind({
  kind: 'mediaItem',
  type: 'MediaItem',
  vi: [
    'Tin, bài',
    'Các tin, bài',
    'Tin, bài, phim hoặc chương trình phát thanh, truyền hình về một hợp tác xã, tổ hợp tác hoặc một nữ quản lý. Khi đã công khai thì ai cũng xem được.',
  ],
  en: [
    'Media item',
    'Media items',
    'An article, film or broadcast about a cooperative or a woman manager. Visible to anybody once published.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['Hợp tác xã, tổ hợp tác', 'Tin, bài về nơi nào; để trống nếu không về riêng nơi nào.'],
      en: ['Cooperative', 'The cooperative or group that it is about; null when it is about no single one.'],
    }),
    womenManager: field(reference('womenManager'), {
      class: 'PERSONAL',
      vi: ['Nữ quản lý', 'Tin, bài về nữ quản lý nào; để trống nếu không về riêng ai.'],
      en: ['Woman manager', 'The woman manager that it is about; null when it is about no single one.'],
    }),
    kind: field(code(MEDIA_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại tin, bài', 'Bài viết, phim, chương trình, ảnh hay ấn phẩm.'],
      en: ['Kind of item', 'Kind of item.'],
      example: 'ARTICLE',
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tiêu đề', 'Tiêu đề của tin, bài.'],
      en: ['Title', 'Title of the item.'],
      example: 'Nữ giám đốc đưa chè sen lên sàn thương mại điện tử',
    }),
    url: field(text(1000), {
      class: 'PUBLIC',
      vi: ['Địa chỉ trên mạng', 'Địa chỉ trang đăng tin, bài.'],
      en: ['Web address', 'Web address of the item.'],
      example: 'https://baophunu.example/nu-giam-doc-che-sen',
    }),
    outlet: field(text(200), {
      class: 'PUBLIC',
      vi: ['Nơi đăng', 'Báo, đài hoặc trang đã đăng.'],
      en: ['Outlet', 'Newspaper, station or page that published it.'],
      example: 'Báo Phụ nữ Việt Nam',
    }),
    summary: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Tóm tắt', 'Nội dung tóm tắt.'],
      en: ['Summary', 'Content in short.'],
      example: 'Hợp tác xã tạo việc làm ổn định cho 40 lao động nữ nhờ bán hàng trực tuyến.',
    }),
    ...pastPartialDate('publishedOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày đăng',
        'Khi đăng hoặc phát: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `publishedOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'Published on',
        'When it appeared: a year, a month or a day. Read as the first day of it, with `publishedOnPrecision`; null when nothing is known.',
      ],
      example: '2025-10-20',
    }),
    publicationState: field(code(PUBLICATION_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Trạng thái công khai',
        'Hệ thống có cho mọi người xem bản ghi này hay không; là UNPUBLISHED nếu không ghi khi lập mới.',
      ],
      en: [
        'Publication',
        'Whether the registry shows the item to anybody; UNPUBLISHED when left out of a new one.',
      ],
      example: 'PUBLISHED',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Ban Tuyên giáo Hội LHPN tỉnh',
    }),
  },
});
