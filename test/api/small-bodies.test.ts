import t from 'tap';
import { exchange } from '../helpers/raw-http.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { demo: false, config: { demoClients: true } });
const token = await getToken(app, 'demo-union-province-37');
const address = await app.listen({ host: '127.0.0.1', port: 0 });

const ROUTES = ['/graphql', '/v1/cooperatives', '/nowhere'];
const headOf = (url: string, ...headers: readonly string[]) =>
  [`POST ${url} HTTP/1.1`, 'host: x', 'content-type: application/json', ...headers, '', ''].join('\r\n');

t.test('a caller without a token is refused a large body before it is read', async (t) => {
  for (const url of ROUTES) {
    // Nothing of the body is ever sent: whoever waits for it gives no answer.
    const answer = await exchange(app, [headOf(url, 'content-length: 100001')]);
    t.match(answer, /^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/, url);
  }
});

t.test('and as soon as it has grown large when it does not say its length', async (t) => {
  const chunk = `8000\r\n${' '.repeat(0x8000)}\r\n`; // never ended
  for (const url of ['/graphql', '/nowhere']) {
    const answer = await exchange(app, [
      headOf(url, 'transfer-encoding: chunked'),
      chunk,
      chunk,
      chunk,
      chunk,
    ]);
    t.match(answer, /^HTTP\/1\.1 413 [\s\S]*BODY_TOO_LARGE/, url);
  }
});

t.test('a small body is read whole, whatever its framing', async (t) => {
  const query = `{ viewer { role } } #${'x'.repeat(60_000)}`;
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  for (const sent of [{ body }, { body: new Blob([body]).stream(), duplex: 'half' as const }]) {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, ...sent });
    t.match(await answer.json(), { data: { viewer: { role: 'ANONYMOUS' } } });
  }
});

t.test('a client may send a large body', async (t) => {
  const padding = { variables: { unused: 'x'.repeat(1_000_000) } };
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query: '{ viewer { role } }', ...padding },
  });
  t.match(answer.json(), { data: { viewer: { role: 'UNION_PROVINCE' } } });
});

t.test('a body of more values than any call needs is refused before it is parsed', async (t) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = (url: string, payload: string) => app.inject({ method: 'POST', url, headers, payload });
  const parse = t.capture(JSON, 'parse', JSON.parse);
  const many = ['{},', '[],', '0,', '""  ,'].map((one) => `[${one.repeat(500_001)}0]`);
  for (const url of ['/graphql', '/v1/cooperatives']) {
    for (const payload of [...many, '['.repeat(500_001)]) {
      const answer = await post(url, payload);
      t.equal(answer.statusCode, 413, `${url} ${payload.slice(0, 4)}`);
      t.match(answer.body, /BODY_TOO_LARGE/);
    }
  }
  const longest = Math.max(...parse().map(({ args: [text] }) => String(text).length));
  t.ok(longest < 100_000, 'nobody has parsed it');
  const text = JSON.stringify({ query: '{ __typename }', variables: { text: ',x'.repeat(400_000) } });
  t.not((await post('/graphql', text)).statusCode, 413, 'a long text may have its commas');
});
