import type { GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../../records/context.ts';
import type { GraphqlContext as Context } from '../../records/graphql/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import {
  countCooperativeGroups,
  countTrainingGroups,
  countWomenManagerGroups,
  type Statistics,
  type StatisticsRequest,
} from './statistics.service.ts';

/** The groupings come from the document as they are; the filter is copied, for it has no prototype. */
function requestOf({ filter, ...asked }: { readonly filter?: unknown }): StatisticsRequest {
  return { filter: structuredClone(filter), asked: structuredClone(asked) };
}

function counting(count: (service: ServiceContext, request: StatisticsRequest) => Promise<Statistics>) {
  return async (_: unknown, args: object, context: Context, { path }: GraphQLResolveInfo) => {
    const counted = await count(context.service, requestOf(args));
    context.noteReach(String(path.key), counted.reach);
    return counted;
  };
}

const resolvers = {
  Query: {
    cooperativeStatistics: counting(countCooperativeGroups),
    womenManagerStatistics: counting(countWomenManagerGroups),
    trainingStatistics: counting(countTrainingGroups),
  },
};

// A row of any noun has the keys of its type, each with a value of its enum.
export const statisticsResolvers = resolvers as unknown as Resolvers;
