import type { GraphQLError } from 'graphql';
import type { ErrorCode, Problem, ProblemParams } from '../../kernel/errors.ts';
import { problem, RegistryError } from '../../kernel/errors.ts';

export interface SourceLocation {
  readonly line: number;
  readonly column: number;
}

/**
 * A well-formed request whose document, variables or cost cannot be served. `locations` runs parallel to
 * `problems`. It answers 400, but 200 to callers that accept plain JSON only.
 * Source: GraphQL over HTTP, sections 6.4.1 and 6.4.2.
 */
export class OperationRefused extends RegistryError {
  readonly locations: readonly (readonly SourceLocation[] | undefined)[];

  constructor(
    problems: readonly Problem[],
    locations: readonly (readonly SourceLocation[] | undefined)[] = [],
  ) {
    super(problems);
    this.name = 'OperationRefused';
    this.locations = locations;
  }
}

/** Makes a refusal of one problem that concerns the whole document. */
export function refused(
  code: ErrorCode,
  params?: ProblemParams,
  locations?: readonly SourceLocation[],
): OperationRefused {
  return new OperationRefused([problem(code, null, params)], [locations]);
}

/** Finds the expected failure inside what graphql-js and graphql-jit wrap around it; null when there is none. */
export function findRegistryError(error: unknown): RegistryError | null {
  for (let one = error, hops = 0; one instanceof Error && hops < 8; hops += 1) {
    if (one instanceof RegistryError) return one;
    one = (one as GraphQLError).originalError; // undefined on every other error, which ends the search
  }
  return null;
}
