import { readFileSync } from 'node:fs';
import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

const GOLDEN = new URL('../golden/statements.json', import.meta.url);

/** One query a shape; `$first` is the size of the page. */
const SHAPES: Readonly<Record<string, string>> = {
  'cooperatives, flat':
    'query ($first: Int) { cooperatives(first: $first) { nodes { name isWomenManaged province { name } } } }',
  'cooperatives, counted': 'query ($first: Int) { cooperatives(first: $first) { totalCount nodes { id } } }',
  'cooperatives, nested': `query ($first: Int) { cooperatives(first: $first) { nodes {
    name province { name } commune { name } figures(first: 1) { workerCount } products { name } ratings { year }
    positions(first: 3) { position womenManager { name positions(first: 3) { position cooperative { name } } } } } } }`,
  'cooperatives, with what was recorded about them': `query ($first: Int) { cooperatives(first: $first) { nodes {
    allianceMemberships(first: 2) { fromOn } predecessors { name } successors { name } externalIdentifiers(first: 2) { value }
    supportRequests(first: 2) { subject } reviewEntries(first: 2) { finding reviewList { title } }
    mediaItems(first: 2) { title } commendations(first: 2) { title } } } }`,
  'women managers, with what stands behind the inner wall':
    'query ($first: Int) { womenManagers(first: $first) { nodes { name personalIdNumber ethnicGroupCode positions(first: 2) { position } } } }',
  'members, with their persons':
    'query ($first: Int) { members(first: $first) { nodes { kind isCurrent person { name phone ethnicGroupCode } cooperative { name } } } }',
  'plans, nested': `query ($first: Int) { plans(first: $first) { nodes { title unit { name } unitToday { name }
    parent { title } targets(first: 3) { value milestones(first: 2) { title } } budgetLines(first: 2) { amountVnd }
    reportingObligations(first: 2) { dueBefore reports(first: 1) { title } } } } }`,
  'employments, with whom they are of':
    'query ($first: Int) { employments(first: $first) { nodes { kind isCurrent previous { kind } person { name } cooperative { name } } } }',
  units:
    'query ($first: Int) { administrativeUnits(level: COMMUNE, first: $first) { nodes { name parent { name } } } }',
};

t.test('the statements of a shape do not grow with the page', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const made = await ask(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code } } }`,
    {
      input: Array.from({ length: 200 }, (_, n) => ({
        name: `Tổ hợp tác ${n}`,
        kind: 'COOPERATIVE_GROUP',
        address: { provinceCode: '37' },
        products: [{ name: 'Gạo' }],
        ratings: [{ year: 2024, rating: 'FAIR' }],
      })),
    },
  );
  const ids: { id: string }[] = made.data.cooperativeCreate.cooperatives;
  const women = await ask(
    `mutation ($input: [WomenManagerCreateInput!]!) { womenManagerCreate(input: $input) { womenManagers { id } userErrors { code field } } }`,
    {
      input: ids.map(({ id }, n) => ({
        name: `Nguyễn Thị ${n}`,
        ethnicGroupCode: '01',
        positions: [{ cooperativeId: id, position: 'GROUP_LEADER', fromOn: '2023-01-01' }],
      })),
    },
  );
  t.same(women.data.womenManagerCreate.userErrors, []);
  const members = await ask(
    `mutation ($input: [MemberCreateInput!]!) { memberCreate(input: $input) { members { id } userErrors { code field } } }`,
    {
      input: ids.map(({ id }, n) => ({
        cooperativeId: id,
        kind: 'OFFICIAL',
        person: { name: `Trần Thị ${n}`, phone: '0912345678', ethnicGroupCode: '01' },
      })),
    },
  );
  t.same(members.data.memberCreate.userErrors, []);
  const plans = await ask(
    `mutation ($input: [PlanCreateInput!]!) { planCreate(input: $input) { plans { id } userErrors { code field } } }`,
    {
      input: ids.map((_, n) => ({
        unit: { level: 'PROVINCE', code: '37' },
        programme: 'PROJECT_01',
        title: `Kế hoạch ${n}`,
        issuerKind: 'WOMENS_UNION',
        issuerName: 'Hội LHPN tỉnh Ninh Bình',
        fromOn: '2026-01-01',
        toOn: '2026-12-31',
      })),
    },
  );
  t.same(plans.data.planCreate.userErrors, []);
  const rows = plans.data.planCreate.plans.map(({ id: planId }: { id: string }) => planId);
  await ask(
    `mutation ($targets: [TargetCreateInput!]!, $duties: [ReportingObligationCreateInput!]!) {
      targetCreate(input: $targets) { userErrors { code } }
      reportingObligationCreate(input: $duties) { userErrors { code } } }`,
    {
      targets: rows.map((planId: string) => ({
        planId,
        sectionRef: 'I',
        indicator: 'STABLE_JOBS',
        operator: 'VALUE',
        unit: 'COUNT',
        value: 1,
        fromOn: '2026-01-01',
        toOn: '2026-12-31',
      })),
      duties: rows.map((planId: string) => ({
        planId,
        frequency: 'AD_HOC',
        actorKind: 'WOMENS_UNION',
        actorLevel: 'COMMUNE',
      })),
    },
  );
  const jobs = await ask(
    `mutation ($input: [EmploymentStartInput!]!) { employmentStart(input: $input) { employments { id } userErrors { code field } } }`,
    {
      input: ids.map(({ id }, n) => ({ cooperativeId: id, kind: 'STABLE', person: { name: `Lê Thị ${n}` } })),
    },
  );
  t.same(jobs.data.employmentStart.userErrors, []);
  const counted: Record<string, number> = {};
  for (const [shape, query] of Object.entries(SHAPES)) {
    const counts = [];
    for (const first of [1, 20, 200]) {
      const { data, errors, extensions } = await ask(query, { first });
      t.equal(errors, undefined, `${shape}, ${first}: ${JSON.stringify(errors?.[0])}`);
      const [page] = Object.values<{ nodes: unknown[] }>(data);
      t.equal(page?.nodes.length, first, shape);
      counts.push(extensions.statements);
    }
    t.equal(new Set(counts).size, 1, `${shape}: ${counts}`);
    counted[shape] = counts[0] ?? 0;
  }
  t.same(counted, JSON.parse(readFileSync(GOLDEN, 'utf8')));
});
