import pg from 'pg';
import t from 'tap';
import { ERRORS } from '../../../src/kernel/errors.ts';
import { problemsOf, type RestAnswer, restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';
import { taxCode } from '../../helpers/tax-codes.ts';

const { app, databaseUrl } = await testServer(t);
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const admin = restAs(app, await getToken(app, 'demo-administrator'));
const watch = new pg.Client({ connectionString: databaseUrl });
await watch.connect();
t.after(() => watch.end());

const COOPERATIVES = '/v1/cooperatives';
const WOMEN = '/v1/women-managers';
const UNITS = '/v1/administrative-units';
const UNKNOWN = '00000000-0000-7000-8000-000000000000';
const { id: ID } = (await union.get(`${COOPERATIVES}?first=1&fields=name`)).json.items[0];
const { id: WOMAN } = (await union.get(`${WOMEN}?first=1&fields=name`)).json.items[0];

const good = (more: object = {}) => ({
  name: 'Hợp tác xã Sai',
  kind: 'COOPERATIVE',
  taxCode: taxCode(4000),
  address: { communeCode: '13699', codesOn: '2026-01-01' },
  ...more,
});
const tag = { 'if-match': '"1"' };
const members = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`k${index}`, 1]));
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

type Expected = readonly (readonly [string, string | null])[];
interface Case {
  readonly ask: () => Promise<RestAnswer>;
  readonly status: number;
  readonly problems: Expected;
}

const list = (query: string, status: number, ...problems: Expected): Case => ({
  ask: () => union.get(`${COOPERATIVES}?${query}`),
  status,
  problems,
});
const create = (body: unknown, status: number, ...problems: Expected): Case => ({
  ask: () => union.post(COOPERATIVES, body),
  status,
  problems,
});

