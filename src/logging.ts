import type { PinoLoggerOptions } from 'fastify/types/logger.js';
import type { Config } from './config.ts';

/** What of an error may stand in a log: never parameters, details or texts that could hold a personal value. */
function toLoggedError(error: Error & { code?: string; constraint?: string; table?: string }): object {
  const { name, code, constraint, table } = error;
  const isDatabase = 'severity' in error;
  const cause = error.cause instanceof Error ? toLoggedError(error.cause) : undefined;
  return {
    type: name,
    message: isDatabase ? 'database error' : error.message,
    code,
    constraint,
    table,
    stack: framesOf(error),
    cause,
  };
}

/** The frames without the message above them. */
function framesOf({ stack = '' }: Error): string {
  return stack.slice(Math.max(0, stack.search(/\n\s+at /)));
}

/** JSON lines by pino; headers and bodies are never logged. */
export function loggerOptions({ logLevel }: Config): PinoLoggerOptions {
  return {
    level: logLevel,
    serializers: {
      err: toLoggedError,
      req: ({ id, method, url, ip }) => ({ id, method, path: url.split('?')[0], ip }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  };
}
