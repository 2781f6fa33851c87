import pg from 'pg';
import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { momentOfNow } from '../helpers/snapshots.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app, databaseUrl } = await testServer(t);
const watch = new pg.Client({ connectionString: databaseUrl });
await watch.connect();
t.after(() => watch.end());
const PATH = '/v1/cooperatives';
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const office = restAs(app, await getToken(app, 'demo-registration-37'));
const labour = restAs(app, await getToken(app, 'demo-labour-37'));
const elsewhere = restAs(app, await getToken(app, 'demo-portal-56'));
const nobody = restAs(app, null);

let made = 0;
const good = (more: object = {}) => {
  made += 1;
  return {
    name: `Hợp tác xã Đường dẫn ${made}`,
    kind: 'COOPERATIVE',
    taxCode: taxCode(1000 + made),
    address: { communeCode: '13699', codesOn: '2026-01-01', text: 'Số 1' },
    ...more,
  };
};
const tagOf = (answer: { headers: Readonly<Record<string, unknown>> }) => String(answer.headers.etag);

t.test('one cooperative is recorded, found where Location says, and shown in full', async (t) => {
  const input = good({
    phone: '0912 345 678',
    charterCapitalVnd: 5_000_000,
    foundedOn: '2019-03',
    certificateIssuedOn: '2019-04',
    establishmentSupportOn: '2018',
  });
  const created = await union.post(PATH, input);
  t.equal(created.status, 201, created.body);
  const { data, refused, warnings } = created.json;
  t.same([refused, warnings], [[], []]);
  t.equal(created.headers.location, `http://registry.test${PATH}/${data.id}`);
  t.match(data, {
    name: input.name,
    taxCode: input.taxCode,
    phone: '+84912345678',
    charterCapitalVnd: 5_000_000,
    foundedOn: '2019-03-01',
    foundedOnPrecision: 'MONTH',
    certificateIssuedOn: '2019-04-01',
    certificateIssuedOnPrecision: 'MONTH',
    establishmentSupportOn: '2018-01-01',
    establishmentSupportOnPrecision: 'YEAR',
    version: 1,
    hiddenFields: EMPTY,
  });
  t.match(data.commune, { key: 'COMMUNE-13699-20250701', code: '13699', level: 'COMMUNE', validTo: null });
  t.match(data.province, { key: 'PROVINCE-37-20250701', name: 'Ninh Bình' });
  t.notOk('figures' in data, 'lists are given on request only');
  const read = await union.get(`${PATH}/${data.id}`);
  t.equal(read.status, 200);
  t.same(read.json, data, 'the answer to the write is what a read gives');
  t.equal(tagOf(read), tagOf(created));
  const more = { establishmentSupportOn: null, certificateIssuedOn: '2019-04-15' };
  const changed = await union.patch(`${PATH}/${data.id}`, more, { 'if-match': tagOf(created) });
  t.match(changed.json.data, {
    certificateIssuedOn: '2019-04-15',
    certificateIssuedOnPrecision: 'DAY',
    establishmentSupportOn: null,
    establishmentSupportOnPrecision: null,
  });
});

t.test('a list is recorded all or none; its problems are numbered', async (t) => {
  const both = await union.post(PATH, [good(), good()]);
  t.equal(both.status, 201, both.body);
  t.equal(both.json.data.length, 2);
  t.notOk(both.headers.location, 'two records have no one place');
  const fine = good();
  const refused = await union.post(PATH, [fine, { ...good(), taxCode: '0100109107' }]);
  t.equal(refused.status, 422);
  t.same(problemsOf(refused), [['TAX_CODE_INVALID', '1.taxCode']]);
  const found = await union.get(`${PATH}?taxCode=${fine.taxCode}`);
  t.same(found.json.items, [], 'the good one was not written either');
});

