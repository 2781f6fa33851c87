import { randomUUID } from 'node:crypto';
import t from 'tap';
import { SUBMISSION_STATE } from '../../src/dictionary/code-lists/submission.ts';
import { insertable, MOVABLE, type ScopeName, updatable } from './walls.oracle.ts';
import { blindUpdateOf, ELSEWHERE, idOf, insertOf, labelsOf } from './walls.rows.ts';
import { expected, inFilled, inScope, labelsIn, SCOPE_NAMES, TABLES } from './walls.world.ts';

const STATES = SUBMISSION_STATE.codes;

for (const scope of SCOPE_NAMES) {
  t.test(`in the scope ${scope} rows are inserted and changed at these places and no other`, async (t) => {
    const client = await inFilled(t);
    const inserted = await inScope(client, scope, TABLES, async (table) => {
      const labels = labelsOf(table);
      const statements = labels.map((label) =>
        insertOf(table, label, idOf(table, label).replace(/^.{8}/, randomUUID().slice(0, 8))),
      );
      const { rows } = await client.query<{ passes: boolean }>(
        `select pg_temp.passes(statement) as passes from unnest($1::text[]) with ordinality s (statement, place) order by place`,
        [statements],
      );
      return labels.filter((_, index) => rows[index]?.passes);
    });
    t.strictSame(
      inserted,
      expected(TABLES, (table) => insertable(table, scope)),
    );
    const updated = await inScope(client, scope, TABLES, (table) =>
      labelsIn(client, table, `update ${table} set id = id returning id`),
    );
    t.strictSame(
      updated,
      expected(TABLES, (table) => updatable(table, scope)),
      'and changed',
    );
    const blind = await inScope(client, scope, TABLES, async (table) => [
      String((await client.query(blindUpdateOf(table))).rowCount),
    ]);
    t.strictSame(
      blind,
      Object.fromEntries(TABLES.map((table) => [table, String(updatable(table, scope).length)])),
      'and no more by a statement that reads nothing',
    );
  });

  t.test(`in the scope ${scope} no row is moved out of it`, async (t) => {
    const client = await inFilled(t);
    // Reads nothing: only what UPDATE itself checks holds the rows.
    const place = `province_id = ${ELSEWHERE.province}, commune_id = ${ELSEWHERE.commune}`;
    const tables = MOVABLE.filter((table) => updatable(table, scope).length > 0);
    const movers = await inScope(client, scope, tables, async (table) => {
      const { rows } = await client.query<{ passes: boolean }>('select pg_temp.passes($1)', [
        `update ${table} set ${place}`,
      ]);
      return rows.map(({ passes }) => (passes ? 'moved' : 'held'));
    });
    // The sender owns what she sent, wherever it is addressed.
    const isFree = (table: string) => scope === 'nation' || (scope === 'sender' && table === 'submissions');
    t.strictSame(
      movers,
      Object.fromEntries(tables.map((table) => [table, isFree(table) ? 'moved' : 'held'])),
    );
  });
}

t.test('a sender takes back what waits, and decides nothing', async (t) => {
  const client = await inFilled(t);
  const reached = async (before: string, scope: ScopeName) => {
    await client.query('set session_replication_role = replica');
    await client.query('update submissions set state = $1', [before]);
    await client.query('set session_replication_role = origin');
    return inScope(client, scope, STATES, async (after) => {
      const id = `'${idOf('submissions', scope === 'sender' ? 'related' : 'own')}'`;
      const { rows } = await client.query<{ passes: boolean }>('select pg_temp.passes($1)', [
        `do $$ declare reached int; begin update submissions set state = '${after}' where id = ${id};
           get diagnostics reached = row_count;
           if reached = 0 then raise insufficient_privilege using message = 'row-level security'; end if; end $$`,
      ]);
      return rows.map(({ passes }) => (passes ? 'written' : 'held'));
    });
  };
  const all = (of: (after: string) => boolean) =>
    Object.fromEntries(STATES.map((after) => [after, of(after) ? 'written' : 'held']));
  for (const before of STATES) {
    const isOpen = before === 'PENDING';
    t.strictSame(
      await reached(before, 'sender'),
      all((after) => isOpen && (after === 'PENDING' || after === 'WITHDRAWN')),
      `sent, ${before}`,
    );
    t.strictSame(
      await reached(before, 'province'),
      all(() => true),
      `in its territory, ${before}`,
    );
  }
});
