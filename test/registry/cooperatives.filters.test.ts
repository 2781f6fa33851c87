import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const { token } = await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' });
const rest = restAs(app, token);
const ask = asking(app, token);

async function record(path: string, body: object): Promise<string> {
  const { status, json, body: text } = await rest.post(path, body);
  if (status !== 201 && status !== 200) throw new Error(`${path}: ${text}`);
  return json.data.id;
}

let made = 0;
async function cooperative(name: string, facts: object): Promise<string> {
  made += 1;
  const own = { name: `Hợp tác xã ${name}`, kind: 'COOPERATIVE', taxCode: taxCode(made) };
  return record('/v1/cooperatives', { ...own, address: { provinceCode: '37' }, ...facts });
}

/*
 *      line       ratings               founded     status since  traits   products        at              figures
 * A    2025:0119  2023 GOOD, 2024 FAIR  2019        2020-01-01    ORGANIC  4 stars, none   20.0, 106.0     2024, 2025
 * B    2018:46    2024 GOOD             2020-05     2021-06-30    CRAFT    3 stars         20.5, 106.5     2025
 * C    2025:46                          2019-12-31                both     none            21.0, 105.8
 * D    none                                                                no product      no coordinates  2023
 */
const A = await cooperative('A', {
  businessLines: [{ vsicVersion: 'VSIC2025', code: '0119' }],
  ratings: [
    { year: 2023, rating: 'GOOD' },
    { year: 2024, rating: 'FAIR' },
  ],
  foundedOn: '2019',
  statusOn: '2020-01-01',
  operatingStateOn: '2026-02-01',
  traits: ['ORGANIC'],
  products: [{ name: 'Gạo', ocopStars: 4 }, { name: 'Cám' }],
  latitude: 20,
  longitude: 106,
});
const B = await cooperative('B', {
  businessLines: [
    { vsicVersion: 'VSIC2018', code: '46' },
    { vsicVersion: 'VSIC2018', code: '0119' },
  ],
  ratings: [{ year: 2024, rating: 'GOOD' }],
  foundedOn: '2020-05',
  statusOn: '2021-06-30',
  operatingState: 'STOPPED',
  operatingStateOn: '2025-02-01',
  traits: ['CRAFT'],
  products: [{ name: 'Chiếu', ocopStars: 3 }],
  latitude: 20.5,
  longitude: 106.5,
});
const C = await cooperative('C', {
  businessLines: [{ vsicVersion: 'VSIC2025', code: '46' }],
  foundedOn: '2019-12-31',
  status: 'SUSPENDED',
  traits: ['CRAFT', 'ORGANIC'],
  products: [{ name: 'Nón' }],
  latitude: 21,
  longitude: 105.8,
});
const D = await cooperative('D', {});
for (const [cooperativeId, asOf] of [
  [A, '2024-01-01'],
  [A, '2025-12-31'],
  [B, '2025-06-30'],
  [D, '2023-12-31'],
])
  await record('/v1/cooperative-figures', { cooperativeId, asOf, source: 'Báo cáo', memberCount: 9 });
const term = (cooperativeId: string, position: string, more: object = {}) => ({
  cooperativeId,
  position,
  fromOn: '2021-01-01',
  ...more,
});
await record('/v1/women-managers', {
  name: 'Trần Thị Một',
  positions: [term(A, 'BOARD_CHAIR'), term(B, 'DIRECTOR'), term(B, 'BOARD_MEMBER')],
});
await record('/v1/women-managers', {
  name: 'Trần Thị Hai',
  positions: [term(C, 'DIRECTOR', { toOn: '2022-01-01' }), term(C, 'CHIEF_ACCOUNTANT')],
});

const LIST = `query ($filter: CooperativeFilter) { cooperatives(filter: $filter) { totalCount nodes { name } } }`;

/** The last letters of the names of those listed. */
async function found(filter: object): Promise<string> {
  const { data, errors } = await ask(LIST, { filter });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const names = data.cooperatives.nodes.map(({ name }: { name: string }) => name.slice(-1)).join('');
  t.equal(data.cooperatives.totalCount, names.length, `the count of ${JSON.stringify(filter)}`);
  return names;
}

async function foundByRest(query: string): Promise<string> {
  const { status, json, body } = await rest.get(`/v1/cooperatives?totalCount=true&${query}`);
  if (status !== 200) throw new Error(body);
  const names = json.items.map(({ name }: { name: string }) => name.slice(-1)).join('');
  t.equal(json.totalCount, names.length, `the count of ${query}`);
  return names;
}

