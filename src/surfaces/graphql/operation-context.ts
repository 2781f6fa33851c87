import type { FastifyRequest } from 'fastify';
import type { AcceptedOperation, OperationCall, OperationContext } from '../../api/graphql-http/operation.ts';
import { noteProblems } from '../../api/observation.ts';
import { openRead } from '../../database/transaction.ts';
import type { Language, Problem } from '../../kernel/errors.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';
import { makeContext, type Registry, type ServiceContext } from '../../records/context.ts';
import { hiddenPaths, TYPE_OF_KIND } from '../../records/graphql/hidden-fields.ts';
import { type Loaders, makeLoaders } from './loaders.ts';

/** What every resolver gets: the services' context and one snapshot for the operation. */
export interface GraphqlContext extends OperationContext {
  readonly service: ServiceContext;
  readonly language: Language;
  /** Of the present snapshot; a mutation makes new ones. */
  loaders: Loaders;
  /** The fields of a kind that are asked for anywhere in the document. */
  requested(kind: RecordKind): ReadonlySet<string>;
  /** After a write: what was loaded before is old. */
  forget(): void;
  /** Keeps the codes of problems that are told inside the answer's data. */
  note(problems: readonly Problem[]): void;
}

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
