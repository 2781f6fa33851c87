import t, { type Test } from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const FIELDS = `id version kind state payload reason decidedOn resultKind resultId
  cooperative { id } province { code } commune { code }`;
const CREATE = `mutation ($input: [SubmissionCreateInput!]!) { submissionCreate(input: $input) {
  submissions { ${FIELDS} } userErrors { code field } } }`;
const CHANGE = (verb: string) => `mutation ($input: [Submission${verb}Input!]!) {
  change: submission${verb}(input: $input) { submissions { ${FIELDS} } userErrors { code field } warnings { code field } } }`;
const LIST = `query ($filter: SubmissionFilter) { submissions(filter: $filter) { totalCount nodes { id kind payload } } }`;
const ONE = `query ($id: ID!) { submission(id: $id) { id state payload } node(id: $id) { id } }`;

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const of = async (role: string, code: string) =>
    asking(app, (await newClient(app, { role, level: 'PROVINCE', code })).token);
  const union = await as('demo-union-province-37');
  const website = await as('demo-website');
  const { data } = await union(
    `mutation ($coop: [CooperativeCreateInput!]!, $training: [TrainingCreateInput!]!) {
      cooperativeCreate(input: $coop) { cooperatives { id } userErrors { code field } }
      trainingCreate(input: $training) { training { id } userErrors { code field } } }`,
    {
      coop: ['PUBLISHED', 'UNPUBLISHED'].map((publicationState) => ({
        name: 'Tổ hợp tác Hoa Sen',
        kind: 'COOPERATIVE_GROUP',
        publicationState,
        address: { provinceCode: '37' },
      })),
      training: [
        {
          title: 'Lớp quản trị',
          kind: 'SHORT_COURSE',
          state: 'PLANNED',
          publicationState: 'PUBLISHED',
          place: { provinceCode: '37' },
        },
      ],
    },
  );
  const [one = '', hidden = ''] = data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  const training = String(data.trainingCreate.training.id);
  return { app, databaseUrl, as, of, union, website, one, hidden, training };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function send(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.submissionCreate;
}

