import t from 'tap';
import { connected } from '../database/records.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { NINH_BINH, planOf, planWorld, write } from './plans.world.ts';

const FIELDS = `state submittedOn snapshot title summary reporterAgencyId plan { id } obligation { id } corrects { id }
  corrections(first: 5) { title }`;

async function world(t: Parameters<typeof planWorld>[0]) {
  const made = await planWorld(t);
  const { union } = made;
  const { rows } = await write(union, 'planCreate', '', [planOf(), planOf({ title: 'Khác' })]);
  const [{ id: planId }, { id: other }] = rows;
  const duties = await write(
    union,
    'reportingObligationCreate',
    '',
    [planId].map((id) => ({
      planId: id,
      frequency: 'ANNUAL',
      actorKind: 'WOMENS_UNION',
      actorLevel: 'PROVINCE',
    })),
  );
  const report = (more: object = {}) => ({
    unit: NINH_BINH,
    kind: 'PERIODIC',
    title: 'Báo cáo 6 tháng',
    fromOn: '2026-01-01',
    toOn: '2026-06-30',
    ...more,
  });
  return { ...made, planId, other, obligationId: duties.rows[0].id, report };
}

t.test('a submitted report changes no more; a correction is a new report', async (t) => {
  const { union, planId, obligationId, report, databaseUrl } = await world(t);
  const { rows } = await write(union, 'reportCreate', FIELDS, [report({ obligationId })]);
  const [{ id }] = rows;
  t.match(rows, [
    {
      state: 'DRAFT',
      submittedOn: null,
      snapshot: null,
      plan: { id: planId },
      obligation: { id: obligationId },
    },
  ]);
  t.same((await write(union, 'reportCreate', '', [report({ correctsId: id })])).problems, [
    'REPORT_NOT_SUBMITTED input.0.correctsId',
  ]);
  const changed = await write(union, 'reportUpdate', FIELDS, [{ id, expectedVersion: 1, summary: 'Đạt' }]);
  t.match(changed.rows, [{ version: 2, summary: 'Đạt', plan: { id: planId } }]);

  const client = await connected(t, databaseUrl);
  const now = async () =>
    (await client.query('select pg_snapshot_xmax(pg_current_snapshot()) as next')).rows[0].next;
  const before = BigInt(await now());
  const submitted = await write(union, 'reportSubmit', FIELDS, [{ id, expectedVersion: 2 }]);
  const after = BigInt(await now());
  t.match(submitted.rows, [{ version: 3, state: 'SUBMITTED', submittedOn: /^\d{4}-\d\d-\d\d$/ }]);
  t.match(submitted.rows[0].reporterAgencyId, /^[0-9a-f-]{36}$/);
  t.match(submitted.rows[0].snapshot, /^\d+:\d+:[\d,]*$/);
  const upTo = BigInt(submitted.rows[0].snapshot.split(':')[1]);
  t.ok(before <= upTo && upTo <= after, 'the snapshot is of the submission');

  const late = [{ id, expectedVersion: 3, title: 'Khác' }];
  t.same((await write(union, 'reportUpdate', '', late)).problems, ['REPORT_SUBMITTED input.0.id']);
  t.same((await write(union, 'reportSubmit', '', [{ id, expectedVersion: 3 }])).problems, [
    'REPORT_SUBMITTED input.0.id',
  ]);
  const correction = await write(union, 'reportCreate', FIELDS, [
    report({ title: 'Đính chính', correctsId: id }),
  ]);
  t.match(correction.rows, [{ corrects: { id }, state: 'DRAFT' }]);
  const read = await union(
    `query ($id: ID!) { report(id: $id) { version corrections(first: 5) { title } }
    node(id: $id) { ... on Report { title } } }`,
    { id },
  );
  t.same(read.data.report, { version: 3, corrections: [{ title: 'Đính chính' }] });
  t.match(read.data.node, { title: 'Báo cáo 6 tháng' });
  const listed = await union(
    `query ($id: ID!) { plan(id: $id) { reports(first: 5) { title } reportingObligations(first: 5) { reports(first: 5) { title } } } }`,
    { id: planId },
  );
  t.same(listed.data.plan, {
    reports: [{ title: 'Báo cáo 6 tháng' }],
    reportingObligations: [{ reports: [{ title: 'Báo cáo 6 tháng' }] }],
  });
});

t.test('what a report names is there and fits', async (t) => {
  const { union, other, obligationId, report } = await world(t);
  const nobody = '0198a000-0000-7000-8000-000000000000';
  const { problems } = await write(union, 'reportCreate', '', [
    report({ planId: other, obligationId }),
    report({ planId: nobody, obligationId: nobody, correctsId: nobody }),
    report({ unit: { level: 'PROVINCE', code: '01' }, toOn: '2025-12-31' }),
  ]);
  t.same(problems, [
    'NOT_FOUND input.1.correctsId',
    'NOT_FOUND input.1.obligationId',
    'NOT_FOUND input.1.planId',
    'PERIOD_REVERSED input.2.toOn',
    'PLAN_DIFFERS input.0.obligationId',
    'TERRITORY_FORBIDDEN input.2.unit',
  ]);
  const { rows } = await write(union, 'reportCreate', '', [report({ obligationId })]);
  t.same(
    (await write(union, 'reportUpdate', '', [{ id: rows[0].id, expectedVersion: 1, planId: other }]))
      .problems,
    ['PLAN_DIFFERS input.0.obligationId'],
  );
});

t.test('reports are the Union’s to write, and its territory’s to read', async (t) => {
  const { app, union, made, report } = await world(t);
  const { rows } = await write(union, 'reportCreate', '', [report()]);
  const [{ id }] = rows;
  const committee = await made('PEOPLES_COMMITTEE', 'PROVINCE', '37');
  const seen = await committee('query ($id: ID!) { report(id: $id) { title snapshot } }', { id });
  t.same(seen.data.report, { title: 'Báo cáo 6 tháng', snapshot: null });
  t.same(seen.extensions.hiddenFields, ['report.snapshot']);
  const submit = `mutation ($input: [ReportSubmitInput!]!) { reportSubmit(input: $input) { userErrors { code } } }`;
  const input = [{ id, expectedVersion: 1 }];
  t.match((await committee(submit, { input })).errors, [{ extensions: { code: 'FORBIDDEN' } }]);
  const elsewhere = await made('UNION_PROVINCE', 'PROVINCE', '01');
  t.match((await elsewhere(submit, { input })).data.reportSubmit.userErrors, [{ code: 'NOT_FOUND' }]);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const done = await rest.post(`/v1/reports/${id}/submit`, { documentNo: '7/BC' }, { 'if-match': '"1"' });
  t.match(done.json.data, { state: 'SUBMITTED', documentNo: '7/BC' });
  const again = await rest.patch(`/v1/reports/${id}`, { title: 'x' }, { 'if-match': '"2"' });
  t.equal(again.status, 409, again.body);
  t.match(again.json.errors, [{ code: 'REPORT_SUBMITTED' }]);
  const found = await rest.get('/v1/reports?state=SUBMITTED&endedFrom=2026-06-01&endedTo=2026-06-30');
  t.match(found.json.items, [{ id }]);
});
