import { readFileSync } from 'node:fs';
import t from 'tap';
import { RECORDING_CLOCK } from '../../src/data-sets/calendar.ts';
import { outline } from '../../src/data-sets/content.ts';
import { load } from '../../src/data-sets/load.ts';
import { describe } from '../../src/data-sets/manifest.ts';
import { DATA_SETS } from '../../src/data-sets/sets.ts';
import { holdsDataSet } from '../../src/data-sets/standing.ts';
import { stepsOf } from '../../src/data-sets/steps.ts';
import { emptyDatabase, SILENT } from './loaded.ts';

const GOLDEN = JSON.parse(readFileSync('src/data-sets/manifests/XS.json', 'utf8'));

t.test(
  'an interrupted load is completed to the set that is committed, and a whole one is left alone',
  async (t) => {
    const one = await emptyDatabase(t);
    const { content, url } = one;
    t.notOk(await holdsDataSet(content.registry.pool));
    let chunks = 0;
    const interrupted = load(content, stepsOf(content, null), {
      lanes: 1,
      progress: {
        ...SILENT,
        advance: () => {
          chunks += 1;
          if (chunks === 5) throw new Error('interrupted');
        },
      },
    });
    await t.rejects(interrupted, { message: 'interrupted' });
    t.ok(await holdsDataSet(content.registry.pool));
    t.notSame(await describe(url, DATA_SETS.XS), GOLDEN);

    // The services wrote the first two thousand members, the sets are as large: they meet.
    const report = await one.byService(3);
    t.ok(report.found >= 2_000, 'what was there was found');
    t.same(await describe(url, DATA_SETS.XS), GOLDEN);

    const again = await one.inSets();
    t.ok(again.steps.every(({ rows }) => rows === 0));
    t.same(await describe(url, DATA_SETS.XS), GOLDEN);
  },
);

t.test('a set is refused where other records are, in both languages', async (t) => {
  const one = await emptyDatabase(t);
  await one.query(`insert into change_log (record_kind, record_id, version, operation, changed_fields, changed_by_client)
    values ('cooperative', gen_random_uuid(), 1, 'INSERT', '{}', 'demonstration')`);
  t.notOk(await holdsDataSet(one.content.registry.pool));
  await t.rejects(one.inSets(), {
    name: 'DataSetError',
    message: /mỗi cơ sở dữ liệu chỉ nhận một bộ.*\n.*a database takes one set/,
  });
});

t.test('another set is refused where a set is', async (t) => {
  const one = await emptyDatabase(t);
  await one.inSets();
  const { registry } = one.content;
  const other = outline(DATA_SETS.S, { ...registry, clock: RECORDING_CLOCK });
  await t.rejects(load(other, stepsOf(other, null), { lanes: 1, progress: SILENT }), /data-set-XS/);
});