t.test('a problem of a single item carries no number', async (t) => {
  const answer = await union.post(PATH, { ...good(), taxCode: '0100109107', phone: '1' });
  t.same(problemsOf(answer).sort(), [
    ['PHONE_INVALID', 'phone'],
    ['TAX_CODE_INVALID', 'taxCode'],
  ]);
  t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
});

t.test('fields= gives what was named and the id, and nothing else', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const read = await union.get(`${PATH}/${data.id}?fields=name,taxCode`);
  t.same(Object.keys(read.json).sort(), ['hiddenFields', 'id', 'name', 'taxCode']);
  const lists = 'figures,ratings,products,positions,formerAddresses,claims';
  const nested = await union.get(`${PATH}/${data.id}?fields=${lists}`);
  t.same(Object.keys(nested.json).sort(), [...lists.split(','), 'hiddenFields', 'id'].sort());
  const wrong = await union.get(`${PATH}/${data.id}?fields=name,colour,__proto__`);
  t.equal(wrong.status, 422);
  t.same(problemsOf(wrong), [
    ['FIELD_UNKNOWN', 'fields.colour'],
    ['FIELD_UNKNOWN', 'fields.__proto__'],
  ]);
});

t.test(
  'a hidden field is null and named, in a list beside the items, in a nested list by its path',
  async (t) => {
    const input = good({
      legalRepresentative: 'Nguyễn Thị Giấu',
      publicationState: 'PUBLISHED',
      email: 'a@b.vn',
    });
    const { data } = (await union.post(PATH, input)).json;
    await union.post(`${PATH}/${data.id}/figures`, {
      asOf: '2025-12-31',
      source: 'thử',
      revenueVnd: 7_777_777,
    });
    for (const [caller, hidden] of [
      [labour, ['legalRepresentative']],
      [nobody, ['legalRepresentative', 'email']],
    ] as const) {
      const one = await caller.get(`${PATH}/${data.id}?fields=legalRepresentative,email,name`);
      t.same(one.json.hiddenFields, hidden);
      t.equal(one.json.legalRepresentative, null);
      t.equal(one.json.name, input.name);
      t.notMatch(one.body, 'Giấu');
      const list = await caller.get(`${PATH}?taxCode=${input.taxCode}&fields=legalRepresentative,email`);
      t.same(list.json.hiddenFields, hidden);
      t.equal(list.json.items[0].legalRepresentative, null);
    }
    const nested = await nobody.get(`${PATH}/${data.id}?fields=figures`);
    t.ok(nested.json.hiddenFields.includes('figures.revenueVnd'));
    t.equal(nested.json.figures[0].revenueVnd, null);
    t.notMatch(nested.body, '7777777');
  },
);

t.test('out of the territory a record is not found, and cannot be written', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  for (const caller of [elsewhere, nobody]) t.equal((await caller.get(`${PATH}/${data.id}`)).status, 404);
  const patched = await elsewhere.patch(`${PATH}/${data.id}`, { name: 'x' }, { 'if-match': '"1"' });
  t.same([patched.status, problemsOf(patched)], [404, [['NOT_FOUND', null]]]);
  const created = await elsewhere.post(PATH, good());
  t.same([created.status, problemsOf(created)], [403, [['TERRITORY_FORBIDDEN', 'address']]]);
});

t.test('nobody, and a role that only reads, may not write, whatever the body says', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  for (const [caller, status, code] of [
    [nobody, 401, 'AUTH_TOKEN_REQUIRED'],
    [labour, 403, 'FORBIDDEN'],
  ] as const) {
    for (const body of [good(), '{', undefined]) {
      const answer = await caller.post(PATH, body);
      t.same([answer.status, problemsOf(answer)], [status, [[code, null]]]);
    }
    t.equal((await caller.patch(`${PATH}/${data.id}`, { name: 'x' }, { 'if-match': '"1"' })).status, status);
    t.equal((await caller.post(`${PATH}/${data.id}/status`, {}, { 'if-match': '"1"' })).status, status);
  }
  const bad = await restAs(app, 'a.b.c').get(PATH);
  t.same([bad.status, problemsOf(bad)], [401, [['AUTH_TOKEN_INVALID', null]]]);
});

