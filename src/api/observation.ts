import type { FastifyRequest } from 'fastify';
import type { ErrorCode, Problem } from '../kernel/errors.ts';

/** What is known of a request for logs, measures and traces: names, codes and numbers, never a value that was sent. */
export interface Observation {
  /** The route's template, or the kind and root field of a GraphQL operation; one of as many as the contract has. */
  operation: string;
  readonly codes: Set<ErrorCode>;
  transactions: number;
  statements: number;
  /** The W3C trace that the request belongs to; null when nothing is traced. */
  traceId: string | null;
  /** Called when a GraphQL operation begins; the result is called at its end. Null when nobody asks. */
  watchOperation: ((name: string) => () => void) | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where nobody observes: in an app that is made of pieces. */
    observation: Observation | null;
  }
}

/** Keeps the codes of the problems that are reported to a caller. */
export function noteProblems({ observation }: FastifyRequest, problems: readonly Problem[]): void {
  for (const { code } of problems) observation?.codes.add(code);
}

const nothing = () => {};

/** Gives the request the name of the operation that it turned out to hold. @returns what to call at its end. */
export function beginOperation({ observation }: FastifyRequest, name: string): () => void {
  if (!observation) return nothing;
  observation.operation = name;
  return observation.watchOperation?.(name) ?? nothing;
}
