import t, { type Test } from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const FIELDS = `id version kind subject details state requesterName requesterPhone requesterEmail requestedOn
  answer answeredOn cooperative { id } province { code }`;
const CREATE = `mutation ($input: [SupportRequestCreateInput!]!) { supportRequestCreate(input: $input) {
  supportRequests { ${FIELDS} } userErrors { code field } } }`;
const CHANGE = (verb: string) => `mutation ($input: [SupportRequest${verb}Input!]!) {
  change: supportRequest${verb}(input: $input) { supportRequest { ${FIELDS} } userErrors { code field } } }`;
const LIST = `query ($filter: SupportRequestFilter) { supportRequests(filter: $filter) { totalCount nodes { subject } } }`;

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const of = async (role: string, code: string) =>
    asking(app, (await newClient(app, { role, level: 'PROVINCE', code })).token);
  const union = await as('demo-union-province-37');
  const { data } = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperative { id } } }`,
    { input: [{ name: 'Hợp tác xã', kind: 'COOPERATIVE', address: { provinceCode: '37' } }] },
  );
  return { app, databaseUrl, as, of, union, one: String(data.cooperativeCreate.cooperative.id) };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function create(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.supportRequestCreate;
}

const asked = (one: string) => ({
  kind: 'CREDIT',
  subject: 'Vay vốn mua máy',
  cooperativeId: one,
  requesterName: 'Trần Thị Lan',
  requesterPhone: '0912 345 678',
  requesterEmail: 'lan@Example.vn',
  requestedOn: '2026-01-05',
});

t.test('a request goes from new to its answer, and back where it is taken back', async (t) => {
  const { app, databaseUrl, of, union, one } = await world(t);
  const portal = await of('PROVINCIAL_PORTAL', '37');
  const made = await create(portal, asked(one), {
    kind: 'FOUNDING',
    subject: 'Thành lập tổ hợp tác',
    place: { provinceCode: '37' },
  });
  t.same(made.userErrors, []);
  const [first, second] = made.supportRequests;
  t.match(first, {
    state: 'NEW',
    province: { code: '37' },
    requesterPhone: '+84912345678',
    requesterEmail: 'lan@example.vn',
    requestedOn: '2026-01-05',
  });
  t.match(second.requestedOn, /^\d{4}-\d{2}-\d{2}$/, 'today when nothing is said');
  const change = async (ask: Ask, verb: string, input: object) =>
    (await ask(CHANGE(verb), { input: [input] })).data.change;
  const worked = await change(union, 'Update', {
    id: first.id,
    expectedVersion: 1,
    isInProgress: true,
    details: 'Máy sấy',
  });
  t.match(worked.supportRequest, { state: 'IN_PROGRESS', details: 'Máy sấy', subject: 'Vay vốn mua máy' });
  const cleared = await change(union, 'Update', { id: first.id, expectedVersion: 2, details: null });
  t.match(cleared.supportRequest, { state: 'IN_PROGRESS', details: null, requesterName: 'Trần Thị Lan' });
  const answered = await change(union, 'Answer', {
    id: first.id,
    expectedVersion: 3,
    answer: 'Được',
    answeredOn: '2026-02-01',
  });
  t.match(answered.supportRequest, {
    state: 'ANSWERED',
    answer: 'Được',
    answeredOn: '2026-02-01',
    version: 4,
  });
  const corrected = await change(union, 'Answer', {
    id: first.id,
    expectedVersion: 4,
    answer: 'Không',
    isDeclined: true,
  });
  t.match(corrected.supportRequest, { state: 'DECLINED', answer: 'Không' });
  for (const [verb, input] of [
    ['Update', { subject: 'x' }],
    ['Withdraw', {}],
  ] as const) {
    const refused = await change(union, verb, { id: first.id, expectedVersion: 5, ...input });
    t.same(codesOf(refused.userErrors), ['STATE_FORBIDS input.0.id'], verb);
  }
  const withdrawn = await change(portal, 'Withdraw', { id: second.id, expectedVersion: 1 });
  t.match(withdrawn.supportRequest, { state: 'WITHDRAWN' });
  const late = await change(union, 'Answer', { id: second.id, expectedVersion: 2, answer: 'x' });
  t.same(codesOf(late.userErrors), ['STATE_FORBIDS input.0.id']);
  const stale = await change(union, 'Answer', { id: first.id, expectedVersion: 1, answer: 'x' });
  t.same(codesOf(stale.userErrors), ['VERSION_PASSED input.0.expectedVersion']);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query(
    'select state from history.support_requests where id = $1 order by version',
    [first.id],
  );
  t.same(
    rows.map((row) => row.state),
    ['NEW', 'IN_PROGRESS', 'IN_PROGRESS', 'ANSWERED'],
  );

  const count = async (filter: object) => (await union(LIST, { filter })).data.supportRequests.totalCount;
  t.equal(await count({}), 2);
  t.equal(await count({ state: ['DECLINED'] }), 1);
  t.equal(await count({ kind: ['FOUNDING'] }), 1);
  t.equal(await count({ cooperativeId: one }), 1);
  t.equal(await count({ requestedOn: { to: '2026-01-31' } }), 1);
  const nested = await union('query ($id: ID!) { cooperative(id: $id) { supportRequests { subject } } }', {
    id: one,
  });
  t.same(nested.data.cooperative.supportRequests, [{ subject: 'Vay vốn mua máy' }]);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const posted = await rest.post('/v1/support-requests', asked(one));
  t.match(posted, { status: 201, json: { data: { state: 'NEW' } } });
  const listed = await rest.get(
    `/v1/support-requests?requestedFrom=2026-01-05&requestedTo=2026-01-05&state=NEW`,
  );
  t.match(listed.json.items, [{ id: posted.json.data.id, cooperative: { id: one } }]);
});

t.test('what is wrong is told at once and nothing is written', async (t) => {
  const { as, union, one } = await world(t);
  const central = await as('demo-union-central');
  const { userErrors } = await create(
    central,
    { kind: 'CREDIT', subject: 'x' },
    { ...asked(one), requesterPhone: '12', requesterEmail: 'lan@', requestedOn: '2150-01-01' },
    { kind: 'CREDIT', subject: 'x', cooperativeId: '0198a000-0000-7000-8000-000000000000' },
  );
  t.same(codesOf(userErrors), [
    'DATE_FUTURE input.1.requestedOn',
    'EMAIL_INVALID input.1.requesterEmail',
    'FIELD_REQUIRED input.0.place',
    'NOT_FOUND input.2.cooperativeId',
    'PHONE_INVALID input.1.requesterPhone',
  ]);
  t.equal((await union(LIST, {})).data.supportRequests.totalCount, 0);
  const { supportRequests } = await create(union, asked(one));
  const early = await union(CHANGE('Answer'), {
    input: [{ id: supportRequests[0].id, expectedVersion: 1, answer: 'x', answeredOn: '2026-01-04' }],
  });
  t.same(codesOf(early.data.change.userErrors), ['PERIOD_REVERSED input.0.answeredOn']);
});

t.test('requests are between who asks and the Union of the territory', async (t) => {
  const { app, as, of, union, one } = await world(t);
  const [{ id }] = (await create(union, asked(one))).supportRequests;
  const read = 'query ($id: ID!) { supportRequest(id: $id) { subject } }';
  for (const ask of [
    asking(app, null),
    await as('demo-website'),
    await as('demo-labour-37'),
    await as('demo-registration-37'),
  ]) {
    t.match((await ask(read, { id })).errors, [{ extensions: { code: REFUSED } }]);
    t.match((await ask(CREATE, { input: [asked(one)] })).errors, [{ extensions: { code: REFUSED } }]);
  }
  const portal = await of('PROVINCIAL_PORTAL', '37');
  t.match((await portal(read, { id })).data.supportRequest, { subject: 'Vay vốn mua máy' });
  const answer = { input: [{ id, expectedVersion: 1, answer: 'x' }] };
  t.match((await portal(CHANGE('Answer'), answer)).errors, [{ extensions: { code: 'FORBIDDEN' } }]);
  const other = await of('UNION_PROVINCE', '01');
  t.match((await other(read, { id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
  t.same(codesOf((await other(CHANGE('Answer'), answer)).data.change.userErrors), ['NOT_FOUND input.0.id']);
  t.same(codesOf((await create(other, asked(one))).userErrors), ['NOT_FOUND input.0.cooperativeId']);
});
