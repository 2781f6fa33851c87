import { failure } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { GraphqlContext } from '../../surfaces/graphql/operation-context.ts';
import { knownAtOf, listedAt } from '../known-at.ts';
import { DEFAULT_PAGE, type Direction, type PageArguments } from '../reading/pages.ts';
import type { RecordEdge } from '../record-edge.ts';
import type { RecordRow } from '../record-kind.ts';
import { toConnection, totalCount } from './connections.ts';
import type { Resolvers } from './contract.generated.ts';
import { TYPE_OF_KIND } from './hidden-fields.ts';
import { answerWrite } from './payloads.ts';

interface OneArguments {
  readonly id: string;
  readonly knownAt?: string | null;
}

interface ManyArguments extends PageArguments {
  readonly filter?: unknown;
  readonly orderBy?: { readonly field: string; readonly direction?: Direction | null } | null;
}

type Parent = RecordRow;

/**
 * The resolvers of a record kind. Every one calls the kind's service; the names and arguments are those of the SDL,
 * which the schema is checked against when it is made.
 */
export function recordResolvers(edge: RecordEdge): Resolvers {
  const { reads, one, many, queries, mutations } = edge;
  const type = TYPE_OF_KIND[reads.kind.kind];
  const resolvers = {
    ...(queries.length > 0 && {
      Query: {
        ...(queries.includes('one') && { [one]: oneResolver(edge) }),
        ...(queries.includes('many') && { [many]: manyResolver(edge) }),
      },
    }),
    ...(queries.includes('many') && { [`${type}Connection`]: totalCount }),
    ...(Object.keys(mutations).length > 0 && { Mutation: mutationResolvers(edge) }),
    [type]: { ...referenceResolvers(edge), ...nestedResolvers(edge) },
    ...ownerResolvers(edge),
  };
  // Names are computed; makeSchema refuses a resolver that the SDL does not have.
  return resolvers as Resolvers;
}

function oneResolver({ reads }: RecordEdge) {
  return async (_: unknown, { id, knownAt = null }: OneArguments, context: GraphqlContext) => {
    if (!isUuid(id)) throw failure('NOT_FOUND', 'id');
    return reads.get(context.service, id, context.requested(reads.kind.kind), knownAt);
  };
}

function manyResolver({ reads }: RecordEdge) {
  return async (
    _: unknown,
    { filter, orderBy, ...page }: ManyArguments,
    { service, requested }: GraphqlContext,
  ) => {
    const order = orderBy == null ? null : { field: orderBy.field, direction: orderBy.direction ?? 'ASC' };
    const request = { filter: structuredClone(filter), order, page };
    const found = await reads.getPage(service, request, requested(reads.kind.kind));
    return toConnection(found, () => reads.count(service, request));
  };
}

type MutationArguments = Parameters<typeof answerWrite>[2];

function mutationResolvers({ reads, one, many, mutations }: RecordEdge) {
  return Object.fromEntries(
    Object.entries(mutations).map(([name, write]) => [
      name,
      async (_: unknown, args: MutationArguments, context: GraphqlContext) => {
        const load = (ids: readonly string[]) =>
          reads.findById(context.service, ids, context.requested(reads.kind.kind));
        const { rows, ...rest } = await answerWrite(context, name, args, write, load);
        return { [one]: rows[0] ?? null, [many]: rows, ...rest };
      },
    ]),
  );
}

/** A record that is not in scope, or that the role may not read at all, is null. */
function referenceResolvers({ reads: { kind } }: RecordEdge) {
  const single = Object.entries(kind.references ?? {}).map(([field, of]) => [
    field,
    (row: Parent, _: unknown, { loaders }: GraphqlContext) => {
      const id = row[`${field}Id`];
      return typeof id === 'string' && of !== undefined ? loaders.record(of, id, knownAtOf(row)) : null;
    },
  ]);
  const lists = Object.entries(kind.referenceLists ?? {}).map(([field, list]) => [
    field,
    async (row: Parent, _: unknown, { loaders }: GraphqlContext) => {
      const ids = row[list?.property ?? ''];
      if (!Array.isArray(ids) || list === undefined) return [];
      const found = await Promise.all(ids.map((id) => loaders.record(list.kind, String(id), knownAtOf(row))));
      return found.filter((one) => one !== null);
    },
  ]);
  return Object.fromEntries([...single, ...lists]);
}

/** The list of records of a kind that hang on the parent, which is of the owner's kind. */
function listResolver(kind: RecordKind, ownerKind: RecordKind) {
  return (row: Parent, { first }: { readonly first?: number | null }, { loaders }: GraphqlContext) => {
    const knownAt = knownAtOf(row);
    const list = { first: first ?? DEFAULT_PAGE, knownAt };
    return listedAt(loaders.recordsOf(kind, ownerKind, row.id, list), knownAt);
  };
}

function nestedResolvers({ reads, nested = {} }: RecordEdge) {
  const own = reads.kind.kind;
  return Object.fromEntries(Object.entries(nested).map(([field, kind]) => [field, listResolver(kind, own)]));
}

/** The lists of this kind on records of other kinds. */
function ownerResolvers({ reads, listedOn = {} }: RecordEdge) {
  const own = reads.kind.kind;
  return Object.fromEntries(
    (Object.entries(listedOn) as [RecordKind, string][]).map(([owner, field]) => [
      TYPE_OF_KIND[owner], // the keys are kinds
      { [field]: listResolver(own, owner) },
    ]),
  );
}
