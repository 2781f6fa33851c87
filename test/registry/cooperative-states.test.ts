import t from 'tap';
import { systemClock, todayOf } from '../../src/kernel/clock.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const TODAY = todayOf(systemClock);
const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const union = restAs(app, token);
const ask = asking(app, token);
const PATH = '/v1/cooperatives';

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
type Json = any;
type Rest = typeof union;
const recorded = async (more: object = {}) => {
  const answer = await union.post(PATH, {
    name: 'Hợp tác xã Thăng Trầm',
    kind: 'COOPERATIVE',
    address: { provinceCode: '37' },
    ...more,
  });
  t.equal(answer.status, 201, answer.body);
  return answer.json.data;
};
const changed = async (id: string, body: object, by: Rest = union) => {
  const { json } = await by.get(`${PATH}/${id}?fields=version`);
  return by.patch(`${PATH}/${id}`, body, { 'if-match': `"${json.version}"` });
};
const must = async (answer: Promise<{ status: number; body: string; json: Json }>) => {
  const one = await answer;
  t.ok(one.status < 300, one.body);
  return one.json;
};

const STATES = `query ($id: ID!, $day: Date!) { cooperative(id: $id) { status statusOn operatingState operatingStateOn isWomenManaged
  states(first: 20) { status operatingState fromOn toOn isCurrent } then: states(validAt: $day) { status operatingState } } }`;
const told = async (id: string, day = TODAY) => {
  const { data, errors } = await ask(STATES, { id, day });
  t.same(errors, undefined);
  const { states, then, ...present } = data.cooperative;
  const lines = states.map((one: Json) => [
    one.status ?? one.operatingState,
    one.fromOn,
    one.toOn,
    one.isCurrent,
  ]);
  const ofDay = then.map((one: Json) => one.status ?? one.operatingState).toSorted();
  return { present: Object.values(present), lines, ofDay };
};
const statuses = async (id: string) =>
  (await told(id)).lines.filter(([state]: [string]) => !['RUNNING', 'BARELY', 'STOPPED'].includes(state));

t.test('a status that is written follows the one before, and the past keeps its own', async (t) => {
  const { id } = await recorded({ status: 'ACTIVE', statusOn: '2019-01-01' });
  await must(changed(id, { status: 'SUSPENDED', statusOn: '2023-03-01' }));
  await must(
    changed(id, {
      status: 'ACTIVE',
      statusOn: '2024-03-01',
      operatingState: 'BARELY',
      operatingStateOn: '2024-06-01',
    }),
  );
  const now = await told(id, '2023-12-31');
  t.same(now.present.slice(0, 4), ['ACTIVE', '2024-03-01', 'BARELY', '2024-06-01']);
  t.same(now.lines, [
    ['BARELY', '2024-06-01', null, true],
    ['ACTIVE', '2024-03-01', null, true],
    ['SUSPENDED', '2023-03-01', '2024-03-01', false],
    ['ACTIVE', '2019-01-01', '2023-03-01', false],
    ['RUNNING', null, '2024-06-01', false],
  ]);
  t.same(now.ofDay, ['RUNNING', 'SUSPENDED']);
  t.same((await told(id, '2023-02-28')).ofDay, ['ACTIVE', 'RUNNING']);
  t.same((await told(id, '2018-12-31')).ofDay, ['RUNNING'], 'before the first nothing is known');
});

t.test('the same state with another day is corrected, and a change without a day is of today', async (t) => {
  const { id } = await recorded({ status: 'ACTIVE', statusOn: '2019-01-01', operatingStateOn: '2024-01-01' });
  await must(changed(id, { statusOn: '2020-01-01' }));
  t.same(await statuses(id), [['ACTIVE', '2020-01-01', null, true]]);
  await must(changed(id, { operatingState: 'RUNNING', operatingStateOn: '2025-01-01' }));
  await must(changed(id, { status: 'SUSPENDED' }));
  t.same((await told(id)).lines, [
    ['SUSPENDED', TODAY, null, true],
    ['RUNNING', '2025-01-01', null, true],
    ['RUNNING', '2024-01-01', '2025-01-01', false],
    ['ACTIVE', '2020-01-01', TODAY, false],
  ]);
  await must(changed(id, { status: 'NOT_AT_REGISTERED_ADDRESS', statusOn: TODAY }));
  t.same(
    (await statuses(id))[0],
    ['NOT_AT_REGISTERED_ADDRESS', TODAY, null, true],
    'of the same day: a correction',
  );
  t.same(problemsOf(await changed(id, { statusOn: '2019-06-01' })), [['STATE_PASSED', 'statusOn']]);
  t.same(problemsOf(await changed(id, { statusOn: null })), [['STATE_PASSED', 'statusOn']]);
  t.equal((await statuses(id)).length, 2);
});

