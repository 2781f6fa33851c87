import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observation } from '../api/observation.ts';
import type { DatabaseObserver, ObservedTransaction, TransactionMode } from '../database/observer.ts';

/** One request that has come to its end, answered or abandoned by the caller. */
export interface FinishedRequest {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly observation: Observation;
  readonly seconds: number;
  /** False when the caller went away before the whole answer was sent. */
  readonly isAnswered: boolean;
}

/** What is notified of requests: the measures, the log, the traces. */
export interface RequestWatcher {
  started?(request: FastifyRequest, observation: Observation): void;
  finished(finished: FinishedRequest): void;
  /** Null: wants to know nothing of this transaction. */
  transaction?(mode: TransactionMode, observation: Observation | null): ObservedTransaction | null;
}

/** Several that are notified as one. */
function together(all: readonly ObservedTransaction[]): ObservedTransaction {
  return {
    connected: () => {
      for (const one of all) one.connected();
    },
    statement(name) {
      const ends = all.map((one) => one.statement(name));
      return (failed) => {
        for (const end of ends) end(failed);
      };
    },
    ended: (how) => {
      for (const one of all) one.ended(how);
    },
  };
}

const nothing = () => {};

/** Counts what a request asks of the database. */
function tally(observation: Observation): ObservedTransaction {
  observation.transactions += 1;
  return {
    connected: nothing,
    statement: () => {
      observation.statements += 1;
      return nothing;
    },
    ended: nothing,
  };
}

/** Notifies the watchers of each transaction, and by the request's id of the request that it belongs to. */
export function toDatabaseObserver(
  watchers: readonly RequestWatcher[],
  findObservation: (requestId: string) => Observation | null,
): DatabaseObserver {
  return {
    begin(mode, requestId) {
      const observation = findObservation(requestId);
      const notified = watchers.flatMap((one) => one.transaction?.(mode, observation) ?? []);
      return together(observation === null ? notified : [tally(observation), ...notified]);
    },
  };
}