const change = async (ask: Ask, verb: string, ...input: object[]) => {
  const { data, errors } = await ask(CHANGE(verb), { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.change;
};

const request = {
  kind: 'SUPPORT_REQUEST',
  payload: {
    kind: 'CREDIT',
    subject: 'Vay vốn',
    requesterName: 'Trần Thị Lan',
    requesterPhone: '0912345678',
  },
};

t.test('each kind is sent in by a website, accepted by the Union, and written in its name', async (t) => {
  const { app, databaseUrl, union, website, one, training } = await world(t);
  const person = { name: 'Lê Thị Hoa', gender: 'FEMALE', birthYear: 1990, phone: '0987654321' };
  const sent = await send(
    website,
    { ...request, place: { communeCode: '13699', codesOn: '2026-01-01' } },
    { ...request, cooperativeId: one },
    {
      kind: 'COOPERATIVE_PROFILE',
      cooperativeId: one,
      payload: { phone: '0912000111', website: 'hoasen.vn' },
    },
    { kind: 'PRODUCT', cooperativeId: one, payload: { name: 'Trà sen', ocopStars: 4 } },
    {
      kind: 'MEDIA_ITEM',
      cooperativeId: one,
      payload: { kind: 'ARTICLE', title: 'Hoa sen', url: 'bao.vn/hoa-sen' },
    },
    {
      kind: 'TRAINING_REGISTRATION',
      cooperativeId: one,
      payload: { trainingId: training, attendees: [{ person }] },
    },
  );
  t.same(sent.userErrors, []);
  t.match(sent.submissions[0], { state: 'PENDING', province: { code: '37' }, commune: { code: '13699' } });
  t.match(sent.submissions[2], {
    state: 'PENDING',
    payload: { phone: '0912000111' },
    cooperative: { id: one },
  });
  const before = await union('{ supportRequests { totalCount } mediaItems { totalCount } }', {});
  t.match(
    before.data,
    { supportRequests: { totalCount: 0 }, mediaItems: { totalCount: 0 } },
    'nothing counts yet',
  );

  const ids = sent.submissions.map(({ id }: { id: string }) => ({ id, expectedVersion: 1 }));
  const accepted = await change(union, 'Accept', ...ids);
  t.same(accepted.userErrors, []);
  t.match(
    accepted.submissions.map((row: Record<string, unknown>) => [row.state, row.resultKind]),
    ['supportRequest', 'supportRequest', 'cooperative', 'cooperative', 'mediaItem', 'training'].map(
      (kind) => ['ACCEPTED', kind],
    ),
  );
  const results = accepted.submissions.map((row: { resultId: string }) => row.resultId);
  t.same([results[2], results[3], results[5]], [one, one, training]);
  const written = await union(
    `query ($a: ID!, $b: ID!, $c: ID!, $m: ID!, $t: ID!) {
      a: supportRequest(id: $a) { subject requesterPhone province { code } commune { code } changedBy { clientId } }
      b: supportRequest(id: $b) { cooperative { id } }
      c: cooperative(id: $c) { phone website products { name ocopStars } }
      m: mediaItem(id: $m) { title url publicationState }
      t: training(id: $t) { attendances { person { name phone } cooperative { id } } } }`,
    { a: results[0], b: results[1], c: one, m: results[4], t: training },
  );
  t.same(written.errors, undefined);
  t.match(written.data, {
    a: {
      subject: 'Vay vốn',
      requesterPhone: '+84912345678',
      commune: { code: '13699' },
      changedBy: { clientId: 'demo-union-province-37' },
    },
    b: { cooperative: { id: one } },
    c: {
      phone: '+84912000111',
      website: 'https://hoasen.vn/',
      products: [{ name: 'Trà sen', ocopStars: 4 }],
    },
    m: { title: 'Hoa sen', url: 'https://bao.vn/hoa-sen', publicationState: 'UNPUBLISHED' },
    t: { attendances: [{ person: { name: 'Lê Thị Hoa', phone: '+84987654321' }, cooperative: { id: one } }] },
  });
  const again = await change(union, 'Accept', { ...ids[0], expectedVersion: 2 });
  t.same(codesOf(again.userErrors), ['STATE_FORBIDS input.0.id']);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query(
    'select state, submitted_by_client as by from history.submissions where id = $1',
    [ids[0].id],
  );
  t.same(rows, [{ state: 'PENDING', by: 'demo-website' }]);

  const rest = restAs(app, await getToken(app, 'demo-website'));
  const posted = await rest.post('/v1/submissions', { ...request, cooperativeId: one });
  t.match(posted, { status: 201, json: { data: { state: 'PENDING', payload: { subject: 'Vay vốn' } } } });
  const listed = await rest.get('/v1/submissions?state=PENDING&totalCount=true');
  t.match(listed.json, { totalCount: 1, items: [{ id: posted.json.data.id, cooperative: { id: one } }] });
});

t.test('a payload is checked by the schema of its write when it is sent in', async (t) => {
  const { website, union, one, hidden } = await world(t);
  const nowhere = '0198a000-0000-7000-8000-000000000000';
  const { userErrors } = await send(
    website,
    { kind: 'SUPPORT_REQUEST', payload: { kind: 'MONEY', state: 'ANSWERED' }, place: { provinceCode: '37' } },
    { kind: 'COOPERATIVE_PROFILE', cooperativeId: one, payload: { name: 'Tên khác', latitude: 99 } },
    { kind: 'PRODUCT', payload: { name: 'Trà' } },
    { kind: 'COOPERATIVE_PROFILE', cooperativeId: hidden, payload: {} },
    request,
    {
      kind: 'TRAINING_REGISTRATION',
      payload: {
        trainingId: nowhere,
        attendees: [{ person: { name: 'x', personalIdNumber: '036190012345' } }],
      },
    },
    { ...request, place: { provinceCode: '99' } },
    {
      kind: 'MEDIA_ITEM',
      cooperativeId: one,
      payload: { kind: 'ARTICLE', title: 'x', publicationState: 'PUBLISHED' },
    },
  );
  t.same(codesOf(userErrors), [
    'FIELD_REQUIRED input.0.payload.subject',
    'FIELD_REQUIRED input.2.cooperativeId',
    'FIELD_REQUIRED input.2.place',
    'FIELD_REQUIRED input.4.place',
    'FIELD_UNKNOWN input.0.payload.state',
    'FIELD_UNKNOWN input.1.payload.name',
    'FIELD_UNKNOWN input.5.payload.attendees.0.person.personalIdNumber',
    'FIELD_UNKNOWN input.7.payload.publicationState',
    'FIELD_VALUE input.0.payload.kind',
    'NOT_FOUND input.3.cooperativeId',
    'NOT_FOUND input.5.payload.trainingId',
    'NUMBER_RANGE input.1.payload.latitude',
    'UNIT_UNKNOWN input.6.place.provinceCode',
  ]);
  t.equal((await union(LIST, {})).data.submissions.totalCount, 0);
});

t.test('an acceptance tells every problem of every submission, and writes nothing then', async (t) => {
  const { union, website, one } = await world(t);
  const sent = await send(
    website,
    { ...request, cooperativeId: one },
    {
      kind: 'SUPPORT_REQUEST',
      cooperativeId: one,
      payload: { ...request.payload, requesterPhone: '12', requestedOn: '2150-01-01' },
    },
    { kind: 'COOPERATIVE_PROFILE', cooperativeId: one, payload: { email: 'lan@' } },
    { kind: 'PRODUCT', cooperativeId: one, payload: { name: 'Trà', ecommerceUrl: 'ftp://x' } },
    { kind: 'COOPERATIVE_PROFILE', cooperativeId: one, payload: { shortName: 'Hoa Sen' } },
  );
  const ids = sent.submissions.map(({ id }: { id: string }) => ({ id, expectedVersion: 1 }));
  const { userErrors } = await change(union, 'Accept', ...ids.slice(0, 4), { ...ids[4], expectedVersion: 7 });
  t.same(codesOf(userErrors), [
    'DATE_FUTURE input.1.payload.requestedOn',
    'EMAIL_INVALID input.2.payload.email',
    'PHONE_INVALID input.1.payload.requesterPhone',
    'URL_INVALID input.3.payload.ecommerceUrl',
    'VERSION_PASSED input.4.expectedVersion',
  ]);
  const after = await union(
    'query ($id: ID!) { supportRequests { totalCount } cooperative(id: $id) { shortName } submissions(filter: { state: [PENDING] }) { totalCount } }',
    { id: one },
  );
  t.match(after.data, {
    supportRequests: { totalCount: 0 },
    cooperative: { shortName: null },
    submissions: { totalCount: 5 },
  });
});

t.test('a submission is returned with a reason, or taken back while it waits', async (t) => {
  const { union, website, one } = await world(t);
  const sent = await send(website, { ...request, cooperativeId: one }, { ...request, cooperativeId: one });
  const [a, b] = sent.submissions.map(({ id }: { id: string }) => ({ id, expectedVersion: 1 }));
  const bare = await union(CHANGE('Return'), { input: [a] });
  t.ok(bare.errors, 'a reason is required');
  t.match(await change(union, 'Return', { ...a, reason: 'Thiếu số điện thoại' }), {
    submissions: [{ state: 'RETURNED', reason: 'Thiếu số điện thoại', resultId: null }],
  });
  const late = await change(website, 'Withdraw', { ...a, expectedVersion: 2 });
  t.same(codesOf(late.userErrors), ['STATE_FORBIDS input.0.id'], 'it is seen, and decided');
  t.match(await change(website, 'Withdraw', b), { submissions: [{ state: 'WITHDRAWN' }] });
  const gone = await change(union, 'Accept', { ...b, expectedVersion: 2 });
  t.same(codesOf(gone.userErrors), ['STATE_FORBIDS input.0.id']);
  t.match((await website(ONE, { id: a?.id })).data.submission, {
    state: 'RETURNED',
    payload: { subject: 'Vay vốn' },
  });
});

t.test('a sender sees its own, the Union those of its territory, and nobody else any', async (t) => {
  const { app, databaseUrl, as, of, union, website, one } = await world(t);
  const { submissions } = await send(website, { ...request, cooperativeId: one });
  const [{ id }] = submissions;
  const portal = await of('PROVINCIAL_PORTAL', '37');
  const own = (await send(portal, { ...request, cooperativeId: one })).submissions[0].id;
  const seenBy = async (ask: Ask) =>
    (await ask(LIST, {})).data.submissions.nodes.map((row: { id: string }) => row.id).sort();
  const check = async () => {
    t.same(await seenBy(website), [id]);
    t.same(await seenBy(portal), [own], 'of its province it sees what it sent itself');
    t.same(await seenBy(union), [id, own].sort());
    t.same(await seenBy(await of('UNION_PROVINCE', '01')), []);
    t.same(await seenBy(await of('WEBSITE', '37')), [], 'another website');
  };
  await check();
  t.match(await portal(ONE, { id }), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  t.match((await website(ONE, { id })).data, {
    submission: { payload: { subject: 'Vay vốn' } },
    node: { id },
  });
  const other = await of('UNION_PROVINCE', '01');
  t.same(codesOf((await change(other, 'Accept', { id, expectedVersion: 1 })).userErrors), [
    'NOT_FOUND input.0.id',
  ]);
  t.same(codesOf((await change(portal, 'Withdraw', { id, expectedVersion: 1 })).userErrors), [
    'NOT_FOUND input.0.id',
  ]);
  const elsewhere = await send(portal, { ...request, place: { provinceCode: '01' } });
  t.same(codesOf(elsewhere.userErrors), ['TERRITORY_FORBIDDEN input.0.place']);
  const input = [{ id, expectedVersion: 1 }];
  for (const ask of [website, portal, await as('demo-labour-37')])
    t.match((await ask(CHANGE('Accept'), { input })).errors, [{ extensions: { code: 'FORBIDDEN' } }]);
  for (const ask of [asking(app, null), await as('demo-labour-37'), await of('COOPERATIVE_ALLIANCE', '37')]) {
    t.match((await ask(LIST, {})).errors, [{ extensions: { code: REFUSED } }]);
    t.match((await ask(CREATE, { input: [{ ...request, cooperativeId: one }] })).errors, [
      { extensions: { code: REFUSED } },
    ]);
  }
  t.match(
    (await union(CREATE, { input: [request] })).errors,
    [{ extensions: { code: 'FORBIDDEN' } }],
    'the Union writes',
  );

  const client = await connected(t, databaseUrl);
  await client.query('alter table submissions disable row level security');
  await check();
});
