import type { RecordEdge } from '../../records/record-edge.ts';
import { milestoneReads } from './milestones.kind.ts';
import { MilestoneCreateInput, MilestoneReachInput, MilestoneUpdateInput } from './milestones.schemas.ts';
import { createMilestones, reachMilestones, updateMilestones } from './milestones.writes.ts';

export const milestoneEdge: RecordEdge = {
  reads: milestoneReads,
  one: 'milestone',
  many: 'milestones',
  queries: ['one', 'many'],
  mutations: {
    milestoneCreate: createMilestones,
    milestoneUpdate: updateMilestones,
    milestoneReach: reachMilestones,
  },
  inputs: { MilestoneCreateInput, MilestoneReachInput, MilestoneUpdateInput },
  rest: {
    path: '/v1/milestones',
    one: 'a milestone',
    many: 'milestones',
    description: {
      vi: 'Mốc của những kế hoạch bạn xem được, đến hạn trước xếp trước.',
      en: 'Milestones of the plans that you see, the first due first.',
    },
    create: {
      operationId: 'createMilestones',
      summary: { vi: 'Ghi mốc của kế hoạch', en: 'Record milestones of plans' },
      action: 'plan.write',
      input: 'MilestoneCreateInput',
      write: createMilestones,
    },
    changes: [
      {
        operationId: 'updateMilestone',
        summary: { vi: 'Sửa mốc', en: 'Change a milestone' },
        action: 'plan.write',
        input: 'MilestoneUpdateInput',
        write: updateMilestones,
      },
      {
        operationId: 'reachMilestone',
        summary: { vi: 'Ghi nhận đã đạt mốc', en: 'Say that a milestone is reached' },
        action: 'plan.write',
        input: 'MilestoneReachInput',
        write: reachMilestones,
        name: 'reach',
      },
    ],
  },
};
