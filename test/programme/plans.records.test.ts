import t from 'tap';
import { connected } from '../database/records.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { NINH_BINH, planOf, planWorld, write } from './plans.world.ts';

const NOBODY = '0198a000-0000-7000-8000-000000000000';

t.test('a plan keeps its unit as issued and says what that is today', async (t) => {
  const { app, union, central } = await planWorld(t);
  const fields =
    'status unit { code name } unitToday { code name } province { code } issuedOn issuedOnPrecision';
  const { rows, problems } = await write(union, 'planCreate', fields, [
    planOf({
      unit: { level: 'PROVINCE', code: '36', at: '2024-01-01' },
      fromOn: '2023-01-01',
      toOn: '2025-12-31',
      issuedOn: '2023-07',
      phases: [{ number: 1, to: '2024-12-31' }],
      status: 'EXPIRED',
    }),
    planOf({ documentNo: '12/KH-BTV' }),
  ]);
  t.same(problems, []);
  t.match(rows, [
    {
      status: 'EXPIRED',
      unit: { code: '36', name: 'Nam Định' },
      unitToday: { code: '37', name: 'Ninh Bình' },
      province: { code: '36' },
      issuedOn: '2023-07-01',
      issuedOnPrecision: 'MONTH',
    },
    { status: 'DRAFT', unit: { code: '37' } },
  ]);
  const district = await write(
    central,
    'planCreate',
    'unit { name level } unitToday { name } province { code }',
    [planOf({ unit: { level: 'DISTRICT', code: '105', at: '2023-05-01' }, status: 'ORPHANED' })],
  );
  t.match(district.rows, [{ unit: { level: 'DISTRICT' }, unitToday: null, province: { code: '12' } }]);

  const ofDistrict = async (unitKey: string) =>
    (
      await central('query ($unitKey: String) { plans(filter: { unitKey: $unitKey }) { totalCount } }', {
        unitKey,
      })
    ).data.plans.totalCount;
  t.equal(await ofDistrict('DISTRICT-105-20230410'), 1);
  t.equal(await ofDistrict('DISTRICT-999-20230410'), 0);
  const ofTerritory = async (territory: object, list = 'plans') =>
    (
      await central(
        `query ($t: TerritoryFilter) { ${list}(filter: { territory: $t }) { totalCount nodes { id } } }`,
        { t: territory },
      )
    ).data[list];
  const city = { level: 'DISTRICT', code: '105', at: '2023-05-01' };
  t.match(
    await ofTerritory(city),
    { totalCount: 1, nodes: [{ id: String }] },
    'its own, though it stands at its province',
  );
  t.match(
    await ofTerritory({ ...city, code: '106' }),
    { totalCount: 0, nodes: EMPTY },
    'not its neighbour’s',
  );
  t.match(await ofTerritory({ level: 'PROVINCE', code: '12' }), { totalCount: 1 });
  const searched = await central(
    `query ($t: TerritoryFilter) { plans(filter: { territory: $t, search: "ke hoach" }) { totalCount nodes { id } } }`,
    { t: city },
  );
  t.match(searched.data.plans, { totalCount: 1, nodes: [{ id: String }] });
  for (const list of ['targets', 'budgetLines', 'milestones', 'reportingObligations']) {
    t.match(await ofTerritory(city, list), { totalCount: 0, nodes: EMPTY }, list);
  }

  const list = async (filter: object, orderBy?: object) => {
    const { data } = await union(
      `query ($filter: PlanFilter, $orderBy: PlanOrder) { plans(filter: $filter, orderBy: $orderBy) {
        totalCount nodes { unit { code } } } }`,
      { filter, orderBy },
    );
    t.equal(data.plans.totalCount, data.plans.nodes.length);
    return data.plans.nodes.map((one: { unit: { code: string } }) => one.unit.code);
  };
  t.same(await list({}), ['37', '36'], 'the newest period first');
  t.same(await list({}, { field: 'FROM_ON', direction: 'ASC' }), ['36', '37']);
  t.same(await list({ territory: NINH_BINH }), ['37', '36'], 'with those of its predecessors');
  t.same(await list({ territory: { level: 'PROVINCE', code: '36', at: '2024-01-01' } }), ['36']);
  t.same(await list({ validOn: '2025-12-31' }), ['36']);
  t.same(await list({ search: '12/kh' }), ['37']);
  t.same(await list({ status: ['EXPIRED', 'REPLACED'] }), ['36']);
  t.same(await list({ programme: ['WOMEN_STARTUPS'] }), []);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const listed = await rest.get('/v1/plans?validOn=2024-01-01&totalCount=true');
  t.match(listed.json, { totalCount: 1, items: [{ unit: { code: '36' }, unitToday: { code: '37' } }] });
  const made = await rest.post('/v1/plans', planOf({ title: 'Qua REST' }));
  t.equal(made.status, 201, made.body);
  const changed = await rest.patch(
    `/v1/plans/${made.json.data.id}`,
    { title: 'Khác', note: null },
    { 'if-match': String(made.headers.etag) },
  );
  t.match(changed.json.data, { title: 'Khác', version: 2, issuerKind: 'WOMENS_UNION' });
});