t.test('cooperatives are listed by what women hold in them today', async (t) => {
  t.equal(await found({ position: ['DIRECTOR'] }), 'B', 'a term that has ended is none of today');
  t.equal(await found({ position: ['BOARD_CHAIR', 'CHIEF_ACCOUNTANT'] }), 'AC');
  t.equal(await found({ position: [] }), '');
  t.equal(await found({ hasWomanInPosition: true }), 'ABC');
  t.equal(await found({ hasWomanInPosition: false }), 'D');
  t.equal(await foundByRest('position=DIRECTOR&position=BOARD_CHAIR'), 'AB');
});

t.test('by the sector of the main line, in its version or in any', async (t) => {
  t.equal(await found({ sector: { codes: ['A'] } }), 'A', 'a second line does not count');
  t.equal(await found({ sector: { codes: ['G', 'A'] } }), 'ABC');
  t.equal(await found({ sector: { codes: ['G'], vsicVersion: 'VSIC2018' } }), 'B');
  t.equal(await found({ hasSector: false }), 'D');
  t.equal(await found({ hasSector: true }), 'ABC');
  t.equal(await foundByRest('sectorCodes=G&sectorVsicVersion=VSIC2025'), 'C');
  const { json, status } = await rest.get('/v1/cooperatives?sectorVsicVersion=VSIC2025');
  t.equal(status, 422);
  t.strictSame(
    json.errors.map(({ code, field }: { code: string; field: string }) => [code, field]),
    [['FIELD_REQUIRED', 'sectorCodes']],
  );
});

t.test('by the newest grade, and without one', async (t) => {
  t.equal(await found({ rating: ['GOOD'] }), 'B', 'an older grade does not count');
  t.equal(await found({ rating: ['GOOD', 'FAIR'] }), 'AB');
  t.equal(await found({ hasRating: false }), 'CD');
  t.equal(await foundByRest('rating=FAIR'), 'A');
});

t.test('by the year of founding, and those of whom it is not known', async (t) => {
  t.equal(await found({ foundedYear: 2019 }), 'AC');
  t.equal(await found({ foundedYear: 2020 }), 'B');
  t.equal(await found({ hasFoundedOn: false }), 'D');
  t.equal(await foundByRest('foundedYear=2019'), 'AC');
});

t.test('by the day since which the status holds, and on which the state was observed', async (t) => {
  t.equal(await found({ statusOn: { from: '2020-01-01', to: '2021-06-30' } }), 'AB');
  t.equal(await found({ statusOn: { from: '2020-01-02' } }), 'B');
  t.equal(await found({ statusOn: { to: '2021-06-29' } }), 'A');
  t.equal(await found({ operatingStateOn: { from: '2026-01-01' } }), 'A');
  t.equal(await foundByRest('statusFrom=2020-01-02'), 'B');
  t.equal(await foundByRest('operatingStateTo=2025-12-31'), 'B');
});

t.test('by traits and by the stars of products', async (t) => {
  t.equal(await found({ trait: ['ORGANIC'] }), 'AC');
  t.equal(await found({ trait: ['ORGANIC', 'CRAFT'] }), 'ABC');
  t.equal(await found({ ocopStars: { atLeast: 3 } }), 'AB');
  t.equal(await found({ ocopStars: { atLeast: 4 } }), 'A');
  t.equal(await found({ ocopStars: { atMost: 3 } }), 'B', 'a product without stars has no number of them');
  t.equal(await found({ ocopStars: {} }), 'ABCD');
  t.equal(await foundByRest('ocopStarsAtLeast=4&ocopStarsAtMost=5'), 'A');
  t.equal(await foundByRest('trait=CRAFT'), 'BC');
});

t.test('with figures of a year, and without', async (t) => {
  t.equal(await found({ withFiguresOfYear: 2025 }), 'AB');
  t.equal(await found({ withoutFiguresOfYear: 2025 }), 'CD');
  t.equal(await found({ withoutFiguresOfYear: 2023 }), 'ABC');
  t.equal(await foundByRest('withoutFiguresOfYear=2024'), 'BCD');
});

