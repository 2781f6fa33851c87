import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; the slowest are those of bulk writes. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
const DATABASE_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 15];
const WAIT_BUCKETS = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const STATEMENT_COUNTS = [1, 2, 3, 5, 8, 13, 21, 34, 55];

const PREFIX = 'coop_registry_';

function makersFor(registry: Registry) {
  const describe = <Label extends string>(name: string, help: string, labelNames: Label[]) => ({
    name: `${PREFIX}${name}`,
    help,
    labelNames,
    registers: [registry],
  });
  return {
    gauge: <Label extends string = never>(name: string, help: string, labels: Label[] = []) =>
      new Gauge(describe(name, help, labels)),
    counter: <Label extends string = never>(name: string, help: string, labels: Label[] = []) =>
      new Counter(describe(name, help, labels)),
    histogram: <Label extends string = never>(
      name: string,
      help: string,
      buckets: number[],
      labels: Label[] = [],
    ) => new Histogram({ ...describe(name, help, labels), buckets }),
  };
}

type Makers = ReturnType<typeof makersFor>;

const ofRequests = ({ gauge, counter, histogram }: Makers) => ({
  requestSeconds: histogram(
    'request_duration_seconds',
    'From the first byte of a request to the end of its answer, by operation and class of status.',
    REQUEST_BUCKETS,
    ['operation', 'status'],
  ),
  requestErrors: counter('request_errors_total', 'Error codes reported to callers, by operation.', [
    'operation',
    'code',
  ]),
  requestsAbandoned: counter(
    'requests_abandoned_total',
    'Requests whose caller went away before the answer was sent.',
  ),
  requestStatements: histogram(
    'request_statements',
    'Statements that a request asked of the database.',
    STATEMENT_COUNTS,
  ),
  inFlight: gauge('requests_in_flight', 'Requests whose answer is not sent yet.'),
  shed: counter('requests_shed_total', 'Requests refused as OVERLOADED, by reason.', ['reason']),
});

const ofDatabase = ({ gauge, counter, histogram }: Makers) => ({
  poolConnections: gauge('pool_connections', 'Connections of the pool, by state.', ['state']),
  poolSize: gauge('pool_size', 'Connections that the pool may open.'),
  poolWaiting: gauge('pool_waiting', 'Transactions that wait for a connection.'),
  poolWaitSeconds: histogram(
    'pool_wait_seconds',
    'How long a transaction waited for its connection.',
    WAIT_BUCKETS,
  ),
  transactionSeconds: histogram(
    'transaction_duration_seconds',
    'From asking for a connection to the end, by mode and ending.',
    DATABASE_BUCKETS,
    ['mode', 'ending'],
  ),
  statementSeconds: histogram(
    'statement_duration_seconds',
    'From sending a statement to its answer, by mode of its transaction.',
    DATABASE_BUCKETS,
    ['mode'],
  ),
  statementErrors: counter('statement_errors_total', 'Statements that failed, by mode.', ['mode']),
  databaseUp: gauge('database_up', 'Whether the database answered this scrape within two seconds.'),
});

const ofFeed = ({ gauge }: Makers) => ({
  feedTransactionAge: gauge(
    'feed_oldest_transaction_seconds',
    'Age of the oldest open transaction that has written: newer changes are not served from the change log until it ends.',
  ),
  snapshotAge: gauge('snapshot_age_seconds', 'Age of the newest snapshot that knownAt can use.'),
  tickAge: gauge(
    'tick_age_seconds',
    'Since this process last recorded a snapshot and looked for a newer reference.',
  ),
});

/**
 * What is measured. A label's values are names of the contract, codes or words written here: their number is the
 * code's and no caller's.
 */
export function defineMetrics() {
  const registry = new Registry();
  const makers = makersFor(registry);
  return { registry, ...ofRequests(makers), ...ofDatabase(makers), ...ofFeed(makers) };
}

export type Metrics = ReturnType<typeof defineMetrics>;
