import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { answerWrite, type WriteAnswer } from '../../records/graphql/payloads.ts';
import { knownAtOf, loadedAt } from '../../records/known-at.ts';
import type { GraphqlContext } from '../../surfaces/graphql/operation-context.ts';
import type { ManagementPositionRecord } from './management-positions.records.ts';
import { endPositions, findPositionsById, startPositions } from './management-positions.service.ts';

const load = (context: GraphqlContext) => (ids: readonly string[]) =>
  findPositionsById(context.service, ids, context.requested('managementPosition'));

const toPayload = ({ rows, ...rest }: WriteAnswer<ManagementPositionRecord>) => ({
  managementPosition: rows[0] ?? null,
  managementPositions: rows,
  ...rest,
});

export const managementPositionResolvers: Resolvers = {
  Mutation: {
    managementPositionStart: async (_, args, context) =>
      toPayload(await answerWrite(context, 'managementPositionStart', args, startPositions, load(context))),
    managementPositionEnd: async (_, args, context) =>
      toPayload(await answerWrite(context, 'managementPositionEnd', args, endPositions, load(context))),
  },
  ManagementPosition: {
    cooperative(row, _, { loaders }) {
      const knownAt = knownAtOf(row);
      return loadedAt(loaders.cooperative(row.cooperativeId, knownAt), knownAt);
    },
    womenManager(row, _, { loaders }) {
      if (row.womenManagerId === null) return null;
      const knownAt = knownAtOf(row);
      return loadedAt(loaders.womenManager(row.womenManagerId, knownAt), knownAt);
    },
  },
};
