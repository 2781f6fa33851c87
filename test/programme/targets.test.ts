import t from 'tap';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { planOf, planWorld, write } from './plans.world.ts';

async function world(t: Parameters<typeof planWorld>[0]) {
  const made = await planWorld(t);
  const { rows } = await write(made.union, 'planCreate', '', [planOf(), planOf({ title: 'Khác' })]);
  const [{ id: planId }, { id: other }] = rows;
  const target = (more: object = {}) => ({
    planId,
    sectionRef: 'B.I',
    indicator: 'COOPERATIVES_ESTABLISHED',
    operator: 'AT_LEAST',
    unit: 'COUNT',
    value: 1,
    fromOn: '2026-01-01',
    toOn: '2026-12-31',
    ...more,
  });
  return { ...made, planId, other, target };
}

t.test('each operator has its figures and each indicator its unit', async (t) => {
  const { union, target } = await world(t);
  const none = { value: undefined };
  const { problems } = await write(union, 'targetCreate', '', [
    target(none),
    target({ operator: 'RANGE' }),
    target({ operator: 'RANGE', ...none, valueMin: 7, valueMax: 5 }),
    target({ operator: 'UNQUANTIFIED' }),
    target({ operator: 'MILESTONE', ...none }),
    target({ unit: 'PERCENT' }),
    target({ indicator: 'CADRES_SKILLED_RATE', unit: 'PERCENT', value: 101 }),
    target({ indicator: 'MILESTONE_REVIEW_LIST', unit: 'MILESTONE' }),
    target({ valueMax: 3 }),
    target({ alternativePopulation: 'WOMEN_MEMBERS_AND_WOMEN_WORKERS' }),
    target({ foundedFromOn: '2020', foundedToOn: '2019-12' }),
  ]);
  t.same(problems, [
    'FIELD_REQUIRED input.0.value',
    'FIELD_REQUIRED input.1.valueMax',
    'FIELD_REQUIRED input.1.valueMin',
    'FIELD_REQUIRED input.9.population',
    'FIELD_VALUE input.4.operator',
    'FIELD_VALUE input.5.unit',
    'FIELD_VALUE input.7.operator',
    'NUMBER_RANGE input.2.valueMax',
    'NUMBER_RANGE input.6.value',
    'PERIOD_REVERSED input.10.foundedToOn',
    'VALUE_NOT_FOR_OPERATOR input.1.value',
    'VALUE_NOT_FOR_OPERATOR input.3.value',
    'VALUE_NOT_FOR_OPERATOR input.8.valueMax',
  ]);
  const fine = await write(union, 'targetCreate', 'value valueMin valueMax', [
    target({ operator: 'RANGE', ...none, valueMin: 5, valueMax: 7 }),
    target({ operator: 'UNQUANTIFIED', ...none }),
    target({ operator: 'MORE_THAN', indicator: 'CADRES_SKILLED_RATE', unit: 'PERCENT', value: 12.5 }),
    target({ operator: 'MILESTONE', indicator: 'MILESTONE_REVIEW_LIST', unit: 'MILESTONE', ...none }),
    target({ value: 0 }),
  ]);
  t.same(fine.problems, []);
  t.match(fine.rows, [{ valueMin: 5, valueMax: 7, value: null }, {}, { value: 12.5 }, {}, { value: 0 }]);
});

t.test('a target lies inside its plan, in its place', async (t) => {
  const { app, union, planId, other, target } = await world(t);
  const { problems } = await write(union, 'targetCreate', '', [
    target({ fromOn: '2025-12-31' }),
    target({ toOn: '2027-01-01' }),
    target({ fromOn: '2026-06-01', toOn: '2026-05-31' }),
    target({ planId: '0198a000-0000-7000-8000-000000000000' }),
  ]);
  t.same(problems, [
    'NOT_FOUND input.3.planId',
    'PERIOD_OUTSIDE_PLAN input.0.fromOn',
    'PERIOD_OUTSIDE_PLAN input.1.toOn',
    'PERIOD_REVERSED input.2.toOn',
  ]);
  const shaped = await write(union, 'targetCreate', '', [target({ sectionRef: '', value: undefined })]);
  t.same(shaped.problems, ['FIELD_REQUIRED input.0.value', 'TEXT_TOO_SHORT input.0.sectionRef']);
  await write(union, 'targetCreate', '', [target({ value: 1 }), target({ value: 2 })]);
  const { rows } = await write(union, 'targetCreate', 'position', [
    target({ value: 3 }),
    target({ planId: other }),
  ]);
  t.same(rows[0].position, 3);
  const { id } = rows[0];
  const moved = await write(union, 'targetUpdate', 'position value note', [
    { id, expectedVersion: 1, position: 1, note: 'x' },
  ]);
  t.match(moved.rows, [{ position: 1, value: 3, note: 'x', version: 2 }]);
  t.same((await write(union, 'targetUpdate', '', [{ id, expectedVersion: 2, value: null }])).problems, [
    'FIELD_REQUIRED input.0.value',
  ]);
  t.same(
    (await write(union, 'targetUpdate', '', [{ id, expectedVersion: 2, toOn: '2030-01-01' }])).problems,
    ['PERIOD_OUTSIDE_PLAN input.0.toOn'],
  );
  t.same(
    (await write(union, 'planUpdate', '', [{ id: planId, expectedVersion: 1, toOn: '2026-06-30' }])).problems,
    ['PLAN_ROWS_OUTSIDE input.0.toOn'],
  );
  t.same(
    (await write(union, 'planUpdate', '', [{ id: planId, expectedVersion: 1, toOn: '2027-06-30' }])).problems,
    [],
  );

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const page = await rest.get(
    `/v1/targets?planId=${planId}&first=2&fields=value,position,plan&totalCount=true`,
  );
  t.same(
    page.json.items.map(({ value, position, plan }: { value: number; position: number; plan: object }) => ({
      value,
      position,
      plan,
    })),
    [
      { value: 1, position: 1, plan: { id: planId } },
      { value: 3, position: 1, plan: { id: planId } },
    ],
  );
  const [, next = ''] = /<([^>]+)>; rel="next"/.exec(String(page.headers.link)) ?? [];
  const rest2 = await rest.get(next.replace(/^https?:\/\/[^/]+/, ''));
  t.match(rest2.json.items, [{ value: 2 }]);
  t.equal((await rest.get('/v1/targets?indicator=STABLE_JOBS&totalCount=true')).json.totalCount, 0);
});

t.test('the catalogue of indicators has Vietnamese names and is public', async (t) => {
  const { union } = await world(t);
  const { data } = await union('{ indicators { code nameVi nameEn unit } }');
  t.match(data.indicators[0], {
    code: 'COOPERATIVES_STRENGTHENED',
    nameVi: /hợp tác xã/,
    unit: 'COUNT',
  });
  for (const { code, unit } of data.indicators) {
    t.equal(
      unit,
      /^MILESTONE_/.test(code) ? 'MILESTONE' : /_RATE(_|$)/.test(code) ? 'PERCENT' : 'COUNT',
      code,
    );
  }
});
