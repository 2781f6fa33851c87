import t from 'tap';
import { EMPTY } from '../helpers/expected.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { planOf, planWorld, write } from './plans.world.ts';

async function world(t: Parameters<typeof planWorld>[0]) {
  const made = await planWorld(t);
  const { rows } = await write(made.union, 'planCreate', '', [
    planOf({ phases: [{ number: 1 }] }),
    planOf({ title: 'Khác' }),
  ]);
  return { ...made, planId: rows[0].id, other: rows[1].id };
}

t.test('budget lines are written by the finance agency too, and their amounts are its matter', async (t) => {
  const { app, union, made, planId, other } = await world(t);
  const finance = await made('FINANCE_AGENCY', 'PROVINCE', '37');
  const line = { planId, stage: 'REQUESTED', amountVnd: 7_081_000_000 };
  const { rows, problems } = await write(
    finance,
    'budgetLineRecord',
    'amountVnd isApproximate phase fundingSources',
    [
      { ...line, phase: 1, fundingSources: ['SOCIALISED', 'MAINSTREAMED'], isApproximate: true },
      { ...line, isTotal: true },
    ],
  );
  t.same(problems, []);
  t.match(rows, [
    { amountVnd: 7_081_000_000, isApproximate: true, fundingSources: ['SOCIALISED', 'MAINSTREAMED'] },
    { phase: null, isApproximate: false },
  ]);
  const wrong = await write(finance, 'budgetLineRecord', '', [
    { ...line, phase: 2 },
    { ...line, year: 2027 },
    { ...line, decidedOn: '2150-01-01' },
    { ...line, planId: other, phase: 1 },
    { ...line, year: 2025 },
  ]);
  t.same(wrong.problems, [
    'DATE_FUTURE input.2.decidedOn',
    'FIELD_VALUE input.0.phase',
    'FIELD_VALUE input.3.phase',
    'PERIOD_OUTSIDE_PLAN input.1.year',
    'PERIOD_OUTSIDE_PLAN input.4.year',
  ]);
  const { id } = rows[0];
  const settled = await write(union, 'budgetLineUpdate', 'stage amountVnd note', [
    { id, expectedVersion: 1, stage: 'SETTLED', amountVnd: 7_000_000_000, note: 'quyết toán' },
  ]);
  t.match(settled.rows, [{ version: 2, stage: 'SETTLED', amountVnd: 7_000_000_000 }]);

  const create = `mutation ($input: [PlanCreateInput!]!) { planCreate(input: $input) { userErrors { code } } }`;
  t.match((await finance(create, { input: [planOf()] })).errors, [{ extensions: { code: 'FORBIDDEN' } }]);
  const sector = await made('SECTOR_AGENCY', 'PROVINCE', '37');
  const seen = await sector('query ($id: ID!) { budgetLine(id: $id) { stage amountVnd } }', { id });
  t.same(seen.data.budgetLine, { stage: 'SETTLED', amountVnd: null });
  t.same(seen.extensions.hiddenFields, ['budgetLine.amountVnd']);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const listed = await rest.get(`/v1/budget-lines?planId=${planId}&stage=SETTLED&totalCount=true`);
  t.match(listed.json, { totalCount: 1, items: [{ id, plan: { id: planId } }] });
});

