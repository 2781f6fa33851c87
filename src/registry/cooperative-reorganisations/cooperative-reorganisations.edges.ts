import type { GraphqlContext } from '../../records/graphql/context.ts';
import type { Resolvers } from '../../records/graphql/contract.generated.ts';
import { knownAtOf, withKnownAt } from '../../records/known-at.ts';
import { MAX_NESTED, requireNestedLimit } from '../../records/reading/pages.ts';
import type { RecordEdge } from '../../records/record-edge.ts';
import { cooperativeReorganisationReads } from './cooperative-reorganisations.kind.ts';
import { CooperativeReorganisationInput } from './cooperative-reorganisations.schemas.ts';
import { reorganiseCooperatives } from './cooperative-reorganisations.writes.ts';

type Side = 'predecessorIds' | 'successorIds';

/** The cooperatives on one side of the reorganisations that have this one on the other; each once. */
function sideResolver(own: Side, other: Side) {
  return async (
    row: Readonly<Record<string, unknown>> & { readonly id: string },
    { first }: { readonly first?: number | null },
    { loaders }: GraphqlContext,
  ) => {
    const limit = first ?? MAX_NESTED;
    requireNestedLimit(limit);
    const knownAt = knownAtOf(row);
    const list = { first: MAX_NESTED, knownAt };
    const events = await loaders.recordsOf('cooperativeReorganisation', 'cooperative', row.id, list);
    const idsOf = (event: (typeof events)[number], side: Side) => event[side] as readonly string[]; // a key of the kind
    const ids = events
      .filter((event) => idsOf(event, own).includes(row.id))
      .flatMap((event) => idsOf(event, other));
    const others = [...new Set(ids)].filter((id) => id !== row.id).slice(0, limit);
    const found = await Promise.all(others.map((id) => loaders.record('cooperative', id, knownAt)));
    return found.filter((one) => one !== null).map((one) => withKnownAt(one, knownAt));
  };
}

/** The two sides as fields of a cooperative. */
export const cooperativeSideResolvers: Resolvers = {
  Cooperative: {
    predecessors: sideResolver('successorIds', 'predecessorIds'),
    successors: sideResolver('predecessorIds', 'successorIds'),
  },
};

export const cooperativeReorganisationEdge: RecordEdge = {
  reads: cooperativeReorganisationReads,
  one: 'cooperativeReorganisation',
  many: 'cooperativeReorganisations',
  queries: ['one', 'many'],
  mutations: { cooperativeReorganise: reorganiseCooperatives },
  inputs: { CooperativeReorganisationInput },
  rest: {
    path: '/v1/cooperative-reorganisations',
    one: 'a reorganisation',
    many: 'reorganisations',
    description: {
      vi: 'Việc tổ chức lại có một bên trong địa bàn của bạn, mới nhất trước.',
      en: 'Reorganisations with a side in your territory, the newest first.',
    },
    create: {
      operationId: 'reorganiseCooperatives',
      summary: { vi: 'Ghi việc tổ chức lại hợp tác xã', en: 'Record reorganisations' },
      action: 'cooperativeReorganisation.write',
      input: 'CooperativeReorganisationInput',
      write: reorganiseCooperatives,
    },
  },
};
