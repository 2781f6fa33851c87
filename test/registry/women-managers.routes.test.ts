import pg from 'pg';
import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app, databaseUrl } = await testServer(t);
const PATH = '/v1/women-managers';
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const office = restAs(app, await getToken(app, 'demo-registration-37'));
const labour = restAs(app, await getToken(app, 'demo-labour-37'));
const elsewhere = restAs(
  app,
  (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '56' })).token,
);
const nobody = restAs(app, null);
const INNER = 'personalIdNumber,birthDate,phone,address,ethnicGroupCode,hasDisability,povertyCategory';

const cooperative = (
  await union.post('/v1/cooperatives', {
    name: 'Hợp tác xã Nữ Quản Lý',
    kind: 'COOPERATIVE_GROUP',
    address: { communeCode: '13699', codesOn: '2026-01-01' },
    publicationState: 'PUBLISHED',
    publishesManagers: true,
  })
).json.data;

let made = 0;
const good = (more: object = {}) => {
  made += 1;
  return {
    name: `Đặng Thị Thử ${made}`,
    birthYear: 1980,
    phone: '0987654321',
    birthDate: '1980-02-03',
    ethnicGroupCode: '01',
    positions: [{ cooperativeId: cooperative.id, position: 'GROUP_LEADER', fromOn: `20${10 + made}-01-01` }],
    ...more,
  };
};

t.test('a woman is recorded with her position where her cooperative stands', async (t) => {
  const created = await union.post(PATH, good());
  t.equal(created.status, 201, created.body);
  const { data } = created.json;
  t.match(data, { birthYear: 1980, version: 1, province: { key: 'PROVINCE-37-20250701' } });
  t.equal(created.headers.location, `http://registry.test${PATH}/${data.id}`);
  t.notMatch(created.body, '0987654321');
  const read = await union.get(`${PATH}/${data.id}`);
  t.same(read.json, data);
  t.equal(read.headers.etag, created.headers.etag);
  const terms = (await union.get(`${PATH}/${data.id}?fields=positions`)).json.positions;
  t.match(terms, [{ position: 'GROUP_LEADER', cooperative: { id: cooperative.id }, isCurrent: true }]);
});

t.test('identity and sensitive fields are given only when named, and only to the Union', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const url = `${PATH}/${data.id}`;
  for (const field of INNER.split(',')) t.notOk(field in data, field);
  const inner = await union.get(`${url}?fields=${INNER}`);
  t.match(inner.json, {
    phone: '+84987654321',
    birthDate: '1980-02-03',
    ethnicGroupCode: '01',
    hiddenFields: EMPTY,
  });
  const hidden = await office.get(`${url}?fields=name,${INNER}`);
  t.same(hidden.json.hiddenFields, INNER.split(','));
  for (const field of INNER.split(',')) t.equal(hidden.json[field], null, field);
  t.equal(hidden.json.name, data.name);
});

t.test('a role that may not read names searches and sorts by published ones alone', async (t) => {
  const { data } = (await union.post(PATH, good({ name: 'Đỗ Thị Bí Mật' }))).json;
  const list = await labour.get(`${PATH}?first=200`);
  const one = list.json.items.find((item: { id: string }) => item.id === data.id);
  t.match(one, { name: null, birthYear: null });
  t.ok(list.json.hiddenFields.includes('name'));
  const found = await labour.get(`${PATH}?search=bi+mat`);
  t.same([found.json.items, found.json.reach], [[], 'PUBLISHED'], 'what anybody may search');
  const sorted = await labour.get(`${PATH}?orderBy=NAME&first=200`);
  t.equal(sorted.json.reach, 'PUBLISHED');
  t.notOk(sorted.json.items.some((item: { id: string }) => item.id === data.id));
  const everything = JSON.stringify([list.json, list.headers, found.json, sorted.json, sorted.headers]);
  for (const part of everything.match(/[\w-]{20,}/g) ?? []) {
    t.notMatch(Buffer.from(part, 'base64url').toString(), /bi mat/, 'no cursor tells a name');
  }
});

t.test('filters find her by cooperative, position and name', async (t) => {
  const { data } = (await union.post(PATH, good({ name: 'Lý Thị Bộ Lọc' }))).json;
  const filters = [
    `cooperativeId=${cooperative.id}&isCurrent=true`,
    'position=GROUP_LEADER&position=DIRECTOR&search=bo+loc',
    'territoryLevel=COMMUNE&territoryCode=13699&search=ly+thi',
  ];
  for (const filter of filters) {
    const { items } = (await union.get(`${PATH}?${filter}&first=200&fields=name`)).json;
    t.ok(
      items.some((one: { id: string }) => one.id === data.id),
      filter,
    );
  }
  const none = (await union.get(`${PATH}?search=bo+loc&isCurrent=false`)).json.items;
  t.same(none, []);
});

