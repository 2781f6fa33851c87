import type { RecordEdge } from '../../records/record-edge.ts';
import { commendationReads } from './commendations.kind.ts';
import { CommendationRecordInput, CommendationUpdateInput } from './commendations.schemas.ts';
import { recordCommendations, updateCommendations } from './commendations.writes.ts';

export const commendationEdge: RecordEdge = {
  reads: commendationReads,
  one: 'commendation',
  many: 'commendations',
  queries: ['one', 'many'],
  mutations: { commendationRecord: recordCommendations, commendationUpdate: updateCommendations },
  inputs: { CommendationRecordInput, CommendationUpdateInput },
  rest: {
    path: '/v1/commendations',
    one: 'a commendation',
    many: 'commendations',
    description: {
      vi: 'Khen thưởng trong địa bàn của bạn, mới nhất trước; không có địa bàn thì là của những hợp tác xã đã công bố.',
      en: 'Commendations in your territory, the newest first; without a territory those of published cooperatives.',
    },
    create: {
      operationId: 'recordCommendations',
      summary: { vi: 'Ghi khen thưởng', en: 'Record commendations' },
      action: 'commendation.write',
      input: 'CommendationRecordInput',
      write: recordCommendations,
    },
    changes: [
      {
        operationId: 'updateCommendation',
        summary: { vi: 'Sửa khen thưởng', en: 'Change a commendation' },
        action: 'commendation.write',
        input: 'CommendationUpdateInput',
        write: updateCommendations,
      },
    ],
  },
};
