import t from 'tap';
import { exchange } from '../../helpers/raw-http.ts';
import { type RestAnswer, type RestClient, restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';

const { app } = await testServer(t);
const central = restAs(app, await getToken(app, 'demo-union-central'));
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const nobody = restAs(app, null);

/** The links of an answer by relation (RFC 8288), as paths of this server. */
function linksOf({ headers }: RestAnswer): Readonly<Record<string, string>> {
  const parts = String(headers.link ?? '').match(/<[^>]+>; rel="\w+"/g) ?? [];
  return Object.fromEntries(
    parts.map((part) => {
      const [, url = '', rel = ''] = /^<([^>]+)>; rel="(\w+)"$/.exec(part) ?? [];
      if (!url.startsWith('http://registry.test/v1/')) throw new Error(`not an absolute URL of ours: ${url}`);
      return [rel, url.slice('http://registry.test'.length)];
    }),
  );
}

const keysOf = ({ json }: RestAnswer): string[] =>
  json.items.map((one: { id?: string; key?: string }) => one.id ?? one.key ?? '');

/** All items in the order of the list, by following `rel` from a page; backwards the pages come in reverse. */
async function walk(client: RestClient, url: string, rel: 'next' | 'prev'): Promise<string[]> {
  const pages: string[][] = [];
  for (let next: string | undefined = url; next !== undefined; ) {
    const answer: RestAnswer = await client.get(next);
    if (answer.status !== 200 || pages.length > 100) throw new Error(answer.body);
    pages.push(keysOf(answer));
    next = linksOf(answer)[rel];
  }
  return (rel === 'next' ? pages : pages.reverse()).flat();
}

const LISTS: readonly (readonly [string, RestClient, string, number])[] = [
  ['cooperatives of the nation by name', central, '/v1/cooperatives?fields=name', 3],
  ['cooperatives of a province by name', union, '/v1/cooperatives?fields=name', 4],
  ['cooperatives by founding, the newest first', central, '/v1/cooperatives?orderBy=-FOUNDED_ON', 5],
  ['cooperatives by recording', union, '/v1/cooperatives?orderBy=CREATED_AT&kind=COOPERATIVE', 1],
  ['published cooperatives', nobody, '/v1/cooperatives?orderBy=-NAME', 2],
  ['women managers by name', central, '/v1/women-managers?fields=name', 3],
  ['women managers by recording, the newest first', union, '/v1/women-managers?orderBy=-CREATED_AT', 2],
  ['published women managers', nobody, '/v1/women-managers?fields=name', 1],
  ['provinces', nobody, '/v1/administrative-units?level=PROVINCE', 7],
  ['agencies', nobody, '/v1/agencies?fields=code', 4],
];

for (const [name, client, url, size] of LISTS) {
  t.test(`all pages of ${name}, forwards and backwards, are the whole list`, async (t) => {
    const sep = url.includes('?') ? '&' : '?';
    const whole = await client.get(`${url}${sep}first=200&totalCount=true`);
    const all = keysOf(whole);
    t.ok(all.length > size, `there is more than one page: ${all.length}`);
    t.equal(whole.json.totalCount, all.length);
    t.equal(new Set(all).size, all.length);
    t.same(await walk(client, `${url}${sep}first=${size}`, 'next'), all);
    t.same(await walk(client, `${url}${sep}last=${size}`, 'prev'), all);
    for (const one of ['first', 'last']) {
      const full = await client.get(`${url}${sep}${one}=${all.length}`);
      t.same(keysOf(full), all);
      t.same(Object.keys(linksOf(full)), ['first'], `nothing is before or behind a page that ${one} fills`);
    }
  });
}

t.test('links keep the filter and lead round a page', async (t) => {
  const first = await central.get(
    '/v1/cooperatives?first=2&kind=COOPERATIVE&kind=COOPERATIVE_GROUP&search=hoa',
  );
  t.same(Object.keys(linksOf(first)).sort(), ['first', 'next']);
  const second = await central.get(linksOf(first).next ?? '');
  t.same(Object.keys(linksOf(second)).sort(), ['first', 'next', 'prev']);
  t.match(linksOf(second).next, /kind=COOPERATIVE&kind=COOPERATIVE_GROUP&search=hoa/);
  t.same(keysOf(await central.get(linksOf(second).prev ?? '')), keysOf(first));
  t.same(keysOf(await central.get(linksOf(second).first ?? '')), keysOf(first));
  const { pageInfo } = second.json;
  t.match(pageInfo, { hasNextPage: true, hasPreviousPage: true, startCursor: /./, endCursor: /./ });
});

t.test('an empty list has no cursors and no way on', async (t) => {
  const answer = await central.get('/v1/cooperatives?search=khongcogi');
  t.same(answer.json.items, []);
  t.same(answer.json.pageInfo, {
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
  t.same(Object.keys(linksOf(answer)), ['first']);
});

t.test('the whole is counted only when asked for', async (t) => {
  t.notOk('totalCount' in (await central.get('/v1/cooperatives')).json);
  t.notOk('totalCount' in (await central.get('/v1/cooperatives?totalCount=false')).json);
});

t.test('a target that names a host is answered, and links to this one', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  for (const host of ['http://evil.example', 'HTTPS://user@evil.example:8', '']) {
    const target = `${host}/v1/cooperatives?first=1&fields=name&search=%3E%22`;
    const answer = await exchange(app, [`GET ${target} HTTP/1.1\r\nhost: evil.example\r\n\r\n`]);
    t.match(answer, /^HTTP\/1\.1 200 /, host);
    const link = /^link: (.*)\r$/im.exec(answer)?.[1] ?? '';
    t.ok(
      link.startsWith(
        '<http://registry.test/v1/cooperatives?fields=name&search=%3E%22&first=1>; rel="first"',
      ),
      link,
    );
    t.notMatch(link, /evil/);
  }
});
