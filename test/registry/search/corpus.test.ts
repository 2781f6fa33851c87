import t from 'tap';
import { connected } from '../../database/records.ts';
import { asking } from '../../helpers/graphql.ts';
import { getToken, testServer } from '../../helpers/server.ts';
import { CORPUS, type CorpusQuery, insertNames } from './corpus.ts';
import { alike, untitled } from './meant.ts';

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

interface Found {
  readonly names: readonly string[];
  /** Those of them that are not marked as inexact. */
  readonly exact: readonly string[];
  readonly totalCount: number;
}

async function find({ list, typed }: Pick<CorpusQuery, 'list' | 'typed'>, first: number): Promise<Found> {
  const { data, errors } = await ask(
    `query ($typed: String!, $first: Int) {
      found: ${FIELD[list]}(filter: { search: $typed }, first: $first) { nodes { id name } inexact totalCount } }`,
    { typed, first },
  );
  if (errors !== undefined) throw new Error(`${typed}: ${JSON.stringify(errors)}`);
  const { nodes, inexact, totalCount } = data.found;
  const exact = nodes.filter(({ id }: { id: string }) => !inexact.includes(id));
  const namesOf = (those: readonly { name: string }[]) => those.map(({ name }) => name);
  return { names: namesOf(nodes), exact: namesOf(exact), totalCount };
}

const NOTHING: Found = { names: [], exact: [], totalCount: 0 };
const answers = new Map<CorpusQuery, Found>();
for (const query of CORPUS.queries)
  answers.set(query, await find(query, query.before === undefined ? 10 : 200));

const found = (query: CorpusQuery) => answers.get(query) ?? NOTHING;
const firstTen = (query: CorpusQuery) => found(query).names.slice(0, 10);

const mean = (parts: readonly number[]) => parts.reduce((sum, one) => sum + one, 0) / parts.length;

/** Which part of what is expected stands among the first ten, on average. */
function recall(queries: readonly CorpusQuery[]): number {
  const parts = queries.map((query) => {
    const names = firstTen(query);
    return query.expected.filter((name) => names.includes(name)).length / query.expected.length;
  });
  return mean(parts);
}

/** Which part of the first ten is meant, on average; of a search that finds nothing, none. */
function precision(queries: readonly CorpusQuery[]): number {
  const parts = queries.map((query) => {
    const names = firstTen(query);
    return names.filter((name) => query.meant.includes(name)).length / Math.max(names.length, 1);
  });
  return mean(parts);
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
    const { names } = found(query);
    const [first, second] = query.before.map((name) => names.indexOf(name));
    t.ok(first === 0 && Number(second) > 0, `${query.typed}: ${names.slice(0, 10)}`);
  }
});

t.test('precision of the first ten', async (t) => {
  for (const [kind, queries] of Map.groupBy(CORPUS.queries, (one) => one.kind)) {
    t.comment(`${kind}: ${precision(queries).toFixed(3)} of ${queries.length}`);
  }
  const overall = precision(CORPUS.queries);
  t.comment(`all: ${overall.toFixed(4)} of ${CORPUS.queries.length}`);
  t.ok(overall >= 0.96, 'all', { overall });
});

t.test('what is not marked as inexact has every word, and stands before what is', async (t) => {
  for (const query of CORPUS.queries) {
    const { names, exact } = found(query);
    t.same(names.slice(0, exact.length), exact, `${query.typed}: exact hits first`);
    const wrong = query.not.filter((name) => exact.includes(name));
    if (!SLIPS.includes(query.kind)) t.same(wrong, [], query.typed);
  }
});

t.test('a word that is only begun finds the names that go on so, all of them marked', async (t) => {
  const names = CORPUS.cooperatives.filter((name) => /(^| )to/.test(alike(untitled(name))));
  const begun = await find({ list: 'cooperatives', typed: 'HTX to' }, 200);
  t.ok(names.length > 10);
  t.same([begun.names.toSorted(), begun.exact], [names.toSorted(), []]);
  t.equal(begun.totalCount, names.length);
});

t.test(
  'a short word finds the names that have it, no neighbours and no titles, and counts them',
  async (t) => {
    for (const { list, typed, meant } of CORPUS.short) {
      const { names, exact, totalCount } = await find({ list, typed }, 200);
      t.same(names.toSorted(), meant.toSorted(), typed);
      t.same([exact.length, totalCount], [meant.length, meant.length], typed);
    }
  },
);
