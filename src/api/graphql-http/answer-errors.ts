import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ErrorCode, Language, Problem } from '../../kernel/errors.ts';
import { problem, toPublicProblem } from '../../kernel/errors.ts';
import { noteProblems } from '../observation.ts';
import type { SourceLocation } from './refusal.ts';
import { findRegistryError, OperationRefused } from './refusal.ts';

/** An error as it leaves the process; nothing else of an error does. */
interface AnswerError {
  readonly message: string;
  readonly locations?: readonly SourceLocation[];
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: ErrorCode;
    /** Dotted path into the input; absent when the problem concerns the whole call. */
    readonly field?: string;
    /** What was measured and what is allowed, where a limit refused the call. */
    readonly params?: Problem['params'];
  };
}

/** What clients of Apollo and urql compare, whatever the language. */
const WORDS_OF_PROTOCOL: Partial<Record<ErrorCode, string>> = {
  PERSISTED_QUERY_NOT_FOUND: 'PersistedQueryNotFound',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PersistedQueryNotSupported',
};

const MEASURED: readonly ErrorCode[] = ['GRAPHQL_TOO_COSTLY', 'GRAPHQL_LIMIT_EXCEEDED'];

const MAX_LOGGED = 5;
/** Errors of the language itself, whose messages name code and not data. */
const TELLING = new Set(['TypeError', 'ReferenceError', 'RangeError']);

interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly frames: readonly string[];
  readonly cause?: LoggedError;
}

/** What may be logged of an error: no message of a database driver, for it repeats the values it was given. */
export function toLoggedError(error: unknown, hops = 3): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] };
  const { code } = error as { code?: unknown }; // SQLSTATE, or a code of Node
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(TELLING.has(error.name) ? { message: error.message } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    frames: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause !== undefined && hops > 0 ? { cause: toLoggedError(error.cause, hops - 1) } : {}),
  };
}

function toAnswerError(
  one: Problem,
  language: Language,
  place: Pick<AnswerError, 'locations' | 'path'>,
): AnswerError {
  const { code, field, message } = toPublicProblem(one, language);
  const details = {
    ...(field !== null && { field }),
    ...(one.params && MEASURED.includes(code) && { params: one.params }),
  };
  return { message: WORDS_OF_PROTOCOL[code] ?? message, ...place, extensions: { code, ...details } };
}

function placeOf(error: unknown): Pick<AnswerError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  return { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
}

function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;
}

/** The errors that a failure before execution answers with; anything unexpected is `INTERNAL` and is logged. */
export function errorsOfFailure(error: unknown, request: FastifyRequest, language: Language): AnswerError[] {
  const expected = findRegistryError(error);
  if (expected !== null) {
    noteProblems(request, expected.problems);
    const locations = expected instanceof OperationRefused ? expected.locations : [];
    return expected.problems.map((one, index) => {
      const at = locations[index];
      return toAnswerError(one, language, at ? { locations: at } : {});
    });
  }
  request.log.error({ failure: toLoggedError(innermost(error)) }, 'graphql request failed');
  const unexpected = problem('INTERNAL', null, { requestId: request.id });
  noteProblems(request, [unexpected]);
  return [toAnswerError(unexpected, language, {})];
}

/** The errors of an executed operation: expected ones by their problems, all others as `INTERNAL`, logged once. */
export function errorsOfExecution(
  errors: readonly unknown[],
  request: FastifyRequest,
  language: Language,
): AnswerError[] {
  const unexpected: unknown[] = [];
  const answered = errors.flatMap((error) => {
    const expected = findRegistryError(error);
    if (expected === null) unexpected.push(error);
    const problems = expected?.problems ?? [problem('INTERNAL', null, { requestId: request.id })];
    noteProblems(request, problems);
    return problems.map((one) => toAnswerError(one, language, placeOf(error)));
  });
  if (unexpected.length > 0) {
    const failures = unexpected.slice(0, MAX_LOGGED).map((one) => toLoggedError(innermost(one)));
    request.log.error({ failures, count: unexpected.length }, 'graphql resolvers failed');
  }
  return answered;
}
