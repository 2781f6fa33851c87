import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { isRunning, signalProcess, waitForEnd } from '../../src/database/embedded/processes.ts';
import { IS_LONG } from '../helpers/long.ts';
import { waitUntil } from '../helpers/waiting.ts';
import {
  ask,
  NPM_START,
  postmasterOf,
  runService,
  serviceOf,
  startService,
  testDataDir,
  waitForReady,
} from './service.ts';

const COUNT = 'select count(*)::int as starts from public.test_starts';
const ROW = 'insert into public.test_starts default values';

// One for all that is tried on a directory that was started on before: making its database takes most of a start.
// Any start takes seconds of processor time, so that each tries what it can.
const dataDir = await testDataDir(t);

t.test('a start on an empty directory serves, and SIGINT leaves no process', async (t) => {
  const service = await startService(dataDir);
  await waitForReady(service);
  t.match(service.output(), /never for production/);
  const postmaster = postmasterOf(dataDir);
  await ask(dataDir, 'create table public.test_starts (at timestamptz default now())');
  await ask(dataDir, ROW);

  // The same Ctrl-C twice, as npm delivers it; two at once would be one to the system.
  service.process.kill('SIGINT');
  await waitUntil('it says that it stops', () => service.output().includes('Stopping'));
  service.process.kill('SIGINT');
  t.equal(await service.ended, 0);
  t.notOk(isRunning(postmaster), 'the database server has ended');
});

t.test('data outlives a stop, a killed service and a killed database server', async (t) => {
  const second = await startService(dataDir);
  await ask(dataDir, ROW);
  const orphan = postmasterOf(dataDir);
  second.process.kill('SIGKILL');
  await second.ended;
  t.ok(isRunning(orphan), 'a killed service leaves its database server behind');

  const third = await startService(dataDir);
  t.match(third.output(), /left behind/);
  t.notOk(isRunning(orphan), 'which the next start stops');
  await ask(dataDir, ROW);
  const killed = postmasterOf(dataDir);
  process.kill(killed, 'SIGKILL');
  await waitForEnd(killed, 5_000);
  await waitUntil('its database is started again', () => third.output().includes('starting it again'));
  await waitForReady(third);
  t.strictSame(await ask(dataDir, COUNT), [{ starts: 3 }]);

  third.process.kill('SIGKILL');
  process.kill(postmasterOf(dataDir), 'SIGKILL');
  await third.ended;
  const fourth = await startService(dataDir, { NODE_ENV: 'production' });
  t.match(
    fourth.output(),
    /WARNING: NODE_ENV=production without DATABASE_URL.*secrets are published/,
    'a production that runs on the embedded database is warned of it',
  );
  t.strictSame(await ask(dataDir, COUNT), [{ starts: 3 }], 'after both were killed at once');

  const other = await runService(dataDir);
  t.equal(other.code, 1);
  t.match(other.output, /Another service \(process \d+\) already runs/);
  t.ok(isRunning(postmasterOf(dataDir)), 'the first is left alone');
  fourth.process.kill('SIGTERM');
  t.equal(await fourth.ended, 0);
});

t.test(
  'a signal to npm alone, and a Ctrl-C to its whole group, stop the service and its database',
  async (t) => {
    const stops = [
      (npm: number) => process.kill(npm, 'SIGTERM'),
      (npm: number) => process.kill(npm, 'SIGINT'),
      (npm: number) => process.kill(-npm, 'SIGINT'),
    ];
    // A start by npm takes seconds: a short run tries the one that a terminal sends.
    for (const stop of IS_LONG ? stops : stops.slice(-1)) {
      const npm = await startService(dataDir, { DEMO: 'off' }, NPM_START);
      const [service, postmaster] = [serviceOf(dataDir), postmasterOf(dataDir)];
      stop(npm.pid);
      const hasEnded = await waitForEnd(service, 20_000);
      t.ok(hasEnded, 'the service ends');
      t.notOk(isRunning(postmaster), 'its database before it');
      if (!hasEnded) signalProcess(service, 'SIGKILL');
      await npm.ended;
    }
  },
);

/** The one line that a start without rights or sense ends with. */
async function refusal(t: Test, dataDir: string, env: Record<string, string>): Promise<string> {
  const { code, output } = await runService(dataDir, env);
  t.equal(code, 1, output);
  t.notMatch(output, /^ {2,}at |node:internal/m, 'no stack');
  t.notOk(existsSync(join(dataDir, 'postgres')), 'no cluster is made');
  return output;
}

t.test('what cannot start says so in one line before it makes a database, and exits with 1', async (t) => {
  const empty = await testDataDir(t);
  const config = await refusal(t, empty, { PORT: 'x', DEMO: 'y' });
  t.match(config, /PORT must be[^\n]*\n[^\n]*DEMO must be|DEMO must be[^\n]*\n[^\n]*PORT must be/);

  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  t.after(() => taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  t.equal(
    (await refusal(t, empty, { PORT: String(port) })).trim(),
    `Another program already listens on 127.0.0.1, port ${port}: stop it, or set PORT.`,
  );
  t.match(await refusal(t, empty, { HOST: 'registry.invalid' }), /^HOST registry\.invalid is unknown/);
  // Source: RFC 5737, addresses that no machine has.
  t.match(await refusal(t, empty, { HOST: '192.0.2.1' }), /^HOST 192\.0\.2\.1 is no address of this machine/);

  const file = join(empty, 'file');
  writeFileSync(file, '');
  t.match(await refusal(t, file, {}), /DATA_DIR \S+ is a file/);
  t.match(await refusal(t, join(file, 'data'), {}), /DATA_DIR \S+ is under a file/);
});
