import { failure } from '../../kernel/errors.ts';
import type { GraphqlContext } from '../../records/graphql/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { TYPE_OF_KIND } from '../../records/graphql/hidden-fields.ts';
import { reachOf } from '../../records/nobody.ts';
import { findUnitByKey } from '../../registry/administrative-units/administrative-units.service.ts';
import { findNodeKind } from './nodes.service.ts';

/** A record of any kind together with the name of its type; named by graphql/codegen.config.ts. */
export type NodeRecord = { readonly __typename: string } & Readonly<Record<string, unknown>>;

const UNIT_KEY = /^(NATION|PROVINCE|DISTRICT|COMMUNE)-/;

/** @throws NOT_FOUND when no record of the caller's scope has the id, and no published one. */
async function findNode(id: string, field: string, context: GraphqlContext): Promise<NodeRecord> {
  const { service } = context;
  if (UNIT_KEY.test(id)) {
    const unit = findUnitByKey(service, id);
    if (unit === null) throw failure('NOT_FOUND');
    return { ...unit, __typename: 'AdministrativeUnit' };
  }
  const own = await findRecord(id, context);
  const { kind } = service.caller.scope;
  const isElsewhere = own === null && kind !== 'NATION' && kind !== 'PUBLISHED';
  const found = isElsewhere ? await findRecord(id, context.asNobody()) : own;
  if (found === null) throw failure('NOT_FOUND');
  context.noteReach(field, isElsewhere ? 'PUBLISHED' : reachOf(service));
  return found;
}

async function findRecord(id: string, { service, loaders }: GraphqlContext): Promise<NodeRecord | null> {
  const kind = await findNodeKind(service, id);
  const record = kind === null ? null : await loaders.record(kind, id, null);
  return kind === null || record === null ? null : { ...record, __typename: TYPE_OF_KIND[kind] };
}

export const nodeResolvers: Resolvers = {
  Query: { node: (_, { id }, context, { path }) => findNode(id, String(path.key), context) },
  Node: {
    // The record says its own type; the contract's names are those of TYPE_OF_KIND.
    __resolveType: (record) => record.__typename as 'Cooperative',
  },
};
