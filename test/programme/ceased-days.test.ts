import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { NINH_BINH, planOf, planWorld, write } from './plans.world.ts';

t.test('a figure of a day asks what its cooperatives were on that day', async (t) => {
  const { app, union } = await planWorld(t);
  const token = await getToken(app, 'demo-union-province-37');
  const rest = restAs(app, token);
  const made = await rest.post('/v1/cooperatives', {
    name: 'Hợp tác xã Hồi Sinh',
    kind: 'COOPERATIVE',
    address: { provinceCode: NINH_BINH.code },
    statusOn: '2019-01-01',
  });
  const { id: cooperativeId } = made.json.data;
  const positions = [{ cooperativeId, position: 'DIRECTOR', fromOn: '2019-01-01' }];
  const woman = await rest.post('/v1/women-managers', { name: 'Trần Thị Lan', positions });
  t.equal(woman.status, 201, woman.body);
  const states = await rest.post('/v1/cooperative-states', [
    { cooperativeId, status: 'ACTIVE', fromOn: '2025-01-01' },
    { cooperativeId, status: 'CEASED', fromOn: '2024-01-01' },
  ]);
  t.equal(states.status, 201, states.body);
  const { rows: plans } = await write(union, 'planCreate', '', [
    planOf({ fromOn: '2023-01-01', toOn: '2025-12-31' }),
  ]);
  const { rows: targets } = await write(union, 'targetCreate', '', [
    {
      planId: plans[0].id,
      sectionRef: 'B.I',
      indicator: 'WOMEN_MANAGERS_TRAINED_RATE',
      operator: 'AT_LEAST',
      unit: 'PERCENT',
      value: 100,
      fromOn: '2023-01-01',
      toOn: '2025-12-31',
    },
  ]);
  const QUERY = `query ($id: ID!, $on: Date) { target(id: $id) { progress(validAt: $on) { readings { denominator } } } }`;
  const women = async (on: string) => {
    const { data } = await asking(app, token)(QUERY, { id: targets[0].id, on });
    return data.target.progress.readings[0].denominator;
  };
  t.equal(await women('2023-12-31'), 1);
  t.equal(await women('2024-01-01'), 0, 'on the day on which it ceased');
  t.equal(await women('2024-12-31'), 0);
  t.equal(await women('2025-01-01'), 1, 'revived');
});