t.test('inside a box on the map, its edges included', async (t) => {
  const box = { south: 20, west: 106, north: 20.5, east: 106.5 };
  t.equal(await found({ within: box }), 'AB');
  t.equal(await found({ within: { ...box, north: 20.4999 } }), 'A');
  t.equal(await found({ within: { ...box, west: 106.0001 } }), 'B');
  t.equal(await found({ within: { ...box, east: 106.4999 } }), 'A');
  t.equal(await found({ within: { ...box, west: 105.8, north: 21 } }), 'ABC');
  t.equal(
    await foundByRest('withinSouth=-90&withinWest=-180&withinNorth=90&withinEast=180'),
    'ABC',
    'who has no coordinates is nowhere',
  );
  t.equal(await foundByRest('withinSouth=20.4&withinWest=106.4&withinNorth=20.6&withinEast=106.6'), 'B');
});

t.test('a box that is turned over, or lacks a side, is refused', async (t) => {
  const problems = async (filter: object) =>
    (await ask(LIST, { filter })).errors?.map(({ extensions }) => [extensions.code, extensions.field]);
  const box = { south: 20, west: 106, north: 20.5, east: 106.5 };
  t.strictSame(await problems({ within: { ...box, north: 19 } }), [['NUMBER_RANGE', 'filter.within.north']]);
  t.strictSame(await problems({ within: { ...box, east: 105 } }), [['NUMBER_RANGE', 'filter.within.east']]);
  const { json, status } = await rest.get('/v1/cooperatives?withinSouth=20&withinWest=106&withinNorth=200');
  t.equal(status, 422);
  t.ok(json.errors.every(({ field }: { field: string }) => field.startsWith('within')));
  t.equal((await rest.get('/v1/cooperatives?withinSouth=x')).status, 422);
  t.equal((await rest.get('/v1/cooperatives?ocopStarsAtLeast=99999999999')).status, 422);
});

const STATISTICS = `query ($groupBy: [CooperativeGrouping!]) { found: cooperativeStatistics(groupBy: $groupBy) {
  rows { kind sector vsicVersion position rating year status operatingState measures { cooperatives } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: the rows of a query, read as each test asked for them
type Row = any;

/** The filter of the list that has the cooperatives of a row. */
const FILTER_OF: Readonly<Record<string, (row: Row) => object>> = {
  KIND: ({ kind }) => ({ kind: [kind] }),
  SECTOR: ({ sector, vsicVersion }) =>
    sector === null ? { hasSector: false } : { sector: { codes: [sector], vsicVersion } },
  POSITION: ({ position }) => (position === null ? { hasWomanInPosition: false } : { position: [position] }),
  RATING: ({ rating }) => (rating === null ? { hasRating: false } : { rating: [rating] }),
  YEAR: ({ year }) => (year === null ? { hasFoundedOn: false } : { foundedYear: year }),
  STATUS: ({ status }) => ({ status: [status] }),
  OPERATING_STATE: ({ operatingState }) => ({ operatingState: [operatingState] }),
};

t.test('every group that statistics count can be listed, the unknown too', async (t) => {
  const { data } = await ask('{ __type(name: "CooperativeGrouping") { enumValues { name } } }');
  const groupings = data.__type.enumValues.map(({ name }: { name: string }) => name);
  t.strictSame([...Object.keys(FILTER_OF), 'TERRITORY'].sort(), groupings.sort());
  let groups = 0;
  for (const [grouping, filterOf] of Object.entries(FILTER_OF)) {
    const { rows } = (await ask(STATISTICS, { groupBy: [grouping] })).data.found;
    for (const row of rows) {
      groups += 1;
      const filter = filterOf(row);
      t.equal((await found(filter)).length, row.measures.cooperatives, JSON.stringify(filter));
    }
  }
  t.ok(groups > 15);
});

t.test('statistics take the conditions of the list on both surfaces', async (t) => {
  const { json } = await rest.get('/v1/statistics/cooperatives?ocopStarsAtLeast=3&trait=ORGANIC');
  t.equal(json.total.cooperatives, 1);
  const women = await rest.get('/v1/statistics/women-managers?position=DIRECTOR&rating=GOOD');
  t.equal(women.json.total.positions, 1, 'the position of her terms');
  const both = await ask(
    '{ womenManagerStatistics(position: [BOARD_MEMBER], filter: {position: [DIRECTOR]}) { total { positions } } }',
  );
  t.equal(both.data.womenManagerStatistics.total.positions, 1, 'terms of one position where another is held');
});
