import type { FastifyInstance } from 'fastify';
import type { Registry } from '../context.ts';
import { recordResolvers } from '../records/record-kind.resolvers.ts';
import { recordRoutes } from '../records/record-kind.routes.ts';
import { supportActivityReads } from './support-activities.kind.ts';
import { recordSupportActivities, updateSupportActivities } from './support-activities.writes.ts';

export const supportActivityResolvers = recordResolvers({
  reads: supportActivityReads,
  one: 'supportActivity',
  many: 'supportActivities',
  queries: ['one', 'many'],
  mutations: {
    supportActivityRecord: recordSupportActivities,
    supportActivityUpdate: updateSupportActivities,
  },
});

/** `/v1/support-activities`. */
export function supportActivityRoutes(app: FastifyInstance, registry: Registry): void {
  recordRoutes(app, registry, {
    reads: supportActivityReads,
    path: '/v1/support-activities',
    one: 'a support activity',
    many: 'support activities',
    description: 'Help given by agencies of your territory, or to cooperatives there. The newest first.',
    create: {
      operationId: 'recordSupportActivities',
      summary: 'Record support activities',
      action: 'supportActivity.write',
      input: 'SupportActivityRecordInput',
      write: recordSupportActivities,
    },
    changes: [
      {
        operationId: 'updateSupportActivity',
        summary: 'Change a support activity',
        action: 'supportActivity.write',
        input: 'SupportActivityUpdateInput',
        write: updateSupportActivities,
      },
    ],
  });
}
