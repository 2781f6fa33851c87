import type { RecordEdge } from '../../records/record-edge.ts';
import { copyPlans } from './plans.copies.ts';
import { planReads } from './plans.kind.ts';
import { PlanCopyInput, PlanCreateInput, PlanUpdateInput } from './plans.schemas.ts';
import { createPlans, updatePlans } from './plans.writes.ts';

export const planEdge: RecordEdge = {
  reads: planReads,
  one: 'plan',
  many: 'plans',
  queries: ['one', 'many'],
  mutations: { planCreate: createPlans, planUpdate: updatePlans, planCopy: copyPlans },
  inputs: { PlanCopyInput, PlanCreateInput, PlanUpdateInput },
  rest: {
    path: '/v1/plans',
    one: 'a plan',
    many: 'plans',
    description: {
      vi: 'Kế hoạch của địa bàn của bạn, và kế hoạch ban hành chung cho cả tỉnh hoặc cả nước. Kỳ mới nhất trước.',
      en: 'Plans of your territory, and those issued for all of the province or the nation. The newest period first.',
    },
    create: {
      operationId: 'createPlans',
      summary: { vi: 'Ghi kế hoạch', en: 'Record plans' },
      action: 'plan.write',
      input: 'PlanCreateInput',
      write: createPlans,
    },
    changes: [
      {
        operationId: 'updatePlan',
        summary: { vi: 'Sửa kế hoạch', en: 'Change a plan' },
        action: 'plan.write',
        input: 'PlanUpdateInput',
        write: updatePlans,
      },
    ],
    makings: [
      {
        operationId: 'copyPlan',
        summary: {
          vi: 'Sao chép kế hoạch cùng các dòng sang kỳ mới',
          en: 'Copy a plan with its rows to a new period',
        },
        action: 'plan.write',
        input: 'PlanCopyInput',
        write: copyPlans,
        name: 'copies',
      },
    ],
  },
};
