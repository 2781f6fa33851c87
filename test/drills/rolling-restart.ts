import { setTimeout as sleep } from 'node:timers/promises';
import { type LoadReport, startMixedLoad } from '../load/mixed.ts';
import { type DrillService, type DrillWorld, startInstance, tokenOf } from './world.ts';

export interface RollingRestartOptions {
  /** How often each of the two instances is restarted. */
  readonly rounds: number;
  readonly connections: number;
  /** Milliseconds that a connection rests between its requests; none unless said otherwise. */
  readonly restMs?: number;
  /** Of load before, between and after restarts, in milliseconds. */
  readonly pauseMs: number;
}

export interface RollingRestartReport {
  readonly load: LoadReport;
  /** How the stopped processes ended: 0 for an orderly end. */
  readonly exits: readonly (number | NodeJS.Signals | null)[];
  /** From SIGTERM to the end of the process, in milliseconds. */
  readonly stopsMs: readonly number[];
}

/**
 * Restarts two instances over one database in turn by SIGTERM, under load from clients that keep their connections and
 * go to the other instance when one is closed. An instance comes back at the address that it had, as behind a balancer.
 */
export async function rollingRestart(
  world: DrillWorld,
  { rounds, connections, restMs = 0, pauseMs }: RollingRestartOptions,
): Promise<RollingRestartReport> {
  const stopAfter = { SHUTDOWN_DELAY: '1' };
  const instances: DrillService[] = [
    await startInstance(world, stopAfter),
    await startInstance(world, stopAfter),
  ];
  const [first] = instances;
  if (first === undefined) throw new Error('two instances were started');
  const token = await tokenOf(world, first);
  const load = startMixedLoad({ urls: instances.map(({ baseUrl }) => baseUrl), token, connections, restMs });
  const exits: (number | NodeJS.Signals | null)[] = [];
  const stopsMs: number[] = [];

  const stop = async (instance: DrillService) => {
    const startedAt = performance.now();
    instance.process.kill('SIGTERM');
    exits.push(await instance.ended);
    stopsMs.push(Math.round(performance.now() - startedAt));
  };
  await sleep(pauseMs);
  for (let restart = 0; restart < rounds * 2; restart += 1) {
    const index = restart % 2;
    const instance = instances[index];
    if (instance === undefined) break;
    await stop(instance);
    const { baseUrl } = instance;
    const started = await startInstance(world, { ...stopAfter, PORT: new URL(baseUrl).port });
    // With a port of its own it prints the public address.
    instances[index] = { ...started, baseUrl };
    await sleep(pauseMs);
  }
  const report = await load.stop();
  for (const instance of instances) await stop(instance);
  return { load: report, exits, stopsMs };
}

/** Whether no request was lost and every process ended in order. */
export function isSeamless({ load, exits }: RollingRestartReport): boolean {
  const lost = Object.keys(load.failed).length + Object.keys(load.refused).length;
  return lost === 0 && load.requests > 0 && exits.every((one) => one === 0);
}
