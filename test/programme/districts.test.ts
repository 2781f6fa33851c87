import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { planOf, planWorld, write } from './plans.world.ts';

t.test(
  'a target of a district counts in its boundaries as issued, or of the day that is asked for',
  async (t) => {
    const { app, union } = await planWorld(t);
    const token = await getToken(app, 'demo-union-province-37');
    const rest = restAs(app, token);
    // Cửa Nam, always of the city of Nam Định; Mỹ Thắng, of Mỹ Lộc until the city took it in on 2024-09-01.
    for (const communeCode of ['13690', '13717']) {
      const made = await rest.post('/v1/cooperatives', {
        name: `Hợp tác xã ${communeCode}`,
        kind: 'COOPERATIVE',
        address: { communeCode, codesOn: '2024-06-30' },
        foundedOn: '2024-02-01',
        establishmentSupportLevel: 'PROVINCE',
      });
      const positions = [{ cooperativeId: made.json.data.id, position: 'DIRECTOR', fromOn: '2024-02-01' }];
      const woman = await rest.post('/v1/women-managers', { name: 'Trần Thị Một', positions });
      if (woman.status !== 201) throw new Error(woman.body);
    }
    const city = { level: 'DISTRICT', code: '356' };
    const planned = async (unit: object, more: object) => {
      const plan = planOf({ unit, fromOn: '2023-01-01', toOn: '2025-12-31', ...more });
      const { rows } = await write(union, 'planCreate', '', [plan]);
      const { rows: targets } = await write(union, 'targetCreate', '', [
        {
          planId: rows[0].id,
          sectionRef: 'B.I',
          indicator: 'COOPERATIVES_ESTABLISHED',
          operator: 'AT_LEAST',
          unit: 'COUNT',
          value: 1,
          fromOn: '2024-01-01',
          toOn: '2024-12-31',
        },
      ]);
      return async (boundariesAt: string | null) => {
        const { data } = await asking(app, token)(
          'query ($id: ID!, $at: Date) { target(id: $id) { progress(boundariesAt: $at) { actual max unresolved } } }',
          { id: targets[0].id, at: boundariesAt },
        );
        const { actual, max, unresolved } = data.target.progress;
        return [actual, max, unresolved];
      };
    };
    const before = await planned({ ...city, at: '2023-06-01' }, { issuedOn: '2023-06-01' });
    t.same(await before(null), [1, 1, 0]);
    t.same(await before('2024-06-30'), [1, 1, 0]);
    t.same(await before('2024-12-31'), [2, 2, 0]);
    const after = await planned({ ...city, at: '2024-12-31' }, { issuedOn: '2024-12-31' });
    t.same(await after(null), [2, 2, 0]);
    t.same(await after('2024-06-30'), [1, 1, 0]);
    const myLoc = await planned(
      { level: 'DISTRICT', code: '358', at: '2023-06-01' },
      { issuedOn: '2023-06-01' },
    );
    t.same(await myLoc(null), [1, 1, 0]);
    t.same(await myLoc('2024-12-31'), [2, 2, 0], 'it is the city by then');
  },
);
