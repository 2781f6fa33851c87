import type { FinishedRequest, RequestWatcher } from './watchers.ts';

/** Refused callers without a valid token are logged with their address, to stop attempts; other callers are not. */
const REFUSED_WITHOUT_TOKEN: ReadonlySet<number> = new Set([401, 429]);

function levelOf(status: number, isProbe: boolean): 'debug' | 'info' | 'warn' {
  if (status >= 500) return 'warn';
  return isProbe ? 'debug' : 'info';
}

function logLine({ request, reply, observation, seconds, isAnswered }: FinishedRequest): void {
  const { statusCode } = reply;
  const { operation, codes, transactions, statements, traceId } = observation;
  // A request that was refused before anybody asked who sends it has no caller.
  const { role, clientId = null, agencyId = null } = request.caller ?? {};
  request.log[levelOf(statusCode, operation.includes(' /health/'))](
    {
      operation,
      status: statusCode,
      ms: Math.round(seconds * 1_000),
      role: role ?? null,
      client: clientId,
      agency: agencyId,
      transactions,
      statements,
      ...(codes.size > 0 && { codes: [...codes] }),
      ...(traceId !== null && { traceId }),
      ...(REFUSED_WITHOUT_TOKEN.has(statusCode) && { ip: request.ip }),
    },
    isAnswered ? 'request' : 'request abandoned by its caller',
  );
}

/**
 * One line a request: who by role, client and agency, what by the contract's own name, how long, and how it ended.
 * Nothing that a caller wrote is in it: no path, query, variable, header, body or actor.
 */
export const accessLog: RequestWatcher = { finished: logLine };
