import { toConnection } from '../../records/graphql/connections.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { getGapPage } from './data-gaps.service.ts';

export const dataGapResolvers: Resolvers = {
  Query: {
    async dataGaps(_, { filter, ...page }, { service }) {
      const { count, ...found } = await getGapPage(service, { filter: structuredClone(filter), page });
      return { ...toConnection(found, async () => (await count()).total), countGaps: count };
    },
  },
  DataGapConnection: {
    totalCount: (list) => list.countAll(),
    counts: async (list) => (await list.countGaps()).counts,
  },
  CooperativeDataGaps: {
    cooperative: ({ id }, _, { loaders }) => loaders.cooperative(id, null),
  },
};
