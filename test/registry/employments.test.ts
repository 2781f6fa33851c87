import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking, REFUSED } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import {
  CHANGE,
  codesOf,
  END,
  LIST,
  NUMBER,
  READ,
  START,
  UPDATE,
  world,
  write,
} from './employments.world.ts';

t.test('work is recorded, put on other terms, corrected, ended and found', async (t) => {
  const { app, union, one, two } = await world(t);
  const started = await write(
    union,
    START,
    {
      cooperativeId: one,
      kind: 'SEASONAL',
      person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER },
      jobTitle: 'Đóng gói',
      monthlyIncomeVnd: 6_000_000,
      fromOn: '2023-05',
    },
    {
      cooperativeId: two,
      kind: 'STABLE',
      contract: 'OPEN_ENDED',
      person: { name: 'Lê Văn Đức', gender: 'MALE' },
      jobTitle: 'Lái xe',
      isInsured: true,
      fromOn: '2020',
    },
  );
  t.same([started.userErrors, started.warnings], [[], []]);
  t.match(started.employment, {
    version: 1,
    kind: 'SEASONAL',
    contract: null,
    monthlyIncomeVnd: 6_000_000,
    fromOn: '2023-05-01',
    fromOnPrecision: 'MONTH',
    isCurrent: true,
    previous: null,
    cooperative: { name: 'Tổ hợp tác Hoa Sen' },
    person: { name: 'Trần Thị Mai', gender: 'FEMALE', birthYear: 1985 },
  });
  const { id } = started.employment;

  const changed = await write(union, CHANGE, {
    id,
    expectedVersion: 1,
    fromOn: '2024-02-01',
    kind: 'STABLE',
    contract: 'FIXED_TERM',
    isInsured: true,
  });
  t.same(changed.userErrors, []);
  t.match(changed.employment, {
    version: 1,
    kind: 'STABLE',
    contract: 'FIXED_TERM',
    jobTitle: 'Đóng gói',
    monthlyIncomeVnd: 6_000_000,
    fromOn: '2024-02-01',
    toOn: null,
    previous: { id, toOn: '2024-02-01' },
    person: { name: 'Trần Thị Mai' },
  });
  t.match((await union(READ, { id })).data.employment, {
    version: 2,
    kind: 'SEASONAL',
    contract: null,
    isInsured: null,
    toOn: '2024-02-01',
    isCurrent: false,
  });
  const next = changed.employment.id;

  const updated = await write(union, UPDATE, {
    id: next,
    expectedVersion: 1,
    monthlyIncomeVnd: 7_000_000,
    isInsured: null,
    person: { name: 'Trần Thị Tuyết Mai' },
  });
  t.match(updated.employment, {
    version: 2,
    monthlyIncomeVnd: 7_000_000,
    isInsured: null,
    contract: 'FIXED_TERM',
    person: { name: 'Trần Thị Tuyết Mai' },
  });
  const stale = await write(union, UPDATE, { id: next, expectedVersion: 1, jobTitle: 'x' });
  t.same(codesOf(stale.userErrors), ['VERSION_PASSED input.0.expectedVersion']);

  const jobs = async (filter: object, order?: object) =>
    (await union(LIST, { filter, order })).data.employments.nodes.map(
      (row: { jobTitle: string }) => row.jobTitle,
    );
  t.same(await jobs({ isCurrent: true }), ['Lái xe', 'Đóng gói']);
  t.same(await jobs({ isCurrent: false }), ['Đóng gói']);
  t.same(await jobs({ kind: 'STABLE', gender: 'FEMALE' }), ['Đóng gói']);
  t.same(await jobs({ contract: ['OPEN_ENDED', 'ORAL'] }), ['Lái xe']);
  t.same(await jobs({ isInsured: true }), ['Lái xe']);
  t.same(await jobs({ cooperativeId: two }), ['Lái xe']);
  t.same(await jobs({ startedOn: { from: '2024-01-01', to: '2024-12-31' } }), ['Đóng gói']);
  t.same(await jobs({ search: 'tuyet mai' }), ['Đóng gói', 'Đóng gói']);
  t.same(await jobs({}, { field: 'STARTED_ON' }), ['Lái xe', 'Đóng gói', 'Đóng gói']);
  const nested = await union(
    'query ($id: ID!) { cooperative(id: $id) { employments { kind } } node(id: $id) { __typename } }',
    { id: one },
  );
  t.same(nested.data.cooperative.employments, [{ kind: 'SEASONAL' }, { kind: 'STABLE' }]);

  const ended = await write(union, END, {
    id: next,
    expectedVersion: 2,
    toOn: '2025-06',
    endReason: 'Nghỉ việc',
  });
  t.match(ended.employment, { toOn: '2025-06-01', isCurrent: false, endReason: 'Nghỉ việc' });

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const posted = await rest.post('/v1/employments', {
    cooperativeId: one,
    kind: 'SEASONAL',
    person: { name: 'Vũ Hoa' },
    fromOn: '2025',
  });
  t.equal(posted.status, 201);
  const path = `/v1/employments/${posted.json.data.id}`;
  const stable = await rest.post(
    `${path}/change`,
    { kind: 'STABLE', fromOn: '2025-07' },
    { 'if-match': '"1"' },
  );
  t.match(stable.json, { data: { version: 1, kind: 'STABLE', previous: { id: posted.json.data.id } } });
  const patched = await rest.patch(path, { jobTitle: 'Thu hoạch' }, { 'if-match': '"2"' });
  t.match(patched.json, { data: { version: 3, jobTitle: 'Thu hoạch', person: { name: 'Vũ Hoa' } } });
  const listed = await rest.get('/v1/employments?startedFrom=2025-01-01&kind=STABLE&totalCount=true');
  t.match(listed.json, { totalCount: 1, items: [{ kind: 'STABLE', person: { gender: 'UNKNOWN' } }] });
});

