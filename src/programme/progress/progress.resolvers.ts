import type { GraphqlContext } from '../../records/graphql/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { knownAtOf } from '../../records/known-at.ts';
import { loadProgress } from './progress.loader.ts';
import { presentProgress } from './progress.presentation.ts';

interface Arguments {
  readonly validAt?: string | null;
  readonly boundariesAt?: string | null;
  readonly knownAt?: string | null;
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const resolvers = {
  Target: {
    async progress(row: Row, args: Arguments, context: GraphqlContext) {
      const { validAt = null, boundariesAt = null, knownAt = null } = args;
      const asked = { validAt, boundariesAt, knownAt };
      const progress = await loadProgress(context, row.id, knownAtOf(row), asked);
      return progress === null ? null : presentProgress(progress, context.language);
    },
  },
};

// Codes of tables are enums of the contract.
export const progressResolvers = resolvers as unknown as Resolvers;
