import t from 'tap';
import { ERRORS, type ErrorCode, titleOf } from '../../../src/kernel/errors.ts';
import { asking } from '../../helpers/graphql.ts';
import { restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';

const { app } = await testServer(t, { demo: false, config: { demoClients: true } });
const token = await getToken(app, 'demo-union-province-37');
const union = restAs(app, token);
const nobody = restAs(app, null);
const VI = { 'accept-language': 'vi' };

/** The message of the first problem of an answer, in both languages. */
async function told(ask: (headers: Record<string, string>) => Promise<{ json: Json }>) {
  const answers = [await ask({ 'accept-language': 'en' }), await ask(VI)];
  return answers.map(({ json }) => String(json.errors[0].message));
}

// biome-ignore lint/suspicious/noExplicitAny: a JSON document of no type of ours
type Json = any;

const item = (more: object) => ({
  name: 'Hợp tác xã Hoa Sen',
  kind: 'COOPERATIVE',
  address: { provinceCode: '37' },
  ...more,
});
const create = (more: object) => (headers: Record<string, string>) =>
  union.post('/v1/cooperatives', item(more), headers);
const GRAPHQL_CREATE = `mutation ($input: [CooperativeCreateInput!]!) {
  cooperativeCreate(input: $input) { userErrors { code field message } } }`;

t.test(
  'an unknown field is answered with the nearest that exists, or with all where they are few',
  async (t) => {
    t.same(await told(create({ tax_code: '1' })), [
      'There is no such field. Did you mean “taxCode”?',
      'Trường không tồn tại. Có phải là “taxCode”?',
    ]);
    const inAddress = await union.post('/v1/cooperatives', [
      item({ address: { provinceCode: '37', colour: 1 } }),
    ]);
    t.match(inAddress.json.errors, [
      {
        code: 'FIELD_UNKNOWN',
        field: '0.address.colour',
        message: 'There is no such field. Known here: provinceCode, communeCode, codesOn, text, fromOn.',
      },
    ]);
    const far = await union.post('/v1/cooperatives', item({ qqqqqqqq: 1 }));
    t.match(far.json.errors[0].message, /^There is no such field\. The nearest are “\w+”, “\w+”, “\w+”\.$/);
  },
);

t.test('so is an unknown parameter, a field of fields=, and a member of a GraphQL input', async (t) => {
  const [byName] = await told((headers) => nobody.get('/v1/cooperatives?women_managed=true', headers));
  t.match(byName, /Did you mean “isWomenManaged”|The nearest are .*“isWomenManaged”/);
  const [byField] = await told((headers) => nobody.get('/v1/cooperatives?fields=taxcode', headers));
  t.equal(byField, 'There is no such field. Did you mean “taxCode”?');
  const ask = asking(app, token);
  const { errors } = await ask(GRAPHQL_CREATE, { input: [item({ Shortname: 'x' })] });
  t.equal(errors?.[0]?.message, 'There is no such field. Did you mean “shortName”?');
  const member = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { queri: '{ viewer { role } }' },
  });
  t.match(member.json().errors[0].message, /Có phải là “query”\?$/);
  const elsewhere = await union.patch(
    '/v1/cooperatives/00000000-0000-7000-8000-000000000000',
    { expectedVersion: 1 },
    { 'if-match': '"1"' },
  );
  t.match(elsewhere.json.errors, [{ field: 'expectedVersion', message: /The path or If-Match says it\.$/ }]);
});

t.test('what a list of unknown names is answered stays small', async (t) => {
  const names = Array.from({ length: 300 }, (_, index) => `x${index}`);
  const { status, body } = await nobody.get(`/v1/cooperatives?${names.map((one) => `${one}=1`).join('&')}`);
  t.equal(status, 422);
  t.ok(body.length < 150_000, String(body.length));
});

t.test(
  'a syntax error and a document that does not fit say why, in the language of the caller',
  async (t) => {
    const say = async (query: string) => {
      const answers = [];
      for (const language of ['en', 'vi'])
        answers.push(
          (await asking(app, null)(query, {}, { 'accept-language': language })).errors?.[0]?.message,
        );
      return answers;
    };
    t.same(await say('{ viewer { role }'), [
      'The GraphQL document has a syntax error: Expected Name, found <EOF>.',
      'Câu truy vấn GraphQL sai cú pháp: cần một tên, gặp hết câu truy vấn.',
    ]);
    t.same(await say('{ viewer { colour } }'), [
      'The GraphQL document does not fit the schema: Cannot query field "colour" on type "Viewer".',
      'Câu truy vấn GraphQL không khớp với lược đồ: kiểu “Viewer” không có trường “colour”.',
    ]);
    t.same(await say('{ viewer }'), [
      'The GraphQL document does not fit the schema: Field "viewer" of type "Viewer!" must have a selection of subfields. Did you mean "viewer { ... }"?',
      'Câu truy vấn GraphQL không khớp với lược đồ: trường “viewer” kiểu “Viewer!” cần chọn trường con: “viewer { ... }”.',
    ]);
  },
);

