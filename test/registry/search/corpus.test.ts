import t from 'tap';
import { connected } from '../../database/records.ts';
import { asking } from '../../helpers/graphql.ts';
import { getToken, testServer } from '../../helpers/server.ts';
import { CORPUS, type CorpusQuery, insertNames } from './corpus.ts';

const SLIPS = [
  'keystrokes of Telex',
  'another letter',
  'a letter missing',
  'a letter doubled',
  'two letters changed',
];

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
await insertNames(await connected(t, databaseUrl), 9_001);
const ask = asking(app, await getToken(app, 'demo-union-central'));

const FIELD = { women: 'womenManagers', cooperatives: 'cooperatives' } as const;

/** The names of the first ten; of more where a name is to stand before another. */
async function namesFound({ list, typed, before }: CorpusQuery): Promise<string[]> {
  const { data, errors } = await ask(
    `query ($typed: String!, $first: Int) {
      found: ${FIELD[list]}(filter: { search: $typed }, first: $first) { nodes { name } } }`,
    { typed, first: before === undefined ? 10 : 200 },
  );
  if (errors !== undefined) throw new Error(`${typed}: ${JSON.stringify(errors)}`);
  return data.found.nodes.map((one: { name: string }) => one.name);
}

const answers = new Map<CorpusQuery, readonly string[]>();
for (const query of CORPUS.queries) answers.set(query, await namesFound(query));

const firstTen = (query: CorpusQuery) => (answers.get(query) ?? []).slice(0, 10);

/** Which part of what is expected stands among the first ten, on average. */
function recall(queries: readonly CorpusQuery[]): number {
  const parts = queries.map((query) => {
    const found = firstTen(query);
    return query.expected.filter((name) => found.includes(name)).length / query.expected.length;
  });
  return parts.reduce((sum, one) => sum + one, 0) / parts.length;
}

/** What was typed and what was found instead, of the first that lack something. */
const missed = (queries: readonly CorpusQuery[]) =>
  queries
    .filter((query) => recall([query]) < 1)
    .slice(0, 5)
    .map((query) => `${query.typed}: ${firstTen(query).join(', ')}`);

t.test('recall of the first ten', async (t) => {
  t.ok(CORPUS.queries.length >= 300);
  for (const [kind, queries] of Map.groupBy(CORPUS.queries, (one) => one.kind)) {
    const measured = recall(queries);
    t.comment(`${kind}: ${measured.toFixed(3)} of ${queries.length}`);
    t.ok(measured >= (SLIPS.includes(kind) ? 0.9 : 0.98), kind, { missed: missed(queries) });
  }
  const overall = recall(CORPUS.queries);
  t.comment(`all: ${overall.toFixed(4)} of ${CORPUS.queries.length}`);
  t.ok(overall >= 0.98, 'all', { overall });
});

t.test('a name with its accents as typed stands before its twin with others', async (t) => {
  for (const query of CORPUS.queries) {
    if (query.before === undefined) continue;
    const found = answers.get(query) ?? [];
    const [first, second] = query.before.map((name) => found.indexOf(name));
    t.ok(first === 0 && Number(second) > 0, `${query.typed}: ${found.slice(0, 10)}`);
  }
});
