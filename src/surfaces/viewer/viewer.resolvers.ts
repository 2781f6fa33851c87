import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { describeViewer } from './viewer.service.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_, __, { service }) => ({
      ...describeViewer(service),
      units: [...describeViewer(service).units],
    }),
  },
};
