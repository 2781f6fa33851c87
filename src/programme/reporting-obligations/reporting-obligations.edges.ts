import type { RecordEdge } from '../../records/record-edge.ts';
import { reportingObligationReads } from './reporting-obligations.kind.ts';
import {
  ReportingObligationCreateInput,
  ReportingObligationUpdateInput,
} from './reporting-obligations.schemas.ts';
import { createReportingObligations, updateReportingObligations } from './reporting-obligations.writes.ts';

export const reportingObligationEdge: RecordEdge = {
  reads: reportingObligationReads,
  one: 'reportingObligation',
  many: 'reportingObligations',
  queries: ['one', 'many'],
  mutations: {
    reportingObligationCreate: createReportingObligations,
    reportingObligationUpdate: updateReportingObligations,
  },
  inputs: { ReportingObligationCreateInput, ReportingObligationUpdateInput },
  rest: {
    path: '/v1/reporting-obligations',
    one: 'a reporting obligation',
    many: 'reporting obligations',
    description: {
      vi: 'Nghĩa vụ báo cáo theo những kế hoạch bạn xem được, mới nhất trước.',
      en: 'Duties to report that the plans that you see lay down, the newest first.',
    },
    create: {
      operationId: 'createReportingObligations',
      summary: { vi: 'Ghi nghĩa vụ báo cáo của kế hoạch', en: 'Record reporting obligations of plans' },
      action: 'plan.write',
      input: 'ReportingObligationCreateInput',
      write: createReportingObligations,
    },
    changes: [
      {
        operationId: 'updateReportingObligation',
        summary: { vi: 'Sửa nghĩa vụ báo cáo', en: 'Change a reporting obligation' },
        action: 'plan.write',
        input: 'ReportingObligationUpdateInput',
        write: updateReportingObligations,
      },
    ],
  },
};
