import { serverAudits } from 'graphql-http';
import t from 'tap';
import { toyApp } from './toy-server.ts';

t.test('all 61 audits of GraphQL over HTTP pass against the listening server', async (t) => {
  const { app } = await toyApp();
  t.teardown(() => app.close());
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const audits = serverAudits({ url: `${address}/graphql` });
  const results = await Promise.all(audits.map((one) => one.fn()));
  t.equal(results.length, 61);
  const failed = results.filter((one) => one.status !== 'ok').map((one) => `${one.id} ${one.name}`);
  t.strictSame(failed, []);
});
