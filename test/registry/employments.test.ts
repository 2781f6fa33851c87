import pg from 'pg';
import t, { type Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const FIELDS = `id version kind contract jobTitle isInsured monthlyIncomeVnd fromOn fromOnPrecision toOn isCurrent
  endReason source previous { id toOn } cooperative { name } person { name gender birthYear personalIdNumber }`;
const PAYLOAD = `employment { ${FIELDS} } employments { id } userErrors { code field } warnings { code field }`;
const START = `mutation ($input: [EmploymentStartInput!]!) { write: employmentStart(input: $input) { ${PAYLOAD} } }`;
const CHANGE = `mutation ($input: [EmploymentChangeInput!]!) { write: employmentChange(input: $input) { ${PAYLOAD} } }`;
const UPDATE = `mutation ($input: [EmploymentUpdateInput!]!) { write: employmentUpdate(input: $input) { ${PAYLOAD} } }`;
const END = `mutation ($input: [EmploymentEndInput!]!) { write: employmentEnd(input: $input) { ${PAYLOAD} } }`;
const READ = `query ($id: ID!) { employment(id: $id) { ${FIELDS} } }`;
const LIST = `query ($filter: EmploymentFilter, $order: EmploymentOrder) {
  employments(filter: $filter, orderBy: $order) { totalCount nodes { jobTitle } } }`;

const NUMBER = '036185001234'; // a woman born in 1985

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  /** As the superuser. */
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const { data } = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
    {
      input: ['Tổ hợp tác Hoa Sen', 'Tổ hợp tác Lúa Vàng'].map((name) => ({
        name,
        kind: 'COOPERATIVE_GROUP',
        address: { provinceCode: '37' },
      })),
    },
  );
  const [one = '', two = ''] = data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  return { app, query, as, union, labour: await as('demo-labour-37'), one, two };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function write(ask: Ask, mutation: string, ...input: object[]) {
  const { data, errors } = await ask(mutation, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.write;
}

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

t.test('the labour agency writes names that it does not read, and learns nobody’s', async (t) => {
  const { query, union, labour, one, two } = await world(t);
  const member = await union(
    `mutation ($input: [MemberCreateInput!]!) { memberCreate(input: $input) { member { id } userErrors { code } } }`,
    {
      input: [
        { cooperativeId: one, kind: 'OFFICIAL', person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER } },
      ],
    },
  );
  const own = await write(union, START, {
    cooperativeId: one,
    kind: 'SEASONAL',
    memberId: member.data.memberCreate.member.id,
    fromOn: '2024',
  });
  t.match(own.employment.person, { name: 'Trần Thị Mai' }, 'the worker is the member');

  const placed = await write(
    labour,
    START,
    {
      cooperativeId: one,
      kind: 'STABLE',
      contract: 'FIXED_TERM',
      person: { name: 'Ai Đó', personalIdNumber: NUMBER, birthYear: 1990 },
      monthlyIncomeVnd: 5_000_000,
      fromOn: '2025',
      source: 'Sở Nội vụ',
    },
    { cooperativeId: one, kind: 'STABLE', person: { name: 'Đỗ Thị Lan', gender: 'FEMALE' } },
  );
  t.same(
    placed.userErrors,
    [],
    'that she works there already is no answer to a caller who may not know who she is',
  );
  t.match(placed.employment, {
    monthlyIncomeVnd: 5_000_000,
    source: null,
    person: { name: null, birthYear: null, personalIdNumber: null, gender: 'FEMALE' },
  });
  const people = await query(
    `select name, birth_year as year, kept_by is not null as kept from persons where birth_year is not null order by id`,
  );
  t.same(
    people,
    [
      { name: 'Trần Thị Mai', year: 1985, kept: false },
      { name: 'Ai Đó', year: 1990, kept: true },
    ],
    'a record of its own, as it was sent, and nothing overwritten',
  );
  const twice = { cooperativeId: one, kind: 'STABLE', person: { name: 'Ai Đó', personalIdNumber: NUMBER } };
  t.same(
    codesOf((await write(labour, START, { ...twice, fromOn: '2025' })).userErrors),
    ['EMPLOYMENT_OVERLAPS input.0.cooperativeId'],
    'what it has sent itself overlaps',
  );
  t.same((await write(labour, START, { ...twice, cooperativeId: two, fromOn: '2025' })).userErrors, []);
  const beside = await write(union, START, {
    cooperativeId: two,
    kind: 'STABLE',
    person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER },
    fromOn: '2025',
  });
  t.same(beside.userErrors, [], 'what an agency keeps for itself is in nobody’s way');

  const seen = await labour(READ, { id: own.employment.id });
  t.match(seen.data.employment, { person: { name: null, gender: 'FEMALE' } });
  t.same(seen.extensions.hiddenFields, [
    'employment.endReason',
    'employment.source',
    'employment.person.name',
    'employment.person.birthYear',
    'employment.person.personalIdNumber',
  ]);
  const { id } = placed.employment;
  const renamed = await write(labour, UPDATE, { id, expectedVersion: 1, person: { name: 'x' } });
  t.same(
    codesOf(renamed.userErrors),
    ['FIELD_FORBIDDEN input.0.person'],
    'what is not read is not overwritten',
  );
  const phone = await write(labour, START, {
    cooperativeId: one,
    kind: 'STABLE',
    person: { name: 'x', phone: '0912345678' },
  });
  t.same(codesOf(phone.userErrors), ['FIELD_FORBIDDEN input.0.person.phone']);
  const ended = await write(labour, END, { id, expectedVersion: 1, toOn: '2025-03', endReason: 'x' });
  t.match(ended.employment, { version: 2, toOn: '2025-03-01', endReason: null });
  t.match((await labour(LIST, { filter: { search: 'mai' } })).errors, [
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});

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
