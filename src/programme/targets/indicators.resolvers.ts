import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { listIndicators } from './indicators.ts';

/** The catalogue of indicators; public knowledge. */
export const indicatorResolvers: Resolvers = { Query: { indicators: () => listIndicators() } };