t.test('imported states of one call, in any order, make the past and the present', async (t) => {
  const { id } = await recorded();
  const imported = await must(
    union.post('/v1/cooperative-states', [
      { cooperativeId: id, status: 'ACTIVE', fromOn: '2022-01-01', source: 'Sổ cũ' },
      { cooperativeId: id, status: 'ACTIVE', fromOn: '2018-05-01' },
      { cooperativeId: id, status: 'CEASED', fromOn: '2021-01-01' },
      { cooperativeId: id, operatingState: 'STOPPED', fromOn: '2020-06-01' },
      { cooperativeId: id, operatingState: 'RUNNING', fromOn: '2022-02-01' },
    ]),
  );
  t.equal(imported.data.length, 5);
  const { present, lines } = await told(id);
  t.same(present.slice(0, 4), ['ACTIVE', '2022-01-01', 'RUNNING', '2022-02-01']);
  t.same(
    lines.map(([state, fromOn]: string[]) => [state, fromOn]),
    [
      ['RUNNING', '2022-02-01'],
      ['ACTIVE', '2022-01-01'],
      ['CEASED', '2021-01-01'],
      ['STOPPED', '2020-06-01'],
      ['ACTIVE', '2018-05-01'],
      ['RUNNING', null],
      ['ACTIVE', null],
    ],
  );
});

t.test('one that ceased and was revived stands on the days on which it stood', async (t) => {
  const { id } = await recorded({ statusOn: '2018-01-01' });
  await must(
    union.post('/v1/women-managers', {
      name: 'Đỗ Thị Giám Đốc',
      positions: [{ cooperativeId: id, position: 'DIRECTOR', fromOn: '2018-01-01' }],
    }),
  );
  const ended = await must(
    union.post('/v1/cooperative-states', { cooperativeId: id, status: 'CEASED', fromOn: '2021-01-01' }),
  );
  t.same(
    ended.warnings.map((one: Json) => [one.code, one.field]),
    [['LEFT_OPEN_AFTER_END', 'status']],
  );
  const managed = async () => (await told(id)).present.at(-1);
  const heldOn = async (day: string) => {
    const text = `query ($id: ID!, $day: Date!) { cooperative(id: $id) { positions(validAt: $day) { position } } }`;
    return (await ask(text, { id, day })).data.cooperative.positions.length;
  };
  t.equal(await managed(), false);
  t.equal(await heldOn('2020-12-31'), 1);
  t.equal(await heldOn('2022-06-01'), 0);
  await must(changed(id, { status: 'ACTIVE', statusOn: '2022-01-01' }));
  t.equal(await managed(), true);
  t.same([await heldOn('2020-12-31'), await heldOn('2021-01-01'), await heldOn('2021-12-31')], [1, 0, 0]);
  t.same([await heldOn('2022-01-01'), await heldOn(TODAY)], [1, 1]);
  const [ceased] = (await must(union.get(`/v1/cooperative-states?cooperativeId=${id}&status=CEASED`))).items;
  const moved = await union.patch(
    `/v1/cooperative-states/${ceased.id}`,
    { fromOn: '2021-07-01' },
    { 'if-match': `"${ceased.version}"` },
  );
  t.equal(moved.status, 200, moved.body);
  t.same([await heldOn('2021-01-01'), await heldOn('2021-07-01'), await heldOn('2022-01-01')], [1, 0, 1]);
});

t.test('those are found that operated on a day', async (t) => {
  const address = { communeCode: '13669' };
  const { id } = await recorded({ address, statusOn: '2018-01-01', operatingStateOn: '2018-01-01' });
  const states = [
    { status: 'CEASED', fromOn: '2020-01-01' },
    { status: 'ACTIVE', fromOn: '2021-01-01' },
    { operatingState: 'STOPPED', fromOn: '2022-01-01' },
    { operatingState: 'BARELY', fromOn: '2023-01-01' },
  ];
  await must(
    union.post(
      '/v1/cooperative-states',
      states.map((one) => ({ cooperativeId: id, ...one })),
    ),
  );
  const found = async (day: string) => {
    const query = `territoryLevel=COMMUNE&territoryCode=13669&operatedOn=${day}`;
    return (await must(union.get(`/v1/cooperatives?${query}`))).items.length;
  };
  const days = ['2017-12-31', '2019-12-31', '2020-06-01', '2021-01-01', '2022-06-01', '2023-01-01', TODAY];
  t.same(await Promise.all(days.map(found)), [0, 1, 0, 1, 0, 1, 1]);
});