t.test('what cannot be is told at once', async (t) => {
  const { app, union, one } = await world(t);
  const person = { name: 'An' };
  const numbered = { name: 'Mai', personalIdNumber: NUMBER };
  const wrong = await write(
    union,
    START,
    { cooperativeId: one, kind: 'STABLE' },
    { cooperativeId: NOBODY, kind: 'STABLE', person, fromOn: '2150' },
    { cooperativeId: one, kind: 'STABLE', person, fromOn: '2024', toOn: '2023' },
    { cooperativeId: one, kind: 'STABLE', person: { name: 'x', phone: '1' } },
    { cooperativeId: one, kind: 'STABLE', memberId: NOBODY },
    { cooperativeId: one, kind: 'STABLE', person, womenManagerId: NOBODY },
    { cooperativeId: one, kind: 'STABLE', person: numbered, fromOn: '2020' },
    { cooperativeId: one, kind: 'STABLE', person: numbered, fromOn: '2021' },
  );
  t.same(codesOf(wrong.userErrors), [
    'DATE_FUTURE input.1.fromOn',
    'EMPLOYMENT_OVERLAPS input.7.cooperativeId',
    'FIELDS_EXCLUSIVE input.5.womenManagerId',
    'FIELD_REQUIRED input.0.person',
    'NOT_FOUND input.1.cooperativeId',
    'NOT_FOUND input.4.memberId',
    'PERIOD_REVERSED input.2.toOn',
    'PHONE_INVALID input.3.person.phone',
  ]);
  t.equal((await union(LIST, {})).data.employments.totalCount, 0, 'all or none');

  const started = await write(union, START, {
    cooperativeId: one,
    kind: 'SEASONAL',
    person: numbered,
    fromOn: '2024-03',
  });
  const { id } = started.employment;
  const twice = await write(union, START, { cooperativeId: one, kind: 'STABLE', person: numbered });
  t.same(codesOf(twice.userErrors), ['EMPLOYMENT_OVERLAPS input.0.cooperativeId'], 'a stored one too');
  const change = async (more: object) =>
    codesOf((await write(union, CHANGE, { id, expectedVersion: 1, fromOn: '2024-06', ...more })).userErrors);
  t.same(await change({ jobTitle: 'x' }), ['EMPLOYMENT_UNCHANGED input.0.kind']);
  t.same(await change({ kind: 'STABLE', fromOn: '2024-01' }), ['PERIOD_REVERSED input.0.fromOn']);
  t.same(await change({ kind: 'STABLE', fromOn: '2150' }), ['DATE_FUTURE input.0.fromOn']);
  await write(union, END, { id, expectedVersion: 1, toOn: '2024-05' });
  t.same(await change({ kind: 'STABLE', expectedVersion: 2 }), ['EMPLOYMENT_ENDED input.0.fromOn']);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  t.same(problemsOf(await rest.post('/v1/employments', { kind: 'x', person: { name: 'a', phone: '1' } })), [
    ['FIELD_REQUIRED', 'cooperativeId'],
    ['FIELD_VALUE', 'kind'],
    ['PHONE_INVALID', 'person.phone'],
  ]);
});

