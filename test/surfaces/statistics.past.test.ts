import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const tokenOf = async (role: string, level: 'NATION' | 'PROVINCE', code?: string) =>
  (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;
const central = await tokenOf('UNION_CENTRAL', 'NATION');
const ninhBinh = await tokenOf('UNION_PROVINCE', 'PROVINCE', '37');
const rest = restAs(app, central);

const BEFORE = '2025-06-30';
const record = (path: string, body: object) => recordBy(rest, path, body);
let made = 0;
async function cooperative(address: object, facts: object): Promise<string> {
  made += 1;
  return record('/v1/cooperatives', {
    name: `Đơn vị ${made}`,
    kind: 'COOPERATIVE',
    taxCode: taxCode(made),
    address: { codesOn: BEFORE, ...address },
    publicationState: 'PUBLISHED',
    ...facts,
  });
}
async function change(path: string, facts: object): Promise<void> {
  const { json } = await rest.get(path);
  const { status, body } = await rest.patch(path, facts, { 'if-match': `"${json.version}"` });
  if (status !== 200) throw new Error(`${path}: ${body}`);
}

/*
 * A  old Nam Định (36, district 356), to Hà Nội on 2025-01-01       founded 2019-01-01
 * B  old Nam Định (36, district 356), ceased on 2025-03-01          founded 2020-05
 * C  commune 13669 of 2025-07-01, formed in old Nam Định            founded 2024-08-01
 * D  old Nam Định (36, district 356), operates barely               founded in 2024, nobody knows when
 * E  old Ninh Bình (37, district 373), a divided commune, suspended on 2024-10-01   founded 2015-07
 * F  old Khánh Hòa (56), no commune                                 founded 2018
 * G  old Khánh Hòa, to Ninh Bình on 2025-06-01                      founded 2019
 */
const A = await cooperative({ communeCode: '13636', fromOn: '2019-01-01' }, { foundedOn: '2019-01-01' });
const B = await cooperative({ communeCode: '13657' }, { foundedOn: '2020-05' });
const C = await cooperative({ communeCode: '13669', codesOn: '2025-07-01' }, { foundedOn: '2024-08-01' });
await cooperative({ communeCode: '13636' }, { foundedOn: '2024', operatingState: 'BARELY' });
const E = await cooperative({ communeCode: '14503' }, { foundedOn: '2015-07' });
await cooperative({ provinceCode: '56' }, { foundedOn: '2018' });
const G = await cooperative({ provinceCode: '56' }, { foundedOn: '2019' });
await change(`/v1/cooperatives/${A}`, { address: { provinceCode: '01', fromOn: '2025-01-01' } });
await change(`/v1/cooperatives/${B}`, { status: 'CEASED', statusOn: '2025-03-01' });
await change(`/v1/cooperatives/${E}`, { status: 'SUSPENDED', statusOn: '2024-10-01' });
await change(`/v1/cooperatives/${G}`, {
  address: { provinceCode: '37', codesOn: BEFORE, fromOn: '2025-06-01' },
});
for (const [name, cooperativeId, position, fromOn, toOn] of [
  ['Một', A, 'BOARD_CHAIR', '2021-01-01', '2024-09-01'],
  ['Hai', B, 'DIRECTOR', '2021-01-01', null],
  ['Ba', C, 'BOARD_CHAIR', '2024-08-01', null],
])
  await record('/v1/women-managers', { name, positions: [{ cooperativeId, position, fromOn, toOn }] });
for (const [cooperativeId, asOf, memberCount] of [
  [A, '2023-12-31', 100],
  [A, '2025-06-30', 120],
  [B, '2024-12-31', 40],
])
  await record('/v1/cooperative-figures', { cooperativeId, asOf, source: 'Báo cáo', memberCount });

const COOPERATIVES = `query ($filter: CooperativeFilter, $by: [CooperativeGrouping!], $level: StatisticsLevel, $sumOf: [SummedFigure!], $year: Int) {
  found: cooperativeStatistics(filter: $filter, groupBy: $by, level: $level, sumOf: $sumOf, figuresOfYear: $year) {
    boundariesAt max unresolved
    total { cooperatives womenManaged withWomanChair sums { count cooperatives ofCooperatives } }
    rows { unit { code } province { code } status operatingState rating measures { cooperatives sums { count } } } }
  list: cooperatives(filter: $filter) { totalCount unresolvedCount } }`;
const WOMEN = `query ($filter: CooperativeFilter, $by: [WomenManagerGrouping!], $women: WomenManagerFilter, $terms: ManagementPositionFilter) {
  found: womenManagerStatistics(filter: $filter, groupBy: $by) {
    total { womenManagers positions } rows { unit { code } measures { womenManagers } } }
  women: womenManagers(filter: $women) { totalCount }
  terms: managementPositions(filter: $terms) { totalCount } }`;

// biome-ignore lint/suspicious/noExplicitAny: the answer of a query, read as each test asked for it
type Answer = any;
async function asked(query: string, variables: object, token = central): Promise<Answer> {
  const { data, errors } = await asking(app, token)(query, { ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
/** What is counted on the day; the list must have as many. */
async function counted(validAt: string, filter: object = {}, more: object = {}, token = central) {
  const { found, list } = await asked(COOPERATIVES, { filter: { ...filter, validAt }, ...more }, token);
  t.same(
    [list.totalCount, list.unresolvedCount],
    [found.total.cooperatives, found.unresolved],
    `the list of ${validAt} has what is counted: ${JSON.stringify(filter)}`,
  );
  return found;
}
const places = ({ rows }: Answer) =>
  rows.map(({ unit, province, measures }: Answer) => [
    `${province?.code ?? '-'}/${unit?.code ?? '-'}`,
    measures.cooperatives,
  ]);

t.test('cooperatives count that were there on the day, where they were located then', async (t) => {
  const on = async (day: string) => places(await counted(day, {}, { by: ['TERRITORY'] }));
  const old = await counted('2024-06-30', {}, { by: ['TERRITORY'] });
  t.equal(old.boundariesAt, '2024-06-30', 'in the units of the day');
  t.same(old.total, { cooperatives: 5, womenManaged: 2, withWomanChair: 1, sums: [] });
  t.same(places(old), [
    ['36/36', 2],
    ['37/37', 1],
    ['56/56', 2],
  ]);
  t.same(await on('2024-12-31'), [
    ['36/36', 4],
    ['37/37', 1],
    ['56/56', 2],
  ]);
  t.same(
    await on('2025-02-28'),
    [
      ['01/01', 1],
      ['36/36', 3],
      ['37/37', 1],
      ['56/56', 2],
    ],
    'after a move',
  );
  t.same(
    await on('2025-12-31'),
    [
      ['01/01', 1],
      ['37/37', 4],
      ['56/56', 1],
    ],
    'after a dissolution and the merger of the provinces',
  );
  const today = await asked(COOPERATIVES, { by: ['TERRITORY'] });
  t.same(
    places(today.found),
    [
      ['01/01', 1],
      ['37/37', 5],
      ['56/56', 1],
    ],
    'without a day all that are recorded',
  );
  t.same(await on('2018-12-31'), [
    ['37/37', 1],
    ['56/56', 1],
  ]);
});

t.test('districts are counted of a day that had them, and no more of one that had none', async (t) => {
  const by = { by: ['TERRITORY'], level: 'DISTRICT' };
  t.same(places(await counted('2024-12-31', {}, by)), [
    ['36/356', 4],
    ['37/373', 1],
    ['56/-', 2],
  ]);
  t.match(await asking(app, central)(COOPERATIVES, { filter: { validAt: '2025-12-31' }, ...by }), {
    errors: [{ extensions: { code: 'LEVEL_UNKNOWN' } }],
  });
});

t.test('a territory is that of the day, and what is in it was located there', async (t) => {
  const inUnit = async (day: string, territory: object, token = central) => {
    const { total, max } = await counted(day, { territory }, {}, token);
    return [total.cooperatives, max];
  };
  const namDinh = { level: 'PROVINCE', code: '36' };
  t.same(await inUnit('2024-12-31', namDinh), [4, 4]);
  t.same(await inUnit('2025-02-28', namDinh), [3, 3]);
  t.same(await inUnit('2024-12-31', { level: 'PROVINCE', code: '37' }), [1, 1]);
  t.same(await inUnit('2024-12-31', { level: 'PROVINCE', code: '37', at: '2025-07-01' }), [5, 5]);
  t.same(await inUnit('2024-12-31', { level: 'DISTRICT', code: '356' }), [4, 4]);
  t.same(await inUnit('2024-12-31', { level: 'COMMUNE', code: '13636' }), [2, 3], 'and C that may be in it');
  t.same(await inUnit('2025-12-31', { level: 'COMMUNE', code: '13669' }), [2, 2]);
  t.same(await inUnit('2024-12-31', { level: 'NATION' }), [7, 7]);
  t.match(
    await asking(app, central)(COOPERATIVES, { filter: { validAt: '2025-12-31', territory: namDinh } }),
    { errors: [{ extensions: { code: 'UNIT_UNKNOWN', field: 'filter.territory.code' } }] },
  );
});

t.test('a province counts what was in it and what it sees today', async (t) => {
  const own = async (day: string) => places(await counted(day, {}, { by: ['TERRITORY'] }, ninhBinh));
  t.same(
    await own('2024-12-31'),
    [
      ['36/36', 3],
      ['37/37', 1],
    ],
    'not what came later, nor what is elsewhere now',
  );
  t.same(await own('2025-12-31'), [['37/37', 4]]);
  const elsewhere = await counted(
    '2024-12-31',
    { territory: { level: 'PROVINCE', code: '56' } },
    {},
    ninhBinh,
  );
  t.equal(elsewhere.total.cooperatives, 2, 'elsewhere as anybody');
});

t.test('what a cooperative is grouped by and asked for is that of the day', async (t) => {
  const by = async (day: string, grouping: string, key: string) =>
    (await counted(day, {}, { by: [grouping] })).rows.map((row: Answer) => [
      row[key],
      row.measures.cooperatives,
    ]);
  t.same(await by('2024-06-30', 'STATUS', 'status'), [['ACTIVE', 5]]);
  t.same(await by('2024-12-31', 'STATUS', 'status'), [
    ['ACTIVE', 6],
    ['SUSPENDED', 1],
  ]);
  t.same(await by('2024-12-31', 'OPERATING_STATE', 'operatingState'), [
    ['BARELY', 1],
    ['RUNNING', 6],
  ]);
  const many = async (day: string, filter: object) => (await counted(day, filter)).total.cooperatives;
  t.equal(await many('2024-06-30', { status: ['SUSPENDED'] }), 0);
  t.equal(await many('2024-12-31', { status: ['SUSPENDED'] }), 1);
  t.equal(await many('2024-12-31', { statusOn: { from: '2024-01-01' } }), 1);
  t.equal(await many('2024-06-30', { statusOn: { from: '2024-01-01' } }), 0);
  t.equal(await many('2024-06-30', { isWomenManaged: true }), 2);
  t.equal(await many('2024-12-31', { isWomenManaged: true }), 2);
  t.equal(await many('2025-12-31', { isWomenManaged: true }), 1);
  t.equal(await many('2024-12-31', { position: ['DIRECTOR'] }), 1);
  t.equal(await many('2024-12-31', { hasWomanInPosition: false }), 5);
});

t.test('women count who held a position on the day, where the cooperative was then', async (t) => {
  const women = async (day: string, filter: object = {}) => {
    const { found, ...lists } = await asked(WOMEN, {
      filter: { ...filter, validAt: day },
      by: ['TERRITORY'],
      women: { validAt: day },
      terms: { ...filter, validAt: day },
    });
    return {
      counted: [found.total.womenManagers, found.total.positions],
      listed: [lists.women.totalCount, lists.terms.totalCount],
      rows: found.rows.map(({ unit, measures }: Answer) => [unit.code, measures.womenManagers]),
    };
  };
  t.same(await women('2024-06-30'), { counted: [2, 2], listed: [2, 2], rows: [['36', 2]] });
  t.same(await women('2024-12-31'), { counted: [2, 2], listed: [2, 2], rows: [['36', 2]] });
  t.same(await women('2025-12-31'), { counted: [1, 1], listed: [1, 1], rows: [['37', 1]] });
  const namDinh = { territory: { level: 'PROVINCE', code: '36' } };
  const then = await women('2024-06-30', namDinh);
  t.same([then.counted, then.listed[1]], [[2, 2], 2], 'the terms of what has moved since too');
  const { json } = await rest.get('/v1/statistics/women-managers?validAt=2024-06-30');
  t.same(json.total, { womenManagers: 2, positions: 2, cooperatives: 2 });
});

t.test('figures are summed that were the newest on the day', async (t) => {
  const sums = async (day: string, more: object = {}) => {
    const { total, rows } = await counted(day, {}, { sumOf: ['MEMBERS'], by: ['TERRITORY'], ...more });
    const [{ count, cooperatives, ofCooperatives }] = total.sums;
    const byUnit = rows.map(({ unit, measures }: Answer) => [unit.code, measures.sums[0].count]);
    return [count, cooperatives, ofCooperatives, Object.fromEntries(byUnit)];
  };
  t.same(await sums('2024-06-30'), [100, 1, 5, { 36: 100, 37: null, 56: null }]);
  t.same(await sums('2025-02-28'), [140, 2, 7, { '01': 100, 36: 40, 37: null, 56: null }]);
  t.same(await sums('2025-12-31'), [120, 1, 6, { '01': 120, 37: null, 56: null }]);
  t.same(await sums('2025-02-28', { year: 2025 }), [
    null,
    0,
    7,
    { '01': null, 36: null, 37: null, 56: null },
  ]);
  t.same(await sums('2025-12-31', { year: 2025 }), [120, 1, 6, { '01': 120, 37: null, 56: null }]);
});

t.test('REST counts and lists the same', async (t) => {
  const asked = 'validAt=2024-12-31&territoryLevel=PROVINCE&territoryCode=36';
  const { json } = await rest.get(
    `/v1/statistics/cooperatives?${asked}&groupBy=TERRITORY&level=DISTRICT&sumOf=MEMBERS`,
  );
  t.equal(json.boundariesAt, '2024-12-31');
  t.match(json.total, { cooperatives: 4, sums: [{ count: 140, cooperatives: 2, ofCooperatives: 4 }] });
  t.same(places(json), [['36/356', 4]]);
  const list = await rest.get(`/v1/cooperatives?${asked}&totalCount=true&fields=name`);
  t.equal(list.json.totalCount, 4);
  t.same(
    list.json.items.map(({ name }: Answer) => name),
    ['Đơn vị 1', 'Đơn vị 2', 'Đơn vị 3', 'Đơn vị 4'],
  );
  const page = await rest.get(`/v1/cooperatives?${asked}&first=3&fields=name`);
  t.equal(page.json.items.length, 3);
  const next = await rest.get(/<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? '');
  t.same(
    next.json.items.map(({ name }: Answer) => name),
    ['Đơn vị 4'],
  );
  const found = await rest.get('/v1/cooperatives?validAt=2024-12-31&search=don vi 1&totalCount=true');
  t.equal(found.json.totalCount, 1, 'a search is of the day too');
  t.equal(
    (await rest.get('/v1/cooperatives?validAt=2018-06-30&search=don vi 1&totalCount=true')).json.totalCount,
    0,
  );
});

t.test('what is kept of today alone is not asked of another day', async (t) => {
  for (const [key, value] of Object.entries({
    sector: { codes: ['A'] },
    hasSector: true,
    trait: ['CRAFT'],
    ocopStars: { atLeast: 3 },
    within: { south: 20, west: 105, north: 21, east: 107 },
  }))
    t.match(
      await asking(app, central)(COOPERATIVES, { filter: { validAt: '2024-12-31', [key]: value } }),
      { errors: [{ extensions: { code: 'PAST_NOT_RECORDED', field: `filter.${key}` } }] },
      key,
    );
  t.match(await asking(app, central)(COOPERATIVES, { filter: { validAt: '2024-12-31' }, by: ['SECTOR'] }), {
    errors: [{ extensions: { code: 'PAST_NOT_RECORDED', field: 'groupBy' } }],
  });
  t.match(await asking(app, central)(COOPERATIVES, { filter: { validAt: '2199-01-01' } }), {
    errors: [{ extensions: { code: 'DATE_FUTURE', field: 'filter.validAt' } }],
  });
  const { status, json } = await rest.get('/v1/statistics/cooperatives?validAt=2024-12-31&groupBy=SECTOR');
  t.match([status, json.errors?.[0]], [422, { code: 'PAST_NOT_RECORDED', field: 'groupBy' }]);
});

t.test('nobody learns whose a term was that is over', async (t) => {
  const query = `query ($f: CooperativeFilter) { womenManagerStatistics(filter: $f) {
    total { womenManagers positions } } }`;
  const namDinh = { validAt: '2024-06-30', territory: { level: 'PROVINCE', code: '36' } };
  const { data } = await asking(app, null)(query, { f: namDinh });
  t.same(data.womenManagerStatistics.total, { womenManagers: 0, positions: 2 });
});
