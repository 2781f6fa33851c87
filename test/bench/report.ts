import type { ListResult } from './lists.ts';
import type { Machine } from './machine.ts';
import type { MemoryResult } from './memory.ts';
import type { NestedResult } from './nested/nested.ts';
import type { PlansResult } from './plans.ts';
import type { WriteResult } from './writes.ts';

/** All that one run found; a part that was not run is null. */
export interface BenchResult {
  readonly measuredOn: string;
  readonly isQuick: boolean;
  readonly machine: Machine;
  readonly server: string;
  readonly sets: Readonly<Record<'nested' | 'small' | 'large' | 'writes', string>>;
  readonly nested: NestedResult | null;
  readonly plans: PlansResult | null;
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
const DEPTH_AIM = 1.5;
const NESTED_AIMS: Readonly<Record<string, number>> = {
  'PostGraphile, policies': 1.6,
  PostGraphile: 1.2,
  'floor, policies': 0.75,
};
const met = (isMet: boolean) => (isMet ? 'met' : 'not met');
const ms = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));

function nestedSection({ servers, pages }: NestedResult, set: string): string {
  const rows = servers.map((one) => [
    one.name,
    whole(one.perSecond),
    ms(one.nodeMs),
    ms(one.postgresMs),
    ms(one.nodeMs + one.postgresMs),
    whole(one.answerBytes),
  ]);
  const peers = servers.filter(({ name }) => name !== 'registry');
  const ratios = peers.map(({ name, registryToIt, itsProcessorToRegistry }) => {
    const aim = NESTED_AIMS[name];
    return [
      name,
      ratio(registryToIt),
      aim === undefined ? '' : `≥ ${aim} ×`,
      aim === undefined ? '' : met(registryToIt >= aim),
      ratio(itsProcessorToRegistry),
    ];
  });
  const costs = ['Node, ms', 'PostgreSQL, ms', 'together, ms'];
  return `## Nested read, set ${set}

20 cooperatives with their province, 3 current women managers each, their trainings; ${pages} pages in turn, answers
compared row by row before. Milliseconds are processor time a request.

${tableOf(['server', 'requests/s', ...costs, 'bytes an answer'], rows)}

The registry against each of the others, in the rounds side by side; the last column is the other's processor time over
the registry's.

${tableOf(['against', 'requests/s', 'aim', '', 'processor time'], ratios)}`;
}

const listed = (intro: string, items: readonly string[]) =>
  items.length === 0 ? '' : `\n\n${intro}\n\n${items.map((one) => `- ${one}`).join('\n')}`;

function plansSection({ statements, dearer, unanswered }: PlansResult, set: string): string {
  return `## Plans, set ${set}

${whole(statements)} statements of the reads of both contracts, for a province and for the nation, each planned eight
times on one connection; the eighth plan may touch 1.5 × the rows and the pages of the first: ${met(dearer.length === 0)}.${listed('Dearer:', dearer)}${listed('Without an answer:', unanswered)}`;
}

function listSection(lists: readonly ListResult[], small: string, large: string): string {
  const rows = lists.map(({ name, medianMs, depth, ratio: found }) => [
    name,
    whole(depth[large] ?? 0),
    (medianMs[small] ?? 0).toFixed(1),
    (medianMs[large] ?? 0).toFixed(1),
    ratio(found),
    met(found <= DEPTH_AIM),
  ]);
  return `## Lists and searches, set ${large} against set ${small}

One request at a time, pages of 20; the aim is ≤ ${DEPTH_AIM} × the time.

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
  plans,
  lists,
  writes,
  memory,
  ...run
}: BenchResult): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const parts = [
    `Measured on ${run.measuredOn}${run.isQuick ? ' with `--quick`' : ''}: ${machine.cores} cores (${machine.model}), ${machine.memoryGb} GB, ${machine.kernel}; ${versions.join(', ')}; ${server}. Medians of rounds in turns; ratios are those of rounds side by side.`,
    nested && nestedSection(nested, sets.nested),
    plans && plansSection(plans, sets.nested),
    lists && listSection(lists, sets.small, sets.large),
    writes && writeSection(writes, sets.writes),
    memory && memorySection(memory),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
