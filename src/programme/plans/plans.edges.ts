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
  nested: {
    children: 'plan',
    targets: 'target',
    budgetLines: 'budgetLine',
    milestones: 'milestone',
    reportingObligations: 'reportingObligation',
    reports: 'report',
  },
  inputs: { PlanCopyInput, PlanCreateInput, PlanUpdateInput },
  rest: {
    path: '/v1/plans',
    one: 'a plan',
    many: 'plans',
    description:
      'Plans of your territory, and those issued for all of the province or the nation. The newest period first.',
    create: {
      operationId: 'createPlans',
      summary: 'Record plans',
      action: 'plan.write',
      input: 'PlanCreateInput',
      write: createPlans,
    },
    changes: [
      {
        operationId: 'updatePlan',
        summary: 'Change a plan',
        action: 'plan.write',
        input: 'PlanUpdateInput',
        write: updatePlans,
      },
    ],
    makings: [
      {
        operationId: 'copyPlan',
        summary: 'Copy a plan with its rows to a new period',
        action: 'plan.write',
        input: 'PlanCopyInput',
        write: copyPlans,
        name: 'copies',
      },
    ],
  },
};
