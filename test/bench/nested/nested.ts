import pg from 'pg';
import { type LoadResult, runLoad } from '../load.ts';
import { withProcessorTime } from '../processor.ts';
import { interleave, median, medianRatio } from '../ratios.ts';
import { type ReadPages, readPages, requireSameRows } from './answers.ts';
import { type Ground, type NestedServer, startFloor, startPostgraphile, startRegistry } from './servers.ts';

export interface NestedOptions {
  readonly rounds: number;
  /** Requests of one server in one round. */
  readonly requests: number;
  readonly connections: number;
  /** Different pages asked for. */
  readonly pages: number;
}

/** What one round of one server came to. */
interface NestedRound {
  readonly perSecond: number;
  /** Processor milliseconds a request. */
  readonly nodeMs: number;
  readonly postgresMs: number;
}

/** One server: the middle ones of its rounds, and what the registry is to it in the rounds side by side. */
export interface NestedServerResult extends NestedRound {
  readonly name: string;
  /** Mean bytes of an answer. */
  readonly answerBytes: number;
  /** Requests a second of the registry over those of this server. */
  readonly registryToIt: number;
  /** Processor time of this server and its database over that of the registry and its database. */
  readonly itsProcessorToRegistry: number;
  readonly rounds: readonly NestedRound[];
}

export interface NestedResult {
  readonly servers: readonly NestedServerResult[];
  readonly pages: number;
}

const STARTS: readonly ((ground: Ground) => Promise<NestedServer>)[] = [
  startRegistry,
  (ground) => startPostgraphile(ground, 'policies'),
  (ground) => startPostgraphile(ground, 'none'),
  (ground) => startFloor(ground, 'policies'),
  (ground) => startFloor(ground, 'none'),
];

/** Requests to a server before its first round, and before each: code is compiled, connections opened, statements planned. */
const WARMING = { first: 1_200, each: 80 };

/** The nested read through the registry and its peers, in turns; compared before it is measured. */
export async function benchNested(ground: Ground, options: NestedOptions): Promise<NestedResult> {
  const servers: NestedServer[] = [];
  const client = new pg.Client({ connectionString: ground.databaseUrl });
  await client.connect();
  try {
    for (const start of STARTS) servers.push(await start(ground));
    const read = await readAll(servers, options.pages);
    const rounds = await measure(client, servers, read, options);
    return resultOf(servers, read, rounds);
  } finally {
    await client.end();
    await Promise.all(servers.map((one) => one.process.stop()));
  }
}

type ByServer<Value> = ReadonlyMap<string, Value>;

/** The pages of every server. @throws Error where one answers other rows than the registry. */
async function readAll(servers: readonly NestedServer[], pages: number): Promise<ByServer<ReadPages>> {
  const read = new Map<string, ReadPages>();
  for (const server of servers) read.set(server.name, await readPages(server, pages));
  const ours = read.get('registry')?.pages ?? [];
  if (ours[0] === undefined || ours[0].cooperatives.length === 0)
    throw new Error('the account sees no cooperatives: nothing to measure');
  for (const [name, { pages: theirs }] of read) requireSameRows(name, ours, theirs);
  return read;
}

function measure(
  client: pg.Client,
  servers: readonly NestedServer[],
  read: ByServer<ReadPages>,
  { rounds, requests, connections }: NestedOptions,
): Promise<Record<string, NestedRound[]>> {
  const load = async (server: NestedServer, amount: number): Promise<LoadResult> =>
    runLoad({
      url: server.url,
      headers: await server.headers(),
      requests: read.get(server.name)?.bodies ?? [],
      connections,
      amount,
    });
  const warm = new Set<string>();
  return interleave(
    servers.map(({ name }) => name),
    rounds,
    async (name) => {
      const server = servers.find((one) => one.name === name);
      if (server === undefined) throw new Error(`no server ${name}`);
      await load(server, warm.has(name) ? WARMING.each : WARMING.first);
      warm.add(name);
      const { pid } = server.process;
      const { application } = server;
      const measured = await withProcessorTime(client, { pid, application }, () => load(server, requests));
      return {
        perSecond: measured.result.perSecond,
        nodeMs: measured.time.nodeMs / measured.result.total,
        postgresMs: measured.time.postgresMs / measured.result.total,
      };
    },
  );
}

const processorOf = ({ nodeMs, postgresMs }: NestedRound) => nodeMs + postgresMs;

function resultOf(
  servers: readonly NestedServer[],
  read: ByServer<ReadPages>,
  rounds: Readonly<Record<string, readonly NestedRound[]>>,
): NestedResult {
  const ours = rounds.registry ?? [];
  const perSecond = (list: readonly NestedRound[]) => list.map((one) => one.perSecond);
  const pages = read.get('registry')?.pages.length ?? 0;
  const results = servers.map(({ name }): NestedServerResult => {
    const its = rounds[name] ?? [];
    return {
      name,
      perSecond: median(perSecond(its)),
      nodeMs: median(its.map((one) => one.nodeMs)),
      postgresMs: median(its.map((one) => one.postgresMs)),
      answerBytes: Math.round((read.get(name)?.bytes ?? 0) / pages),
      registryToIt: medianRatio(perSecond(ours), perSecond(its)),
      itsProcessorToRegistry: medianRatio(its.map(processorOf), ours.map(processorOf)),
      rounds: its,
    };
  });
  return { servers: results, pages };
}
