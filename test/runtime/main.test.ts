import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { isRunning, waitForEnd } from '../../src/database/embedded/processes.ts';
import { ask, postmasterOf, runService, startService, testDataDir, waitForReady } from './service.ts';

const COUNT = 'select count(*)::int as starts from public.test_starts';
const ROW = 'insert into public.test_starts default values';

t.test('a start on an empty directory serves, and SIGINT leaves no process', async (t) => {
  const dataDir = await testDataDir(t);
  const service = await startService(dataDir);
  await waitForReady(service);
  t.match(service.output(), /never for production/);
  const postmaster = postmasterOf(dataDir);

  // The same Ctrl-C twice, as npm delivers it; two at once would be one to the system.
  service.process.kill('SIGINT');
  while (!service.output().includes('Stopping')) await sleep(2);
  service.process.kill('SIGINT');
  t.equal(await service.ended, 0);
  t.notOk(isRunning(postmaster), 'the database server has ended');
});

t.test('data outlives a stop, a killed service and a killed database server', async (t) => {
  const dataDir = await testDataDir(t);
  const first = await startService(dataDir);
  await ask(dataDir, 'create table public.test_starts (at timestamptz default now())');
  await ask(dataDir, ROW);
  first.process.kill('SIGTERM');
  t.equal(await first.ended, 0);

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
  while (!third.output().includes('starting it again')) await sleep(20);
  await waitForReady(third);
  t.strictSame(await ask(dataDir, COUNT), [{ starts: 3 }]);

  third.process.kill('SIGKILL');
  process.kill(postmasterOf(dataDir), 'SIGKILL');
  await third.ended;
  const fourth = await startService(dataDir);
  t.strictSame(await ask(dataDir, COUNT), [{ starts: 3 }], 'after both were killed at once');

  const other = await runService(dataDir);
  t.equal(other.code, 1);
  t.match(other.output, /Another service \(process \d+\) already runs/);
  t.ok(isRunning(postmasterOf(dataDir)), 'the first is left alone');
  fourth.process.kill('SIGINT');
  t.equal(await fourth.ended, 0);
});

t.test('what cannot start says so in one line, exits with 1 and leaves no process', async (t) => {
  const dataDir = await testDataDir(t);
  const config = await runService(dataDir, { PORT: 'x', DEMO: 'y' });
  t.equal(config.code, 1);
  t.match(config.output, /PORT must be[^\n]*\n[^\n]*DEMO must be|DEMO must be[^\n]*\n[^\n]*PORT must be/);

  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  t.after(() => taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const busy = await runService(dataDir, { PORT: String(port) });
  t.equal(busy.code, 1);
  t.match(
    busy.output.trim().split('\n').at(-1),
    `Another program already listens on 127.0.0.1, port ${port}`,
  );
  t.throws(() => postmasterOf(dataDir), { code: 'ENOENT' }, 'the database server has ended');
});
