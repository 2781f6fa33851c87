import type { FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** What bounds one request and what is kept of past ones. */
export interface GraphqlLimits {
  /** The whole body, or the query string of a GET, in bytes. */
  readonly maxBodyBytes: number;
  /** The text of the document, in UTF-8 bytes. */
  readonly maxQueryBytes: number;
  readonly maxTokens: number;
  /** Levels of fields; the introspection query of GraphiQL needs 15. */
  readonly maxDepth: number;
  /** Aliased fields written in the document. */
  readonly maxAliases: number;
  /** Selections after fragments are expanded, whatever `@skip` and `@include` say. */
  readonly maxSelections: number;
  readonly maxCost: number;
  /** Levels of lists and objects inside `variables`. */
  readonly maxInputDepth: number;
  /** Items of each list inside `variables`. */
  readonly maxInputItems: number;
  /** Members of each object inside `variables`, and of `variables`. */
  readonly maxInputMembers: number;
  /** Problems reported at once. */
  readonly maxProblems: number;
  /** Documents kept parsed, validated and compiled. */
  readonly maxDocuments: number;
}

export const DEFAULT_LIMITS: GraphqlLimits = {
  maxBodyBytes: 1_048_576,
  maxQueryBytes: 65_536,
  maxTokens: 2_000,
  maxDepth: 16,
  maxAliases: 100,
  maxSelections: 2_000,
  maxCost: 10_000,
  maxInputDepth: 32,
  maxInputItems: 1_000,
  maxInputMembers: 200,
  maxProblems: 100,
  maxDocuments: 250,
};

/** Where a field's value is in the answer: the response path, dotted, without list indexes. */
export interface FieldPath {
  readonly path: string;
  /** The type whose field was selected; the interface's name where it was selected on an interface. */
  readonly type: string;
  readonly field: string;
}

/** An operation that passed every check that needs no variables, after `@skip` and `@include` were applied. */
export interface AcceptedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly source: string;
  readonly type: 'query' | 'mutation';
  /** Every field asked of a type, through fragments and its interfaces too; never `__typename`. */
  readonly requestedFields: ReadonlyMap<string, ReadonlySet<string>>;
  /** At most `maxSelections` entries. */
  readonly fieldPaths: readonly FieldPath[];
  /** Names of the variables that are used where a value is needed: one with a default may be left out, and never null. */
  readonly neverNull: readonly string[];
  /** Whether its second call compiles it; else it is interpreted every time. */
  readonly isCompilable: boolean;
}

/** What varies from call to call of one operation. */
export interface OperationCall {
  readonly cost: number;
  /** Coerced by graphql-js. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What resolvers receive. Mercurius adds `app`, `errors` and its hook names to the object. */
export interface OperationContext {
  /** Called exactly once, before the answer leaves; `failed` when the answer holds no data. */
  close(outcome: 'done' | 'failed'): Promise<void>;
  /** Read once, after `close`; merged into the answer's `extensions`. */
  extensions(): Record<string, unknown>;
}

/** Makes the context of one accepted call. @throws RegistryError to refuse the call with the error's own status. */
export type CreateContext<Context extends OperationContext> = (
  request: FastifyRequest,
  operation: AcceptedOperation,
  call: OperationCall,
) => Promise<Context>;
