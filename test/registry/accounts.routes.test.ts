import t from 'tap';
import { GRANT_LEVELS, ROLES } from '../../src/policy/roles.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t);
const admin = restAs(app, await getToken(app, 'demo-administrator'));
const union = restAs(app, await getToken(app, 'demo-union-central'));
const nobody = restAs(app, null);
const unit = { level: 'PROVINCE', code: '37' };

t.test('an agency, a client and a grant open the registry, and the end of the grant closes it', async (t) => {
  const agency = await admin.post('/v1/agencies', {
    code: 'thu-37',
    kind: 'WOMENS_UNION',
    name: 'Thử',
    unit,
  });
  t.equal(agency.status, 201, agency.body);
  t.match(agency.json.data, { code: 'thu-37', unit: { key: 'PROVINCE-37-20250701' }, validTo: null });
  const client = await admin.post('/v1/clients', { clientId: 'thu-37', name: 'Thử', agencyCode: 'thu-37' });
  t.equal(client.status, 201, client.body);
  t.match(client.json.data, { clientId: 'thu-37', agency: { code: 'thu-37' }, state: 'ACTIVE' });
  t.match(client.json.data.secret, /^[\w-]{43}$/);
  const body = { clientId: 'thu-37', role: 'UNION_PROVINCE', unit, legalBasis: 'QĐ 1' };
  const grant = await admin.post('/v1/grants', body);
  t.equal(grant.status, 201, grant.body);
  t.match(grant.json.data, { client: { clientId: 'thu-37' }, role: 'UNION_PROVINCE', unit: { code: '37' } });
  const token = await getToken(app, 'thu-37', client.json.data.secret);
  t.match((await restAs(app, token).get('/v1/viewer')).json, { role: 'UNION_PROVINCE', reach: 'UNITS' });
  const ended = await admin.remove(`/v1/grants/${grant.json.data.id}`);
  t.equal(ended.status, 200, ended.body);
  t.match(ended.json.data, { id: grant.json.data.id, validTo: /^\d{4}-\d{2}-\d{2}$/ });
  const again = await admin.remove(`/v1/grants/${grant.json.data.id}`);
  t.same([again.status, problemsOf(again)], [404, [['NOT_FOUND', null]]]);
});

t.test('a secret is told once; a repeated call gives the client without it', async (t) => {
  const client = { clientId: 'thu-khoa', name: 'Thử', agencyCode: 'demo-union-central' };
  const key = { 'idempotency-key': 'client-1' };
  const first = await admin.post('/v1/clients', client, key);
  const second = await admin.post('/v1/clients', client, key);
  t.match(first.json.data.secret, /^[\w-]{43}$/);
  t.same(second.json.data, { ...first.json.data, secret: null });
  t.equal(second.headers['idempotency-replayed'], 'true');
  t.equal(second.headers['cache-control'], 'no-store');
  const other = await admin.post('/v1/clients', { ...client, name: 'Khác' }, key);
  t.same(problemsOf(other), [['IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key']]);
});

t.test('agencies and grants are written once for a key', async (t) => {
  const agency = { code: 'thu-mot-lan', kind: 'PORTAL', name: 'Thử', unit };
  for (const replayed of [undefined, 'true']) {
    const answer = await admin.post('/v1/agencies', [agency], { 'idempotency-key': 'agency-1' });
    t.same([answer.status, answer.headers['idempotency-replayed']], [201, replayed]);
  }
  await admin.post('/v1/clients', { clientId: 'thu-mot-lan', name: 'Thử', agencyCode: 'thu-mot-lan' });
  const grant = { clientId: 'thu-mot-lan', role: 'PROVINCIAL_PORTAL', unit, legalBasis: 'x' };
  const ids = [];
  for (let call = 0; call < 2; call += 1) {
    ids.push((await admin.post('/v1/grants', grant, { 'idempotency-key': 'grant-1' })).json.data.id);
  }
  t.equal(ids[0], ids[1]);
  const ends = [];
  for (let call = 0; call < 2; call += 1) {
    ends.push((await admin.remove(`/v1/grants/${ids[0]}`, { 'idempotency-key': 'end-1' })).status);
  }
  t.same(ends, [200, 200]);
});

/** Who is not the administrator, and what each is answered. */
const OTHERS = [
  [union, 'FORBIDDEN'],
  [nobody, 'AUTH_TOKEN_REQUIRED'],
] as const;

