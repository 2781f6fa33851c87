import { runLoad } from '../load.ts';
import { interleave, median, medianRatio } from '../ratios.ts';
import { type ReadPages, readPages, requireSameRows } from './answers.ts';
import { type Ground, type NestedServer, startFloor, startPostgraphile, startRegistry } from './servers.ts';

export interface NestedOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  /** Different pages asked for. */
  readonly pages: number;
}

export interface NestedResult {
  /** Requests a second of each round, by server. */
  readonly perSecond: Readonly<Record<string, readonly number[]>>;
  readonly medians: Readonly<Record<string, number>>;
  readonly registryToFloor: number;
  readonly registryToPostgraphile: number;
  /** Mean bytes of an answer, by server. */
  readonly answerBytes: Readonly<Record<string, number>>;
  readonly pages: number;
}

const START: Readonly<Record<string, (ground: Ground) => Promise<NestedServer>>> = {
  registry: startRegistry,
  floor: startFloor,
  postgraphile: startPostgraphile,
};

/** The nested read through the registry, the floor and PostGraphile, in turns; compared before it is measured. */
export async function benchNested(
  ground: Ground,
  options: NestedOptions,
  names: readonly string[] = Object.keys(START),
): Promise<NestedResult> {
  const servers = new Map<string, NestedServer>();
  try {
    for (const name of names) {
      const server = await START[name]?.(ground);
      if (server !== undefined) servers.set(name, server);
    }
    return await measure(servers, options);
  } finally {
    await Promise.all([...servers.values()].map((one) => one.process.stop()));
  }
}

async function measure(
  servers: ReadonlyMap<string, NestedServer>,
  { rounds, seconds, connections, pages }: NestedOptions,
): Promise<NestedResult> {
  const read = new Map<string, ReadPages>();
  for (const [name, server] of servers) read.set(name, await readPages(server, pages));
  const ours = read.get('registry')?.pages ?? [];
  if (ours[0]?.cooperatives.length === 0)
    throw new Error('the account sees no cooperatives: nothing to measure');
  for (const [name, { pages: theirs }] of read) requireSameRows(name, ours, theirs);

  const ask = async (name: string, forSeconds: number) => {
    const server = servers.get(name);
    if (server === undefined) throw new Error(`no server ${name}`);
    const headers = await server.headers();
    const requests = read.get(name)?.bodies ?? [];
    const { perSecond } = await runLoad({
      url: server.url,
      headers,
      requests,
      connections,
      seconds: forSeconds,
    });
    return perSecond;
  };
  const names = [...servers.keys()];
  for (const name of names) await ask(name, Math.min(seconds, 4));
  const perSecond = await interleave(names, rounds, (name) => ask(name, seconds));
  const { registry = [], floor = [], postgraphile = [] } = perSecond;
  const byName = <Value>(value: (name: string) => Value) =>
    Object.fromEntries(names.map((name) => [name, value(name)]));
  return {
    perSecond,
    medians: byName((name) => median(perSecond[name] ?? [])),
    registryToFloor: floor.length > 0 ? medianRatio(registry, floor) : Number.NaN,
    registryToPostgraphile: postgraphile.length > 0 ? medianRatio(registry, postgraphile) : Number.NaN,
    answerBytes: byName((name) => Math.round((read.get(name)?.bytes ?? 0) / ours.length)),
    pages: ours.length,
  };
}
