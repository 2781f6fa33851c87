import type { Test } from 'tap';
import { RECORDING_CLOCK } from '../../src/data-sets/calendar.ts';
import { outline } from '../../src/data-sets/content.ts';
import { load } from '../../src/data-sets/load.ts';
import { connectionsTo } from '../../src/data-sets/member-sets.ts';
import { DATA_SETS } from '../../src/data-sets/sets.ts';
import { stepsOf } from '../../src/data-sets/steps.ts';
import { database, services } from '../demonstration/prepared.ts';

export const SILENT = { begin: () => {}, advance: () => {}, end: () => {} };

/** A database of the test's own, and ways to load the smallest set into it. */
export async function emptyDatabase(t: Pick<Test, 'after'>, set = DATA_SETS.XS) {
  const { url, query } = await database(t);
  const { registry, as } = await services(t, url);
  const content = outline(set, { ...registry, clock: RECORDING_CLOCK });
  return {
    url,
    query,
    content,
    as,
    byService: (lanes = 1) => load(content, stepsOf(content, null), { lanes, progress: SILENT }),
    async inSets(lanes = 2) {
      const connections = connectionsTo(url);
      try {
        return await load(content, stepsOf(content, connections), { lanes, progress: SILENT });
      } finally {
        await connections.end();
      }
    },
  };
}
