import type { FastifyServerOptions } from 'fastify';
import type { Config } from './config.ts';

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [key: string]: unknown;
}

/** What of an error may be in a log: never parameters, details or texts that could hold a personal value. */
function toLoggedError(error: Error & { code?: string; constraint?: string; table?: string }): LoggedError {
  const { name, code, constraint, table } = error;
  const isOfDatabase = 'severity' in error;
  return {
    type: name,
    message: isOfDatabase ? 'database error' : error.message,
    stack: framesOf(error),
    code,
    constraint,
    table,
    cause: error.cause instanceof Error ? toLoggedError(error.cause) : undefined,
  };
}

/** The frames without the message above them. */
function framesOf({ stack = '' }: Error): string {
  return stack.slice(Math.max(0, stack.search(/\n\s+at /)));
}

/** Where lines go instead of the standard output. */
export interface LogStream {
  write(line: string): void;
}

/** JSON lines by pino; paths, headers and bodies are never logged. */
export function loggerOptions(
  { logLevel }: Pick<Config, 'logLevel'>,
  stream?: LogStream,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level: logLevel,
    ...(stream !== undefined && { stream }),
    serializers: {
      err: toLoggedError,
      // A path may hold what was searched for: only the route's own template is logged.
      req: ({ id, method, routeOptions }) => ({ id, method, route: routeOptions?.url ?? null }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  };
}