t.test('nobody, a reader and another province write nothing, and find nothing of her', async (t) => {
  const { data } = (await union.post(PATH, good())).json;
  const url = `${PATH}/${data.id}`;
  t.same(problemsOf(await nobody.post(PATH, good())), [['AUTH_TOKEN_REQUIRED', null]]);
  t.same(problemsOf(await office.post(PATH, good())), [['FORBIDDEN', null]]);
  t.equal((await elsewhere.get(url)).status, 404);
  t.same(problemsOf(await elsewhere.patch(url, { name: 'x' }, { 'if-match': '"1"' })), [['NOT_FOUND', null]]);
  t.same(
    problemsOf(await elsewhere.post(PATH, good())),
    [
      ['NOT_FOUND', 'positions.0.cooperativeId'],
      ['FIELD_REQUIRED', 'recordedIn'],
    ].sort(),
  );
});

t.test('a change leaves what is absent, clears what is null, sets what is given', async (t) => {
  const created = await union.post(PATH, good());
  const url = `${PATH}/${created.json.data.id}`;
  const tag = { 'if-match': String(created.headers.etag) };
  const changed = await union.patch(url, { phone: null, isUnionMember: true }, tag);
  t.equal(changed.status, 200, changed.body);
  t.match(changed.json.data, { birthYear: 1980, isUnionMember: true, version: 2 });
  t.match((await union.get(`${url}?fields=phone,birthDate`)).json, { phone: null, birthDate: '1980-02-03' });
  t.same(problemsOf(await union.patch(url, { isUnionMember: false }, tag)), [['VERSION_PASSED', 'If-Match']]);
  t.same(problemsOf(await union.patch(url, { isUnionMember: false })), [['VERSION_REQUIRED', 'If-Match']]);
});

t.test('the same number twice in one territory names her who is recorded', async (t) => {
  const number = { personalIdNumber: '037180000123' };
  const { data } = (await union.post(PATH, good(number))).json;
  const again = await union.post(PATH, good(number));
  t.same([again.status, problemsOf(again)], [409, [['PERSON_RECORDED', 'personalIdNumber']]]);
  t.match(again.body, data.id);
});

t.test('a term is recorded, read and ended', async (t) => {
  const { data: woman } = (
    await union.post(PATH, good({ positions: [], recordedIn: { provinceCode: '37' } }))
  ).json;
  const term = {
    womenManagerId: woman.id,
    cooperativeId: cooperative.id,
    position: 'GROUP_DEPUTY_LEADER',
    fromOn: '2024-01-01',
  };
  const started = await union.post('/v1/management-positions', term, { 'idempotency-key': 'term-1' });
  t.equal(started.status, 201, started.body);
  const again = await union.post('/v1/management-positions', term, { 'idempotency-key': 'term-1' });
  t.same([again.json, again.headers['idempotency-replayed']], [started.json, 'true']);
  const url = `/v1/management-positions/${started.json.data.id}`;
  t.equal(started.headers.location, `http://registry.test${url}`);
  t.same((await union.get(url)).json, started.json.data);
  t.match((await nobody.get(`${url}?fields=position,documentNo`)).json, {
    position: 'GROUP_DEPUTY_LEADER',
    documentNo: null,
    hiddenFields: ['documentNo'],
  });
  t.same(problemsOf(await union.post(`${url}/end`, { toOn: '2025-01-01' })), [
    ['VERSION_REQUIRED', 'If-Match'],
  ]);
  const tag = { 'if-match': String(started.headers.etag) };
  const ended = await union.post(`${url}/end`, { toOn: '2025-01-01', endReason: 'Nghỉ hưu' }, tag);
  t.equal(ended.status, 200, ended.body);
  t.match(ended.json.data, { toOn: '2025-01-01', isCurrent: false, version: 2 });
  const nobodys = await nobody.get(url);
  t.equal(nobodys.status, 200, 'of a published cooperative');
  t.same((await elsewhere.get(url)).json, { ...nobodys.json, reach: 'PUBLISHED' });
  t.same(problemsOf(await labour.post('/v1/management-positions', term)), [['FORBIDDEN', null]]);
});

