import t from 'tap';
import { asking } from '../../helpers/graphql.ts';
import { problemsOf, restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';

const CLIENT = 'demo-union-province-37';
const { app } = await testServer(t, { demo: false, config: { demoClients: true } });
const nobody = restAs(app, null);
const labour = restAs(app, await getToken(app, 'demo-labour-37'));
const CREATE =
  'mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { userErrors { code } } }';
const ITEM = { name: 'Hợp tác xã Hoa Sen', kind: 'COOPERATIVE', address: { provinceCode: '37' } };

t.test('what needs a token is 401 to nobody, by every method, and says which scheme opens it', async (t) => {
  const id = '00000000-0000-7000-8000-000000000000';
  const answers = [
    await nobody.post('/v1/cooperatives', ITEM),
    await nobody.post('/v1/cooperatives', [ITEM, ITEM]),
    await nobody.patch(`/v1/cooperatives/${id}`, { name: 'x' }, { 'if-match': '"1"' }),
    await nobody.post(`/v1/cooperatives/${id}/status`, {}, { 'if-match': '"1"' }),
    await nobody.post(`/v1/cooperatives/${id}/figures`, {}),
    await nobody.remove(`/v1/grants/${id}`),
    await nobody.get('/v1/members'),
    await nobody.get('/v1/clients'),
    await nobody.get(`/v1/history/${id}`),
  ];
  for (const answer of answers) {
    t.equal(answer.status, 401, answer.body);
    t.same(problemsOf(answer), [['AUTH_TOKEN_REQUIRED', null]]);
    t.equal(answer.headers['www-authenticate'], 'Bearer');
  }
  const known = await nobody.get(`/v1/cooperatives?knownAt=2024-01-01T00:00:00Z`);
  t.equal(known.status, 422, 'a parameter that nobody has is no matter of a token');
});

t.test('a condition that nobody may use is named with it', async (t) => {
  for (const [url, field] of [
    ['/v1/cooperatives?externalSystem=VCA&externalValue=1', 'externalIdentifier'],
  ] as const) {
    const answer = await nobody.get(url);
    t.equal(answer.status, 401, `${url}: ${answer.body}`);
    t.match(answer.json.errors, [{ code: 'AUTH_TOKEN_REQUIRED' }]);
    t.equal(answer.json.errors[0].field, field);
    t.equal(answer.headers['www-authenticate'], 'Bearer');
  }
});

t.test('a role that may not stays 403, without a challenge', async (t) => {
  const answer = await labour.post('/v1/cooperatives', ITEM);
  t.equal(answer.status, 403);
  t.same(problemsOf(answer), [['FORBIDDEN', null]]);
  t.notOk('www-authenticate' in answer.headers);
});

async function graphql(query: string, variables: object, accept: string) {
  return app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { accept, 'content-type': 'application/json' },
    payload: { query, variables },
  });
}

t.test('so is it over GraphQL, where nothing was answered for want of a token', async (t) => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    for (const [query, variables] of [
      [CREATE, { input: [ITEM] }],
      [CREATE, { input: [] }],
      ['{ members { nodes { id } } }', {}],
      ['{ cooperatives { totalCount } members { totalCount } }', {}],
      ['{ cooperatives(filter: { externalIdentifier: { system: "VCA", value: "1" } }) { totalCount } }', {}],
    ] as const) {
      const answer = await graphql(query, variables, accept);
      t.equal(answer.statusCode, 401, `${accept} ${query}: ${answer.body}`);
      t.equal(answer.headers['www-authenticate'], 'Bearer');
      t.same(
        answer.json().errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
        ['AUTH_TOKEN_REQUIRED'],
      );
    }
  }
  const refused = await asking(app, await getToken(app, 'demo-labour-37'))(CREATE, { input: [ITEM] });
  t.equal(refused.status, 200);
  t.match(refused.errors, [{ extensions: { code: 'FORBIDDEN' } }]);
});

t.test('a wrong secret that a page sends opens no box of the browser; a program is challenged', async (t) => {
  const ask = (headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${btoa(`${CLIENT}:wrong`)}`,
        ...headers,
      },
      payload: 'grant_type=client_credentials',
    });
  const pages = [
    { origin: 'http://registry.test' },
    { origin: 'null' },
    { 'x-requested-with': 'XMLHttpRequest' },
  ];
  for (const headers of pages) {
    const answer = await ask(headers as unknown as Record<string, string>);
    t.equal(answer.statusCode, 401);
    t.equal(answer.json().code, 'AUTH_CLIENT_INVALID');
    t.notOk('www-authenticate' in answer.headers, JSON.stringify(headers));
  }
  for (const headers of [{}, { 'sec-fetch-mode': 'navigate' }, { 'sec-fetch-mode': 'cors' }]) {
    const answer = await ask(headers as Record<string, string>);
    t.match(answer.headers['www-authenticate'], /^Basic realm=/);
  }
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const fetched = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${CLIENT}:wrong`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  t.equal(fetched.status, 401);
  t.match(fetched.headers.get('www-authenticate'), /^Basic realm=/);
});
