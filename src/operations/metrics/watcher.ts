import type { ObservedTransaction, TransactionMode } from '../../database/observer.ts';
import type { FinishedRequest, RequestWatcher } from '../watchers.ts';
import type { Metrics } from './definitions.ts';

const secondsSince = (startedAt: number) => (performance.now() - startedAt) / 1_000;

function measureTransaction(metrics: Metrics, mode: TransactionMode): ObservedTransaction {
  const startedAt = performance.now();
  return {
    connected: () => metrics.poolWaitSeconds.observe(secondsSince(startedAt)),
    statement() {
      const sentAt = performance.now();
      return (failed) => {
        metrics.statementSeconds.observe({ mode }, secondsSince(sentAt));
        if (failed) metrics.statementErrors.inc({ mode });
      };
    },
    ended: (ending) => metrics.transactionSeconds.observe({ mode, ending }, secondsSince(startedAt)),
  };
}

function measureRequest(metrics: Metrics, finished: FinishedRequest): void {
  const { reply, observation, seconds, isAnswered } = finished;
  const { operation, codes, statements } = observation;
  const status = `${Math.floor(reply.statusCode / 100)}xx`;
  metrics.requestSeconds.observe({ operation, status }, seconds);
  for (const code of codes) metrics.requestErrors.inc({ operation, code });
  if (!isAnswered) metrics.requestsAbandoned.inc();
  if (observation.transactions > 0) metrics.requestStatements.observe(statements);
}

/** Measures requests and what they ask of the database. */
export function measuring(metrics: Metrics): RequestWatcher {
  return {
    finished: (finished) => measureRequest(metrics, finished),
    transaction: (mode) => measureTransaction(metrics, mode),
  };
}