t.test('a milestone is reached on a day, in a month or in a year', async (t) => {
  const { app, union, planId, other } = await world(t);
  const target = {
    planId,
    sectionRef: 'I',
    indicator: 'MILESTONE_REVIEW_LIST',
    operator: 'MILESTONE',
    unit: 'MILESTONE',
    fromOn: '2026-01-01',
    toOn: '2026-12-31',
  };
  const { rows: targets } = await write(union, 'targetCreate', '', [target, { ...target, planId: other }]);
  const [{ id: targetId }, { id: foreign }] = targets;
  const wrong = await write(union, 'milestoneCreate', '', [
    { planId, title: 'x', targetId: foreign },
    { planId, title: 'x', targetId: planId },
    { planId: targetId, title: 'x' },
  ]);
  t.same(wrong.problems, [
    'NOT_FOUND input.1.targetId',
    'NOT_FOUND input.2.planId',
    'PLAN_DIFFERS input.0.targetId',
  ]);
  const { rows } = await write(union, 'milestoneCreate', 'reachedOn target { id } plan { title }', [
    { planId, title: 'Danh sách', targetId, dueOn: '2026-03-29' },
    { planId, title: 'Sơ kết' },
  ]);
  t.match(rows, [{ reachedOn: null, target: { id: targetId } }, { target: null }]);
  const { id } = rows[0];
  t.same(
    (await write(union, 'milestoneReach', '', [{ id, expectedVersion: 1, reachedOn: '2150' }])).problems,
    ['DATE_FUTURE input.0.reachedOn'],
  );
  const fields = 'reachedOn reachedOnPrecision documentNo dueOn';
  const reached = await write(union, 'milestoneReach', fields, [
    { id, expectedVersion: 1, reachedOn: '2026-02', documentNo: '5/BC' },
  ]);
  t.match(reached.rows, [
    {
      version: 2,
      reachedOn: '2026-02-01',
      reachedOnPrecision: 'MONTH',
      documentNo: '5/BC',
      dueOn: '2026-03-29',
    },
  ]);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const listed = await rest.get('/v1/milestones?isReached=true&dueFrom=2026-03-01&dueTo=2026-03-31');
  t.match(listed.json.items, [{ id }]);
  t.equal((await rest.get('/v1/milestones?isReached=false')).json.items.length, 1);
  const byRest = await rest.post(
    `/v1/milestones/${rows[1].id}/reach`,
    { reachedOn: '2026-06-30' },
    { 'if-match': '"1"' },
  );
  t.match(byRest.json.data, { reachedOn: '2026-06-30', reachedOnPrecision: 'DAY' });
  const undone = await write(union, 'milestoneUpdate', fields, [{ id, expectedVersion: 2, reachedOn: null }]);
  t.match(undone.rows, [{ version: 3, reachedOn: null, reachedOnPrecision: null }]);
});

t.test('an obligation is due before a day in the form of its frequency', async (t) => {
  const { union, planId } = await world(t);
  const duty = { planId, actorKind: 'SECTOR_AGENCY', actorLevel: 'DISTRICT' };
  const due = (frequency: string, dueBefore: string | null) => ({ ...duty, frequency, dueBefore });
  const { problems } = await write(union, 'reportingObligationCreate', '', [
    due('ANNUAL', '11-31'),
    due('ANNUAL', '2026-11-30'),
    due('MONTHLY', '32'),
    due('MONTHLY', '11-30'),
    due('ONCE', '11-30'),
    due('ONCE', '2026-02-29'),
    due('ANNUAL', '30/11'),
  ]);
  t.same(
    problems,
    [0, 1, 2, 3, 4, 5, 6].map((index) => `DATE_INVALID input.${index}.dueBefore`),
  );
  const fine = await write(union, 'reportingObligationCreate', 'dueBefore recipients { level agencyKind }', [
    { ...due('ANNUAL', '02-29'), recipients: [{ agencyKind: 'PARTY_COMMITTEE', level: 'PROVINCE' }] },
    due('MONTHLY', '10'),
    due('ONCE', '2026-03-30'),
    due('AD_HOC', null),
  ]);
  t.same(fine.problems, []);
  t.same(
    fine.rows.map((one: { dueBefore: string }) => one.dueBefore),
    ['02-29', '10', '2026-03-30', null],
  );
  const { id } = fine.rows[0];
  t.same(
    (await write(union, 'reportingObligationUpdate', '', [{ id, expectedVersion: 1, frequency: 'ONCE' }]))
      .problems,
    ['DATE_INVALID input.0.dueBefore'],
  );
  const changed = await write(union, 'reportingObligationUpdate', 'dueBefore recipients { level }', [
    { id, expectedVersion: 1, dueBefore: null, recipients: null },
  ]);
  t.match(changed.rows, [{ version: 2, dueBefore: null, recipients: EMPTY }]);
});
