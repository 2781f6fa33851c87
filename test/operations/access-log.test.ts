import t from 'tap';
import { getToken, testServer } from '../helpers/server.ts';
import { keptLog } from './log.ts';

const NUMBER = '037185004321';
const PHONE = '0912345678';
const NAME = 'Nguyễn Thị Ẩn Danh';
const SECRET = 'sEcReT-Of-A-CliEnt';
const VALUES = [NUMBER, PHONE, NAME, SECRET];

/** Every way on which a value can come in. */
const sentBy = (value: string) => {
  const written = encodeURIComponent(value);
  const graphql = (payload: unknown, headers = {}) => ({
    method: 'POST' as const,
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  const rest = (payload: string) => ({
    method: 'POST' as const,
    url: '/v1/cooperatives',
    headers: { 'content-type': 'application/json' },
    payload,
  });
  return [
    { url: `/v1/cooperatives?search=${written}` },
    { url: `/v1/cooperatives/${written}` },
    { url: `/v1/${written}` },
    { url: `/${written}/%zz` },
    {
      url: `/graphql?query=${encodeURIComponent(`{ cooperatives(filter: {search: "${value}"}) { totalCount } }`)}`,
    },
    { url: '/v1/viewer', headers: { [`x-${PHONE}`]: written, 'user-agent': written, cookie: written } },
    { url: '/v1/viewer', headers: { authorization: `Bearer ${written}` } },
    {
      url: '/v1/viewer',
      headers: { traceparent: written, 'x-request-id': written, 'accept-language': written },
    },
    graphql({ query: `{ cooperatives(filter: {search: "${value}"}) { totalCount } }` }),
    graphql({
      query: `query Q($s: String) { cooperatives(filter: {search: $s}) { totalCount } }`,
      variables: { s: value },
    }),
    graphql({ query: `query Q { ${value} }` }),
    graphql({ query: '{ __typename }', operationName: value }),
    graphql({ query: '{ __typename }', variables: { [value]: value }, [value]: value }),
    graphql(`{"query": "${value}`),
    graphql({ query: `mutation { cooperativeCreate(input: [{name: "${value}"}]) { userErrors { code } } }` }),
    rest(`{"name": "${value}", "taxCode": "${value}", "${value}": 1, "kind": "${value}"}`),
    rest(`{"name": "${value}`),
    {
      method: 'POST' as const,
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `grant_type=client_credentials&client_id=${written}&client_secret=${written}&actor=${written}`,
    },
  ];
};

t.test('no value that anybody sent, on whatever way, stands in the log', async (t) => {
  const log = keptLog();
  const { app } = await testServer(t, { config: { logLevel: 'trace' }, build: { logStream: log.stream } });
  const token = await getToken(app, 'demo-union-province-37', undefined, { actor: NAME });
  const asked = VALUES.flatMap(sentBy);
  for (const one of asked) {
    await app.inject(one);
    if (!('headers' in one && 'authorization' in one.headers))
      await app.inject({ ...one, headers: { ...one.headers, authorization: `Bearer ${token}` } });
  }
  const text = log.text();
  t.ok(log.requests().length > asked.length, 'requests were logged');
  for (const value of [...VALUES, token, ...VALUES.map(encodeURIComponent)])
    t.notOk(text.includes(value), `found ${value.slice(0, 20)}`);
});

t.test('a request is one line: what, who, how long, how it ended', async (t) => {
  const log = keptLog();
  const { app } = await testServer(t, { config: { logLevel: 'info' }, build: { logStream: log.stream } });
  const token = await getToken(app, 'demo-union-province-37');
  const authorization = `Bearer ${token}`;
  const query = '{ cooperatives(first: 2) { nodes { name positions(first: 1) { position } } } }';
  const before = log.requests().length;
  await app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload: { query } });
  await app.inject({ url: '/v1/cooperatives/nothing?fields=name', headers: { authorization } });
  await app.inject({ url: '/v1/viewer', headers: { authorization: 'Bearer a.b.c' } });
  await app.inject({ url: '/nowhere' });
  await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization },
    payload: {
      query:
        'mutation { cooperativeCreate(input: [{name: "HTX Sen", kind: COOPERATIVE, address: {provinceCode: "00"}}]) { userErrors { code } } }',
    },
  });
  await app.inject({ url: '/health/live' });
  const lines = log.requests().slice(before);
  t.match(lines, [
    {
      operation: 'query cooperatives',
      status: 200,
      ms: Number,
      role: 'UNION_PROVINCE',
      client: 'demo-union-province-37',
      agency: /^[0-9a-f-]{36}$/,
      // The grants of the client, and the page with its terms.
      statements: 2,
      transactions: 2,
      reqId: /^[0-9a-f-]{36}$/,
      msg: 'request',
    },
    { operation: 'GET /v1/cooperatives/:id', status: 404, codes: ['NOT_FOUND'] },
    {
      operation: 'GET /v1/viewer',
      status: 401,
      codes: ['AUTH_TOKEN_INVALID'],
      role: 'ANONYMOUS',
      ip: '127.0.0.1',
    },
    { operation: 'unknown', status: 404, codes: ['ROUTE_NOT_FOUND'], client: null },
    { operation: 'mutation cooperativeCreate', status: 200, codes: ['UNIT_UNKNOWN'] },
  ]);
  t.equal(lines.length, 5, 'probes are told at debug only');
  t.notOk(lines.some((line) => 'ip' in line && line.status !== 401));
});
