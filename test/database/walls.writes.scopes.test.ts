import { randomUUID } from 'node:crypto';
import t from 'tap';
import { insertable, MOVABLE, updatable } from './walls.oracle.ts';
import { blindUpdateOf, ELSEWHERE, idOf, insertOf, labelsOf } from './walls.rows.ts';
import { expected, inFilled, inScope, labelsIn, SCOPE_NAMES, TABLES } from './walls.world.ts';

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
