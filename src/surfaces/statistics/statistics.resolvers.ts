import type { GraphqlContext as Context } from '../../records/graphql/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import {
  countCooperativeGroups,
  countTrainingGroups,
  countWomenManagerGroups,
  type StatisticsRequest,
} from './statistics.service.ts';

/** The groupings come from the document as they are; the filter is copied, for it has no prototype. */
function requestOf({ filter, ...asked }: { readonly filter?: unknown }): StatisticsRequest {
  return { filter: structuredClone(filter), asked: structuredClone(asked) };
}

const resolvers = {
  Query: {
    cooperativeStatistics: (_: unknown, args: object, { service }: Context) =>
      countCooperativeGroups(service, requestOf(args)),
    womenManagerStatistics: (_: unknown, args: object, { service }: Context) =>
      countWomenManagerGroups(service, requestOf(args)),
    trainingStatistics: (_: unknown, args: object, { service }: Context) =>
      countTrainingGroups(service, requestOf(args)),
  },
};

// A row of any noun has the keys of its type, each with a value of its enum.
export const statisticsResolvers = resolvers as unknown as Resolvers;
