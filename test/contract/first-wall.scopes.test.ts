import type pg from 'pg';
import t from 'tap';
import { fillWithMany, idIn, MANY, OF_PERSONS } from '../database/many.ts';
import { connected } from '../database/records.ts';
import { IS_LONG } from '../helpers/long.ts';
import { testServer } from '../helpers/server.ts';
import { tokensOf } from './callers.ts';
import { filteredReads } from './statements/filtered-reads.ts';
import { graphqlReads } from './statements/graphql-reads.ts';
import { recording } from './statements/recording.ts';
import { restReads } from './statements/rest-reads.ts';
import type { Shape } from './statements/shapes.ts';

/** A commune of another province, for what is located there. */
const ELSEWHERE = `select p.unit_id as province_id, min(c.unit_id) as commune_id from administrative_unit_versions p
  join administrative_unit_versions c on c.parent_unit_id = p.unit_id and c.level = 'COMMUNE' and c.valid_to is null
  where p.level = 'PROVINCE' and p.code = '01' and p.valid_to is null group by p.unit_id`;
const LOCATED = `select c.relname as name from pg_class c join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
  where c.relkind = 'r' and 3 = (select count(*) from pg_attribute a where a.attrelid = c.oid
    and a.attname in ('id', 'province_id', 'commune_id') and not a.attisdropped)`;

const DOWN = `do $$ declare opened record; begin
  for opened in select distinct schemaname, tablename from pg_policies
  loop execute format('alter table %I.%I disable row level security', opened.schemaname, opened.tablename); end loop; end $$`;

/** Every second row is elsewhere: a page that shows one of them is another page. */
const PAGE = 20;
/** Of the reads that are many, a short run asks one in so many. */
const PART = 8;

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const client = await connected(t, databaseUrl);
await fillWithMany(client);
await spread(client);
const tokens = await tokensOf(app);

/**
 * Every second row of every table is located in another province, with what is its own; what it refers to of its own kind
 * is here. Without triggers, which would ask for each row.
 */
async function spread(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(LOCATED);
  await client.query('set session_replication_role = replica');
  for (const { name } of rows) {
    const moved = Array.from({ length: MANY / 2 }, (_, index) =>
      idIn(OF_PERSONS.has(name) ? 'persons' : name, 2 * index + 2),
    );
    await client.query(
      `update ${name} set (province_id, commune_id) = (${ELSEWHERE}) where province_id is not null and id = any($1)`,
      [moved],
    );
  }
  await client.query('set session_replication_role = origin');
}

const SHAPES = [...graphqlReads(), ...filteredReads(), ...restReads()].filter(
  ({ shape }, index) => IS_LONG || index % PART === 0 || /^(?:counted|by |filtered by territory)/.test(shape),
);

/** The answer of each read. */
async function answersOf(shapes: readonly Shape[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const recorded = recording(app);
  for (const { operation, shape, role, sizes, prepare, call } of shapes) {
    await prepare?.(client, 1);
    await call(recorded.app, tokens.get(role) ?? '', Math.min(PAGE, sizes.at(-1) ?? 1));
    answers.set(`${operation}, ${shape}`, recorded.taken().join('\n'));
  }
  return answers;
}

/** Where two answers part, or null. */
function around(answer: string, other: string): string | null {
  if (answer === other) return null;
  let at = 0;
  while (answer[at] === other[at]) at += 1;
  const from = Math.max(0, at - 120);
  return `${answer.slice(from, at + 60)} … and not … ${other.slice(from, at + 60)}`;
}

t.test('every read says the territory itself and does not leave it to row level security', async (t) => {
  // What one call makes ready another finds: it is there from the first round on.
  for (const { prepare } of SHAPES) await prepare?.(client, 1);
  const before = await answersOf(SHAPES);
  await client.query(DOWN);
  const after = await answersOf(SHAPES);
  t.equal(after.size, SHAPES.length);
  for (const [name, answer] of after) t.equal(around(answer, before.get(name) ?? ''), null, name);
});
