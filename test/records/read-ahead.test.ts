import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { countingStatements } from '../helpers/statements.ts';

/** What a client was granted is read once, before anything is counted. */
const NOW = new Date();
const STILL = { now: () => NOW };

t.test('a plan follows the conditions of a document, those within its fragments too', async (t) => {
  const { app } = await testServer(t, { clock: STILL });
  const counted = countingStatements(t);
  const ask = asking(app, await getToken(app, 'demo-union-central'));
  const LIST = `query ($x: Boolean!) { cooperatives(first: 5) { nodes { ...F } } }
    fragment F on Cooperative { id positions(first: 2) @include(if: $x) { id womenManager { id name } } }`;
  const COUNT = `query ($x: Boolean!) { cooperatives(first: 5) { nodes { id } ...C } }
    fragment C on CooperativeConnection { totalCount @include(if: $x) }`;
  const TWO = `query ($x: Boolean!) { cooperatives(first: 5) { nodes { id } } trainings(first: 5) @include(if: $x) { nodes { id } } }`;
  await ask('{ cooperatives(first: 1) { nodes { id } } }');
  for (const [document, statements] of [
    [LIST, 1],
    [COUNT, 2],
    [TWO, 2],
  ] as const) {
    for (const x of [false, false, true, true, false, true]) {
      const { result, texts: _, ...sent } = await counted(() => ask(document, { x }));
      t.equal(result.errors, undefined);
      t.strictSame(sent, { statements: x ? statements : 1, snapshots: 1 });
    }
  }
});

t.test('more lists than a statement holds are read all the same, by one snapshot', async (t) => {
  const { app } = await testServer(t, { clock: STILL });
  const counted = countingStatements(t);
  const ask = asking(app, await getToken(app, 'demo-union-central'));
  const days = Array.from({ length: 40 }, (_, index) => `${2000 + index}-06-01`);
  const list = (day: string) => `positions(first: 2, validAt: "${day}") { position womenManager { name } }`;
  const page = (inner: string) => `{ cooperatives(first: 20) { nodes { id ${inner} } } }`;
  await ask(page(''));
  const {
    result,
    texts: _,
    ...sent
  } = await counted(() => ask(page(days.map((day, index) => `p${index}: ${list(day)}`).join(' '))));
  t.equal(result.errors, undefined);
  // The women of those in the statement of the page, in one: all of the levels below it were full.
  t.strictSame(sent, { statements: 10, snapshots: 1 });
  for (const [index, day] of days.entries()) {
    const alone = await ask(page(list(day)));
    t.strictSame(
      result.data.cooperatives.nodes.map((node: Record<string, unknown>) => node[`p${index}`]),
      alone.data.cooperatives.nodes.map((node: Record<string, unknown>) => node.positions),
      day,
    );
  }
});
