import t from 'tap';
import { isSeamless, rollingRestart } from '../drills/rolling-restart.ts';
import { makeWorld } from '../drills/world.ts';
import { testDatabase } from '../helpers/database.ts';
import { KEYS } from '../helpers/templates.ts';

t.test('two instances are restarted in turn under load and no request is lost', async (t) => {
  const { url } = await testDatabase(t, 'demonstration');
  const world = await makeWorld(url, { keys: KEYS });
  const report = await rollingRestart(world, { rounds: 1, connections: 6, restMs: 150, pauseMs: 300 });
  t.strictSame(report.load.failed, {}, 'a request that was sent is answered');
  t.strictSame(report.load.refused, {}, 'and none is refused');
  t.strictSame(report.exits, [0, 0, 0, 0]);
  t.ok(report.load.good.create, 'writes among them');
  t.ok(isSeamless(report));
});
