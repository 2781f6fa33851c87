import t from 'tap';
import { toyApp } from './toy-server.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

t.test('a browser gets GraphiQL in development, from this server alone', async (t) => {
  const { app } = await toyApp({ development: true });
  t.teardown(() => app.close());
  const page = await app.inject({ url: '/graphql', headers: { accept: BROWSER } });
  t.equal(page.statusCode, 200);
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  t.match(String(page.headers.vary).toLowerCase().split(/, */), ['accept']);
  t.match(page.headers['content-security-policy'], /default-src 'none'; script-src 'self';/);
  t.notMatch(page.body, /https?:/);
  const files = [...page.body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((one) => String(one[1]));
  t.equal(files.length, 4);
  for (const url of [...files, '/graphql/assets/graphql.worker.js', '/graphql/assets/editor.worker.js']) {
    const file = await app.inject({ url });
    t.equal(file.statusCode, 200, url);
    t.equal(file.headers['x-content-type-options'], 'nosniff');
    t.match(file.headers['content-type'], /^text\/(css|javascript); charset=utf-8$/);
  }
  const query = await app.inject({ url: '/graphql?query={engine}', headers: { accept: '*/*' } });
  t.equal(query.json().data.engine, 'interpreted', 'everybody else gets answers');
});

t.test('outside development there is no page and no asset', async (t) => {
  const { app } = await toyApp();
  t.teardown(() => app.close());
  t.equal((await app.inject({ url: '/graphql', headers: { accept: 'text/html' } })).statusCode, 406);
  t.equal((await app.inject({ url: '/graphql', headers: { accept: BROWSER } })).statusCode, 400);
  t.equal((await app.inject({ url: '/graphql/assets/graphiql.js' })).statusCode, 404);
});
