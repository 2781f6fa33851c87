import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });

t.test('the catalogue of indicators is anybody’s, and the same on both surfaces', async (t) => {
  const { status, json } = await restAs(app, null).get('/v1/indicators');
  t.equal(status, 200);
  const { data } = await asking(app, null)('{ indicators { code nameVi nameEn unit } }');
  t.same(json.items, data.indicators);
  t.match(json.items[0], { code: 'COOPERATIVES_STRENGTHENED', unit: 'COUNT', nameVi: /hợp tác xã/ });
  t.equal((await restAs(app, null).get('/v1/indicators?code=x')).status, 422);
});
