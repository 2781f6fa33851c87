import t from 'tap';
import { sql } from '../../src/database/sql.ts';
import type { ReadTransaction } from '../../src/database/transaction.ts';
import { findProgress } from '../../src/programme/progress/progress.service.ts';
import { HAND_COUNT, handCountWorld, targetsFor } from './hand-count.world.ts';

/** What a count costs is read from its plan: blocks of the database, which do not depend on the machine. */
interface Plan {
  readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number };
}

/** The same reads, each explained before it is made, with the blocks that all of them touched. */
function measured(read: ReadTransaction) {
  const cost = { blocks: 0, statements: 0 };
  const reads: ReadTransaction = {
    ...read,
    async query(statement, knownAt) {
      const explained = sql`explain (analyze, buffers, format json) ${statement}`;
      const [row] = await read.query<{ 'QUERY PLAN': readonly Plan[] }>(explained, knownAt);
      for (const { Plan } of row?.['QUERY PLAN'] ?? [])
        cost.blocks += Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks'];
      cost.statements += 1;
      return read.query(statement, knownAt);
    },
  };
  return { reads, cost };
}

const YEARS = [2023, 2024, 2025];
const MONTHS = ['03-31', '06-30', '09-30', '12-31'];
/** Twenty periods of a province, each of a length of its own. */
const PERIODS = Array.from({ length: 20 }, (_, n) => ({
  fromOn: `${YEARS[n % 2]}-0${1 + Math.floor(n / 4)}-01`,
  toOn: `${YEARS[1 + (n % 2)]}-${MONTHS[n % 4]}`,
}));
const OF: Readonly<Record<string, object>> = {
  COOPERATIVES_ESTABLISHED: { unit: 'COUNT', value: 10 },
  WOMEN_STABLE_JOBS: { unit: 'COUNT', value: 10, population: 'WOMEN_MEMBERS_AND_WOMEN_WORKERS' },
  WOMEN_MANAGERS_TRAINED_RATE: { unit: 'PERCENT', value: 100 },
};

t.test('twenty targets of a province are counted together', async (t) => {
  const { as } = await handCountWorld(t);
  for (const [indicator, facts] of Object.entries(OF)) {
    const [whole, one] = await as('UNION_CENTRAL', { kind: 'NATION' }, async (context) => {
      const rows = PERIODS.map((period) => ({ ...period, ...facts, indicator }));
      const ids = await targetsFor(context, HAND_COUNT.territories.NAM_DINH, rows);
      const costOf = async (some: readonly string[]) => {
        const { reads, cost } = measured(context.read);
        const found = await findProgress({ ...context, read: reads }, some, {
          validAt: null,
          boundariesAt: null,
        });
        t.equal(found.length, some.length);
        return cost;
      };
      await costOf(ids);
      return [await costOf(ids), await costOf(ids.slice(0, 1))];
    });
    if (whole === undefined || one === undefined) throw new Error('not measured');
    t.equal(whole.statements, one.statements, `${indicator}: the statements are as many`);
    t.ok(one.blocks > 100, `${indicator}: ${one.blocks} blocks of one`);
    t.ok(
      whole.blocks < 5 * one.blocks,
      `${indicator}: ${whole.blocks} blocks of twenty, ${one.blocks} of one`,
    );
  }
});
