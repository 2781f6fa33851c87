import type { RecordEdge } from '../../records/record-edge.ts';
import { womenManagerReads } from './women-managers.kind.ts';
import { WomenManagerCreateInput, WomenManagerUpdateInput } from './women-managers.schemas.ts';
import { updateWomenManagers } from './women-managers.updates.ts';
import { createWomenManagers } from './women-managers.writes.ts';

export const womenManagerEdge: RecordEdge = {
  reads: womenManagerReads,
  one: 'womenManager',
  many: 'womenManagers',
  answersNull: true,
  queries: ['one', 'many'],
  mutations: { womenManagerCreate: createWomenManagers, womenManagerUpdate: updateWomenManagers },
  inputs: { WomenManagerCreateInput, WomenManagerUpdateInput },
  rest: {
    path: '/v1/women-managers',
    one: 'a woman manager',
    many: 'women managers',
    description: {
      vi: 'Nữ quản lý được ghi trong địa bàn của bạn; không có mã truy cập thì là những người mà hợp tác xã đã công bố.',
      en: 'Those recorded in your territory; without a token, those whose cooperative publishes its managers.',
    },
    create: {
      operationId: 'createWomenManagers',
      summary: { vi: 'Ghi nữ quản lý và chức vụ', en: 'Record women managers with their positions' },
      action: 'womenManager.create',
      input: 'WomenManagerCreateInput',
      write: createWomenManagers,
    },
    changes: [
      {
        operationId: 'updateWomenManager',
        summary: { vi: 'Sửa thông tin nữ quản lý', en: 'Change what is known of a woman manager' },
        action: 'womenManager.update',
        input: 'WomenManagerUpdateInput',
        write: updateWomenManagers,
      },
    ],
  },
};
