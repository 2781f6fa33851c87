import type { RecordEdge } from '../../records/record-edge.ts';
import { targetReads } from './targets.kind.ts';
import { TargetCreateInput, TargetUpdateInput } from './targets.schemas.ts';
import { createTargets, updateTargets } from './targets.writes.ts';

export const targetEdge: RecordEdge = {
  reads: targetReads,
  one: 'target',
  many: 'targets',
  queries: ['one', 'many'],
  mutations: { targetCreate: createTargets, targetUpdate: updateTargets },
  inputs: { TargetCreateInput, TargetUpdateInput },
  rest: {
    path: '/v1/targets',
    one: 'a target',
    many: 'targets',
    description: {
      vi: 'Chỉ tiêu của những kế hoạch bạn xem được, theo từng kế hoạch và thứ tự trong kế hoạch.',
      en: 'Rows of the plans that you see, plan by plan in their order.',
    },
    create: {
      operationId: 'createTargets',
      summary: { vi: 'Ghi chỉ tiêu của kế hoạch', en: 'Record targets of plans' },
      action: 'plan.write',
      input: 'TargetCreateInput',
      write: createTargets,
    },
    changes: [
      {
        operationId: 'updateTarget',
        summary: { vi: 'Sửa chỉ tiêu', en: 'Change a target' },
        action: 'plan.write',
        input: 'TargetUpdateInput',
        write: updateTargets,
      },
    ],
  },
};
