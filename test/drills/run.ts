import { postmasterOf } from '../runtime/service.ts';
import { clientsDrill } from './clients.ts';
import { databaseKilled, isRecovered } from './database-killed.ts';
import { isFlat, watchMemory } from './memory.ts';
import { restoreDrill } from './restore.ts';
import { isSeamless, rollingRestart } from './rolling-restart.ts';
import { makeWorld, verdict, withCluster } from './world.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Reaches the disk as a real server does; connections for two instances and the drill. */
const SETTINGS = { max_connections: '60' };

const drills: Readonly<Record<string, (amount: number | undefined, word?: string) => Promise<boolean>>> = {
  /** Two instances restarted in turn under load; `amount`: rounds. */
  restart: (amount = 5) =>
    withCluster(SETTINGS, async ({ url }) => {
      const report = await rollingRestart(await makeWorld(url), {
        rounds: amount,
        connections: 16,
        pauseMs: 3_000,
      });
      return verdict(print, { ...report }, isSeamless(report));
    }),
  /** The postmaster killed under load; `amount`: kills. The embedded server is started again at most five times a minute. */
  database: (amount = 5) =>
    withCluster(SETTINGS, async ({ url }, dataDir) => {
      const server = { pid: () => postmasterOf(dataDir) };
      const report = await databaseKilled(await makeWorld(url), server, {
        kills: amount,
        connections: 16,
        pauseMs: 13_000,
      });
      return verdict(print, { ...report }, isRecovered(report));
    }),
  /** Memory under mixed load; `amount`: minutes after the warm-up. */
  memory: (amount = 10) =>
    withCluster(SETTINGS, async ({ url }) => {
      const report = await watchMemory(await makeWorld(url), {
        warmUpMs: Math.min(amount * 60_000, 120_000),
        measureMs: amount * 60_000,
        everyMs: 5_000,
        connections: 16,
      });
      return verdict(print, { ...report }, isFlat(report));
    }),
  /** The clients that others use, and a page of another origin in a browser; `word`: one of these alone. */
  clients: (_, word) => clientsDrill(print, SETTINGS, word),
  /** Backup while writing, destruction, restore to a moment, comparison row by row. */
  restore: () => restoreDrill(print),
};

const [name = '', amount] = process.argv.slice(2);
const drill = drills[name];
if (drill === undefined) {
  print(`npm run drill -- ${Object.keys(drills).join('|')} [amount]`);
  process.exit(1);
}
process.exitCode = (await drill(amount === undefined ? undefined : Number(amount), amount)) ? 0 : 1;