const CASES: Readonly<Record<string, Case>> = {
  'an unknown parameter': list('colour=red', 422, ['FIELD_UNKNOWN', 'colour']),
  'a parameter named __proto__': list('__proto__=x', 422, ['FIELD_UNKNOWN', '__proto__']),
  'a parameter named constructor': list('constructor=x', 422, ['FIELD_UNKNOWN', 'constructor']),
  'a repeated parameter': list('search=a&search=b', 422, ['FIELD_TYPE', 'search']),
  'a parameter in brackets': list('kind[]=COOPERATIVE', 422, ['FIELD_UNKNOWN', 'kind[]']),
  'a NUL byte': list('search=a%00b', 422, ['TEXT_CHARACTER', 'search']),
  'a lone surrogate': list('search=%ED%A0%80', 422, ['FIELD_TYPE', 'search']),
  'bad percent-encoding of a value': list('search=%zz', 422, ['FIELD_TYPE', 'search']),
  'bad percent-encoding of a name': list('%ff=1', 422, ['FIELD_TYPE', '%ff']),
  'an empty value': list('search=', 422, ['TEXT_TOO_SHORT', 'search']),
  'a value of 10,000 characters': list(`search=${'a'.repeat(10_000)}`, 422, ['TEXT_TOO_LONG', 'search']),
  '31 February': list('foundedFrom=2024-02-31', 422, ['DATE_INVALID', 'foundedFrom']),
  'a day of the year 99999': list('foundedTo=99999-01-01', 422, ['DATE_INVALID', 'foundedTo']),
  'a page of none': list('first=0', 422, ['NUMBER_RANGE', 'first']),
  'a page of a thousand': list('first=1000', 422, ['NUMBER_RANGE', 'first']),
  'a page of 1e3': list('first=1e3', 422, ['FIELD_TYPE', 'first']),
  'a page of a huge number': list(`first=${'9'.repeat(400)}`, 422, ['FIELD_TYPE', 'first']),
  'a page both ways': list('first=1&last=1', 400, ['PAGE_ARGUMENTS', 'last']),
  'a cursor that is none': list('after=abc', 400, ['CURSOR_INVALID', 'after']),
  'a cursor with a NUL': list('after=AAAA%00', 422, ['TEXT_CHARACTER', 'after']),
  'a cursor of another list': {
    ask: async () => {
      const { pageInfo } = (await union.get(`${COOPERATIVES}?first=1`)).json;
      return union.get(`${COOPERATIVES}?first=1&orderBy=-NAME&after=${pageInfo.endCursor}`);
    },
    status: 400,
    problems: [['CURSOR_INVALID', 'after']],
  },
  'an order that does not exist': list('orderBy=name', 422, ['FIELD_VALUE', 'orderBy']),
  'a switch that is neither': list('isWomenManaged=1', 422, ['FIELD_TYPE', 'isWomenManaged']),
  'a kind that does not exist': list('kind=COOPERATIVE&kind=SHOP', 422, ['FIELD_VALUE', 'kind.1']),
  'a territory without a level': list('territoryCode=36', 422, ['FIELD_REQUIRED', 'territoryLevel']),
  'a level without a code': list('territoryLevel=PROVINCE', 422, ['FIELD_REQUIRED', 'territoryCode']),
  'a code that no unit has': list('territoryLevel=PROVINCE&territoryCode=36&territoryAt=2026-01-01', 422, [
    'UNIT_UNKNOWN',
    'territoryCode',
  ]),
  'a code in other digits': list('territoryLevel=PROVINCE&territoryCode=%EF%BC%93%EF%BC%96', 422, [
    'UNIT_UNKNOWN',
    'territoryCode',
  ]),
  'six things at once': list(
    'a=1&first=x&kind=Y&foundedFrom=2020-02-31&search=%00&fields=foo',
    422,
    ['FIELD_UNKNOWN', 'a'],
    ['FIELD_UNKNOWN', 'fields.foo'],
    ['TEXT_CHARACTER', 'search'],
    ['FIELD_VALUE', 'kind.0'],
    ['DATE_INVALID', 'foundedFrom'],
    ['FIELD_TYPE', 'first'],
  ),
  'a parameter on a path that has none': {
    ask: () => union.get('/v1/viewer?x=1'),
    status: 422,
    problems: [['FIELD_UNKNOWN', 'x']],
  },
  'a parameter on a write': {
    ask: () => union.post(`${COOPERATIVES}?dryRun=true`, good()),
    status: 422,
    problems: [['FIELD_UNKNOWN', 'dryRun']],
  },
  'an id that is none': {
    ask: () => union.get(`${COOPERATIVES}/1%20or%201=1`),
    status: 404,
    problems: [['NOT_FOUND', null]],
  },
  'an id with a NUL': {
    ask: () => union.get(`${COOPERATIVES}/%00`),
    status: 404,
    problems: [['NOT_FOUND', null]],
  },
  'an id of nobody': {
    ask: () => union.get(`${WOMEN}/${UNKNOWN}`),
    status: 404,
    problems: [['NOT_FOUND', null]],
  },
  'a key of no unit': {
    ask: () => union.get(`${UNITS}/PROVINCE-99-20250701`),
    status: 404,
    problems: [['NOT_FOUND', null]],
  },
  'units without a level': {
    ask: () => union.get(UNITS),
    status: 422,
    problems: [['FIELD_REQUIRED', 'level']],
  },
  'units in a parent that does not exist': {
    ask: () => union.get(`${UNITS}?level=COMMUNE&parentLevel=PROVINCE&parentCode=99`),
    status: 422,
    problems: [['UNIT_UNKNOWN', 'parentCode']],
  },
  'a moment at 24 hours': {
    ask: () => union.get(`${COOPERATIVES}/${ID}?knownAt=2026-01-01T24:00:00Z`),
    status: 422,
    problems: [['MOMENT_INVALID', 'knownAt']],
  },
  'a moment before all others, in a zone of 23 hours': {
    ask: () => union.get(`${COOPERATIVES}/${ID}?knownAt=1800-01-01T00:00:00-23:59`),
    status: 422,
    problems: [['KNOWN_AT_TOO_EARLY', 'knownAt']],
  },
  'a path that does not exist': {
    ask: () => union.get('/v1/cooperative'),
    status: 404,
    problems: [['ROUTE_NOT_FOUND', null]],
  },
  'no body': create(undefined, 400, ['BODY_INVALID', null]),
  'broken JSON': create('{"name":', 400, ['BODY_INVALID', null]),
  'a body with __proto__': create('{"__proto__":{"isAdmin":true}}', 400, ['BODY_INVALID', null]),
  'a body with a constructor': create('{"constructor":{"prototype":{}}}', 400, ['BODY_INVALID', null]),
  'a body of a hundred thousand brackets': create(deep(100_000), 400, ['BODY_INVALID', null]),
  'a body that is null': create(null, 400, ['BODY_INVALID', null]),
  'a body that is a number': create('1', 422, ['FIELD_TYPE', null]),
  'a list of nulls': create([null, null], 422, ['FIELD_TYPE', '0'], ['FIELD_TYPE', '1']),
  'an empty list': create([], 422, ['ITEMS_NONE', null]),
  'a list of 1,001': create(
    Array.from({ length: 1001 }, () => ({})),
    422,
    ['ITEMS_TOO_MANY', null],
  ),
  'four hundred thousand items': create(
    Array.from({ length: 400_000 }, () => 0),
    422,
    ['ITEMS_TOO_MANY', null],
  ),
  'a million items, which are not even parsed': create(
    Array.from({ length: 1_000_000 }, () => 0),
    413,
    ['BODY_TOO_LARGE', null],
  ),
  'a thousand and one products': create(good({ products: Array.from({ length: 1001 }, () => ({})) }), 422, [
    'ITEMS_TOO_MANY',
    'products',
  ]),
  'a thousand and one products of the second item': create(
    [good(), good({ products: Array.from({ length: 1001 }, () => ({})) })],
    422,
    ['ITEMS_TOO_MANY', '1.products'],
  ),
  'an object of 201 members': create(members(201), 400, ['BODY_INVALID', null]),
  'an address of 201 members': create(good({ address: members(201) }), 400, ['BODY_INVALID', 'address']),
  'a NUL in a name': create(good({ name: 'Hợp tác xã \u0000' }), 422, ['TEXT_CHARACTER', 'name']),
  'half a surrogate pair in a name': create(
    `${JSON.stringify(good()).slice(0, -1)},"shortName":"\\ud800"}`,
    422,
    ['TEXT_CHARACTER', 'shortName'],
  ),
  'a wrong type and an unknown field': create(
    good({ latitude: 'north', colour: 1 }),
    422,
    ['FIELD_UNKNOWN', 'colour'],
    ['FIELD_TYPE', 'latitude'],
  ),
  'a sum beyond what JSON keeps exact': create(good({ charterCapitalVnd: 1e300 }), 422, [
    'NUMBER_RANGE',
    'charterCapitalVnd',
  ]),
  'a commune of another day': create(
    good({ address: { communeCode: '13699', codesOn: '1900-01-01' } }),
    422,
    ['UNIT_UNKNOWN', 'address.communeCode'],
  ),
  'bytes that are no UTF-8': {
    ask: async () => {
      const answer = await app.inject({
        method: 'POST',
        url: COOPERATIVES,
        headers: {
          authorization: `Bearer ${await getToken(app, 'demo-union-province-37')}`,
          'content-type': 'application/json',
        },
        payload: Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
      });
      return { status: answer.statusCode, headers: answer.headers, body: answer.body, json: answer.json() };
    },
    status: 400,
    problems: [['BODY_INVALID', null]],
  },
  'a form instead of JSON': {
    ask: () => union.post(COOPERATIVES, 'name=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    status: 415,
    problems: [['MEDIA_TYPE_UNSUPPORTED', null]],
  },
  'text instead of JSON': {
    ask: () => union.post(COOPERATIVES, '{}', { 'content-type': 'text/plain' }),
    status: 415,
    problems: [['MEDIA_TYPE_UNSUPPORTED', null]],
  },
  'a body beyond the limit': {
    ask: () => union.post(COOPERATIVES, `"${'x'.repeat(17 * 1_048_576)}"`),
    status: 413,
    problems: [['BODY_TOO_LARGE', null]],
  },
  'an answer in XML': {
    ask: () => union.get(COOPERATIVES, { accept: 'application/xml' }),
    status: 406,
    problems: [['NOT_ACCEPTABLE', null]],
  },
  'an answer in anything but JSON': {
    ask: () => union.get(COOPERATIVES, { accept: '*/*, application/json;q=0' }),
    status: 406,
    problems: [['NOT_ACCEPTABLE', null]],
  },
  'a method that the path does not have': {
    ask: () => union.remove(COOPERATIVES),
    status: 405,
    problems: [['METHOD_NOT_ALLOWED', null]],
  },
  'an idempotency key without a character': {
    ask: () => union.post(COOPERATIVES, good(), { 'idempotency-key': '' }),
    status: 422,
    problems: [['TEXT_TOO_SHORT', 'Idempotency-Key']],
  },
  'an idempotency key of 201 characters': {
    ask: () => union.post(COOPERATIVES, good(), { 'idempotency-key': 'k'.repeat(201) }),
    status: 422,
    problems: [['TEXT_TOO_LONG', 'Idempotency-Key']],
  },
  'a change of a list': {
    ask: () => union.patch(`${COOPERATIVES}/${ID}`, [], tag),
    status: 422,
    problems: [['FIELD_TYPE', null]],
  },
  'a change without version and of a wrong field': {
    ask: () => union.patch(`${COOPERATIVES}/${ID}`, { id: ID }),
    status: 422,
    problems: [
      ['FIELD_UNKNOWN', 'id'],
      ['VERSION_REQUIRED', 'If-Match'],
    ],
  },
  'a name that cannot be cleared': {
    ask: () => union.patch(`${COOPERATIVES}/${ID}`, { name: null }, tag),
    status: 422,
    problems: [['FIELD_TYPE', 'name']],
  },
  'figures of a cooperative that the body names too': {
    ask: () =>
      union.post(`${COOPERATIVES}/${ID}/figures`, { cooperativeId: ID, asOf: '2025-01-01', source: 'x' }),
    status: 422,
    problems: [['FIELD_UNKNOWN', 'cooperativeId']],
  },
  'figures of a cooperative of nobody': {
    ask: () => union.post(`${COOPERATIVES}/${UNKNOWN}/figures`, { asOf: '2025-01-01', source: 'x' }),
    status: 404,
    problems: [['NOT_FOUND', 'cooperativeId']],
  },
  'more women than members': {
    ask: () =>
      union.post('/v1/cooperative-figures', {
        cooperativeId: ID,
        asOf: '2025-01-01',
        source: 'x',
        memberCount: 1,
        femaleMemberCount: 2,
      }),
    status: 422,
    problems: [['COUNT_EXCEEDS_TOTAL', 'femaleMemberCount']],
  },
  'more than fifty sets of figures': {
    ask: () => union.get(`${COOPERATIVES}/${ID}/figures?first=51`),
    status: 422,
    problems: [['NUMBER_RANGE', 'first']],
  },
  'a personal number with a letter': {
    ask: () => union.patch(`${WOMEN}/${WOMAN}`, { personalIdNumber: '03617999900x' }, tag),
    status: 422,
    problems: [['PERSONAL_ID_INVALID', 'personalIdNumber']],
  },
  'a term that ends before it begins': {
    ask: () =>
      union.post('/v1/management-positions', {
        womenManagerId: WOMAN,
        cooperativeId: ID,
        position: 'DIRECTOR',
        fromOn: '2020-01-01',
        toOn: '2019-01-01',
      }),
    status: 422,
    problems: [['PERIOD_REVERSED', 'toOn']],
  },
  'an agency whose code is in capitals': {
    ask: () =>
      admin.post('/v1/agencies', { code: 'ABC', kind: 'PORTAL', name: 'x', unit: { level: 'NATION' } }),
    status: 422,
    problems: [['FIELD_VALUE', 'code']],
  },
  'a client of no agency': {
    ask: () => admin.post('/v1/clients', { clientId: 'bad-client', name: 'x', agencyCode: 'none' }),
    status: 404,
    problems: [['NOT_FOUND', 'agencyCode']],
  },
  'a second role for a client': {
    ask: () =>
      admin.post('/v1/grants', {
        clientId: 'demo-auditor',
        role: 'ADMINISTRATOR',
        unit: { level: 'NATION' },
        legalBasis: 'x',
      }),
    status: 409,
    problems: [['GRANT_ROLE_DIFFERS', 'role']],
  },
  'a grant of a province that has ended': {
    ask: () =>
      admin.post('/v1/grants', {
        clientId: 'demo-auditor',
        role: 'AUDITOR',
        unit: { level: 'PROVINCE', code: '36', at: '2024-01-01' },
        legalBasis: 'x',
      }),
    status: 422,
    problems: [['UNIT_UNKNOWN', 'unit.code']],
  },
  'a grant of nobody': {
    ask: () => admin.remove(`/v1/grants/${UNKNOWN}`),
    status: 404,
    problems: [['NOT_FOUND', null]],
  },
};

/** All that a write could leave: records, their history, the log, keys, accounts. */
async function countAll(): Promise<unknown> {
  const tables = [
    'cooperatives',
    'cooperative_figures',
    'women_managers',
    'persons',
    'management_positions',
    'cooperative_claims',
    'agencies',
    'clients',
    'client_secrets',
    'grants',
    'change_log',
    'idempotency_keys',
  ];
  const counts = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  return (await watch.query(`select ${counts.join(', ')}`)).rows[0];
}

const before = await countAll();
for (const [name, { ask, status, problems }] of Object.entries(CASES)) {
  t.test(`${name} is refused with every problem`, async (t) => {
    const answer = await ask();
    t.equal(answer.status, status, answer.body.slice(0, 300));
    t.same([...problemsOf(answer)].sort(), [...problems].sort());
    t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
    t.match(answer.json, { status, type: /^urn:coop-registry:error:/, title: /./, instance: /./ });
    for (const [code] of problemsOf(answer)) t.ok(Object.hasOwn(ERRORS, code), code);
  });
}

t.test('a refused write leaves nothing behind', async (t) => t.same(await countAll(), before));

t.test('a path that cannot be decoded is refused', async (t) => {
  for (const path of ['/v1/%zz', `${COOPERATIVES}/%ff`, `${COOPERATIVES}/${'a'.repeat(300)}`]) {
    const { status } = await union.get(path);
    t.ok(status >= 400 && status < 500, `${path.slice(0, 40)}: ${status}`);
  }
});

t.test('Allow names the methods that a path has', async (t) => {
  t.equal((await union.remove(COOPERATIVES)).headers.allow, 'GET, HEAD, POST');
  t.equal((await union.post(`${COOPERATIVES}/${ID}`, {})).headers.allow, 'GET, HEAD, PATCH');
});
