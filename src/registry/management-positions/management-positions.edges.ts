import type { RecordEdge } from '../../records/record-edge.ts';
import { managementPositionReads } from './management-positions.kind.ts';
import { ManagementPositionEndInput, ManagementPositionStartInput } from './management-positions.schemas.ts';
import { endPositions, startPositions } from './management-positions.writes.ts';

export const managementPositionEdge: RecordEdge = {
  reads: managementPositionReads,
  one: 'managementPosition',
  many: 'managementPositions',
  queries: ['many'],
  mutations: { managementPositionStart: startPositions, managementPositionEnd: endPositions },
  inputs: { ManagementPositionStartInput, ManagementPositionEndInput },
  rest: {
    path: '/v1/management-positions',
    one: 'a term',
    many: 'terms of women in management',
    description: {
      vi: 'Nhiệm kỳ chức vụ của phụ nữ ở các hợp tác xã, tổ hợp tác bạn xem được, mới nhất trước.',
      en: 'Terms of women in the management of the cooperatives that you see, the newest first.',
    },
    hasPast: false,
    create: {
      operationId: 'startManagementPositions',
      summary: { vi: 'Ghi nhiệm kỳ chức vụ của phụ nữ', en: 'Record terms of women in management' },
      action: 'managementPosition.write',
      input: 'ManagementPositionStartInput',
      write: startPositions,
    },
    changes: [
      {
        operationId: 'endManagementPosition',
        summary: { vi: 'Kết thúc nhiệm kỳ', en: 'End a term' },
        description: {
          vi: 'Nhiệm kỳ đã kết thúc thì được sửa ngày kết thúc; ngày cũ còn trong lịch sử.',
          en: 'A term that has ended is corrected: the earlier end stays in its history.',
        },
        action: 'managementPosition.write',
        input: 'ManagementPositionEndInput',
        write: endPositions,
        name: 'end',
      },
    ],
  },
};
