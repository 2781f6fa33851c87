import t from 'tap';
import { systemClock, todayOf } from '../../src/kernel/clock.ts';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const TODAY = todayOf(systemClock);
const YEAR = Number(TODAY.slice(0, 4));
const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const rest = restAs(app, token);
const union = asking(app, token);

const record = (path: string, body: object) => recordBy(rest, path, body);
const cooperative = (name: string, facts: object, address: object = { communeCode: '13669' }) =>
  record('/v1/cooperatives', { name, kind: 'COOPERATIVE', address, ...facts });
const figuresOf = (id: string, asOf: string) =>
  record(`/v1/cooperatives/${id}/figures`, { asOf, source: 'thử', workerCount: 3 });
const leaderOf = (cooperativeId: string, position: string, more: object = {}) =>
  record('/v1/women-managers', {
    name: 'Đỗ Thị Quản Lý',
    positions: [{ cooperativeId, position, fromOn: '2021-01-01', ...more }],
  });

/*
 * whole    figures of this year, a chair, a commune of today, a tax code: no gap
 * old      figures of last year, a chair whose term ended, a tax code: no figures, no manager
 * divided  group in a commune that was divided, figures of this year, a leader, no tax code: the commune alone
 * bare     nothing at all: no figures, no manager, no tax code
 * ended    as bare, but ceased: left out
 */
const whole = await cooperative('Hợp tác xã Đủ', { taxCode: taxCode(1) });
await figuresOf(whole, `${YEAR}-01-01`);
await leaderOf(whole, 'BOARD_CHAIR');
const old = await cooperative('Hợp tác xã Cũ', { taxCode: taxCode(2) });
await figuresOf(old, `${YEAR - 1}-12-31`);
await leaderOf(old, 'BOARD_CHAIR', { toOn: TODAY });
const divided = await cooperative(
  'Tổ hợp tác Chia',
  { kind: 'COOPERATIVE_GROUP' },
  { communeCode: '14503', codesOn: '2025-06-30' },
);
await figuresOf(divided, `${YEAR}-01-01`);
await leaderOf(divided, 'GROUP_LEADER');
const bare = await cooperative('Hợp tác xã Trống', {});
await cooperative('Hợp tác xã Hết', { status: 'CEASED', statusOn: '2025-01-01' });

const GAPS = `query ($filter: DataGapFilter, $first: Int, $after: String, $last: Int, $before: String) {
  dataGaps(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount counts { gap cooperatives } pageInfo { hasNextPage endCursor startCursor }
    nodes { cooperative { id name } gaps } } }`;
const found = async (variables: object = {}, ask = union) => {
  const { data, errors } = await ask(GAPS, { ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.dataGaps;
};
const namesOf = (list: { nodes: { cooperative: { id: string } }[] }) =>
  list.nodes.map((one) => one.cooperative.id);

t.test('each cooperative is listed with all of its gaps, and each gap is counted', async (t) => {
  const list = await found();
  t.same(list.nodes, [
    { cooperative: { id: old, name: 'Hợp tác xã Cũ' }, gaps: ['NO_FIGURES_THIS_YEAR', 'NO_KNOWN_MANAGER'] },
    { cooperative: { id: divided, name: 'Tổ hợp tác Chia' }, gaps: ['COMMUNE_UNRESOLVED'] },
    {
      cooperative: { id: bare, name: 'Hợp tác xã Trống' },
      gaps: ['NO_FIGURES_THIS_YEAR', 'NO_KNOWN_MANAGER', 'NO_TAX_CODE'],
    },
  ]);
  t.equal(list.totalCount, 3);
  t.same(list.counts, [
    { gap: 'NO_FIGURES_THIS_YEAR', cooperatives: 2 },
    { gap: 'NO_KNOWN_MANAGER', cooperatives: 2 },
    { gap: 'COMMUNE_UNRESOLVED', cooperatives: 1 },
    { gap: 'NO_TAX_CODE', cooperatives: 1 },
    { gap: 'OPEN_AFTER_END', cooperatives: 0 },
  ]);
});

t.test('it is filtered by gap, kind and territory', async (t) => {
  const of = async (filter: object) => namesOf(await found({ filter }));
  t.same(await of({ gap: ['NO_TAX_CODE'] }), [bare]);
  t.same(await of({ gap: ['NO_TAX_CODE', 'COMMUNE_UNRESOLVED'] }), [divided, bare]);
  t.same(await of({ kind: ['COOPERATIVE_GROUP'] }), [divided]);
  t.same(await of({ territory: { level: 'COMMUNE', code: '13669' } }), [old, bare]);
  t.same(await of({ territory: { level: 'PROVINCE', code: '37', at: '2025-06-30' } }), [divided]);
});

t.test('it is paged both ways by cooperative, on both surfaces', async (t) => {
  const one = await found({ first: 2 });
  t.same(namesOf(one), [old, divided]);
  t.equal(one.pageInfo.hasNextPage, true);
  t.same(namesOf(await found({ first: 2, after: one.pageInfo.endCursor })), [bare]);
  t.same(namesOf(await found({ last: 1, before: one.pageInfo.endCursor })), [old]);
  const { json, headers } = await rest.get(
    '/v1/data-gaps?gap=NO_FIGURES_THIS_YEAR&first=1&totalCount=true&counts=true',
  );
  t.match(json, {
    items: [
      { cooperative: { id: old, name: 'Hợp tác xã Cũ' }, gaps: ['NO_FIGURES_THIS_YEAR', 'NO_KNOWN_MANAGER'] },
    ],
    totalCount: 2,
    counts: [
      { gap: 'NO_FIGURES_THIS_YEAR', cooperatives: 2 },
      {},
      { cooperatives: 0 },
      { cooperatives: 1 },
      { cooperatives: 0 },
    ],
  });
  t.match(headers.link, /rel="next"/);
  t.equal((await rest.get('/v1/data-gaps?gap=NONE')).status, 422);
});

t.test('only roles of a territory see it, each in its own', async (t) => {
  t.match(await asking(app, null)(GAPS), { errors: [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }] });
  const { token: auditor } = await newClient(app, { role: 'AUDITOR', level: 'NATION' });
  t.match(await asking(app, auditor)(GAPS), { errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  t.equal((await restAs(app, auditor).get('/v1/data-gaps')).status, 403);
  const { token: elsewhere } = await newClient(app, {
    role: 'UNION_PROVINCE',
    level: 'PROVINCE',
    code: '56',
  });
  t.match(await found({}, asking(app, elsewhere)), { totalCount: 0, nodes: EMPTY });
  const { token: nation } = await newClient(app, { role: 'FINANCE_AGENCY', level: 'NATION' });
  t.equal((await found({}, asking(app, nation))).totalCount, 3);
});

t.test('the statements do not grow with the page', async (t) => {
  const statements = async (first: number) => (await union(GAPS, { first })).extensions.statements;
  t.equal(await statements(1), 3, 'the page, its cooperatives, the counts');
  t.equal(await statements(200), 3);
});
