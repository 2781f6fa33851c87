import t from 'tap';
import { graphqlOperations, restOperations } from '../contract/operations.ts';
import { graphqlReads } from '../contract/statements/graphql-reads.ts';
import { restReads } from '../contract/statements/rest-reads.ts';
import { type Asker, ONCE, type Shape } from '../contract/statements/shapes.ts';
import { printed, readTable, writeTable } from '../contract/statements/table.ts';
import { fillWithMany, RECORDED_BY } from '../database/many.ts';
import { connected } from '../database/records.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { countingStatements } from '../helpers/statements.ts';

const SHAPES: readonly Shape[] = [...graphqlReads(), ...restReads()];
const OPERATIONS = [...graphqlOperations(), ...restOperations()].filter(({ isWrite }) => !isWrite);

const CLIENTS: Readonly<Record<Asker, string>> = { UNION: RECORDED_BY, OPERATOR: 'demo-administrator' };

const isSized = (operation: string, shape: string) =>
  SHAPES.some((one) => one.operation === operation && one.shape === shape && one.sizes !== ONCE);

t.test('every operation has a shape', async (t) => {
  const shaped = new Set(SHAPES.map(({ operation }) => operation));
  const missing = OPERATIONS.filter(({ name }) => !shaped.has(name));
  t.same(
    missing.map(({ name }) => name),
    [],
  );
});

t.test('the statements of a shape do not grow with the page', async (t) => {
  // A clock that stands still: what a client was granted is read once, before anything is counted.
  let now = new Date();
  const { app, databaseUrl } = await testServer(t, { config: { demo: false }, clock: { now: () => now } });
  const client = await connected(t, databaseUrl);
  await fillWithMany(client);
  now = new Date();
  const tokens = new Map<Asker, string>();
  for (const [asker, name] of Object.entries(CLIENTS) as [Asker, string][]) {
    const token = await getToken(app, name);
    await app.inject({ url: '/v1/viewer', headers: { authorization: `Bearer ${token}` } });
    tokens.set(asker, token);
  }
  const count = countingStatements(t);
  const counts: Record<string, Record<string, number>> = {};
  const wrong: string[] = [];
  for (const { operation, shape, asker, sizes, call } of SHAPES) {
    const found: number[] = [];
    for (const size of sizes) {
      const { result, statements } = await count(() => call(app, tokens.get(asker) ?? '', size));
      const problems = [
        ...result.wrong,
        ...(result.rows === size ? [] : [`${result.rows} rows`]),
        ...(result.told === null || result.told === statements ? [] : [`tells of ${result.told}`]),
      ];
      wrong.push(...problems.map((one) => `${operation}, ${shape}, ${size}: ${one}`));
      found.push(statements);
    }
    if (new Set(found).size > 1) wrong.push(`${operation}, ${shape}: ${found.join(', ')} statements`);
    counts[operation] = { ...counts[operation], [shape]: found[0] ?? 0 };
  }
  t.same(
    wrong,
    [],
    'each page is full, each reference leads to a record of its own, and each count is constant',
  );

  const print = printed(counts, isSized);
  if (process.env.UPDATE_STATEMENTS !== undefined) writeTable(counts, print);
  const golden = readTable();
  t.same(counts, golden.counts, 'the counts are those of the golden table');
  t.equal(print, golden.print, 'and so is what is printed of it');
});
