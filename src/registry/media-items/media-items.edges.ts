import type { RecordEdge } from '../../records/record-edge.ts';
import { mediaItemReads } from './media-items.kind.ts';
import { MediaItemCreateInput, MediaItemUpdateInput } from './media-items.schemas.ts';
import { createMediaItems, updateMediaItems } from './media-items.writes.ts';

export const mediaItemEdge: RecordEdge = {
  reads: mediaItemReads,
  one: 'mediaItem',
  many: 'mediaItems',
  queries: ['one', 'many'],
  mutations: { mediaItemCreate: createMediaItems, mediaItemUpdate: updateMediaItems },
  inputs: { MediaItemCreateInput, MediaItemUpdateInput },
  rest: {
    path: '/v1/media-items',
    one: 'a media item',
    many: 'media items',
    description: {
      vi: 'Tin bài truyền thông trong địa bàn của bạn, mới nhất trước; không có địa bàn thì là những tin bài đã công bố.',
      en: 'Media items in your territory, the newest first; without a territory the published ones.',
    },
    create: {
      operationId: 'createMediaItems',
      summary: { vi: 'Ghi tin bài truyền thông', en: 'Record media items' },
      action: 'mediaItem.write',
      input: 'MediaItemCreateInput',
      write: createMediaItems,
    },
    changes: [
      {
        operationId: 'updateMediaItem',
        summary: { vi: 'Sửa tin bài truyền thông', en: 'Change a media item' },
        action: 'mediaItem.write',
        input: 'MediaItemUpdateInput',
        write: updateMediaItems,
      },
    ],
  },
};
