import { failure } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import { toConnection, totalCount } from '../../records/graphql/connections.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { answerWrite, type WriteAnswer } from '../../records/graphql/payloads.ts';
import { knownAtOf, listedAt, withKnownAt } from '../../records/known-at.ts';
import type { GraphqlContext } from '../../surfaces/graphql/operation-context.ts';
import type { WomenManagerRecord } from './women-managers.records.ts';
import {
  countWomenManagerList,
  findWomenManager,
  findWomenManagersById,
  getWomenManagerPage,
} from './women-managers.service.ts';
import { createWomenManagers, updateWomenManagers } from './women-managers.writes.ts';

const load = (context: GraphqlContext) => (ids: readonly string[]) =>
  findWomenManagersById(context.service, ids, context.requested('womenManager'));

const toPayload = ({ rows, ...rest }: WriteAnswer<WomenManagerRecord>) => ({
  womenManager: rows[0] ?? null,
  womenManagers: rows,
  ...rest,
});

export const womenManagerResolvers: Resolvers = {
  Query: {
    async womenManager(_, { id, knownAt }, { service, requested }) {
      if (!isUuid(id)) throw failure('NOT_FOUND', 'id');
      const found = await findWomenManager(service, id, requested('womenManager'), knownAt ?? null);
      if (found === null) throw failure('NOT_FOUND');
      return withKnownAt(found.record, found.knownAt);
    },
    async womenManagers(_, { filter, orderBy, ...page }, { service, requested }) {
      const order = orderBy == null ? null : { field: orderBy.field, direction: orderBy.direction ?? 'ASC' };
      const request = { filter: structuredClone(filter), order, page };
      const found = await getWomenManagerPage(service, request, requested('womenManager'));
      return toConnection(found, () => countWomenManagerList(service, request));
    },
  },
  Mutation: {
    womenManagerCreate: async (_, args, context) =>
      toPayload(await answerWrite(context, 'womenManagerCreate', args, createWomenManagers, load(context))),
    womenManagerUpdate: async (_, args, context) =>
      toPayload(await answerWrite(context, 'womenManagerUpdate', args, updateWomenManagers, load(context))),
  },
  WomenManagerConnection: totalCount,
  WomenManager: {
    positions(row, { first, validAt }, { loaders }) {
      const knownAt = knownAtOf(row);
      const list = { first: first ?? 20, validAt: validAt ?? null, knownAt };
      return listedAt(loaders.positionsOf('womenManager', row.id, list), knownAt);
    },
  },
};
