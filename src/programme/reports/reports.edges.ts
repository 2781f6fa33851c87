import type { RecordEdge } from '../../records/record-edge.ts';
import { reportReads } from './reports.kind.ts';
import { ReportCreateInput, ReportSubmitInput, ReportUpdateInput } from './reports.schemas.ts';
import { createReports, submitReports, updateReports } from './reports.writes.ts';

export const reportEdge: RecordEdge = {
  reads: reportReads,
  one: 'report',
  many: 'reports',
  queries: ['one', 'many'],
  mutations: { reportCreate: createReports, reportUpdate: updateReports, reportSubmit: submitReports },
  nested: { corrections: 'report' },
  inputs: { ReportCreateInput, ReportSubmitInput, ReportUpdateInput },
  rest: {
    path: '/v1/reports',
    one: 'a report',
    many: 'reports',
    description: 'Reports of your territory, the newest period first.',
    create: {
      operationId: 'createReports',
      summary: 'Record drafts of reports',
      action: 'report.write',
      input: 'ReportCreateInput',
      write: createReports,
    },
    changes: [
      {
        operationId: 'updateReport',
        summary: 'Change a draft of a report',
        action: 'report.write',
        input: 'ReportUpdateInput',
        write: updateReports,
      },
      {
        operationId: 'submitReport',
        summary: 'Hand a report in',
        action: 'report.write',
        input: 'ReportSubmitInput',
        write: submitReports,
        name: 'submit',
      },
    ],
  },
};