t.test('a change leaves what is absent, clears what is null, sets what is given', async (t) => {
  const created = await union.post(PATH, good({ shortName: 'HTX Một', phone: '0912345678' }));
  const url = `${PATH}/${created.json.data.id}`;
  const changed = await union.patch(
    url,
    { phone: null, website: 'www.htx.vn' },
    { 'if-match': tagOf(created) },
  );
  t.equal(changed.status, 200, changed.body);
  t.match(changed.json.data, {
    shortName: 'HTX Một',
    phone: null,
    website: 'https://www.htx.vn/',
    version: 2,
  });
  const again = await union.patch(url, { shortName: 'HTX Hai' }, { 'if-match': tagOf(changed) });
  t.match(again.json.data, { shortName: 'HTX Hai', version: 3 }, 'the tag of a write serves the next one');
  const same = await union.patch(url, { shortName: 'HTX Hai' }, { 'if-match': '"3"' });
  t.equal(same.json.data.version, 3, 'what changes nothing writes nothing');
});

t.test('a change needs the version that was read, by a tag or as a bare version', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const url = `${PATH}/${data.id}`;
  for (const headers of [{}, { 'if-match': '*' }, { 'if-match': '1' }, { 'if-match': '"1", "2"' }] as const) {
    const answer = await union.patch(url, { shortName: 'x' }, headers as Record<string, string>);
    t.same([answer.status, problemsOf(answer)], [428, [['VERSION_REQUIRED', 'If-Match']]]);
  }
  for (const tag of ['W/"1"', 'W/"1-Ab12"']) {
    const answer = await union.patch(url, { shortName: 'x' }, { 'if-match': tag });
    t.same([answer.status, problemsOf(answer)], [412, [['ETAG_WEAK', 'If-Match']]], tag);
    t.match(answer.json.errors[0].message, tag.slice(2), 'what to send instead');
    t.match(answer.json.errors[0].message, /proxies/i);
  }
  for (const tag of ['"2"', '"abc"', '"0"', '"999999999999999999999"']) {
    const answer = await union.patch(url, { shortName: 'x' }, { 'if-match': tag });
    t.same([answer.status, problemsOf(answer)], [412, [['VERSION_PASSED', 'If-Match']]], tag);
  }
  t.equal((await union.get(url)).json.version, 1);
  t.equal((await union.patch(url, { shortName: 'x' }, { 'if-match': '"1"' })).status, 200);
});

t.test('the id and the version are never said in the body of a change', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const body = { id: data.id, expectedVersion: 1, shortName: 'x' };
  const answer = await union.patch(`${PATH}/${data.id}`, body, { 'if-match': '"1"' });
  t.same(problemsOf(answer), [
    ['FIELD_UNKNOWN', 'id'],
    ['FIELD_UNKNOWN', 'expectedVersion'],
  ]);
});

t.test('status and operating state change together with their days', async (t) => {
  const created = await office.post(PATH, good());
  const url = `${PATH}/${created.json.data.id}`;
  const body = { status: 'SUSPENDED', statusOn: '2026-02-01', operatingState: 'STOPPED' };
  const answer = await office.post(`${url}/status`, body, { 'if-match': tagOf(created) });
  t.equal(answer.status, 200, answer.body);
  t.match(answer.json.data, { ...body, version: 2 });
  const other = await office.post(`${url}/status`, { name: 'x' }, { 'if-match': '"2"' });
  t.same(problemsOf(other), [['FIELD_UNKNOWN', 'name']]);
});

