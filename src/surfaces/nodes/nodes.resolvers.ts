import { failure } from '../../kernel/errors.ts';
import type { GraphqlContext } from '../../records/graphql/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { TYPE_OF_KIND } from '../../records/graphql/hidden-fields.ts';
import { findUnitByKey } from '../../registry/administrative-units/administrative-units.service.ts';
import { findNodeKind } from './nodes.service.ts';

/** A record of any kind together with the name of its type; named by graphql/codegen.config.ts. */
export type NodeRecord = { readonly __typename: string } & Readonly<Record<string, unknown>>;

const UNIT_KEY = /^(NATION|PROVINCE|DISTRICT|COMMUNE)-/;

/** @throws NOT_FOUND when no record of the caller's scope has the id. */
async function findNode(id: string, { service, loaders }: GraphqlContext): Promise<NodeRecord> {
  if (UNIT_KEY.test(id)) {
    const unit = findUnitByKey(service, id);
    if (unit === null) throw failure('NOT_FOUND');
    return { ...unit, __typename: 'AdministrativeUnit' };
  }
  const kind = await findNodeKind(service, id);
  if (kind === null) throw failure('NOT_FOUND');
  const record = await loaders.record(kind, id, null);
  if (record === null) throw failure('NOT_FOUND');
  return { ...record, __typename: TYPE_OF_KIND[kind] };
}

export const nodeResolvers: Resolvers = {
  Query: { node: (_, { id }, context) => findNode(id, context) },
  Node: {
    // The record says its own type; the contract's names are those of TYPE_OF_KIND.
    __resolveType: (record) => record.__typename as 'Cooperative',
  },
};
