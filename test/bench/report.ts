import type { ListResult } from './lists.ts';
import type { Machine } from './machine.ts';
import type { MemoryResult } from './memory.ts';
import type { NestedResult } from './nested/nested.ts';
import type { WriteResult } from './writes.ts';

/** All that one run found; a part that was not run is null. */
export interface BenchResult {
  readonly measuredOn: string;
  readonly isQuick: boolean;
  readonly machine: Machine;
  readonly server: string;
  readonly sets: Readonly<Record<'nested' | 'small' | 'large' | 'writes', string>>;
  readonly nested: NestedResult | null;
  readonly lists: readonly ListResult[] | null;
  readonly writes: readonly WriteResult[] | null;
  readonly memory: MemoryResult | null;
}

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const tableOf = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const ratio = (value: number) => `${value.toFixed(2)} ×`;
const whole = (value: number) => Math.round(value).toLocaleString('en');

/** Source: the numbers to reach of the design. */
const AIMS = { toFloor: 0.75, toPostgraphile: 1.3, depth: 1.5 };
const met = (isMet: boolean) => (isMet ? 'met' : 'not met');

function nestedSection({ medians, answerBytes, pages, ...result }: NestedResult, set: string): string {
  const { registryToFloor, registryToPostgraphile } = result;
  const servers = Object.entries(medians).map(([name, perSecond]) => [
    name,
    whole(perSecond),
    whole(answerBytes[name] ?? 0),
  ]);
  return `## Nested read, set ${set}

20 cooperatives with their province, 3 current women managers each, their trainings; ${pages} pages in turn, answers
compared row by row before.

${tableOf(['server', 'requests/s', 'bytes an answer'], servers)}

${tableOf(
  ['ratio', 'measured', 'aim', ''],
  [
    [
      'registry to floor',
      ratio(registryToFloor),
      `≥ ${AIMS.toFloor} ×`,
      met(registryToFloor >= AIMS.toFloor),
    ],
    [
      'registry to PostGraphile',
      ratio(registryToPostgraphile),
      `≥ ${AIMS.toPostgraphile} ×`,
      met(registryToPostgraphile >= AIMS.toPostgraphile),
    ],
  ],
)}`;
}

function listSection(lists: readonly ListResult[], small: string, large: string): string {
  const rows = lists.map(({ name, medianMs, depth, ratio: found }) => [
    name,
    whole(depth[large] ?? 0),
    (medianMs[small] ?? 0).toFixed(1),
    (medianMs[large] ?? 0).toFixed(1),
    ratio(found),
    met(found <= AIMS.depth),
  ]);
  return `## Lists and searches, set ${large} against set ${small}

One request at a time, pages of 20; the aim is ≤ ${AIMS.depth} × the time.

${tableOf(['list', `rows before (${large})`, `${small}, ms`, `${large}, ms`, 'ratio', ''], rows)}`;
}

function writeSection(writes: readonly WriteResult[], set: string): string {
  const rows = writes.map(({ batch, clients, median }) => [
    whole(batch),
    clients,
    whole(median),
    (median / batch).toFixed(1),
  ]);
  return `## Writes, set ${set}

Cooperatives with an address, a line of business and every fifth a product; rules, history, change log and idempotency
key in one synced transaction a call.

${tableOf(['records a call', 'calls at once', 'records/s', 'calls/s'], rows)}`;
}

function memorySection({ minutes, requestsPerSecond, written, residentMb }: MemoryResult): string {
  const { before, firstQuarter, lastQuarter, after } = residentMb;
  return `## Memory of the service

${minutes} minutes of mixed load: ${whole(requestsPerSecond)} requests a second, ${whole(written)} of them creations.

${tableOf(['before', 'first quarter, highest', 'last quarter, highest', '20 s after'], [[before, firstQuarter, lastQuarter, after].map((mb) => `${mb} MB`)])}`;
}

/** The result as a page that people read. */
export function toMarkdown({
  machine,
  server,
  sets,
  nested,
  lists,
  writes,
  memory,
  ...run
}: BenchResult): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const parts = [
    `Measured on ${run.measuredOn}${run.isQuick ? ' with `--quick`' : ''}: ${machine.cores} cores (${machine.model}), ${machine.memoryGb} GB, ${machine.kernel}; ${versions.join(', ')}; ${server}. Medians of rounds in turns; ratios are those of rounds side by side.`,
    nested && nestedSection(nested, sets.nested),
    lists && listSection(lists, sets.small, sets.large),
    writes && writeSection(writes, sets.writes),
    memory && memorySection(memory),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