t.test('a value that a higher authority holds is refused, the rest is written', async (t) => {
  const created = await office.post(PATH, good());
  const url = `${PATH}/${created.json.data.id}`;
  const body = { name: 'Hợp tác xã Khác', phone: '0912345678' };
  const answer = await union.patch(url, body, { 'if-match': tagOf(created) });
  t.equal(answer.status, 200, answer.body);
  t.match(answer.json.refused, [
    { code: 'FIELD_AUTHORITY', field: 'name', message: /the business registration office/ },
  ]);
  t.match(answer.json.data, { name: created.json.data.name, phone: '+84912345678' });
  const claims = (await union.get(`${url}?fields=claims`)).json.claims;
  t.match(claims, [{ field: 'name', value: 'Hợp tác xã Khác', authority: 'WOMENS_UNION' }]);
});

t.test('a warning stands beside what was written', async (t) => {
  const answer = await union.post(PATH, good({ name: 'Rau sạch Thử' }));
  t.equal(answer.status, 201);
  t.match(answer.json.warnings, [{ code: 'NAME_PREFIX_MISSING', field: 'name' }]);
});

t.test('to publish the managers of what is not registered is warned of until it has a code', async (t) => {
  const { taxCode: code, ...uncoded } = good({ kind: 'COOPERATIVE_GROUP', publishesManagers: true });
  const created = await union.post(PATH, uncoded);
  const warned = [{ code: 'MANAGERS_NOT_SHOWN', field: 'publishesManagers' }];
  t.match(created.json.warnings, warned);
  const change = async (version: number, body: object) =>
    (await union.patch(`${PATH}/${created.json.data.id}`, body, { 'if-match': `"${version}"` })).json
      .warnings;
  t.same(await change(1, { shortName: 'Nhóm' }), [], 'what has nothing to do with it is not warned of');
  t.same(await change(2, { taxCode: code }), []);
  t.match(await change(3, { taxCode: null }), warned);
  t.same(await change(4, { publishesManagers: false }), []);
});

t.test('a code of the registry is found however it is typed', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const ask = asking(app, await getToken(app, 'demo-union-province-37'));
  const { registryCode } = (await union.get(`${PATH}/${data.id}?fields=registryCode`)).json;
  for (const code of [registryCode, registryCode.toLowerCase()]) {
    const answer = await ask('query ($code: String) { cooperative(registryCode: $code) { id } }', { code });
    t.match(answer.data, { cooperative: { id: data.id } }, code);
  }
});

t.test('the same representation is not sent twice; a derived change is', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const url = `${PATH}/${data.id}`;
  const read = await union.get(url);
  const unchanged = await union.get(url, { 'if-none-match': `"x", W/${tagOf(read)}` });
  t.same([unchanged.status, unchanged.body, tagOf(unchanged)], [304, '', tagOf(read)]);
  t.equal((await union.get(url, { 'if-none-match': '"1"' })).status, 200);
  const woman = {
    name: 'Trần Thị Thẻ',
    positions: [{ cooperativeId: data.id, position: 'DIRECTOR', fromOn: '2024-01-01' }],
  };
  t.equal((await union.post('/v1/women-managers', woman)).status, 201);
  const later = await union.get(url, { 'if-none-match': tagOf(read) });
  t.same([later.status, later.json?.isWomenManaged, later.json?.version], [200, true, 1]);
});

t.test('a repeated call writes once and says so; another body under the key is refused', async (t) => {
  const input = good();
  const headers = { 'idempotency-key': 'khoá-1'.normalize('NFD').replace(/[^\x20-\x7e]/g, '') };
  const first = await union.post(PATH, input, headers);
  const second = await union.post(PATH, input, headers);
  t.same([first.status, second.status], [201, 201]);
  t.same(second.json, first.json);
  t.equal(second.headers.location, first.headers.location);
  t.same(
    [first.headers['idempotency-replayed'], second.headers['idempotency-replayed']],
    [undefined, 'true'],
  );
  t.equal((await union.get(`${PATH}?taxCode=${input.taxCode}&totalCount=true`)).json.totalCount, 1);
  const other = await union.post(PATH, good(), headers);
  t.same([other.status, problemsOf(other)], [422, [['IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key']]]);
  const foreign = await office.post(PATH, good(), headers);
  t.equal(foreign.status, 201, 'keys are the client’s own');
});

