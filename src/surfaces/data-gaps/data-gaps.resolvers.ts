import { listCounts, type PlacedList, toConnection } from '../../records/graphql/connections.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import type { GapRow } from './data-gaps.records.ts';
import { type GapCounts, getGapPage } from './data-gaps.service.ts';

/** A page of gaps, with their counts in the whole list. */
export type DataGapList = PlacedList<GapRow> & { readonly countGaps: () => Promise<GapCounts> };

export const dataGapResolvers: Resolvers = {
  Query: {
    async dataGaps(_, { filter, ...page }, { service }) {
      const { count, countUnresolved, ...found } = await getGapPage(service, {
        filter: structuredClone(filter),
        page,
      });
      return { ...toConnection(found, async () => (await count()).total), countUnresolved, countGaps: count };
    },
  },
  DataGapConnection: {
    ...listCounts,
    counts: async (list) => (await list.countGaps()).counts,
  },
  CooperativeDataGaps: {
    cooperative: ({ id }, _, { loaders }) => loaders.record('cooperative', id, null),
  },
};
