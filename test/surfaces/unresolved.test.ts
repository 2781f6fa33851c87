import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { TODAY, territory, unitOn } from '../reference/vietnam.ts';

/*
 * Commune 14503 of old Ninh Bình was divided. D1, D2, D3 were written in it; A1, A2 in the first commune of today that
 * took land of it, B1 in the second; P in today's province without a commune; E in another province.
 */
const BEFORE = '2025-06-30';
const [first, second] = territory.resolveToday(unitOn('COMMUNE', '14503', BEFORE).unitId, TODAY).candidates;
if (first === undefined || second === undefined) throw new Error('14503 was not divided');

const { app } = await testServer(t, { config: { demo: false } });
const { token } = await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' });
const rest = restAs(app, token);
const ask = asking(app, token);

const PLACES: Readonly<Record<string, object>> = {
  D: { communeCode: '14503', codesOn: BEFORE },
  A: { communeCode: first.code },
  B: { communeCode: second.code },
  P: { provinceCode: '37' },
  E: { provinceCode: '56' },
};
const KINDS: Readonly<Record<string, string>> = { D1: 'COOPERATIVE_GROUP', A1: 'COOPERATIVE_GROUP' };
const ids: Record<string, string> = {};
for (const name of ['D1', 'D2', 'D3', 'A1', 'A2', 'B1', 'P1', 'E1']) {
  const made = await rest.post('/v1/cooperatives', {
    name: `Tổ ${name}`,
    kind: KINDS[name] ?? 'COOPERATIVE',
    address: PLACES[name.charAt(0)],
    foundedOn: '2019',
  });
  if (made.status !== 201) throw new Error(made.body);
  ids[name] = made.json.data.id;
}
/** W1 in D1 and A1, W2 in D2 and P1. */
for (const [name, held] of [
  ['Một', ['D1', 'A1']],
  ['Hai', ['D2', 'P1']],
] as const) {
  const positions = held.map((one) => ({
    cooperativeId: ids[one],
    position: KINDS[one] === undefined ? 'DIRECTOR' : 'GROUP_LEADER',
    fromOn: '2021-01-01',
  }));
  const made = await rest.post('/v1/women-managers', { name: `Trần Thị ${name}`, positions });
  if (made.status !== 201) throw new Error(made.body);
}
const servedD = { level: 'COMMUNE', code: '14503', at: BEFORE };
for (const [title, ...besides] of [['Lớp một'], ['Lớp hai', { level: 'PROVINCE', code: '37' }]]) {
  const servedUnits = [servedD, ...besides];
  const made = await rest.post('/v1/trainings', { title, kind: 'SHORT_COURSE', servedUnits });
  if (made.status !== 201) throw new Error(made.body);
}

const IN = {
  first: { level: 'COMMUNE', code: first.code },
  second: { level: 'COMMUNE', code: second.code },
  divided: servedD,
  elsewhere: { level: 'COMMUNE', code: '13669' },
  province: { level: 'PROVINCE', code: '37' },
  before: { level: 'PROVINCE', code: '37', at: '2024-06-30' },
};
type Name = keyof typeof IN;

const QUERY = `query ($filter: CooperativeFilter, $gaps: DataGapFilter, $groupBy: [CooperativeGrouping!], $level: StatisticsLevel) {
  list: cooperatives(filter: $filter) { totalCount unresolvedCount nodes { name } }
  gaps: dataGaps(filter: $gaps) { totalCount unresolvedCount }
  statistic: cooperativeStatistics(filter: $filter, groupBy: $groupBy, level: $level) { total { cooperatives } max unresolved
    rows { unit { code } kind isUnresolved max unresolved measures { cooperatives } } }
  women: womenManagerStatistics(filter: $filter) { total { womenManagers } max unresolved } }`;
