import type { RecordEdge } from '../../records/record-edge.ts';
import { cooperativeStateReads } from './cooperative-states.kind.ts';
import { CooperativeStateRecordInput, CooperativeStateUpdateInput } from './cooperative-states.schemas.ts';
import { recordCooperativeStates, updateCooperativeStates } from './cooperative-states.writes.ts';

export const cooperativeStateEdge: RecordEdge = {
  reads: cooperativeStateReads,
  one: 'cooperativeState',
  many: 'cooperativeStates',
  queries: ['one', 'many'],
  mutations: {
    cooperativeStateRecord: recordCooperativeStates,
    cooperativeStateUpdate: updateCooperativeStates,
  },
  inputs: { CooperativeStateRecordInput, CooperativeStateUpdateInput },
  rest: {
    path: '/v1/cooperative-states',
    one: 'a state of a cooperative',
    many: 'states of cooperatives',
    description: {
      vi: 'Tình trạng pháp lý và hiện trạng hoạt động của các hợp tác xã, tổ hợp tác bạn xem được, theo ngày, mới nhất trước.',
      en: 'Legal statuses and operating states of the cooperatives that you see, by day, the newest first.',
    },
    create: {
      operationId: 'recordCooperativeStates',
      summary: { vi: 'Ghi trạng thái hoạt động theo ngày', en: 'Record dated states of cooperatives' },
      description: {
        vi: 'Một trạng thái hoặc danh sách, theo thứ tự bất kỳ; trạng thái mới nhất trở thành tình trạng hiện tại của hợp tác xã.',
        en: 'One state or a list in any order; the latest becomes the present one of the cooperative.',
      },
      action: 'cooperative.update',
      input: 'CooperativeStateRecordInput',
      write: recordCooperativeStates,
    },
    changes: [
      {
        operationId: 'updateCooperativeState',
        summary: { vi: 'Đính chính một trạng thái hoạt động', en: 'Correct a state of a cooperative' },
        action: 'cooperative.update',
        input: 'CooperativeStateUpdateInput',
        write: updateCooperativeStates,
      },
    ],
  },
};
