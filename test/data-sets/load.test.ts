import t from 'tap';
import { RECORDING_CLOCK } from '../../src/data-sets/calendar.ts';
import { outline } from '../../src/data-sets/content.ts';
import { load } from '../../src/data-sets/load.ts';
import { describe } from '../../src/data-sets/manifest.ts';
import { DATA_SETS } from '../../src/data-sets/sets.ts';
import { serviceSteps } from '../../src/data-sets/steps.ts';
import { database, services } from '../demonstration/prepared.ts';

const PROGRESS = { begin: () => {}, advance: () => {}, end: () => {} };

t.test('a set is the same in two databases, whatever the order of the calls', async (t) => {
  const manifests = [];
  for (const lanes of [1, 3]) {
    const { url } = await database(t);
    const { registry } = await services(t, url);
    const content = outline(DATA_SETS.XS, { ...registry, clock: RECORDING_CLOCK });
    await load(content, serviceSteps(content), { lanes, progress: PROGRESS });
    manifests.push(await describe(url, DATA_SETS.XS));
  }
  t.same(manifests[0], manifests[1]);
  t.equal(manifests[0]?.tables.members?.rows, 3_660);
});
