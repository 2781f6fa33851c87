import type pg from 'pg';
import t from 'tap';
import { fillWithMany, idIn, MANY, MUCH, OF_PERSONS } from '../database/many.ts';
import { connected } from '../database/records.ts';
import { IS_LONG } from '../helpers/long.ts';
import { testServer } from '../helpers/server.ts';
import { tokensOf } from './callers.ts';
import { filteredReads, territoryReads } from './statements/filtered-reads.ts';
import { graphqlReads } from './statements/graphql-reads.ts';
import { recording } from './statements/recording.ts';
import { restReads } from './statements/rest-reads.ts';
import type { Shape } from './statements/shapes.ts';
import { COMMUNE } from './values.ts';

/** A commune of another province, and the commune of UNION_COMMUNE, which has none of the rows otherwise. */
const PLACES = `select p.unit_id as province, c.unit_id as commune, c.code from administrative_unit_versions p
  join administrative_unit_versions c on c.parent_unit_id = p.unit_id and c.level = 'COMMUNE' and c.valid_to is null
  where p.level = 'PROVINCE' and p.code = $1 and p.valid_to is null and c.code >= $2 order by c.code limit 1`;
const LOCATED = `select c.relname as name from pg_class c join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
  where c.relkind = 'r' and 3 = (select count(*) from pg_attribute a where a.attrelid = c.oid
    and a.attname in ('id', 'province_id', 'commune_id') and not a.attisdropped)`;

const DOWN = `do $$ declare opened record; begin
  for opened in select distinct schemaname, tablename from pg_policies
  loop execute format('alter table %I.%I disable row level security', opened.schemaname, opened.tablename); end loop; end $$`;

/** Half of the rows are elsewhere: a page that shows one of them is another page. */
const PAGE = 20;
/** Of the reads that are many, a short run asks one in so many. */
const PART = 8;

/** Persons and classes are located by themselves: they are spread otherwise than the cooperatives that they belong to. */
const OTHERWISE: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['persons', 'person_identities', 'person_sensitive', 'women_managers'].map((one) => [one, 2]),
  ),
  ...Object.fromEntries(['trainings', 'training_sessions', 'training_attendances'].map((one) => [one, 3])),
};

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const client = await connected(t, databaseUrl);
await fillWithMany(client);
const [elsewhere, beside] = [await placeOf(client, '01'), await placeOf(client, '37', COMMUNE)];
await spread(client, elsewhere, beside);
const tokens = await tokensOf(app);

interface Place {
  readonly province: number;
  readonly commune: number;
  readonly code: string;
}

async function placeOf(client: pg.ClientBase, province: string, from = ''): Promise<Place> {
  const [place] = (await client.query<Place>(PLACES, [province, from])).rows;
  if (place === undefined) throw new Error(`no commune of ${province} is there`);
  return place;
}

/**
 * Of every table half of the rows are located elsewhere: a quarter in another province, the others in another commune
 * or, without a commune, in either province; and every second version of what has many. Without triggers, which would
 * ask for each row.
 */
async function spread(client: pg.ClientBase, elsewhere: Place, beside: Place): Promise<void> {
  const { rows } = await client.query<{ name: string }>(LOCATED);
  await client.query('set session_replication_role = replica');
  for (const { name } of rows) {
    const id = OF_PERSONS.has(name) ? 'persons' : name;
    const moved = (holds: (n: number) => boolean) =>
      Array.from({ length: MANY }, (_, index) => index + 1)
        .filter((n) => holds(Math.floor(n / (OTHERWISE[name] ?? 1))))
        .map((n) => idIn(id, n));
    const move = (to: Partial<Place> & Pick<Place, 'province'>, holds: (n: number) => boolean) =>
      client.query(
        `update ${name} set province_id = $2, commune_id = $3 where province_id is not null and id = any($1)`,
        [moved(holds), to.province, to.commune ?? null],
      );
    await move(elsewhere, (n) => n % 4 === 0);
    await move(beside, (n) => n % 8 === 2);
    await move({ province: beside.province }, (n) => n % 16 === 6);
    await move({ province: elsewhere.province }, (n) => n % 16 === 14);
  }
  await client.query(
    'update history.cooperatives set province_id = $2, commune_id = $3 where id = $1 and version % 2 = 0',
    [MUCH, elsewhere.province, elsewhere.commune],
  );
  // Whether a woman was trained is asked of classes elsewhere as well.
  await client.query('update training_attendances set is_completed = true');
  await client.query('set session_replication_role = origin');
}

/** What lies in a territory wholly, in part and not at all; without a commune a row may be in each of a province. */
const TERRITORIES = [
  { level: 'PROVINCE', code: '37' },
  { level: 'PROVINCE', code: '01' },
  { level: 'COMMUNE', code: beside.code },
  { level: 'COMMUNE', code: elsewhere.code },
];

const SHAPES = [
  ...territoryReads('UNION_PROVINCE', TERRITORIES),
  ...territoryReads('UNION_COMMUNE', TERRITORIES),
  ...filteredReads(),
  ...[...graphqlReads(), ...restReads()].filter(
    ({ shape }, index) => IS_LONG || index % PART === 0 || /^(?:counted|by )/.test(shape),
  ),
];

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
