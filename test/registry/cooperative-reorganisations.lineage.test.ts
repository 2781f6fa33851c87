import t from 'tap';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const URL = '/v1/cooperative-reorganisations';

const make = async (...foundings: readonly (string | null)[]): Promise<string[]> => {
  const items = foundings.map((foundedOn, index) => ({
    name: `Hợp tác xã Bên ${index}`,
    kind: 'COOPERATIVE',
    address: { provinceCode: '37' },
    foundedOn,
  }));
  const answer = await union.post('/v1/cooperatives', items);
  t.equal(answer.status, 201, answer.body);
  return answer.json.data.map((one: { id: string }) => one.id);
};
const event = (
  kind: string,
  predecessorIds: unknown[],
  successorIds: unknown[],
  effectiveOn = '2024-01-01',
) => ({
  kind,
  effectiveOn,
  predecessorIds,
  successorIds,
});
const record = async (...events: object[]) => {
  const answer = await union.post(URL, events.length === 1 ? events[0] : events);
  return answer.status === 201 ? [] : problemsOf(answer);
};

t.test('nobody is its own predecessor, be it over others or within one call', async (t) => {
  const [a, b, c] = await make(null, null, null);
  t.same(await record(event('SEPARATION', [a], [b], '2020-01-01')), []);
  t.same(await record(event('SEPARATION', [b], [c], '2021-01-01')), []);
  t.same(await record(event('SEPARATION', [b], [a], '2022-01-01')), [
    ['REORGANISATION_LOOP', 'successorIds.0'],
  ]);
  t.same(await record(event('SEPARATION', [c], [a], '2022-01-01')), [
    ['REORGANISATION_LOOP', 'successorIds.0'],
  ]);
  const [d, e] = await make(null, null);
  t.same(await record(event('MERGER', [d], [e]), event('MERGER', [e], [d])), [
    ['REORGANISATION_LOOP', '0.successorIds.0'],
    ['REORGANISATION_LOOP', '1.successorIds.0'],
  ]);
  const [f, g] = await make(null, null);
  t.same(await record(event('SEPARATION', [f], [g], '2020-01-01')), []);
  t.same(await record(event('MERGER', [g], [f], '2022-01-01')), [], 'what was separated may go back');
  const [h] = await make(null);
  t.same(await record(event('MERGER', [f], [h], '2023-01-01')), []);
});

t.test('one that has ceased neither ceases again nor takes part in what comes after', async (t) => {
  const [a, b, c, d] = await make(null, null, null, null);
  const merger = event('MERGER', [a], [b], '2022-06-01');
  t.same(await record(merger), []);
  t.same(await record(merger), [], 'the same, said by another, is no second end');
  t.same(await record(event('MERGER', [a], [c], '2023-01-01')), [
    ['REORGANISATION_AFTER_END', 'predecessorIds.0'],
  ]);
  t.same(await record(event('MERGER', [a], [c], '2021-01-01')), [
    ['REORGANISATION_AFTER_END', 'predecessorIds.0'],
  ]);
  t.same(await record(event('SEPARATION', [a], [c], '2022-06-02')), [
    ['REORGANISATION_AFTER_END', 'predecessorIds.0'],
  ]);
  t.same(await record(event('MERGER', [c], [a], '2022-06-02')), [
    ['REORGANISATION_AFTER_END', 'successorIds.0'],
  ]);
  t.same(await record(event('SEPARATION', [a], [c], '2022-05-31')), [], 'before its end it may');
  t.same(
    await record(event('MERGER', [c], [d], '2022-01-01')),
    [['REORGANISATION_AFTER_END', 'predecessorIds.0']],
    'it took part after that day',
  );
});

t.test('nobody goes into a reorganisation before it was founded', async (t) => {
  const [a, b, c] = await make('2020-03-15', '2021', null);
  t.same(await record(event('MERGER', [a], [b], '1999-01-01')), [
    ['EFFECTIVE_BEFORE_FOUNDING', 'effectiveOn'],
  ]);
  t.same(await record(event('MERGER', [a], [b], '2020-12-31')), [
    ['EFFECTIVE_BEFORE_FOUNDING', 'effectiveOn'],
  ]);
  t.same(
    await record(event('SEPARATION', [c], [b], '2020-01-01')),
    [],
    'a successor may be registered later',
  );
  t.same(await record(event('MERGER', [a], [c], '2020-03-15')), [], 'on the day itself it may');
  const [d, e, f] = await make('2021', null, null);
  const english = await union.post(URL, event('SPLIT', [d], [e, f], '2000-01-01'));
  t.match(english.json.errors[0].message, /2021-01-01/);
  t.equal(english.json.errors.length, 1);
});
