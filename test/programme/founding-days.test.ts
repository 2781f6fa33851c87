import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { NINH_BINH, planOf, planWorld, write } from './plans.world.ts';

t.test(
  'a founding of which a year or month is known counts once all of it has passed in the period',
  async (t) => {
    const { app, union } = await planWorld(t);
    const token = await getToken(app, 'demo-union-province-37');
    const rest = restAs(app, token);
    for (const [n, foundedOn] of ['2024', '2024-03', '2024-05-20', '2025-01'].entries()) {
      const made = await rest.post('/v1/cooperatives', {
        name: `Hợp tác xã ${n}`,
        kind: 'COOPERATIVE',
        address: { provinceCode: NINH_BINH.code },
        foundedOn,
        establishmentSupportLevel: 'PROVINCE',
      });
      const positions = [{ cooperativeId: made.json.data.id, position: 'DIRECTOR', fromOn: '2024-01-01' }];
      const woman = await rest.post('/v1/women-managers', { name: `Trần Thị ${n}`, positions });
      if (woman.status !== 201) throw new Error(woman.body);
    }
    const { rows: plans } = await write(union, 'planCreate', '', [
      planOf({ fromOn: '2023-01-01', toOn: '2025-12-31' }),
    ]);
    const period = { planId: plans[0].id, sectionRef: 'B.I', fromOn: '2024-01-01', toOn: '2024-12-31' };
    const figure = { ...period, operator: 'AT_LEAST', value: 1, unit: 'COUNT' };
    const { rows: targets } = await write(union, 'targetCreate', '', [
      { ...figure, indicator: 'COOPERATIVES_ESTABLISHED' },
      { ...figure, indicator: 'WOMEN_STABLE_JOBS', scope: 'FOUNDED_IN_PERIOD' },
      { ...figure, indicator: 'WOMEN_MANAGERS_TRAINED_RATE', unit: 'PERCENT', scope: 'FOUNDED_IN_PERIOD' },
      { ...figure, indicator: 'WOMEN_STABLE_JOBS', scope: 'ALL' },
    ]);
    const QUERY = `query ($id: ID!, $on: Date) { target(id: $id) { progress(validAt: $on) { actual
    readings { findings { code count } } } } }`;
    const known = async (on: string, { id } = targets[0]) => {
      const { data } = await asking(app, token)(QUERY, { id, on });
      const { actual, readings } = data.target.progress;
      const uncertain = readings[0].findings.find(
        (one: { code: string }) => one.code === 'FOUNDING_DAY_UNCERTAIN',
      );
      return [actual, uncertain?.count ?? 0];
    };
    t.same(await known('2024-03-30'), [0, 2], 'either may still come');
    t.same(await known('2024-03-31'), [1, 1]);
    t.same(await known('2024-12-30'), [2, 1]);
    t.same(await known('2024-12-31'), [3, 0]);
    const [, jobs, trained, ofAll] = targets;
    for (const one of [jobs, trained]) {
      const named = async (on: string) => (await known(on, one))[1];
      t.same([await named('2024-03-30'), await named('2024-03-31'), await named('2024-12-31')], [2, 1, 0]);
    }
    t.equal((await known('2024-03-30', ofAll))[1], 0, 'where the founding decides nothing');
  },
);
