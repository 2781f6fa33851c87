import t from 'tap';
import { readable, readablePast } from './walls.oracle.ts';
import { PUBLISHED } from './walls.rows.ts';
import { expected, inFilled, inScope, labelsIn, SCOPE_NAMES, TABLES } from './walls.world.ts';

const VIEWS = {
  published_cooperatives: 'cooperatives',
  published_women: 'women_managers',
  published_persons: 'persons',
} as const;

t.test('the rows are in every table of records and accounts', async (t) => {
  const client = await inFilled(t);
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'history'::regnamespace and relkind = 'r' order by 1`,
  );
  t.strictSame(
    rows.map(({ name }) => name),
    TABLES.toSorted(),
  );
});

for (const scope of SCOPE_NAMES) {
  t.test(`in the scope ${scope} each table shows these rows and no other`, async (t) => {
    const client = await inFilled(t);
    const found = await inScope(client, scope, TABLES, (table) =>
      labelsIn(client, table, `select distinct id from ${table}`),
    );
    t.strictSame(
      found,
      expected(TABLES, (table) => readable(table, scope)),
    );
    const past = await inScope(client, scope, TABLES, (table) =>
      labelsIn(client, table, `select distinct id from history.${table}`),
    );
    t.strictSame(
      past,
      expected(TABLES, (table) => readablePast(table, scope)),
      'and of the past these',
    );
  });

  t.test(`in the scope ${scope} the views of what is published and the log show these rows`, async (t) => {
    const client = await inFilled(t);
    const isPublished = scope === 'published' || scope === 'sender';
    const found = await inScope(client, scope, Object.keys(VIEWS), (view) =>
      // The cast: the names are the keys.
      labelsIn(client, view, `select distinct id from ${view}`, VIEWS[view as keyof typeof VIEWS]),
    );
    t.strictSame(found, {
      published_cooperatives: isPublished ? PUBLISHED.join(' ') : '',
      published_women: isPublished ? 'published' : '',
      published_persons: isPublished ? 'published' : '',
    });
    const log = await inScope(client, scope, ['change_log'], (table) =>
      labelsIn(
        client,
        table,
        `select distinct record_id as id from change_log where record_kind = 'cooperative'`,
        'cooperatives',
      ),
    );
    t.strictSame(log, { change_log: readablePast('cooperatives', scope).join(' ') });
  });
}