t.test('accounts are the administrator’s alone', async (t) => {
  const calls = [
    ['/v1/agencies', { code: 'khong', kind: 'PORTAL', name: 'x', unit }],
    ['/v1/clients', { clientId: 'khong', name: 'x', agencyCode: 'demo-union-central' }],
    ['/v1/grants', { clientId: 'demo-website', role: 'WEBSITE', unit, legalBasis: 'x' }],
  ] as const;
  for (const [caller, code] of OTHERS) {
    for (const [url, body] of calls) t.same(problemsOf(await caller.post(url, body)), [[code, null]]);
    const end = await caller.remove('/v1/grants/00000000-0000-7000-8000-000000000000');
    t.same(problemsOf(end), [[code, null]]);
  }
});

t.test('anybody may list agencies, not who changed them', async (t) => {
  const answer = await nobody.get('/v1/agencies?kind=REGISTRATION_OFFICE&totalCount=true');
  t.same(answer.json.hiddenFields, ['changedBy']);
  t.ok(answer.json.items.length > 0);
  t.equal(answer.json.totalCount, answer.json.items.length);
  for (const one of answer.json.items) t.match(one, { kind: 'REGISTRATION_OFFICE', changedBy: null });
});

t.test('a value that is taken is refused without a word of whose it is', async (t) => {
  const answer = await admin.post('/v1/agencies', { code: 'demo-auditor', kind: 'AUDITOR', name: 'x', unit });
  t.same([answer.status, problemsOf(answer)], [409, [['VALUE_TAKEN', 'code']]]);
  const agencies = ['taken-once', 'demo-auditor', 'taken-once'].map((code) => ({
    code,
    kind: 'AUDITOR',
    name: 'x',
    unit,
  }));
  t.same(problemsOf(await admin.post('/v1/agencies', agencies)), [
    ['VALUE_TAKEN', '1.code'],
    ['DUPLICATE_IN_CALL', '2.code'],
  ]);
  const clients = ['taken-twice', 'demo-portal-56'].map((clientId) => ({
    clientId,
    name: 'x',
    agencyCode: 'demo-auditor',
  }));
  t.same(problemsOf(await admin.post('/v1/clients', clients)), [['VALUE_TAKEN', '1.clientId']]);
});

t.test('a role is granted at the levels of its offices', async (t) => {
  const UNITS = {
    NATION: { level: 'NATION' },
    PROVINCE: unit,
    COMMUNE: { level: 'COMMUNE', code: '03388' },
  };
  await admin.post('/v1/clients', { clientId: 'thu-cap', name: 'Thử', agencyCode: 'demo-union-central' });
  for (const role of ROLES) {
    for (const [level, at] of Object.entries(UNITS)) {
      // Of a client that is not there, so that nothing is issued.
      const answer = await admin.post('/v1/grants', {
        clientId: 'khong-co',
        role,
        unit: at,
        legalBasis: 'x',
      });
      const found = problemsOf(answer).map(([code]) => code);
      const isRight = GRANT_LEVELS[role].some((one) => one === level);
      t.same(found, isRight ? ['NOT_FOUND'] : ['GRANT_UNIT_NOT_FOR_ROLE', 'NOT_FOUND'], `${role} ${level}`);
    }
  }
  const wrong = { clientId: 'thu-cap', role: 'UNION_PROVINCE', unit: UNITS.NATION, legalBasis: 'x' };
  const answer = await admin.post('/v1/grants', wrong);
  t.same([answer.status, problemsOf(answer)], [422, [['GRANT_UNIT_NOT_FOR_ROLE', 'unit.level']]]);
  t.match(answer.json.errors[0].message, /UNION_PROVINCE.*PROVINCE/);
});

t.test('an agency does not end before it begins', async (t) => {
  const agency = { code: 'thu-nguoc', kind: 'PORTAL', name: 'Thử', unit };
  for (const days of [
    { validFrom: '2025-07-01', validTo: '2025-06-30' },
    { validFrom: '2025-07-01', validTo: '2025-07-01' },
    { validTo: '2020-01-01' },
  ]) {
    const answer = await admin.post('/v1/agencies', { ...agency, ...days });
    t.same([answer.status, problemsOf(answer)], [422, [['PERIOD_REVERSED', 'validTo']]]);
  }
});

/** A client with a token that works, and its id. */
async function newAccount(clientId: string) {
  const made = await admin.post('/v1/clients', {
    clientId,
    name: 'Thử',
    agencyCode: 'demo-union-province-37',
  });
  const { id, secret } = made.json.data;
  await admin.post('/v1/grants', { clientId, role: 'UNION_PROVINCE', unit, legalBasis: 'QĐ 2' });
  return { id, secret };
}

