import { toConnection, totalCount } from '../../records/graphql/connections.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { getVersionPage } from './history.service.ts';

export const historyResolvers: Resolvers = {
  Query: {
    async history(_, { node, first, after }, { service }) {
      const { hiddenFields, count, ...page } = await getVersionPage(service, node.toLowerCase(), {
        first,
        after,
      });
      return { ...toConnection(page, count), hiddenFields };
    },
  },
  RecordVersionConnection: totalCount,
};
