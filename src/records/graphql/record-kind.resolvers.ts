import type { GraphQLResolveInfo } from 'graphql';
import { failure } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import type { ServiceContext } from '../context.ts';
import { lookUp, reachOf, readerOfList } from '../nobody.ts';
import type { Direction, PageArguments } from '../reading/pages.ts';
import type { RecordEdge } from '../record-edge.ts';
import { listCounts, toConnection } from './connections.ts';
import type { GraphqlContext } from './context.ts';
import type { Resolvers } from './contract.generated.ts';
import { TYPE_OF_KIND } from './hidden-fields.ts';
import { nestedResolvers } from './nested-lists.ts';
import { answerWrite } from './payloads.ts';
import { readAhead } from './read-ahead.ts';
import { referenceResolvers } from './references.ts';

type OneArguments = Readonly<Record<string, string | null | undefined>> & {
  readonly knownAt?: string | null;
};

interface ManyArguments extends PageArguments {
  readonly filter?: unknown;
  readonly orderBy?: { readonly field: string; readonly direction?: Direction | null } | null;
}

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
    ...(queries.includes('many') && { [`${type}Connection`]: listCounts }),
    ...(Object.keys(mutations).length > 0 && { Mutation: mutationResolvers(edge) }),
    [type]: { ...referenceResolvers(edge), ...nestedResolvers(reads.kind.kind) },
  };
  // Names are computed; executableSchema refuses a resolver that the SDL does not have.
  return resolvers as Resolvers;
}

function oneResolver({ reads }: RecordEdge) {
  return async (
    _: unknown,
    { knownAt = null, ...asked }: OneArguments,
    context: GraphqlContext,
    info: GraphQLResolveInfo,
  ) => {
    const { kind } = reads.kind;
    const key = keyOf(asked);
    const { found, reader } = await lookUp(context.service, [reads.kind], knownAt !== null, (service) => {
      return reads.get(service, key, context.requested(kind), {
        moment: knownAt,
        ahead: (snapshot) => readAhead(readerOf(context, service), info, kind, snapshot),
      });
    });
    context.noteReach(String(info.path.key), reachOf(reader));
    return found;
  };
}

/** @throws FIELD_REQUIRED unless exactly one key is given; NOT_FOUND for an id that cannot be one. */
function keyOf(asked: OneArguments): Readonly<Record<string, string>> {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value == null ? [] : [[name, value] as const],
  );
  const [key, ...others] = given;
  if (key === undefined || others.length > 0) throw failure('FIELD_REQUIRED', 'id');
  const [name, value] = key;
  if (name === 'id' && !isUuid(value)) throw failure('NOT_FOUND', 'id');
  return { [name]: value };
}

function manyResolver({ reads }: RecordEdge) {
  return async (
    _: unknown,
    { filter, orderBy, ...page }: ManyArguments,
    context: GraphqlContext,
    info: GraphQLResolveInfo,
  ) => {
    const order = orderBy == null ? null : { field: orderBy.field, direction: orderBy.direction ?? 'ASC' };
    const request = { filter: structuredClone(filter), order, page };
    const { kind } = reads.kind;
    const service = readerOfList(context.service, reads.kind, request);
    const ahead = readAhead(readerOf(context, service), info, kind);
    const found = await reads.getPage(service, request, context.requested(kind), ahead);
    const reach = reachOf(service);
    context.noteReach(String(info.path.key), reach);
    return {
      ...toConnection(found, () => reads.count(service, request)),
      countUnresolved: () => reads.countUnresolved(service, request),
      reach,
    };
  };
}

/** The context of who is asked by the service. */
function readerOf(context: GraphqlContext, service: ServiceContext): GraphqlContext {
  return service === context.service ? context : context.asNobody();
}

type MutationArguments = Parameters<typeof answerWrite>[2];

function mutationResolvers({ reads, one, many, mutations }: RecordEdge) {
  return Object.fromEntries(
    Object.entries(mutations).map(([name, write]) => [
      name,
      async (_: unknown, args: MutationArguments, context: GraphqlContext, info: GraphQLResolveInfo) => {
        const { kind } = reads.kind;
        // The loaders of the snapshot behind the write.
        const load = (ids: readonly string[]) =>
          reads.findById(context.service, ids, context.requested(kind), {
            ahead: readAhead(context, info, kind),
          });
        const { rows, ...rest } = await answerWrite(context, name, args, write, load);
        return { [one]: rows[0] ?? null, [many]: rows, ...rest };
      },
    ]),
  );
}