t.test('the past is shown as it was known, to the territory alone', async (t) => {
  const created = await union.post(PATH, good({ shortName: 'Cũ', publicationState: 'PUBLISHED' }));
  const url = `${PATH}/${created.json.data.id}`;
  const moment = encodeURIComponent(await momentOfNow(watch));
  await union.patch(url, { shortName: 'Mới' }, { 'if-match': '"1"' });
  const past = await union.get(`${url}?knownAt=${moment}&fields=shortName,version`);
  t.match(past.json, { shortName: 'Cũ', version: 1 });
  t.equal((await union.get(`${url}?fields=shortName`)).json.shortName, 'Mới');
  t.same(problemsOf(await nobody.get(`${url}?knownAt=${moment}`)), [['AUTH_TOKEN_REQUIRED', null]]);
  t.same(problemsOf(await union.get(`${url}?knownAt=1999-01-01T00:00:00Z`)), [
    ['KNOWN_AT_TOO_EARLY', 'knownAt'],
  ]);
  for (const at of ['2026-02-31T00:00:00Z', '2026-01-01', '2026-01-01T00:00:00', 'now']) {
    const refused = await union.get(`${url}?knownAt=${at}`);
    t.same(problemsOf(refused), [['MOMENT_INVALID', 'knownAt']], at);
    t.match(refused.body, 'RFC 3339');
  }
  t.same(
    problemsOf(await union.get(`${url}?knownAt=2199-01-01T00:00:00+07:00`)),
    [['KNOWN_AT_FUTURE', 'knownAt']],
    'a bare plus sign is understood',
  );
});

t.test('lists obey filters, one by one and together', async (t) => {
  const name = 'Hợp tác xã Bộ Lọc Đặc Biệt';
  const input = good({ name, kind: 'COOPERATIVE_UNION', operatingState: 'BARELY', foundedOn: '2011-05-06' });
  const { data } = (await union.post(PATH, { ...input, name: 'Liên hiệp hợp tác xã Bộ Lọc Đặc Biệt' })).json;
  const filters = [
    'search=bo loc dac',
    'kind=COOPERATIVE_UNION&kind=LINKED_GROUP&search=bo%20loc',
    'operatingState=BARELY&foundedFrom=2011-05-06&foundedTo=2011-05-06',
    `taxCode=${input.taxCode}`,
    'territoryLevel=COMMUNE&territoryCode=13699&search=B%E1%BB%99+L%E1%BB%8Dc',
    'territoryLevel=NATION&status=ACTIVE&isWomenManaged=false&search=bo+loc',
  ];
  for (const filter of filters) {
    const found = await union.get(`${PATH}?${filter.replaceAll(' ', '%20')}&totalCount=true`);
    t.ok(
      found.json.items?.some((one: { id: string }) => one.id === data.id),
      `${filter}: ${found.body.slice(0, 200)}`,
    );
    t.ok(found.json.totalCount >= 1);
  }
  const none = [
    'isWomenManaged=true&search=bo+loc',
    'territoryLevel=PROVINCE&territoryCode=01',
    'foundedTo=1801-01-01',
  ];
  for (const filter of none) {
    const { items } = (await union.get(`${PATH}?${filter}`)).json;
    t.notOk(
      items.some((one: { id: string }) => one.id === data.id),
      filter,
    );
  }
});

t.test('an administrator reads of a territory what anybody sees', async (t) => {
  const client = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' });
  const admin = restAs(app, await getToken(app, 'demo-administrator'));
  t.equal((await restAs(app, client.token).get(PATH)).status, 200);
  const [asked, anybody] = [await admin.get(`${PATH}?first=200`), await nobody.get(`${PATH}?first=200`)];
  t.ok(anybody.json.items.length > 0);
  t.same(asked.json.items, anybody.json.items);
  t.equal(asked.json.reach, 'PUBLISHED');
});
