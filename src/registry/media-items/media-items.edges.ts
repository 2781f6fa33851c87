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
  listedOn: { cooperative: 'mediaItems', womenManager: 'mediaItems' },
  inputs: { MediaItemCreateInput, MediaItemUpdateInput },
  rest: {
    path: '/v1/media-items',
    one: 'a media item',
    many: 'media items',
    description: 'Media items in your territory, the newest first; without a territory the published ones.',
    create: {
      operationId: 'createMediaItems',
      summary: 'Record media items',
      action: 'mediaItem.write',
      input: 'MediaItemCreateInput',
      write: createMediaItems,
    },
    changes: [
      {
        operationId: 'updateMediaItem',
        summary: 'Change a media item',
        action: 'mediaItem.write',
        input: 'MediaItemUpdateInput',
        write: updateMediaItems,
      },
    ],
  },
};
