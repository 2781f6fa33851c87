import type { RecordEdge } from '../../records/record-edge.ts';
import { budgetLineReads } from './budget-lines.kind.ts';
import { BudgetLineRecordInput, BudgetLineUpdateInput } from './budget-lines.schemas.ts';
import { recordBudgetLines, updateBudgetLines } from './budget-lines.writes.ts';

export const budgetLineEdge: RecordEdge = {
  reads: budgetLineReads,
  one: 'budgetLine',
  many: 'budgetLines',
  queries: ['one', 'many'],
  mutations: { budgetLineRecord: recordBudgetLines, budgetLineUpdate: updateBudgetLines },
  inputs: { BudgetLineRecordInput, BudgetLineUpdateInput },
  rest: {
    path: '/v1/budget-lines',
    one: 'a budget line',
    many: 'budget lines',
    description: {
      vi: 'Kinh phí của những kế hoạch bạn xem được, mới nhất trước.',
      en: 'Amounts of the budgets of the plans that you see, the newest first.',
    },
    create: {
      operationId: 'recordBudgetLines',
      summary: { vi: 'Ghi dòng kinh phí của kế hoạch', en: 'Record budget lines of plans' },
      action: 'budgetLine.write',
      input: 'BudgetLineRecordInput',
      write: recordBudgetLines,
    },
    changes: [
      {
        operationId: 'updateBudgetLine',
        summary: { vi: 'Sửa dòng kinh phí', en: 'Change a budget line' },
        action: 'budgetLine.write',
        input: 'BudgetLineUpdateInput',
        write: updateBudgetLines,
      },
    ],
  },
};