t.test('the administrator lists clients and grants, page by page', async (t) => {
  const account = await newAccount('thu-danh-sach');
  const all = async (path: string, query: string) => {
    const found: Record<string, unknown>[] = [];
    let after = '';
    for (let page = 0; page < 100; page += 1) {
      const { json, body } = await admin.get(`${path}?first=2${query}${after}`);
      found.push(...json.items);
      t.notMatch(body, /secret/i);
      if (!json.pageInfo.hasNextPage) return found;
      after = `&after=${json.pageInfo.endCursor}`;
    }
    throw new Error(`${path} has no last page`);
  };
  const clients = await all('/v1/clients', '');
  const ids = clients.map((one) => String(one.clientId));
  t.same(ids, ids.toSorted());
  t.ok(ids.includes('demo-website') && ids.includes('thu-danh-sach'));
  const counted = await admin.get('/v1/clients?totalCount=true&first=1&fields=clientId,grants');
  t.equal(counted.json.totalCount, ids.length);
  const grants = await all('/v1/grants', '');
  t.equal(new Set(grants.map((one) => one.id)).size, grants.length);
  t.match(await all('/v1/grants', '&clientId=thu-danh-sach'), [
    { role: 'UNION_PROVINCE', unit: { code: '37' }, client: { id: account.id } },
  ]);
  t.same(await all('/v1/clients', '&state=SUSPENDED'), []);
  for (const [caller, code] of OTHERS) {
    for (const path of ['/v1/clients', '/v1/grants']) {
      t.same(problemsOf(await caller.get(path)), [[code, null]], path);
    }
  }
});

t.test('a client is suspended and let in again, at the version that was read', async (t) => {
  const { id, secret } = await newAccount('thu-treo');
  const change = (body: object, version: number) =>
    admin.patch(`/v1/clients/${id}`, body, { 'if-match': `"${version}"` });
  const suspended = await change({ state: 'SUSPENDED' }, 1);
  t.same([suspended.status, suspended.headers.etag !== undefined], [200, true], suspended.body);
  t.match(suspended.json.data, { state: 'SUSPENDED', version: 2 });
  await t.rejects(getToken(app, 'thu-treo', secret), /AUTH_CLIENT_INVALID/);
  t.match((await admin.get('/v1/clients?state=SUSPENDED')).json.items, [{ id }]);
  t.match(
    (await change({ state: 'SUSPENDED' }, 2)).json.data,
    { version: 2 },
    'what is the same writes nothing',
  );
  t.same(problemsOf(await change({ state: 'ACTIVE' }, 1)), [['VERSION_PASSED', 'If-Match']]);
  t.match((await change({ state: 'ACTIVE', name: 'Thử lại' }, 2)).json.data, { name: 'Thử lại', version: 3 });
  t.ok(await getToken(app, 'thu-treo', secret));
  t.same(problemsOf(await change({ state: 'GONE' }, 3)), [['FIELD_VALUE', 'state']]);
  const foreign = await union.patch(`/v1/clients/${id}`, { state: 'SUSPENDED' }, { 'if-match': '"3"' });
  t.same(problemsOf(foreign), [['FORBIDDEN', null]]);
  const none = await admin.patch(
    '/v1/clients/00000000-0000-7000-8000-000000000000',
    { state: 'ACTIVE' },
    { 'if-match': '"1"' },
  );
  t.equal(none.status, 404);
});

t.test('a secret is exchanged: told once, the old one ends now or after the hours said', async (t) => {
  const { id, secret } = await newAccount('thu-doi-khoa');
  const rotate = (body: object, headers: Record<string, string> = {}) =>
    admin.post(`/v1/clients/${id}/secret`, body, headers);
  const works = (one: string) => getToken(app, 'thu-doi-khoa', one).then(Boolean, () => false);
  const first = await rotate({ overlapHours: 24 }, { 'idempotency-key': 'doi-1' });
  t.equal(first.status, 200, first.body);
  t.match(first.json.data, { id, version: 2 }, 'who exchanged it stands in the history of the client');
  const second: string = first.json.data.secret;
  t.match(second, /^[\w-]{43}$/);
  t.equal(first.headers['cache-control'], 'no-store');
  t.same([await works(secret), await works(second)], [true, true]);
  const replay = await rotate({ overlapHours: 24 }, { 'idempotency-key': 'doi-1' });
  t.same(replay.json.data, { ...first.json.data, secret: null });
  const third: string = (await rotate({})).json.data.secret;
  t.same([await works(secret), await works(second), await works(third)], [false, false, true]);
  t.same(problemsOf(await rotate({ overlapHours: 1_000 })), [['NUMBER_RANGE', 'overlapHours']]);
  t.same(problemsOf(await union.post(`/v1/clients/${id}/secret`, {})), [['FORBIDDEN', null]]);
  const none = await admin.post('/v1/clients/00000000-0000-7000-8000-000000000000/secret', {});
  t.equal(none.status, 404);
});
