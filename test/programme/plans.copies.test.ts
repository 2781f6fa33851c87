import t from 'tap';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { planOf, planWorld, write } from './plans.world.ts';

const NAM_DINH = { level: 'PROVINCE', code: '36', at: '2024-01-01' };
const COPY = `unit { code } status title documentNo issuerName fromOn toOn programme countedPositions implementsDocuments
  phases { number from to } parent { title } copiedFrom { title }
  targets(first: 50) { sectionRef value fromOn toOn position strength foundedToOn milestones { title } }
  budgetLines(first: 50) { phase year stage amountVnd fundingSources isTotal documentNo decidedOn }
  milestones(first: 50) { title dueOn reachedOn documentNo target { sectionRef } }
  reportingObligations(first: 50) { frequency dueBefore recipients { level } }`;

const target = (planId: string, sectionRef: string, fromOn: string, toOn: string) => ({
  planId,
  sectionRef,
  indicator: 'COOPERATIVES_ESTABLISHED',
  operator: 'AT_LEAST',
  unit: 'COUNT',
  value: 3,
  fromOn,
  toOn,
});

/** A plan of two years with rows of every kind. */
async function world(t: Parameters<typeof planWorld>[0]) {
  const made = await planWorld(t);
  const { union, central } = made;
  const nation = await write(central, 'planCreate', '', [
    planOf({ unit: { level: 'NATION' }, title: 'Cả nước', fromOn: '2023-01-01', toOn: '2030-12-31' }),
  ]);
  const { rows } = await write(union, 'planCreate', '', [
    planOf({
      title: 'Kế hoạch cũ',
      unit: NAM_DINH,
      documentNo: '81/KH-BTV',
      issuedOn: '2024-01-15',
      fromOn: '2024-01-01',
      toOn: '2025-12-31',
      phases: [
        { number: 1, to: '2024-12-31' },
        { number: 2, from: '2025-01-01', to: '2025-12-31' },
      ],
      countedPositions: ['DIRECTOR'],
      implementsDocuments: ['01/QĐ-TTg'],
      parentId: nation.rows[0].id,
      status: 'IN_FORCE',
      note: 'x',
    }),
  ]);
  const { id } = rows[0];
  const targets = await write(union, 'targetCreate', '', [
    { ...target(id, 'cả kỳ', '2024-01-01', '2025-12-31'), foundedToOn: '2025', strength: 'ASPIRATION' },
    target(id, 'năm đầu', '2024-01-01', '2024-12-31'),
    target(id, 'tháng 2', '2024-02-01', '2024-02-29'),
    target(id, 'năm sau', '2025-01-01', '2025-12-31'),
  ]);
  const [whole, , , last] = targets.rows;
  const line = { planId: id, phase: 1, fundingSources: ['PROVINCE_BUDGET'] };
  const budget = await write(union, 'budgetLineRecord', '', [
    { ...line, stage: 'APPROVED', amountVnd: 90, documentNo: 'QĐ 1', decidedOn: '2024-03-01' },
    { ...line, stage: 'REQUESTED', amountVnd: 100 },
    { ...line, stage: 'SETTLED', amountVnd: 80 },
    { planId: id, stage: 'SETTLED', amountVnd: 5, year: 2024 },
    { planId: id, stage: 'REQUESTED', amountVnd: 7, year: 2024, isTotal: true },
    { planId: id, stage: 'REQUESTED', amountVnd: 8, year: 2025 },
  ]);
  const milestones = await write(union, 'milestoneCreate', '', [
    { planId: id, title: 'Sơ kết', dueOn: '2024-11-30', targetId: whole.id },
    { planId: id, title: 'Đã đạt', dueOn: '2024-06-30' },
    { planId: id, title: 'Của năm sau', targetId: last.id },
  ]);
  await write(union, 'milestoneReach', '', [
    { id: milestones.rows[1].id, expectedVersion: 1, reachedOn: '2024-05' },
  ]);
  const actor = { planId: id, actorKind: 'WOMENS_UNION', actorLevel: 'DISTRICT' };
  const recipients = [{ agencyKind: 'WOMENS_UNION', level: 'PROVINCE' }];
  const obligations = await write(union, 'reportingObligationCreate', '', [
    { ...actor, frequency: 'ANNUAL', dueBefore: '11-30', recipients },
    { ...actor, frequency: 'ONCE', dueBefore: '2024-03-30' },
  ]);
  const wrong = [targets, budget, milestones, obligations].flatMap((one) => one.problems);
  if (wrong.length > 0) throw new Error(wrong.join(', '));
  return { ...made, id };
}