t.test('positions are called by their names in warnings and refusals', async (t) => {
  const office = { name: 'Hợp tác xã Chức Danh', kind: 'COOPERATIVE', address: { provinceCode: '37' } };
  const { data } = (await union.post('/v1/cooperatives', office)).json;
  const positions = [
    { cooperativeId: data.id, position: 'BOARD_CHAIR', fromOn: '2024-01-01' },
    { cooperativeId: data.id, position: 'SUPERVISORY_HEAD', fromOn: '2024-01-01' },
  ];
  const post = (body: object, language: string) => union.post(PATH, body, { 'accept-language': language });
  const { warnings } = (await post(good({ positions }), 'vi')).json;
  t.match(warnings, [
    {
      code: 'POSITIONS_INCOMPATIBLE',
      message:
        'Chức vụ “Trưởng Ban kiểm soát” không được kiêm nhiệm với “Chủ tịch Hội đồng quản trị” (Điều 62 Luật 17/2023/QH15).',
    },
  ]);
  const again = { 'idempotency-key': 'names', 'accept-language': 'vi' };
  const body = good({ positions });
  await union.post(PATH, body, again);
  t.match((await union.post(PATH, body, { ...again, 'accept-language': 'en' })).json.warnings, [
    { message: /“Head of Supervisory Board” .* “Chair of the Board of Directors”/ },
  ]);
  const leader = { cooperativeId: data.id, position: 'GROUP_LEADER', fromOn: '2024-01-01' };
  t.match((await post(good({ positions: [leader] }), 'vi')).json.errors, [
    { code: 'POSITION_NOT_FOR_KIND', message: /“Tổ trưởng tổ hợp tác” .* “Hợp tác xã \(HTX\)”/ },
  ]);
});

t.test('a term is told by years and months as lists tell it, and read with what is known', async (t) => {
  const { data: woman } = (
    await union.post(PATH, good({ positions: [], recordedIn: { provinceCode: '37' } }))
  ).json;
  const start = (days: object, position = 'GROUP_DEPUTY_LEADER') =>
    union.post('/v1/management-positions', {
      womenManagerId: woman.id,
      cooperativeId: cooperative.id,
      position,
      ...days,
    });
  const began = await start({ fromOn: '2015-06', termEndsOn: '2020' });
  t.same(began.json.warnings, [], 'five years, as far as one can tell');
  t.match(began.json.data, {
    fromOn: '2015-06-01',
    fromOnPrecision: 'MONTH',
    toOn: null,
    toOnPrecision: null,
    termEndsOn: '2020-01-01',
    termEndsOnPrecision: 'YEAR',
    isCurrent: true,
  });
  const url = `/v1/management-positions/${began.json.data.id}`;
  const ended = await union.post(`${url}/end`, { toOn: '2019' }, { 'if-match': '"1"' });
  t.match(ended.json.data, { toOn: '2019-01-01', toOnPrecision: 'YEAR', isCurrent: false });
  t.match((await start({ fromOn: '2019', toOn: '2019' })).json.data, {
    fromOn: '2019-01-01',
    toOn: '2019-01-02',
    toOnPrecision: 'YEAR',
  });
  t.equal((await start({ fromOn: '2019' })).status, 201, 'elected again in that year');
  const thisYear = `${new Date().getUTCFullYear()}`;
  t.match((await start({ fromOn: '2018', toOn: thisYear }, 'GROUP_BOARD_MEMBER')).json.data, {
    isCurrent: false,
  });
  const refused = async (days: object) => problemsOf(await start(days));
  t.same(await refused({ fromOn: '2019', toOn: '2019' }), [['POSITION_OVERLAPS', 'position']], 'told twice');
  t.same(await refused({ fromOn: '2014', toOn: '2017-03' }), [['POSITION_OVERLAPS', 'position']]);
  t.same(await refused({ fromOn: '2014', toOn: '2013' }), [['PERIOD_REVERSED', 'toOn']]);
  t.same(await refused({ fromOn: '2014', toOn: '2014', termEndsOn: '2013-12' }), [
    ['PERIOD_REVERSED', 'termEndsOn'],
  ]);
  t.same(await refused({ fromOn: '2014-13' }), [['DATE_INVALID', 'fromOn']]);
  const nested = await union.post(
    PATH,
    good({
      positions: [{ cooperativeId: cooperative.id, position: 'GROUP_LEADER', fromOn: '2009', toOn: '2009' }],
    }),
  );
  t.equal(nested.status, 201, nested.body);
  const office = { name: 'Hợp tác xã Nhiệm Kỳ', kind: 'COOPERATIVE', address: { provinceCode: '37' } };
  const { id } = (await union.post('/v1/cooperatives', office)).json.data;
  const chair = async (fromOn: string, termEndsOn: string) => {
    const positions = [{ cooperativeId: id, position: 'BOARD_CHAIR', fromOn, termEndsOn }];
    return (await union.post(PATH, good({ positions }))).json.warnings.map(
      (one: { code: string }) => one.code,
    );
  };
  t.same(await chair('2020-03', '2025'), []);
  t.same(await chair('2020', '2026'), ['TERM_TOO_LONG']);
});