t.test('what cannot be a state is refused', async (t) => {
  const { id } = await recorded({ foundedOn: '2019-01-01', status: 'ACTIVE', statusOn: '2020-01-01' });
  const said = async (body: object) =>
    problemsOf(await union.post('/v1/cooperative-states', { cooperativeId: id, ...body }));
  t.same(await said({ fromOn: '2021-01-01' }), [['FIELD_REQUIRED', 'status']]);
  t.same(await said({ status: 'ACTIVE', operatingState: 'RUNNING', fromOn: '2021-01-01' }), [
    ['FIELDS_EXCLUSIVE', 'operatingState'],
  ]);
  t.same(await said({ status: 'TERMINATED', fromOn: '2021-01-01' }), [['STATUS_NOT_FOR_KIND', 'status']]);
  t.same(await said({ status: 'CEASED', fromOn: '2200-01-01' }), [['DATE_FUTURE', 'fromOn']]);
  t.same(await said({ status: 'CEASED', fromOn: '2020-01-01' }), [['VALUE_TAKEN', 'fromOn']]);
  const twice = { cooperativeId: id, status: 'CEASED', fromOn: '2021-01-01' };
  t.same(problemsOf(await union.post('/v1/cooperative-states', [twice, { ...twice, status: 'ACTIVE' }])), [
    ['DUPLICATE_IN_CALL', '1.fromOn'],
  ]);
  const early = await must(
    union.post('/v1/cooperative-states', { cooperativeId: id, status: 'SUSPENDED', fromOn: '2018-01-01' }),
  );
  t.same(
    early.warnings.map((one: Json) => [one.code, one.field]),
    [['BEFORE_FOUNDING', 'fromOn']],
  );
  const { id: state, version } = [early.data].flat()[0];
  const corrected = async (body: object) =>
    problemsOf(await union.patch(`/v1/cooperative-states/${state}`, body, { 'if-match': `"${version}"` }));
  t.same(await corrected({ operatingState: 'RUNNING' }), [['FIELDS_EXCLUSIVE', 'operatingState']]);
  t.same(await corrected({ status: null }), [['FIELD_VALUE', 'status']]);
  t.same(await corrected({ fromOn: '2020-01-01' }), [['VALUE_TAKEN', 'fromOn']]);
  const { token: elsewhere } = await newClient(app, {
    role: 'UNION_PROVINCE',
    level: 'PROVINCE',
    code: '56',
  });
  const foreign = await restAs(app, elsewhere).post('/v1/cooperative-states', twice);
  t.same(problemsOf(foreign), [['NOT_FOUND', 'cooperativeId']]);
});

t.test('who may not overwrite the legal status may not record its past', async (t) => {
  const { token: office } = await newClient(app, {
    role: 'REGISTRATION_OFFICE',
    level: 'PROVINCE',
    code: '37',
  });
  const { id } = await recorded();
  const byOffice = restAs(app, office);
  await must(
    byOffice.post('/v1/cooperative-states', { cooperativeId: id, status: 'ACTIVE', fromOn: '2020-01-01' }),
  );
  const past = { cooperativeId: id, status: 'SUSPENDED', fromOn: '2019-01-01' };
  t.same(problemsOf(await union.post('/v1/cooperative-states', past)), [['STATE_AUTHORITY', 'status']]);
  const refused = await changed(id, { status: 'CEASED', statusOn: '2024-01-01' });
  t.same(
    refused.json.refused.map((one: Json) => [one.code, one.field]),
    [
      ['FIELD_AUTHORITY', 'status'],
      ['FIELD_AUTHORITY', 'statusOn'],
    ],
  );
  t.same(await statuses(id), [
    ['ACTIVE', '2020-01-01', null, true],
    ['ACTIVE', null, '2020-01-01', false],
  ]);
  await must(
    union.post('/v1/cooperative-states', {
      cooperativeId: id,
      operatingState: 'STOPPED',
      fromOn: '2019-01-01',
    }),
  );
});
