import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { NINH_BINH, planOf, planWorld, write } from './plans.world.ts';

t.test('a figure of a day asks what its cooperatives were on that day', async (t) => {
  const { app, union } = await planWorld(t);
  const token = await getToken(app, 'demo-union-province-37');
  const rest = restAs(app, token);
  const recorded = async (name: string, facts: object) => {
    const made = await rest.post('/v1/cooperatives', {
      name,
      kind: 'COOPERATIVE',
      address: { provinceCode: NINH_BINH.code },
      ...facts,
    });
    t.equal(made.status, 201, made.body);
    return made.json.data.id;
  };
  const cooperativeId = await recorded('Hợp tác xã Hồi Sinh', { statusOn: '2019-01-01' });
  const positions = [{ cooperativeId, position: 'DIRECTOR', fromOn: '2019-01-01' }];
  const woman = await rest.post('/v1/women-managers', { name: 'Trần Thị Lan', positions });
  t.equal(woman.status, 201, woman.body);
  const states = await rest.post('/v1/cooperative-states', [
    { cooperativeId, status: 'ACTIVE', fromOn: '2025-01-01' },
    { cooperativeId, status: 'CEASED', fromOn: '2024-01-01' },
  ]);
  t.equal(states.status, 201, states.body);
  const undated = await recorded('Hợp tác xã Đã Thôi', { status: 'CEASED' });
  const leftOpen = await rest.post('/v1/women-managers', {
    name: 'Lê Thị Huệ',
    positions: [{ cooperativeId: undated, position: 'DIRECTOR', fromOn: '2019-01-01' }],
  });
  t.equal(leftOpen.status, 201, leftOpen.body);
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
  // What ceased on a day that nobody knows had ceased on every day, in the lists as in the figures above.
  const heldIn = async (id: string, on: string) => {
    const text = `query ($id: ID!, $on: Date!) { cooperative(id: $id) { positions(validAt: $on) { position } } }`;
    return (await asking(app, token)(text, { id, on })).data.cooperative.positions.length;
  };
  t.same([await heldIn(cooperativeId, '2023-12-31'), await heldIn(undated, '2023-12-31')], [1, 0]);
  const corrected = await rest.patch(
    `/v1/cooperatives/${undated}`,
    { statusOn: '2024-07-01' },
    { 'if-match': '"1"' },
  );
  t.equal(corrected.status, 200, corrected.body);
  t.equal(await heldIn(undated, '2023-12-31'), 1, 'once the day is known');
  t.same([await women('2023-12-31'), await women('2024-12-31')], [2, 0]);
});
