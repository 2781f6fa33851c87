import { type Connection, toConnection, totalCount } from '../../records/graphql/connections.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { getVersionPage, type VersionRecord } from './history.service.ts';

/** A page of versions, with the fields that none of them shows. */
export type VersionList = Connection<VersionRecord> & { readonly hiddenFields: readonly string[] };

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
