import pg from 'pg';
import { type ErrorCode, failure, RegistryError } from '../kernel/errors.ts';

/** SQLSTATE to code, once. A unique index must not tell that a hidden value exists: 23505 has a neutral text. */
const CODE_OF_SQLSTATE: Readonly<Record<string, ErrorCode>> = {
  '23505': 'VALUE_TAKEN',
  '23P01': 'VALUE_TAKEN',
  '40001': 'UNAVAILABLE',
  '40P01': 'UNAVAILABLE',
  '53300': 'UNAVAILABLE',
  '57014': 'UNAVAILABLE',
  '57P01': 'UNAVAILABLE',
  '57P02': 'UNAVAILABLE',
  '57P03': 'UNAVAILABLE',
  '25P04': 'UNAVAILABLE',
};

const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** What the rest of the process may know of a database failure; the cause stays for the log. */
export function toRegistryError(error: unknown): Error {
  if (error instanceof RegistryError) return error;
  if (error instanceof pg.DatabaseError) {
    const code = CODE_OF_SQLSTATE[error.code ?? ''] ?? (isOfSession(error) ? 'UNAVAILABLE' : undefined);
    return code === undefined ? error : failure(code, null, undefined, error);
  }
  if (error instanceof Error && isLostConnection(error))
    return failure('UNAVAILABLE', null, undefined, error);
  return error instanceof Error ? error : new Error('not an Error', { cause: error });
}

/** Whether the session was refused or ended, whatever the reason: a statement at fault is an ERROR and no more. */
function isOfSession({ severity }: pg.DatabaseError): boolean {
  return severity === 'FATAL' || severity === 'PANIC';
}

function isLostConnection(error: Error & { code?: string }): boolean {
  return (
    CONNECTION_CODES.has(error.code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect|not queryable/.test(error.message)
  );
}
