import { failure } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import { toConnection, totalCount } from '../../records/graphql/connections.ts';
import type { QueryCooperativeArgs, Resolvers } from '../../records/graphql/contract.generated.ts';
import type { WriteAnswer } from '../../records/graphql/payloads.ts';
import { answerWrite } from '../../records/graphql/payloads.ts';
import { knownAtOf, listedAt, withKnownAt } from '../../records/known-at.ts';
import type { GraphqlContext } from '../../surfaces/graphql/operation-context.ts';
import type { CooperativeOrder } from './cooperatives.filters.ts';
import type { CooperativeRecord } from './cooperatives.records.ts';
import {
  type CooperativeKey,
  countCooperativeList,
  findCooperative,
  findCooperativesById,
  getCooperativePage,
} from './cooperatives.service.ts';
import { changeCooperativeStatuses, createCooperatives, updateCooperatives } from './cooperatives.writes.ts';

/** @throws FIELD_REQUIRED unless exactly one key is given; NOT_FOUND for an id that cannot be one. */
function keyOf({ id, taxCode, registryCode }: QueryCooperativeArgs): CooperativeKey {
  const given = [
    id != null && { id },
    taxCode != null && { taxCode },
    registryCode != null && { registryCode },
  ];
  const [key, ...others] = given.filter((one) => one !== false);
  if (key === undefined || others.length > 0) throw failure('FIELD_REQUIRED', 'id');
  if ('id' in key && !isUuid(key.id)) throw failure('NOT_FOUND', 'id');
  return key;
}

function orderOf(
  order: { field: CooperativeOrder['field']; direction?: 'ASC' | 'DESC' | null } | null | undefined,
) {
  return order == null ? null : { field: order.field, direction: order.direction ?? 'ASC' };
}

const load = (context: GraphqlContext) => (ids: readonly string[]) =>
  findCooperativesById(context.service, ids, context.requested('cooperative'));

const toPayload = ({ rows, ...rest }: WriteAnswer<CooperativeRecord>) => ({
  cooperative: rows[0] ?? null,
  cooperatives: rows,
  ...rest,
});

export const cooperativeResolvers: Resolvers = {
  Query: {
    async cooperative(_, args, { service, requested }) {
      const found = await findCooperative(
        service,
        keyOf(args),
        requested('cooperative'),
        args.knownAt ?? null,
      );
      if (found === null) throw failure('NOT_FOUND');
      return withKnownAt(found.record, found.knownAt);
    },
    async cooperatives(_, { filter, orderBy, ...page }, { service, requested }) {
      const request = { filter: structuredClone(filter), order: orderOf(orderBy), page };
      const wanted = requested('cooperative');
      return toConnection(await getCooperativePage(service, request, wanted), () =>
        countCooperativeList(service, request),
      );
    },
  },
  Mutation: {
    cooperativeCreate: async (_, args, context) =>
      toPayload(await answerWrite(context, 'cooperativeCreate', args, createCooperatives, load(context))),
    cooperativeUpdate: async (_, args, context) =>
      toPayload(await answerWrite(context, 'cooperativeUpdate', args, updateCooperatives, load(context))),
    cooperativeChangeStatus: async (_, args, context) =>
      toPayload(
        await answerWrite(context, 'cooperativeChangeStatus', args, changeCooperativeStatuses, load(context)),
      ),
  },
  CooperativeConnection: totalCount,
  Cooperative: {
    figures: (row, { first }, { loaders }) =>
      loaders.figuresOf(row.id, { first: first ?? 5, knownAt: knownAtOf(row) }),
    positions(row, { first, validAt }, { loaders }) {
      const knownAt = knownAtOf(row);
      const list = { first: first ?? 20, validAt: validAt ?? null, knownAt };
      return listedAt(loaders.positionsOf('cooperative', row.id, list), knownAt);
    },
    formerAddresses: (row, _, { loaders }) => loaders.parts('cooperativeAddress', row.id, knownAtOf(row)),
    ratings: (row, _, { loaders }) => loaders.parts('cooperativeRating', row.id, knownAtOf(row)),
    products: (row, _, { loaders }) => loaders.parts('cooperativeProduct', row.id, knownAtOf(row)),
    claims: (row, _, { loaders }) => loaders.parts('cooperativeClaim', row.id, knownAtOf(row)),
  },
};