t.test('406 and 415 say what is accepted', async (t) => {
  const refusals = [
    [await nobody.get('/v1/cooperatives', { accept: 'text/csv' }), 406, 'application/json'],
    [await union.post('/v1/cooperatives', 'x', { 'content-type': 'text/plain' }), 415, 'application/json'],
    [await nobody.post('/graphql', '{}', { 'content-type': 'text/plain' }), 415, 'application/json'],
    [
      await nobody.post('/graphql', { query: '{ viewer { role } }' }, { accept: 'text/csv' }),
      406,
      'application/graphql-response+json',
    ],
  ] as const;
  for (const [{ status, json }, expected, accepted] of refusals) {
    t.equal(status, expected);
    t.ok(json.errors[0].message.includes(accepted), json.errors[0].message);
  }
  const token = await nobody.post('/oauth/token', {});
  t.equal(token.status, 415);
  t.equal(token.json.error, 'invalid_request');
  t.match(token.json.error_description, 'application/x-www-form-urlencoded');
});

t.test('a value of a form of its own is asked for by an example', async (t) => {
  for (const [field, value, example] of [
    ['phone', '12', '0912 345 678'],
    ['email', 'x', 'htx.hoasen@example.vn'],
    ['website', 'ftp://x', 'https://htx.example.vn'],
  ] as const) {
    const messages = await told(create({ [field]: value }));
    t.equal(messages.length, 2);
    for (const message of messages) t.ok(message.includes(example), message);
  }
});

t.test('a cursor that is none is named by its argument, on both surfaces', async (t) => {
  for (const [url, field] of [
    ['/v1/cooperatives?first=1&after=eA', 'after'],
    ['/v1/cooperatives?last=1&before=eA', 'before'],
    ['/v1/administrative-units?level=PROVINCE&after=eA', 'after'],
  ] as const) {
    const { status, json } = await nobody.get(url);
    t.equal(status, 400, url);
    t.match(json.errors, [{ code: 'CURSOR_INVALID', field, message: /endCursor/ }]);
  }
  const ask = asking(app, null);
  for (const [args, field] of [
    ['first: 1, after: "eA"', 'after'],
    ['last: 1, before: "eA"', 'before'],
  ] as const) {
    const { errors } = await ask(`{ cooperatives(${args}) { nodes { id } } }`);
    t.match(errors, [{ extensions: { code: 'CURSOR_INVALID', field } }]);
  }
});

t.test('a code that was a unit’s until a day says whose, until when, and where that is since', async (t) => {
  const places = [
    (headers: Record<string, string>) =>
      nobody.get('/v1/cooperatives?territoryLevel=PROVINCE&territoryCode=36', headers),
    (headers: Record<string, string>) =>
      nobody.get('/v1/statistics/cooperatives?territoryLevel=PROVINCE&territoryCode=36', headers),
    create({ address: { provinceCode: '36' } }),
    create({ establishmentSupportUnit: { level: 'PROVINCE', code: '36' } }),
  ];
  for (const ask of places) {
    const [en, vi] = await told(ask);
    t.match(
      en,
      /had the code 36 on \d{4}-\d\d-\d\d\. It was that of Tỉnh Nam Định until 2025-06-30, which then went to Tỉnh Ninh Bình \(code 37\)\.$/,
    );
    t.match(
      vi,
      /Mã này là của Tỉnh Nam Định đến hết ngày 2025-06-30; sau đó thuộc Tỉnh Ninh Bình \(mã 37\)\.$/,
    );
  }
  const [never] = await told(create({ address: { provinceCode: '99' } }));
  t.match(never, /had the code 99 on \d{4}-\d\d-\d\d\.$/);
  const [before] = await told((headers) =>
    nobody.get('/v1/statistics/cooperatives?boundariesAt=1990-01-01', headers),
  );
  t.match(before, /It is that of .+ from 20\d\d-\d\d-\d\d\.$/);
});

t.test('the title of a problem is that of its code, the detail is the case', async (t) => {
  const one = await nobody.get('/v1/cooperatives?territoryLevel=PROVINCE&territoryCode=36');
  const other = await nobody.get('/v1/cooperatives?territoryLevel=PROVINCE&territoryCode=99');
  t.equal(one.json.code, 'UNIT_UNKNOWN');
  t.equal(one.json.title, other.json.title);
  t.equal(one.json.title, titleOf('UNIT_UNKNOWN', 'en'));
  t.not(one.json.detail, other.json.detail);
  for (const { json } of [one, other]) t.equal(json.detail, json.errors[0].message);
});

t.test('every code that refuses has a title that is a sentence without placeholders', async (t) => {
  const codes = (Object.keys(ERRORS) as ErrorCode[]).filter((code) => ERRORS[code].status >= 400);
  for (const code of codes) {
    for (const language of ['vi', 'en'] as const) t.match(titleOf(code, language), /^[^{}]{5,}\.$/, code);
  }
  t.equal(titleOf('FIELD_TYPE', 'en'), 'Wrong type of value.');
  t.equal(titleOf('TEXT_TOO_LONG', 'vi'), 'Văn bản quá dài.');
  t.equal(titleOf('INTERNAL', 'en'), 'An internal error; request id ….');
});
