import type { Resolvers } from '../graphql/contract.generated.ts';
import { INDICATOR_CODES, INDICATORS } from './indicators.ts';

/** The catalogue of indicators; public knowledge. */
export const indicatorResolvers: Resolvers = {
  Query: {
    indicators: () =>
      INDICATOR_CODES.map((code) => {
        const { vi, en, unit } = INDICATORS[code];
        return { code, nameVi: vi, nameEn: en, unit };
      }),
  },
};
