import { buildSchema } from 'graphql';
import t from 'tap';
import { boundedCache } from '../../../src/api/graphql-http/bounded-cache.ts';
import { toyApp } from './toy-server.ts';

t.test('a schema with subscriptions is refused at boot', async (t) => {
  const schema = buildSchema('type Query { a: Int } type Subscription { a: Int }');
  await t.rejects(toyApp({ schema }), /Subscription/);
});

t.test('an input field that is non-null and has a default is refused at boot', async (t) => {
  const schema = buildSchema('input I { n: Int! = 1 } type Query { a(i: I): Int }');
  await t.rejects(toyApp({ schema }), /I\.n/);
});

t.test('an invalid schema is refused at boot', async (t) => {
  await t.rejects(toyApp({ schema: buildSchema('type Mutation { a: Int }') }), /Query root type/);
});

t.test('nothing listens for WebSockets, and mercurius serves no route of its own', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const headers = { connection: 'upgrade', upgrade: 'websocket', accept: 'application/json' };
  t.equal((await toy.app.inject({ url: '/graphql', headers })).statusCode, 400);
  t.equal((await toy.app.inject({ url: '/graphiql' })).statusCode, 404);
  t.notOk('graphql' in toy.app, 'app.graphql, which skips the checks, is not reachable from outside');
});

t.test('the cache forgets what was used longest ago, by number and by weight', async (t) => {
  const byNumber = boundedCache<number>(2, 1000);
  byNumber.set('a', 1);
  byNumber.set('b', 2);
  byNumber.get('a');
  byNumber.set('c', 3);
  t.strictSame([byNumber.get('a'), byNumber.get('b'), byNumber.get('c')], [1, undefined, 3]);
  const byWeight = boundedCache<number>(100, 10);
  byWeight.set('aaaa', 1);
  byWeight.set('aaaa', 2);
  byWeight.set('bbbb', 3);
  t.equal(byWeight.size, 2);
  byWeight.set('cccc', 4);
  t.strictSame([byWeight.get('aaaa'), byWeight.size], [undefined, 2]);
  byWeight.set('d'.repeat(11), 5);
  t.equal(byWeight.size, 0, 'what is heavier than the whole is not kept');
});

t.test('an entry weighs what is said of it, and what replaces it weighs anew', async (t) => {
  const cache = boundedCache<string>(100, 10, (_, text) => text.length);
  cache.set('a', 'xxxxxx');
  cache.set('a', 'xx');
  cache.set('b', 'xxxxxxxx');
  t.equal(cache.size, 2);
  cache.set('b', 'xxxxxxxxx');
  t.strictSame([cache.get('a'), cache.get('b')], [undefined, 'xxxxxxxxx']);
  cache.set('c', 'x');
  t.equal(cache.size, 2, 'what is forgotten weighs nothing more');
});
