import t from 'tap';
import { IS_LONG } from '../helpers/long.ts';
import { database } from './prepared.ts';

const ALL = { demo: true, demoClients: true };

/** Lets every write of the kind fail until it is allowed again. */
async function forbid(
  { query }: Awaited<ReturnType<typeof database>>,
  table: string,
  when: string,
): Promise<() => Promise<unknown>> {
  await query(`create function test_forbidden() returns trigger language plpgsql as
    $$ begin raise exception 'interrupted by the test'; end $$`);
  await query(`create trigger test_forbidden before ${when} on ${table} execute function test_forbidden()`);
  return () => query('drop function test_forbidden() cascade');
}

/** In the accounts, among the parts of a record, in later steps, and among the changes of records. */
const INTERRUPTIONS = [
  ['grants', 'insert'],
  ['cooperative_products', 'insert'],
  ['targets', 'insert'],
  ['management_positions', 'insert'],
  ['management_positions', 'update'],
] as const;
/** Of the steps a short run interrupts one. */
const isTried = ([table, when]: readonly [string, string]) =>
  IS_LONG || when === 'update' || table === 'grants' || table === 'cooperative_products';

t.test('a start that was interrupted is completed by the next', async (t) => {
  // The template is what a start that nothing interrupts makes.
  const expected = await (await database(t, 'demonstration')).countRows();
  for (const [table, when] of INTERRUPTIONS.filter(isTried)) {
    const one = await database(t);
    const allow = await forbid(one, table, when);
    await t.rejects(one.prepare(ALL), { message: /interrupted/ }, `${when} of ${table} fails`);
    await allow();
    await one.prepare(ALL);
    t.same(await one.countRows(), expected, `after ${when} of ${table} nothing is missing and nothing twice`);
  }
});
