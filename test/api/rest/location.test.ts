import t from 'tap';
import { restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';

const { app } = await testServer(t, { demo: false, config: { demoClients: true } });
const CENTRAL = 'demo-union-central';

t.test('a replay for somebody who may not see the record names no place of it', async (t) => {
  const nation = restAs(app, await getToken(app, CENTRAL));
  const agency = { agency: 'demo-union-province-37' };
  const province = restAs(app, await getToken(app, CENTRAL, undefined, agency));
  const group = { name: 'Tổ hợp tác Một', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '01' } };
  const key = { 'idempotency-key': 'location-1' };
  const first = await nation.post('/v1/cooperatives', group, key);
  t.equal(first.status, 201, first.body);
  t.equal(first.headers.location, `http://registry.test/v1/cooperatives/${first.json.data.id}`);
  const again = await province.post('/v1/cooperatives', group, key);
  t.equal(again.status, 201, again.body);
  t.equal(again.headers['idempotency-replayed'], 'true');
  t.equal(again.json.data, null);
  t.notOk('location' in again.headers);
});
