/** A page of another origin in a browser: what it may ask without a token and with one, and what it may read of answers. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium, type Page } from 'playwright-core';
import { given, makeChecks } from './checks.ts';

const { check, tell } = makeChecks();
const url = given('REGISTRY_URL');
const [own, others, strange] = JSON.parse(given('ORIGINS')) as [string, string, string]; // the drill gives three

/** An answer as a page's script reads it; `failure` where the browser gives it nothing. */
interface Read {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly failure?: string;
}

type Ask = (path: string, options?: RequestInit, base?: string) => Promise<Read>;

/** Runs in the page. */
async function ask([target, options]: readonly [string, RequestInit]): Promise<Read> {
  try {
    const answer = await fetch(target, options);
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
  } catch (error) {
    return { failure: String(error) };
  }
}

const asking =
  (page: Page): Ask =>
  (path, options = {}, base = url) =>
    page.evaluate(ask, [`${base}${path}`, options] as const);

const bearer = { authorization: `Bearer ${given('TOKEN')}` };
const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ cooperatives { totalCount } }' });
const write = () => ({
  method: 'POST',
  headers: { ...bearer, ...json, 'idempotency-key': crypto.randomUUID() },
  body: JSON.stringify({ name: `Trang ${Date.now()}`, kind: 'COOPERATIVE', address: { provinceCode: '37' } }),
});
const credentials = () => ({
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: given('CLIENT_ID'),
    client_secret: given('CLIENT_SECRET'),
  }).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});

const statusOf = ({ status, failure }: Read) => status ?? failure;
const WITHHELD = { failure: 'TypeError: Failed to fetch' };

const ports = new Set([own, others, strange].map((origin) => Number(new URL(origin).port)));
const servers = [...ports].map((port) =>
  createServer((_, answer) =>
    answer.setHeader('content-type', 'text/html').end('<!doctype html><p>x'),
  ).listen(port, '127.0.0.1'),
);
const browser = await chromium.launch({ executablePath: given('CHROMIUM'), args: ['--no-sandbox'] });

async function pageAt(address: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  return page;
}

/** What anybody's page may do, without a token and without being known. */
async function tryWithoutToken(where: string, ask: Ask): Promise<void> {
  await check(`${where}: reads without a token, and reads the headers`, async () => {
    const list = await ask('/v1/cooperatives?first=1&fields=name');
    assert.equal(statusOf(list), 200);
    assert.match(list.headers?.link ?? '', /rel="next"/);
    assert.match(list.headers?.['x-ratelimit-limit'] ?? '', /^\d+$/);
    assert.match(list.headers?.['x-ratelimit-remaining'] ?? '', /^\d+$/);
    assert.match(list.headers?.['x-ratelimit-reset'] ?? '', /^\d+$/);
    const { id } = JSON.parse(list.text ?? '').items[0];
    const one = await ask(`/v1/cooperatives/${id}`);
    assert.equal(statusOf(one), 200);
    assert.match(one.headers?.etag ?? '', /^"\d+-/);
    const same = await ask(`/v1/cooperatives/${id}`, {
      headers: { 'if-none-match': one.headers?.etag ?? '' },
    });
    assert.equal(statusOf(same), 304);
  });
  await check(`${where}: asks GraphQL and reads the contract without a token`, async () => {
    assert.equal(statusOf(await ask('/graphql', { method: 'POST', headers: json, body: query })), 200);
    assert.equal(statusOf(await ask('/openapi.json')), 200);
  });
  await check(`${where}: reads a problem`, async () => {
    const wrong = await ask('/v1/cooperatives?first=0');
    assert.deepEqual([wrong.status, JSON.parse(wrong.text ?? '').errors[0].field], [422, 'first']);
  });
}

await check(
  'a page of the client: a preflight without the token passes, then reads and writes with it',
  async () => {
    const page = await pageAt(own);
    const ask = asking(page);
    const preflights: (number | undefined)[] = [];
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ type, response }) => {
      if (type === 'Preflight') preflights.push(response.status);
    });
    const list = await ask('/v1/cooperatives?first=1', { headers: bearer });
    assert.equal(statusOf(list), 200);
    assert.match(list.headers?.link ?? '', /rel="next"/);
    const graphql = await ask('/graphql', { method: 'POST', headers: { ...json, ...bearer }, body: query });
    assert.equal(statusOf(graphql), 200);
    const written = await ask('/v1/cooperatives', write());
    assert.deepEqual([statusOf(written), written.headers?.etag !== undefined], [201, true]);
    assert.ok(written.headers?.location);
    assert.equal(statusOf(await ask('/oauth/token', credentials())), 200);
    assert.ok(preflights.length >= 3, `${preflights.length} preflights`);
    assert.deepEqual(new Set(preflights), new Set([204]));
  },
);

await check(
  'a page of another client: its preflight passes, the request with this token is withheld',
  async () => {
    const ask = asking(await pageAt(others));
    assert.deepEqual(await ask('/v1/cooperatives?first=1', { headers: bearer }), WITHHELD);
    assert.deepEqual(await ask('/v1/cooperatives', write()), WITHHELD);
  },
);

await check('a page of nobody: whatever has a token, and a token itself, is withheld', async () => {
  const ask = asking(await pageAt(strange));
  const graphql = { method: 'POST', headers: { ...json, ...bearer }, body: query };
  assert.deepEqual(await ask('/v1/cooperatives?first=1', { headers: bearer }), WITHHELD);
  assert.deepEqual(await ask('/graphql', graphql), WITHHELD);
  assert.deepEqual(await ask('/v1/cooperatives', write()), WITHHELD);
  assert.deepEqual(await ask('/oauth/token', credentials()), WITHHELD);
});

await tryWithoutToken('a page of the client', asking(await pageAt(own)));
await tryWithoutToken('a page of nobody', asking(await pageAt(strange)));

await check('a page that asks too much reads when to come again', async () => {
  const ask = asking(await pageAt(strange));
  const limited = given('LIMITED_URL');
  let last: Read = {};
  for (let sent = 0; sent < 10 && last.status !== 429; sent += 1) {
    last = await ask('/v1/agencies?first=1', {}, limited);
  }
  assert.equal(statusOf(last), 429);
  assert.match(last.headers?.['retry-after'] ?? '', /^\d+$/);
  assert.equal(JSON.parse(last.text ?? '').errors[0].code, 'RATE_LIMITED');
});

await check('/docs: a wrong secret opens no box, and examples fill in what is needed alone', async () => {
  const page = await pageAt(`${url}/docs`);
  let boxes = 0;
  page.on('dialog', () => {
    boxes += 1;
  });
  const answer = await asking(page)('/oauth/token', {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa('nobody:wrong')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  assert.deepEqual([answer.status, answer.headers?.['www-authenticate'], boxes], [401, undefined, 0]);
  const filledIn = async (operationId: string) => {
    const block = page.locator(`[id$="-${operationId}"]`);
    await block.locator('.opblock-summary-control').click();
    await block.locator('.try-out__btn').click();
    const inputs = await block.locator('.parameters input[type="text"]').all();
    return (await Promise.all(inputs.map((one) => one.inputValue()))).filter(Boolean);
  };
  await page.locator('#operations-tag-cooperatives').click();
  assert.deepEqual(await filledIn('listCooperatives'), []);
  assert.deepEqual(await filledIn('getCooperative'), ['01940000-0000-7000-8000-000000000001']);
});

await browser.close();
for (const server of servers) server.close();
tell();
