import { gunzipSync } from 'node:zlib';
import t from 'tap';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { demo: false });
const nobody = restAs(app, null);

t.test('who comes without knowing a path finds all others', async (t) => {
  for (const url of ['/', '/v1', '/v1/']) {
    const { status, headers, json } = await nobody.get(url);
    t.equal(status, 200, url);
    t.match(headers['content-type'], /^application\/json/);
    t.same(Object.keys(json), ['name', 'version', 'links', 'lists']);
    t.ok(json.lists.length > 15);
    const places = [
      ...Object.values<string>(json.links),
      ...json.lists.map((one: { url: string }) => one.url),
    ];
    for (const place of places) {
      t.ok(place.startsWith('http://registry.test/'), place);
      const answer = await nobody.get(place.replace('http://registry.test', ''));
      t.not(answer.status, 404, place);
      t.ok(answer.status < 500, place);
    }
  }
  const browser = await nobody.get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
  t.equal(browser.status, 200);
});

t.test('lists have their names in the language of the caller', async (t) => {
  const titleOf = async (language: string) =>
    (await nobody.get('/v1', { 'accept-language': language })).json.lists.find(
      (one: { name: string }) => one.name === 'cooperatives',
    ).title;
  t.match(await titleOf('vi'), /[ợá]/);
  t.equal(await titleOf('en'), 'Cooperatives');
});

t.test('the contract has a tag, is not sent twice, and is sent compressed', async (t) => {
  const whole = await app.inject('/openapi.json');
  t.equal(whole.statusCode, 200);
  t.notOk('content-encoding' in whole.headers);
  const tag = String(whole.headers.etag);
  t.match(tag, /^W\/"[\w-]{22}"$/);
  for (const known of [tag, `"x", ${tag}`, tag.replace('W/', ''), '*']) {
    const again = await app.inject({ url: '/openapi.json', headers: { 'if-none-match': known } });
    t.same([again.statusCode, again.body, again.headers.etag], [304, '', tag], known);
  }
  const other = await app.inject({ url: '/openapi.json', headers: { 'if-none-match': 'W/"other"' } });
  t.equal(other.statusCode, 200);
  const packed = await app.inject({ url: '/openapi.json', headers: { 'accept-encoding': 'gzip' } });
  t.equal(packed.headers['content-encoding'], 'gzip');
  t.equal(packed.headers.etag, tag);
  t.match(packed.headers.vary, /accept-encoding/i);
  t.ok(packed.rawPayload.length * 5 < whole.rawPayload.length);
  t.equal(gunzipSync(packed.rawPayload).toString(), whole.body);
  for (const encoding of ['br', 'gzip, deflate, br, zstd']) {
    const answer = await app.inject({ url: '/openapi.json', headers: { 'accept-encoding': encoding } });
    t.ok(answer.headers['content-encoding'], encoding);
  }
});