t.test('an update leaves what is not said, clears null and refuses what has passed', async (t) => {
  const { union, databaseUrl } = await planWorld(t);
  const { rows } = await write(union, 'planCreate', 'note', [
    planOf({ note: 'x', documentNo: '1', phases: [{ number: 1, from: '2026-01-01', to: null }] }),
  ]);
  const { id } = rows[0];
  const fields = 'note documentNo title phases { number from to }';
  const cleared = await write(union, 'planUpdate', fields, [{ id, expectedVersion: 1, note: null }]);
  t.match(cleared.rows, [{ version: 2, note: null, documentNo: '1' }]);
  const same = await write(union, 'planUpdate', fields, [
    { id, expectedVersion: 2, documentNo: '1', phases: [{ number: 1, from: '2026-01-01' }] },
  ]);
  t.match(same.rows, [{ version: 2 }], 'an equal plan is not written');
  t.same((await write(union, 'planUpdate', fields, [{ id, expectedVersion: 1, title: 'x' }])).problems, [
    'VERSION_PASSED input.0.expectedVersion',
  ]);
  t.same((await write(union, 'planUpdate', fields, [{ id: NOBODY, expectedVersion: 1 }])).problems, [
    'NOT_FOUND input.0.id',
  ]);
  const client = await connected(t, databaseUrl);
  const past = await client.query('select version, note from history.plans where id = $1', [id]);
  t.match(past.rows, [{ version: '1', note: 'x' }]);
});

t.test('everything that is wrong with plans is told at once', async (t) => {
  const { union } = await planWorld(t);
  const { problems } = await write(union, 'planCreate', '', [
    planOf({ toOn: '2025-12-31', issuedOn: '2150', priorityGroups: ['POOR_HOUSEHOLD', 'RICH'] }),
    planOf({
      phases: [
        { number: 1, from: '2025-12-31', to: '2026-06-30' },
        { number: 1, from: '2026-07-01', to: '2026-06-30' },
      ],
      responsibleBasis: 'ASSUMED',
    }),
    planOf({ unit: { level: 'PROVINCE', code: '01' }, parentId: NOBODY }),
    planOf({ unit: { level: 'NATION' } }),
    planOf({ unit: { level: 'PROVINCE', code: '99' } }),
  ]);
  t.same(problems, [
    'DATE_FUTURE input.0.issuedOn',
    'DUPLICATE_IN_CALL input.1.phases.1.number',
    'FIELD_REQUIRED input.1.responsibleUnit',
    'FIELD_VALUE input.0.priorityGroups.1',
    'NOT_FOUND input.2.parentId',
    'PERIOD_OUTSIDE_PLAN input.1.phases.0.from',
    'PERIOD_REVERSED input.0.toOn',
    'PERIOD_REVERSED input.1.phases.1.to',
    'TERRITORY_FORBIDDEN input.2.unit',
    'TERRITORY_FORBIDDEN input.3.unit',
    'UNIT_UNKNOWN input.4.unit.code',
  ]);
  const shaped = await write(union, 'planCreate', '', [planOf({ title: '', toOn: '2025-01-01' })]);
  t.same(shaped.problems, ['PERIOD_REVERSED input.0.toOn', 'TEXT_TOO_SHORT input.0.title']);
});