async function found(name: Name, more: object = {}, groups: object = {}) {
  const filter = { territory: IN[name], ...more };
  const { data, errors } = await ask(QUERY, { filter, gaps: { territory: IN[name] }, ...groups });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

t.test('a list has what is certain, and says how many it may have besides', async (t) => {
  const counts = async (name: Name, more: object = {}) => {
    const { list, statistic, gaps } = await found(name, more);
    t.equal(list.nodes.length, list.totalCount, name);
    t.same(
      [statistic.total.cooperatives, statistic.unresolved, statistic.max],
      [list.totalCount, list.unresolvedCount, list.totalCount + list.unresolvedCount],
      `the statistic says the same of ${name}`,
    );
    if (Object.keys(more).length === 0)
      t.same(
        [gaps.totalCount, gaps.unresolvedCount],
        [list.totalCount, list.unresolvedCount],
        'all have gaps',
      );
    return [list.totalCount, list.unresolvedCount];
  };
  t.same(await counts('first'), [2, 4], 'D1, D2, D3 and P1');
  t.same(await counts('second'), [1, 4]);
  t.same(await counts('divided'), [3, 4], 'A1, A2, B1 and P1');
  t.same(await counts('elsewhere'), [0, 1], 'P1 alone: no commune is known of it');
  t.same(await counts('province'), [7, 0], 'a province is exact');
  t.same(await counts('before'), [6, 1], 'P1 may be of another predecessor');
  t.same(await counts('first', { kind: ['COOPERATIVE_GROUP'] }), [1, 1], 'A1, and D1 perhaps');
  t.same(await counts('first', { search: 'tổ' }), [2, 4]);
  t.same(await counts('first', { search: 'D1' }), [0, 1]);
  t.same(await counts('first', { foundedOn: { from: '2020-01-01' } }), [0, 0]);
});

t.test('a commune’s row says how many more it may have', async (t) => {
  const rows = async (name: Name, groupBy: string[]) => {
    const { statistic } = await found(name, {}, { groupBy, level: 'COMMUNE' });
    return statistic.rows.map((row: Record<string, Record<string, unknown>>) => [
      row.unit?.code ?? null,
      row.kind,
      row.measures?.cooperatives,
      row.unresolved,
      row.max,
    ]);
  };
  const byCode = [
    [first.code, null, 2, 4, 6],
    [second.code, null, 1, 4, 5],
  ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  t.same(await rows('province', ['TERRITORY']), [...byCode, [null, null, 4, 0, 4]]);
  t.same(
    (await rows('province', ['TERRITORY', 'KIND'])).filter(([code]: unknown[]) => code === first.code),
    [
      [first.code, 'COOPERATIVE', 1, 3, 4],
      [first.code, 'COOPERATIVE_GROUP', 1, 1, 2],
    ],
  );
  t.same(
    await rows('first', ['KIND']),
    [
      [null, 'COOPERATIVE', 1, 3, 4],
      [null, 'COOPERATIVE_GROUP', 1, 1, 2],
    ],
    'of the filter’s territory too',
  );
  t.same(
    await rows('divided', ['TERRITORY']),
    [
      ...[
        [first.code, null, 0, 6, 6],
        [second.code, null, 0, 5, 5],
      ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      [null, null, 3, 1, 4],
    ],
    'A1, A2, D1, D2, D3 and P1 may be in the first; P1 is as unresolved as D1, D2, D3',
  );
  t.same(
    await rows('elsewhere', ['KIND']),
    [[null, 'COOPERATIVE', 0, 1, 1]],
    'a group that has nothing else',
  );
  t.same(await rows('elsewhere', ['TERRITORY']), [], 'which commune P1 is in nobody says');
});

t.test('a woman who is counted is not unresolved besides', async (t) => {
  const { women } = await found('first');
  t.same(women, { total: { womenManagers: 1 }, max: 2, unresolved: 1 });
});

t.test('a woman counts once in what is unresolved of a group, and not where she is counted', async (t) => {
  const { data } = await ask(
    `query ($filter: CooperativeFilter) { women: womenManagerStatistics(filter: $filter, groupBy: [TERRITORY], level: COMMUNE) {
      rows { unit { code } unresolved max measures { womenManagers } } } }`,
    { filter: { territory: IN.province } },
  );
  t.same(
    data.women.rows.map((row: Record<string, Record<string, unknown>>) => [
      row.unit?.code ?? null,
      row.measures?.womenManagers,
      row.unresolved,
      row.max,
    ]),
    [
      ...[
        [first.code, 1, 1, 2],
        [second.code, 0, 2, 2],
      ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      [null, 2, 0, 2],
    ],
  );
});

t.test('a class that served a divided commune may have served what took its land', async (t) => {
  const { data } = await ask(
    `query ($filter: TrainingFilter) { list: trainings(filter: $filter) { totalCount unresolvedCount }
      statistic: trainingStatistics(filter: $filter, groupBy: [TERRITORY], level: COMMUNE) { total { classes } max unresolved
        rows { unit { code } max unresolved measures { classes participants } } } }`,
    { filter: { territory: IN.first } },
  );
  t.same(data, {
    list: { totalCount: 0, unresolvedCount: 2 },
    statistic: {
      total: { classes: 0 },
      max: 2,
      unresolved: 2,
      rows: [
        { unit: { code: first.code }, max: 2, unresolved: 2, measures: { classes: 0, participants: 0 } },
      ],
    },
  });
});

t.test('REST says it beside the count', async (t) => {
  const where = `territoryLevel=COMMUNE&territoryCode=${first.code}`;
  const list = await rest.get(`/v1/cooperatives?${where}&totalCount=true`);
  t.same([list.json.totalCount, list.json.unresolvedCount, list.json.items.length], [2, 4, 2]);
  t.notOk(
    'unresolvedCount' in (await rest.get(`/v1/cooperatives?${where}`)).json,
    'counted only when asked for',
  );
  const gaps = await rest.get(`/v1/data-gaps?${where}&totalCount=true`);
  t.same([gaps.json.totalCount, gaps.json.unresolvedCount], [2, 4]);
  const { json } = await rest.get(`/v1/statistics/cooperatives?${where}&groupBy=KIND`);
  t.same([json.total.cooperatives, json.unresolved, json.max], [2, 4, 6]);
  t.same(
    json.rows.map((row: Record<string, unknown>) => [row.kind, row.unresolved, row.max]),
    [
      ['COOPERATIVE', 3, 4],
      ['COOPERATIVE_GROUP', 1, 2],
    ],
  );
});

t.test('a territory sees its own part alone of what is unresolved', async (t) => {
  const { token: other } = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '56' });
  const { data } = await asking(app, other)(
    `query ($filter: CooperativeFilter) { cooperatives(filter: $filter) { totalCount unresolvedCount } }`,
    { filter: { territory: IN.first } },
  );
  t.same(data.cooperatives, { totalCount: 0, unresolvedCount: 0 });
});
