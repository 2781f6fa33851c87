import t from 'tap';
import { connected } from '../database/records.ts';
import { momentOfNow } from '../helpers/snapshots.ts';
import { planOf, planWorld, write } from './plans.world.ts';

const TARGET = {
  sectionRef: 'I',
  indicator: 'COOPERATIVES_ESTABLISHED',
  operator: 'AT_LEAST',
  unit: 'COUNT',
  value: 1,
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
};
const LISTS = `{ plans { totalCount nodes { title targets { value } children { title } } } targets { totalCount nodes { value } }
  budgetLines { totalCount nodes { amountVnd } } milestones { totalCount nodes { title } }
  reportingObligations { totalCount nodes { subject } } reports { totalCount nodes { title } } }`;

/** Plans of the nation, of Lai Châu, of two of its wards and of Hà Nội, each with a row of every kind. */
async function issued(t: Parameters<typeof planWorld>[0]) {
  const world = await planWorld(t);
  const { central } = world;
  const nation = await write(central, 'planCreate', '', [
    planOf({ unit: { level: 'NATION' }, title: 'Cả nước' }),
  ]);
  const [{ id: top }] = nation.rows;
  const units = {
    'Lai Châu': { level: 'PROVINCE', code: '12' },
    'Đoàn Kết': { level: 'COMMUNE', code: '03388' },
    'Tân Phong': { level: 'COMMUNE', code: '03408' },
    'Hà Nội': { level: 'PROVINCE', code: '01' },
  };
  const local = await write(
    central,
    'planCreate',
    'title',
    Object.entries(units).map(([title, unit]) => planOf({ title, unit, parentId: top })),
  );
  const ids: string[] = [top, ...local.rows.map((one: { id: string }) => one.id)];
  const all = { ...{ 'Cả nước': { level: 'NATION' } }, ...units };
  await write(
    central,
    'targetCreate',
    '',
    ids.map((planId, n) => ({ ...TARGET, planId, value: n + 1 })),
  );
  await write(
    central,
    'budgetLineRecord',
    '',
    ids.map((planId, n) => ({ planId, stage: 'REQUESTED', amountVnd: n })),
  );
  await write(
    central,
    'milestoneCreate',
    '',
    ids.map((planId, n) => ({ planId, title: String(n) })),
  );
  await write(
    central,
    'reportingObligationCreate',
    '',
    ids.map((planId, n) => ({
      planId,
      frequency: 'AD_HOC',
      actorKind: 'WOMENS_UNION',
      actorLevel: 'COMMUNE',
      subject: String(n),
    })),
  );
  await write(
    central,
    'reportCreate',
    '',
    Object.entries(all).map(([title, unit]) => ({
      unit,
      title,
      kind: 'AD_HOC',
      fromOn: '2026-01-01',
      toOn: '2026-01-31',
    })),
  );
  return { ...world, ids, commune: await world.as('demo-union-commune-03388') };
}