t.test('the end of a term is corrected, and its history keeps the earlier one', async (t) => {
  const { data: woman } = (
    await union.post(PATH, good({ positions: [], recordedIn: { provinceCode: '37' } }))
  ).json;
  const term = (fromOn: string) => ({
    womenManagerId: woman.id,
    cooperativeId: cooperative.id,
    position: 'GROUP_BOARD_MEMBER',
    fromOn,
  });
  const { data: first } = (await union.post('/v1/management-positions', term('2020-01-01'))).json;
  const end = (body: object, version: number) =>
    union.post(`/v1/management-positions/${first.id}/end`, body, { 'if-match': `"${version}"` });
  await end({ toOn: '2023-01-01', endReason: 'Nghỉ hưu' }, 1);
  await union.post('/v1/management-positions', term('2024-01-01'));

  t.match((await end({ toOn: '2023-02-01' }, 2)).json.data, {
    toOn: '2023-02-01',
    endReason: 'Nghỉ hưu',
    version: 3,
  });
  t.match((await end({ toOn: '2023-02-01', endReason: 'Chuyển công tác' }, 3)).json.data, { version: 4 });
  t.match((await end({ toOn: '2023-02-01', endReason: null }, 4)).json.data, { endReason: null, version: 5 });
  t.match(
    (await end({ toOn: '2023-02-01' }, 5)).json.data,
    { version: 5 },
    'what is the same writes nothing',
  );

  const refused = async (body: object, version: number) => {
    const answer = await end(body, version);
    return [answer.status, ...problemsOf(answer).flat()];
  };
  t.same(await refused({ toOn: '2023-03-01' }, 2), [412, 'VERSION_PASSED', 'If-Match']);
  t.same(await refused({ toOn: '2020-01-01' }, 5), [422, 'PERIOD_REVERSED', 'toOn']);
  t.same(await refused({ toOn: '2024-01-02' }, 5), [422, 'POSITION_OVERLAPS', 'toOn']);
  t.equal((await end({ toOn: '2024-01-01' }, 5)).status, 200, 'up to the day on which the next one begins');

  const watch = new pg.Client({ connectionString: databaseUrl });
  await watch.connect();
  const { rows } = await watch
    .query('select version::int, to_on::text from history.management_positions where id = $1 order by 1', [
      first.id,
    ])
    .finally(() => watch.end());
  t.same(
    rows.map((row) => [row.version, row.to_on]),
    [
      [1, null],
      [2, '2023-01-01'],
      [3, '2023-02-01'],
      [4, '2023-02-01'],
      [5, '2023-02-01'],
    ],
  );
});

t.test('figures are recorded for one cooperative or many, and listed the newest first', async (t) => {
  const url = `/v1/cooperatives/${cooperative.id}/figures`;
  const one = await union.post(url, {
    asOf: '2024-12-31',
    source: 'thử',
    memberCount: 10,
    revenueVnd: 1_000,
  });
  t.equal(one.status, 200, one.body);
  t.match(one.json.data, { asOf: '2024-12-31', cooperative: { id: cooperative.id }, version: 1 });
  const list = [
    { cooperativeId: cooperative.id, asOf: '2025-12-31', source: 'thử', femaleMemberCount: 7 },
    { cooperativeId: cooperative.id, asOf: '2024-12-31', source: 'thử', femaleMemberCount: 6 },
  ];
  const many = await union.post('/v1/cooperative-figures', list);
  t.match(many.json.data, [
    { asOf: '2025-12-31', memberCount: null, femaleMemberCount: 7, version: 1 },
    { asOf: '2024-12-31', memberCount: 10, femaleMemberCount: 6, version: 2 },
  ]);
  const read = await union.get(`${url}?first=1&fields=asOf,femaleMemberCount`);
  t.same(
    read.json.items.map(({ asOf, femaleMemberCount }: Record<string, unknown>) => [asOf, femaleMemberCount]),
    [['2025-12-31', 7]],
  );
  const hidden = await nobody.get(url);
  t.match(hidden.json.items[1], { revenueVnd: null, memberCount: 10 });
  t.ok(hidden.json.hiddenFields.includes('revenueVnd'));
  t.equal((await elsewhere.get(`/v1/cooperatives/${(await unpublished()).id}/figures`)).status, 404);
  t.same(problemsOf(await labour.post(url, { asOf: '2025-01-01', source: 'x' })), [['FORBIDDEN', null]]);
  t.same(problemsOf(await elsewhere.post(url, { asOf: '2025-01-01', source: 'x' })), [
    ['NOT_FOUND', 'cooperativeId'],
  ]);
  const stale = await union.post(url, {
    asOf: '2024-12-31',
    source: 'thử',
    expectedVersion: 1,
    workerCount: 1,
  });
  t.same([stale.status, problemsOf(stale)], [409, [['VERSION_PASSED', 'expectedVersion']]]);
});

async function unpublished(): Promise<{ id: string }> {
  const input = { name: 'Tổ hợp tác Kín', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } };
  return (await union.post('/v1/cooperatives', input)).json.data;
}