const NOBODY = '0198a000-0000-7000-8000-000000000000';

t.test('nobody, other roles and other territories', async (t) => {
  const { app, as, union, one } = await world(t);
  const { employment } = await write(union, START, {
    cooperativeId: one,
    kind: 'STABLE',
    person: { name: 'Mai' },
  });
  const { id } = employment;
  for (const ask of [asking(app, null), await as('demo-registration-37')]) {
    t.match((await ask(READ, { id })).errors, [{ extensions: { code: REFUSED } }]);
    const listed = await ask('query { cooperatives { nodes { employments { id } } } }');
    t.same(listed.extensions.hiddenFields, ['cooperatives.nodes.employments']);
  }
  const { token } = await newClient(app, { role: 'LABOUR_AGENCY', level: 'PROVINCE', code: '01' });
  const other = asking(app, token);
  t.match((await other(READ, { id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
  t.equal((await other(LIST, {})).data.employments.totalCount, 0);
  const foreign = await write(other, END, { id, expectedVersion: 1, toOn: '2024' });
  t.same(codesOf(foreign.userErrors), ['NOT_FOUND input.0.id']);
  const portal = await newClient(app, { role: 'PROVINCIAL_PORTAL', level: 'PROVINCE', code: '37' });
  const reader = asking(app, portal.token);
  t.match((await reader(READ, { id })).data.employment, { person: { name: 'Mai', personalIdNumber: null } });
  t.match((await reader(END, { input: [{ id, expectedVersion: 1, toOn: '2024' }] })).errors, [
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});

t.test('work begun, changed and ended within one year is told by the year', async (t) => {
  const { union, one } = await world(t);
  const person = { name: 'Trần Thị Mai', personalIdNumber: NUMBER };
  const start = (more: object) =>
    write(union, START, { cooperativeId: one, kind: 'SEASONAL', person, ...more });
  const short = await start({ fromOn: '2019', toOn: '2019' });
  t.match(short.employment, { fromOn: '2019-01-01', toOn: '2019-01-02', isCurrent: false });
  const month = await start({ fromOn: '2020-05-20', toOn: '2020-05' });
  t.match(month.employment, { fromOn: '2020-05-20', toOn: '2020-05-21' });
  t.same(codesOf((await start({ fromOn: '2019', toOn: '2019' })).userErrors), [
    'EMPLOYMENT_OVERLAPS input.0.cooperativeId',
  ]);
  t.same(codesOf((await start({ fromOn: '2020-05-20', toOn: '2020-05-20' })).userErrors), [
    'PERIOD_REVERSED input.0.toOn',
  ]);

  const begun = await start({ fromOn: '2021-03-15' });
  const { id } = begun.employment;
  const changed = await write(union, CHANGE, { id, expectedVersion: 1, kind: 'STABLE', fromOn: '2021' });
  t.match(changed.employment, { kind: 'STABLE', fromOn: '2021-03-16', fromOnPrecision: 'YEAR', toOn: null });
  t.match((await union(READ, { id })).data.employment, { toOn: '2021-03-16', isCurrent: false });
  const next = changed.employment.id;
  await write(union, END, { id: next, expectedVersion: 1, toOn: '2021' });
  t.match((await union(READ, { id: next })).data.employment, { toOn: '2021-03-17' });
});