t.test('a commune reads what is issued for its province and the nation, and changes its own', async (t) => {
  const { ids, commune, made } = await issued(t);
  const titles = async (ask: typeof commune) =>
    (await ask(LISTS)).data.plans.nodes.map((one: { title: string }) => one.title).sort();
  t.same(await titles(commune), ['Cả nước', 'Lai Châu', 'Đoàn Kết']);
  t.same(await titles(await made('UNION_PROVINCE', 'PROVINCE', '12')), [
    'Cả nước',
    'Lai Châu',
    'Tân Phong',
    'Đoàn Kết',
  ]);
  const [nation = '', province = '', own = '', other = ''] = ids;
  const read = `query ($id: ID!) { plan(id: $id) { targets { value } children { title } budgetLines { amountVnd }
    milestones { title } reportingObligations { subject } } node(id: $id) { id } }`;
  const seen = await commune(read, { id: nation });
  t.match(seen.data.plan, {
    targets: [{ value: 1 }],
    budgetLines: [{ amountVnd: 0 }],
    milestones: [{ title: '0' }],
    reportingObligations: [{ subject: '0' }],
  });
  t.same(seen.data.plan.children, [{ title: 'Lai Châu' }, { title: 'Đoàn Kết' }], 'no plan of a neighbour');
  t.equal(seen.data.node.id, nation);
  const { errors = [] } = await commune(read, { id: other });
  t.same(errors.map(({ path = [] }) => path.join()).sort(), ['node', 'plan']);
  t.match(errors, Array(2).fill({ extensions: { code: 'NOT_FOUND' } }));
  t.same(
    (await commune(LISTS)).data.reports.nodes,
    [{ title: 'Đoàn Kết' }],
    'reports do not come from above',
  );

  const changes = [nation, province, other, own].map((id) => ({ id, expectedVersion: 1, note: 'x' }));
  t.same((await write(commune, 'planUpdate', '', changes)).problems, [
    'NOT_FOUND input.2.id',
    'TERRITORY_FORBIDDEN input.0.id',
    'TERRITORY_FORBIDDEN input.1.id',
  ]);
  const rows = [nation, province, other, own].map((planId) => ({ ...TARGET, planId }));
  t.same((await write(commune, 'targetCreate', '', rows)).problems, [
    'NOT_FOUND input.2.planId',
    'TERRITORY_FORBIDDEN input.0.planId',
    'TERRITORY_FORBIDDEN input.1.planId',
  ]);
  t.same((await write(commune, 'targetCreate', '', [{ ...TARGET, planId: own }])).problems, []);
});

t.test('a commune makes its own plan from the one of its province', async (t) => {
  const { ids, commune } = await issued(t);
  const [, province = ''] = ids;
  const copy = { id: province, title: 'Của phường', fromOn: '2027-01-01' };
  t.same((await write(commune, 'planCopy', '', [copy])).problems, ['TERRITORY_FORBIDDEN input.0.unit']);
  const { rows, problems } = await write(
    commune,
    'planCopy',
    'unit { code } parent { id } targets { value fromOn commune { code } } budgetLines { amountVnd }',
    [{ ...copy, unit: { level: 'COMMUNE', code: '03388' }, parentId: province }],
  );
  t.same(problems, []);
  t.match(rows, [
    {
      unit: { code: '03388' },
      parent: { id: province },
      targets: [{ value: 2, fromOn: '2027-01-01', commune: { code: '03388' } }],
      budgetLines: [{ amountVnd: 1 }],
    },
  ]);
});

t.test('a commune reads the past of what is issued above it', async (t) => {
  const { ids, commune, central, databaseUrl } = await issued(t);
  const client = await connected(t, databaseUrl);
  const at = await momentOfNow(client);
  const [, id = ''] = ids;
  await write(central, 'planUpdate', '', [{ id, expectedVersion: 1, title: 'Lai Châu, sửa' }]);
  const read = `query ($id: ID!, $at: DateTime) { plan(id: $id, knownAt: $at) { title targets { value } } }`;
  t.match((await commune(read, { id })).data.plan, { title: 'Lai Châu, sửa' });
  const then = await commune(read, { id, at });
  t.match(then.data?.plan, { title: 'Lai Châu', targets: [{ value: 2 }] });
});

t.test('the queries of plans say the territory themselves', async (t) => {
  const { ids, commune, databaseUrl } = await issued(t);
  const before = await commune(LISTS);
  t.equal(before.data.targets.totalCount, 3);
  const client = await connected(t, databaseUrl);
  for (const table of [
    'plans',
    'targets',
    'budget_lines',
    'milestones',
    'reporting_obligations',
    'reports',
  ]) {
    await client.query(`alter table ${table} disable row level security`);
  }
  t.same((await commune(LISTS)).data, before.data, 'with the second wall down the lists are the same');
  const [nation = '', , , other = ''] = ids;
  const changes = [nation, other].map((id) => ({ id, expectedVersion: 1, note: 'x' }));
  t.same((await write(commune, 'planUpdate', '', changes)).problems, [
    'NOT_FOUND input.1.id',
    'TERRITORY_FORBIDDEN input.0.id',
  ]);
  t.same((await write(commune, 'targetCreate', '', [{ ...TARGET, planId: nation }])).problems, [
    'TERRITORY_FORBIDDEN input.0.planId',
  ]);
});
