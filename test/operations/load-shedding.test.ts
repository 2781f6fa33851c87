import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import type pg from 'pg';
import t, { type Test } from 'tap';
import { installProblemDetails } from '../../src/api/rest/problem-details.ts';
import { drainingPlugin } from '../../src/operations/draining.plugin.ts';
import { loadSheddingPlugin } from '../../src/operations/load-shedding.plugin.ts';
import { requestsPlugin } from '../../src/operations/requests.plugin.ts';
import { testServer } from '../helpers/server.ts';
import { waitUntil } from '../helpers/waiting.ts';
import { holdPool } from './held-pool.ts';

t.test('more waiting for connections than can be served are refused, with when to come back', async (t) => {
  const { app } = await testServer(t, { demo: false, config: { poolSize: 1 } });
  const { countWaiting, queue, release } = await holdPool(app);
  // From several addresses: one alone is refused before. Fewer than a late loop would refuse on a busy machine.
  const waiting = Array.from({ length: 40 }, (_, index) =>
    app.inject({ url: '/v1/cooperatives', remoteAddress: `192.0.2.${index % 4}` }),
  );
  await waitUntil('all wait for a connection', () => countWaiting() >= waiting.length);
  queue(50 - waiting.length);
  for (const [language, message] of [
    ['vi', /quá tải/],
    ['en', /overloaded/],
  ] as const) {
    const headers = { 'accept-language': language, authorization: 'Bearer a.b.c' };
    const refused = await app.inject({ url: '/v1/cooperatives', headers });
    t.equal(refused.statusCode, 503, 'before anybody looks at the token');
    t.match(refused.json(), { code: 'OVERLOADED', title: message });
    t.equal(refused.headers['retry-after'], '2');
  }
  const graphql = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __typename }' } });
  t.equal(graphql.statusCode, 503);
  t.match(graphql.json(), { errors: [{ extensions: { code: 'OVERLOADED' } }] });
  t.equal(graphql.headers['retry-after'], '2');
  t.equal((await app.inject({ url: '/health/live' })).statusCode, 200);
  t.match((await app.scrape()).text, /^coop_registry_requests_shed_total\{reason="connections"\} 3$/m);
  release();
  const answered = (await Promise.all(waiting)).map((one) => one.statusCode);
  t.strictSame(new Set(answered), new Set([200]), 'who was let in is answered');
  t.equal((await app.inject({ url: '/v1/cooperatives' })).statusCode, 200);
});

/** An app of these plugins alone, whose loop the test holds up. */
async function looping(t: Test) {
  const app = Fastify();
  t.after(() => app.close());
  installProblemDetails(app);
  app.decorateRequest('language', 'vi');
  const pool = { waitingCount: 0 } as pg.Pool; // nothing else of it is read
  await app.register(requestsPlugin, { pool, watchers: [] });
  await app.register(drainingPlugin);
  await app.register(loadSheddingPlugin, {
    pool,
    maxWaiting: 1,
    maxLoopDelayMs: 100,
    minInFlight: 2,
    onShed: () => {},
  });
  app.get('/', async () => 'ok');
  const held = Promise.withResolvers<string>();
  app.get('/held', () => held.promise);
  await app.ready();
  return { app, release: () => held.resolve('ok') };
}

function hold(milliseconds: number): void {
  const until = Date.now() + milliseconds;
  while (Date.now() < until);
}

t.test('a loop that stays late refuses, one long task does not', async (t) => {
  const { app, release } = await looping(t);
  const status = async () => (await app.inject({ url: '/' })).statusCode;
  await sleep(600);
  hold(1_500);
  await sleep(0);
  t.equal(await status(), 200, 'after one long task');
  await sleep(600);
  t.equal(await status(), 200, 'and in the sample behind it');

  const held = app.inject({ url: '/held' });
  await waitUntil('a request is held', () => app.requestsInFlight() > 0);
  const until = Date.now() + 10_000;
  while ((await status()) === 200 && Date.now() < until) {
    hold(300);
    await sleep(0);
  }
  t.equal(await status(), 503, 'many on end');
  release();
  t.equal((await held).statusCode, 200);
  t.equal(await status(), 200, 'but not a request that is alone: nobody would be served sooner');
});