t.test('a plan is copied with its rows to a new period', async (t) => {
  const { union, id } = await world(t);
  const { rows, problems, warnings } = await write(union, 'planCopy', COPY, [
    { id, title: 'Kế hoạch mới', documentNo: '9/KH', fromOn: '2026-01-01', issuedOn: '2026-01-05' },
  ]);
  t.same([problems, warnings], [[], []]);
  const [copy] = rows;
  t.match(copy, {
    version: 1,
    unit: { code: '37' },
    status: 'DRAFT',
    title: 'Kế hoạch mới',
    documentNo: '9/KH',
    issuerName: 'Hội LHPN tỉnh Ninh Bình',
    fromOn: '2026-01-01',
    toOn: '2027-12-31',
    countedPositions: ['DIRECTOR'],
    implementsDocuments: ['01/QĐ-TTg'],
    parent: { title: 'Cả nước' },
    copiedFrom: { title: 'Kế hoạch cũ' },
    phases: [
      { number: 1, from: null, to: '2026-12-31' },
      { number: 2, from: '2027-01-01', to: '2027-12-31' },
    ],
  });
  t.match(copy.targets, [
    {
      sectionRef: 'cả kỳ',
      value: 3,
      fromOn: '2026-01-01',
      toOn: '2027-12-31',
      position: 1,
      strength: 'ASPIRATION',
    },
    { sectionRef: 'năm đầu', fromOn: '2026-01-01', toOn: '2026-12-31', position: 2 },
    { sectionRef: 'tháng 2', fromOn: '2026-02-01', toOn: '2026-02-28', position: 3 },
    { sectionRef: 'năm sau', fromOn: '2027-01-01', toOn: '2027-12-31', position: 4 },
  ]);
  t.equal(copy.targets[0].foundedToOn, '2025-01-01', 'a cohort stays the cohort');
  t.same(copy.targets[0].milestones, [{ title: 'Sơ kết' }], 'of the new target');
  t.same(
    copy.budgetLines,
    [
      { phase: 1, year: null, amountVnd: 100, fundingSources: ['PROVINCE_BUDGET'], isTotal: false },
      { phase: null, year: 2026, amountVnd: 7, fundingSources: [], isTotal: true },
      { phase: null, year: 2027, amountVnd: 8, fundingSources: [], isTotal: false },
    ].map((one) => ({ ...one, stage: 'REQUESTED', documentNo: null, decidedOn: null })),
    'as first asked for; nothing that was settled',
  );
  t.same(copy.milestones, [
    {
      title: 'Sơ kết',
      dueOn: '2026-11-30',
      reachedOn: null,
      documentNo: null,
      target: { sectionRef: 'cả kỳ' },
    },
    {
      title: 'Của năm sau',
      dueOn: null,
      reachedOn: null,
      documentNo: null,
      target: { sectionRef: 'năm sau' },
    },
  ]);
  t.same(copy.reportingObligations, [
    { frequency: 'ANNUAL', dueBefore: '11-30', recipients: [{ level: 'PROVINCE' }] },
    { frequency: 'ONCE', dueBefore: '2026-03-30', recipients: [] },
  ]);
  const old = await union(
    `query ($id: ID!) { plan(id: $id) { version targets { toOn } milestones { title } } }`,
    { id },
  );
  t.match(old.data.plan, { version: 1, milestones: { length: 3 } }, 'the old plan stays as it was');
});

t.test('rows outside a shorter period are left out with a warning', async (t) => {
  const { union, id } = await world(t);
  const { rows, warnings } = await write(union, 'planCopy', COPY, [
    { id, title: 'Một năm', fromOn: '2026-01-01', toOn: '2026-12-31', parentId: null },
  ]);
  t.same(warnings, ['PLAN_ROWS_LEFT_OUT input.0']);
  t.match(rows[0], { toOn: '2026-12-31', parent: null, phases: [{ number: 1 }] });
  t.same(
    rows[0].targets.map((one: { sectionRef: string; toOn: string }) => [one.sectionRef, one.toOn]),
    [
      ['cả kỳ', '2026-12-31'],
      ['năm đầu', '2026-12-31'],
      ['tháng 2', '2026-02-28'],
    ],
  );
  t.same(
    rows[0].milestones.map((one: { title: string }) => one.title),
    ['Sơ kết'],
  );
});

t.test('a copy is all or nothing, once a key, and only by who may write it', async (t) => {
  const { app, union, central, made, id } = await world(t);
  const to = { title: 'x', fromOn: '2026-01-01' };
  const refused = await write(union, 'planCopy', '', [
    { id, ...to },
    { id: '0198a000-0000-7000-8000-000000000000', ...to },
    { id, ...to, toOn: '2025-01-01' },
    { id, ...to, unit: { level: 'PROVINCE', code: '01' } },
  ]);
  t.same(refused.problems, [
    'NOT_FOUND input.1.id',
    'PERIOD_REVERSED input.2.toOn',
    'TERRITORY_FORBIDDEN input.3.unit',
  ]);
  t.equal((await union('{ plans { totalCount } }')).data.plans.totalCount, 2, 'nothing was written');
  const district = await write(central, 'planCreate', '', [
    planOf({ unit: { level: 'DISTRICT', code: '105', at: '2023-05-01' } }),
  ]);
  t.same((await write(central, 'planCopy', '', [{ id: district.rows[0].id, ...to }])).problems, [
    'FIELD_REQUIRED input.0.unit',
  ]);
  const elsewhere = await made('UNION_PROVINCE', 'PROVINCE', '01');
  t.same((await write(elsewhere, 'planCopy', '', [{ id, ...to }])).problems, ['NOT_FOUND input.0.id']);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const first = await rest.post(`/v1/plans/${id}/copies`, to, { 'idempotency-key': 'k' });
  t.equal(first.status, 201, first.body);
  t.match(first.json.data, { copiedFrom: { id }, unit: { code: '37' }, fromOn: '2026-01-01' });
  t.match(first.headers.location, new RegExp(`/v1/plans/${first.json.data.id}$`));
  const again = await rest.post(`/v1/plans/${id}/copies`, to, { 'idempotency-key': 'k' });
  t.equal(again.json.data.id, first.json.data.id);
  const targets = await rest.get(`/v1/targets?planId=${first.json.data.id}&totalCount=true`);
  t.equal(targets.json.totalCount, 4);
  const said = await rest.post(`/v1/plans/${id}/copies`, { ...to, id });
  t.match(said.json.errors, [{ code: 'FIELD_UNKNOWN', field: 'id' }]);
});
