import { readFileSync } from 'node:fs';
import t from 'tap';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

const PAGE = readFileSync(new URL('../../docs/first-hour.md', import.meta.url), 'utf8');
const [find, statistics, newClass, attendance, newPlan, copy, gaps, ...others] = [
  ...PAGE.matchAll(/```graphql\n(.*?)```/gs),
].map(([, query = '']) => query);

t.test('every query of a province officer’s first hour is answered as the page writes it', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const union = asking(app, await getToken(app, 'demo-union-province-37'));
  const ask = async (query: string | undefined, variables = {}) => {
    const { data, errors } = await union(query ?? '', variables);
    t.equal(errors, undefined, JSON.stringify(errors));
    return data;
  };
  t.same(others, [], 'no query of the page is left out');
  const groups = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { userErrors { code } } }`,
    {
      input: ['Tổ hợp tác Hoa Sen', 'Tổ hợp tác Lúa'].map((name) => ({
        name,
        kind: 'COOPERATIVE_GROUP',
        address: { provinceCode: '37' },
      })),
    },
  );
  t.same(groups.data.cooperativeCreate.userErrors, []);

  t.match(await ask(find), { cooperatives: { nodes: [{ name: 'Tổ hợp tác Hoa Sen' }] } });
  t.match(await ask(statistics), {
    cooperativeStatistics: { total: { cooperatives: 2, withWomanChair: 0 } },
  });
  const { trainingCreate } = await ask(newClass);
  t.same(trainingCreate.userErrors, []);
  const recorded = await ask(attendance, { training: trainingCreate.training.id });
  t.match(recorded.trainingAttendanceRecord, {
    userErrors: EMPTY,
    training: { version: 2, participantCount: 60 },
  });
  const { planCreate } = await ask(newPlan);
  t.same(planCreate.userErrors, []);
  const { planCopy } = await ask(copy, { plan: planCreate.plan.id });
  t.match(planCopy, {
    userErrors: EMPTY,
    plan: { fromOn: '2026-01-01', toOn: '2026-12-31', copiedFrom: { title: 'Kế hoạch 2025' } },
  });
  const { dataGaps } = await ask(gaps);
  t.match(
    dataGaps.counts.find((one: { gap: string }) => one.gap === 'NO_FIGURES_THIS_YEAR'),
    { cooperatives: 2 },
  );
  t.equal(dataGaps.nodes.length, 2);
});