t.test('a plan is a part of another, never of itself', async (t) => {
  const { union, central } = await planWorld(t);
  const nation = await write(central, 'planCreate', '', [
    planOf({ unit: { level: 'NATION' }, title: 'Đề án', toOn: '2030-12-31' }),
  ]);
  const [{ id: top }] = nation.rows;
  const { rows } = await write(union, 'planCreate', 'parent { title }', [
    planOf({ parentId: top, title: 'Tỉnh' }),
    planOf({ title: 'Khác' }),
  ]);
  t.match(rows, [{ parent: { title: 'Đề án' } }, { parent: null }]);
  const [{ id: one }, { id: two }] = rows;
  const children = await central(`query ($id: ID!) { plan(id: $id) { children(first: 5) { title } } }`, {
    id: top,
  });
  t.same(children.data.plan.children, [{ title: 'Tỉnh' }]);
  const loop = await write(union, 'planUpdate', '', [
    { id: one, expectedVersion: 1, parentId: two },
    { id: two, expectedVersion: 1, parentId: one },
  ]);
  t.same(loop.problems, ['LINEAGE_LOOP input.0.parentId', 'LINEAGE_LOOP input.1.parentId']);
  t.same((await write(union, 'planUpdate', '', [{ id: one, expectedVersion: 1, parentId: one }])).problems, [
    'LINEAGE_LOOP input.0.parentId',
  ]);
  const under = await write(central, 'planUpdate', '', [{ id: top, expectedVersion: 1, parentId: one }]);
  t.same(under.problems, ['LINEAGE_LOOP input.0.parentId']);
});

t.test('who is not asked to may not', async (t) => {
  const { app, as, made, union } = await planWorld(t);
  const { rows } = await write(union, 'planCreate', '', [planOf()]);
  const { id } = rows[0];
  const read = `query ($id: ID!) { plan(id: $id) { title changedBy { clientId } } }`;
  const create = `mutation ($input: [PlanCreateInput!]!) { planCreate(input: $input) { userErrors { code } } }`;
  const codeOf = async (ask: typeof union, query: string, variables: Readonly<Record<string, unknown>>) =>
    (await ask(query, variables)).errors?.[0]?.extensions.code;
  const [nobody, website] = [asking(app, null), await as('demo-website')];
  t.equal(await codeOf(nobody, read, { id }), 'AUTH_TOKEN_REQUIRED');
  t.equal(await codeOf(website, read, { id }), 'FORBIDDEN');
  const labour = await as('demo-labour-37');
  const seen = await labour(read, { id });
  t.match(seen.data.plan, { changedBy: null });
  t.same(seen.extensions.hiddenFields, ['plan.changedBy']);
  t.equal(await codeOf(labour, create, { input: [planOf()] }), 'FORBIDDEN');
  const elsewhere = await made('UNION_PROVINCE', 'PROVINCE', '01');
  t.equal(await codeOf(elsewhere, read, { id }), 'NOT_FOUND');
  t.same((await elsewhere('{ plans { nodes { id } } }')).data.plans.nodes, []);
  t.match((await elsewhere('query ($id: ID!) { node(id: $id) { id } }', { id })).data, { node: null });
  t.same((await write(elsewhere, 'planUpdate', '', [{ id, expectedVersion: 1, title: 'x' }])).problems, [
    'NOT_FOUND input.0.id',
  ]);
  const committee = await made('PEOPLES_COMMITTEE', 'PROVINCE', '37');
  t.same((await write(committee, 'planUpdate', '', [{ id, expectedVersion: 1, title: 'x' }])).problems, []);
});
