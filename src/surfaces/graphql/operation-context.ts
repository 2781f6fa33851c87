import type { FastifyRequest } from 'fastify';
import type { AcceptedOperation, OperationCall } from '../../api/graphql-http/operation.ts';
import { noteProblems } from '../../api/observation.ts';
import { openRead } from '../../database/transaction.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { makeContext, type Registry } from '../../records/context.ts';
import type { GraphqlContext } from '../../records/graphql/context.ts';
import { hiddenPaths, TYPE_OF_KIND } from '../../records/graphql/hidden-fields.ts';
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
  return {
    service,
    language,
    requested,
    loaders: makeLoaders(service, requested),
    forget() {
      this.loaders = makeLoaders(service, requested);
    },
    note: (problems) => noteProblems(request, problems),
    close: () => read.close(),
    extensions() {
      const hiddenFields = hiddenFor(operation, caller.role);
      return {
        cost,
        statements: read.statements + service.tally.written,
        ...(hiddenFields.length > 0 && { hiddenFields }),
      };
    },
  };
}
