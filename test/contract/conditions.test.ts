import t from 'tap';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { OPERATIONS } from './examples.ts';
import { restReads } from './reads.ts';
import { ownRoleOf } from './roles.ts';
import type { Json } from './samples.ts';
import { makeWorld } from './world.ts';

t.test('If-None-Match is declared where it is answered, and answered where it is declared', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const world = await makeWorld(app);
  const asked = new Map(restReads().map((read) => [read.name.replace('REST ', ''), read]));
  const [{ name: listName }] = (await restAs(app, null).get('/v1/code-lists')).json.items;
  const answered: string[] = [];
  const declared: string[] = [];
  for (const { name, path, method, operation, parameters } of OPERATIONS) {
    if (method !== 'get' || !path.startsWith('/v1')) continue;
    const isSaid = parameters.some(
      ({ in: place, name: one }: Json) => place === 'header' && one === 'if-none-match',
    );
    t.equal(isSaid, operation.responses[304] !== undefined, name);
    if (isSaid) declared.push(name);
    const read = asked.get(name);
    const rest = restAs(app, world.tokenOf(ownRoleOf(operation['x-action'])));
    const named = path
      .replace('{id}', read?.about == null ? '' : world.stock.idOf(read.about, 0))
      .replace('{kind}', 'plan')
      .replace('{name}', listName);
    const { status, headers } = await rest.get(named);
    if (status !== 200 || headers.etag === undefined) continue;
    const again = await rest.get(named, { 'if-none-match': String(headers.etag) });
    t.same([again.status, again.body], [304, ''], name);
    answered.push(name);
  }
  t.same(
    declared.filter((one) => !answered.includes(one)),
    [],
  );
  t.same(
    answered.filter((one) => !declared.includes(one)),
    [],
  );
  t.ok(answered.length >= 30, String(answered.length));
});
