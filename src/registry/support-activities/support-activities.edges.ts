import type { RecordEdge } from '../../records/record-edge.ts';
import { supportActivityReads } from './support-activities.kind.ts';
import { SupportActivityRecordInput, SupportActivityUpdateInput } from './support-activities.schemas.ts';
import { recordSupportActivities, updateSupportActivities } from './support-activities.writes.ts';

export const supportActivityEdge: RecordEdge = {
  reads: supportActivityReads,
  one: 'supportActivity',
  many: 'supportActivities',
  queries: ['one', 'many'],
  mutations: {
    supportActivityRecord: recordSupportActivities,
    supportActivityUpdate: updateSupportActivities,
  },
  inputs: { SupportActivityRecordInput, SupportActivityUpdateInput },
  rest: {
    path: '/v1/support-activities',
    one: 'a support activity',
    many: 'support activities',
    description: {
      vi: 'Hỗ trợ do các cơ quan trong địa bàn của bạn thực hiện, hoặc cho hợp tác xã ở đó. Mới nhất trước.',
      en: 'Help given by agencies of your territory, or to cooperatives there. The newest first.',
    },
    create: {
      operationId: 'recordSupportActivities',
      summary: { vi: 'Ghi hoạt động hỗ trợ', en: 'Record support activities' },
      action: 'supportActivity.write',
      input: 'SupportActivityRecordInput',
      write: recordSupportActivities,
    },
    changes: [
      {
        operationId: 'updateSupportActivity',
        summary: { vi: 'Sửa hoạt động hỗ trợ', en: 'Change a support activity' },
        action: 'supportActivity.write',
        input: 'SupportActivityUpdateInput',
        write: updateSupportActivities,
      },
    ],
  },
};
