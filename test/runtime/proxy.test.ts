import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { testServer } from '../helpers/server.ts';

const PROXY = '127.0.0.1';

/** The statuses of five requests of a stranger that claim to come from a new address each time. */
async function statusesOf(app: FastifyInstance, remoteAddress: string): Promise<number[]> {
  const statuses: number[] = [];
  for (let one = 1; one <= 5; one += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.${one}` };
    statuses.push((await app.inject({ url: '/v1/viewer', headers, remoteAddress })).statusCode);
  }
  return statuses;
}

t.test('nobody is believed who says where a request comes from, but the proxies named', async (t) => {
  const config = { rateLimitAnonymous: 3 };
  const alone = await testServer(t, { demo: false, config });
  t.strictSame(await statusesOf(alone.app, PROXY), [200, 200, 200, 429, 429], 'no proxy is named');
  const behind = await testServer(t, { demo: false, config: { ...config, trustProxy: [PROXY] } });
  t.strictSame(await statusesOf(behind.app, PROXY), [200, 200, 200, 200, 200], 'the proxy says who asks');
  t.strictSame(await statusesOf(behind.app, '198.51.100.7'), [200, 200, 200, 429, 429], 'a stranger lies');
});
