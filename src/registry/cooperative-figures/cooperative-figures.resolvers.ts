import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { answerWrite } from '../../records/graphql/payloads.ts';
import { knownAtOf, withKnownAt } from '../../records/known-at.ts';
import { findFiguresById, recordFigures } from './cooperative-figures.service.ts';

export const cooperativeFiguresResolvers: Resolvers = {
  Mutation: {
    async cooperativeFiguresRecord(_, args, context) {
      const { rows, ...rest } = await answerWrite(
        context,
        'cooperativeFiguresRecord',
        args,
        recordFigures,
        (ids) => findFiguresById(context.service, ids, context.requested('cooperativeFigures')),
      );
      return { cooperativeFigures: rows[0] ?? null, cooperativeFiguresList: rows, ...rest };
    },
  },
  CooperativeFigures: {
    async cooperative(row, _, { loaders }) {
      const knownAt = knownAtOf(row);
      const cooperative = await loaders.cooperative(row.cooperativeId, knownAt);
      return cooperative === null ? null : withKnownAt(cooperative, knownAt);
    },
  },
};
