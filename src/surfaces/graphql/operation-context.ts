import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { AcceptedOperation, OperationCall } from '../../api/graphql-http/operation.ts';
import { noteProblems } from '../../api/observation.ts';
import { openRead } from '../../database/transaction.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { makeContext, type Registry } from '../../records/context.ts';
import type { GraphqlContext } from '../../records/graphql/context.ts';
import { hiddenPaths, TYPE_OF_KIND } from '../../records/graphql/hidden-fields.ts';
import { asNobody, isNobodys, reachOf } from '../../records/nobody.ts';
import { makeLoaders } from './loaders.ts';

const NOTHING: ReadonlySet<string> = new Set();
const hidden = new WeakMap<AcceptedOperation, Map<CallerRole, readonly string[]>>();

/** The same document hides the same paths from the same role. */
function hiddenFor(operation: AcceptedOperation, role: CallerRole): readonly string[] {
  const roles = hidden.get(operation) ?? new Map<CallerRole, readonly string[]>();
  hidden.set(operation, roles);
  const known = roles.get(role);
  if (known !== undefined) return known;
  const paths = hiddenPaths(operation.fieldPaths, role);
  roles.set(role, paths);
  return paths;
}

/** The path of a field in the answer, without list indexes. */
function nameOf({ key, prev }: GraphQLResolveInfo['path']): string {
  const before = prev === undefined ? '' : nameOf(prev);
  if (typeof key === 'number') return before;
  return before === '' ? key : `${before}.${key}`;
}

/** Of which fields rows were shown or hidden otherwise than the caller's role says of all rows. */
function notesOfFields() {
  const shown = new Set<string>();
  const hidden = new Set<string>();
  return {
    note: (path: GraphQLResolveInfo['path'], isShown: boolean) => {
      (isShown ? shown : hidden).add(nameOf(path));
    },
    /** The hidden ones of an operation, from those that the role does not read. */
    hiddenOf: (unread: readonly string[]) => [
      ...new Set([...unread.filter((path) => hidden.has(path) || !shown.has(path)), ...hidden]),
    ],
  };
}

/** The context of one operation; `close` ends its snapshot. */
export function createOperation(
  registry: Registry,
  request: FastifyRequest,
  operation: AcceptedOperation,
  { cost }: OperationCall,
): GraphqlContext {
  const { caller, language } = request;
  const read = openRead(registry.pool, caller);
  const service = makeContext(registry, caller, read);
  const requested = (kind: RecordKind) => operation.requestedFields.get(TYPE_OF_KIND[kind]) ?? NOTHING;
  /** The fields of the operation that were answered as to nobody. */
  const published = new Set<string>();
  const isPublished = (path: string) => published.has(path.split('.')[0] ?? path);
  const notes = notesOfFields();
  let nobody: GraphqlContext | null = null;
  return {
    service,
    language,
    requested,
    loaders: makeLoaders(service, requested),
    asNobody() {
      nobody ??= nobodysOf(this);
      return nobody;
    },
    of(row) {
      return isNobodys(row) ? this.asNobody() : this;
    },
    noteReach(field, reach) {
      if (reach !== reachOf(service)) published.add(field);
    },
    noteField: notes.note,
    forget() {
      this.loaders = makeLoaders(service, requested);
      nobody = null;
    },
    note: (problems) => noteProblems(request, problems),
    close: () => read.close(),
    extensions() {
      const hiddenFields = [
        ...notes.hiddenOf(hiddenFor(operation, caller.role)).filter((path) => !isPublished(path)),
        ...(published.size === 0 ? [] : hiddenFor(operation, 'ANONYMOUS').filter(isPublished)),
      ];
      return {
        cost,
        statements: read.statements + service.tally.written,
        ...(published.size > 0 && {
          reach: Object.fromEntries([...published].map((field) => [field, 'PUBLISHED'])),
        }),
        ...(hiddenFields.length > 0 && { hiddenFields }),
      };
    },
  };
}

/** The context of an operation as nobody asks it, with loaders of its own: no row of one view is taken for the other's. */
function nobodysOf(context: GraphqlContext): GraphqlContext {
  const service = asNobody(context.service);
  const own: GraphqlContext = {
    ...context,
    service,
    loaders: makeLoaders(service, context.requested),
    asNobody: () => own,
    of: () => own,
  };
  return own;
}
