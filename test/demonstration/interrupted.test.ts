import t from 'tap';
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

t.test('a start that was interrupted is completed by the next', async (t) => {
  const whole = await database(t);
  await whole.prepare(ALL);
  const expected = await whole.countRows();
  for (const [table, when] of [
    ['grants', 'insert'],
    ['cooperative_products', 'insert'],
    ['targets', 'insert'],
    ['management_positions', 'insert'],
    ['management_positions', 'update'],
  ] as const) {
    const one = await database(t);
    const allow = await forbid(one, table, when);
    await t.rejects(one.prepare(ALL), { message: /interrupted/ }, `${when} of ${table} fails`);
    await allow();
    await one.prepare(ALL);
    t.same(await one.countRows(), expected, `after ${when} of ${table} nothing is missing and nothing twice`);
  }
});
