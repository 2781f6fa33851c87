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
  inputs: { ReportCreateInput, ReportSubmitInput, ReportUpdateInput },
  rest: {
    path: '/v1/reports',
    one: 'a report',
    many: 'reports',
    description: {
      vi: 'Báo cáo của địa bàn của bạn, kỳ mới nhất trước.',
      en: 'Reports of your territory, the newest period first.',
    },
    create: {
      operationId: 'createReports',
      summary: { vi: 'Ghi dự thảo báo cáo', en: 'Record drafts of reports' },
      action: 'report.write',
      input: 'ReportCreateInput',
      write: createReports,
    },
    changes: [
      {
        operationId: 'updateReport',
        summary: { vi: 'Sửa dự thảo báo cáo', en: 'Change a draft of a report' },
        action: 'report.write',
        input: 'ReportUpdateInput',
        write: updateReports,
      },
      {
        operationId: 'submitReport',
        summary: { vi: 'Nộp báo cáo', en: 'Hand a report in' },
        action: 'report.write',
        input: 'ReportSubmitInput',
        write: submitReports,
        name: 'submit',
      },
    ],
  },
};
