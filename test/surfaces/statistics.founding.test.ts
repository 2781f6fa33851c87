import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const { token } = await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' });
const rest = restAs(app, token);
const BEFORE = '2025-06-30';

const record = (path: string, body: object) => recordBy(rest, path, body);
let made = 0;
async function cooperative(address: object, facts: object): Promise<string> {
  made += 1;
  const name = `Đơn vị ${made}`;
  return record('/v1/cooperatives', {
    name,
    kind: 'COOPERATIVE',
    address: { codesOn: BEFORE, ...address },
    ...facts,
  });
}

/*
 * DAY    36, founded on 2023-06-15
 * MONTH  36, founded in June 2023
 * YEAR   36, founded in 2023, ceased on 2024-05-01
 * NONE   37, founding unknown, with a woman director since 2020
 * SHIFT  commune 13669 of 2025-07-01, formed in 36 of several communes, founded in 2023
 */
await cooperative({ provinceCode: '36' }, { foundedOn: '2023-06-15' });
await cooperative({ provinceCode: '36' }, { foundedOn: '2023-06' });
await cooperative({ communeCode: '13636' }, { foundedOn: '2023', status: 'CEASED', statusOn: '2024-05-01' });
const none = await cooperative({ provinceCode: '37' }, {});
await cooperative({ communeCode: '13669', codesOn: '2025-07-01' }, { foundedOn: '2023' });
await record('/v1/women-managers', {
  name: 'Trần Thị Một',
  positions: [{ cooperativeId: none, position: 'DIRECTOR', fromOn: '2020-01-01' }],
});

const QUERY = `query ($filter: CooperativeFilter, $by: [CooperativeGrouping!], $level: StatisticsLevel) {
  found: cooperativeStatistics(filter: $filter, groupBy: $by, level: $level) { max unresolved total { cooperatives }
    rows { unit { code } status measures { cooperatives } unresolved } }
  list: cooperatives(filter: $filter) { totalCount unresolvedCount nodes { name } } }`;

/** What is certain, and what may be besides; the list must say the same. */
async function counted(validAt: string, filter: object = {}, more: object = {}) {
  const { data, errors } = await asking(app, token)(QUERY, { filter: { ...filter, validAt }, ...more });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { found, list } = data;
  t.same(
    [list.totalCount, list.unresolvedCount, list.nodes.length],
    [found.total.cooperatives, found.unresolved, found.total.cooperatives],
    `${validAt} ${JSON.stringify(filter)}`,
  );
  t.equal(found.max, found.total.cooperatives + found.unresolved);
  return found;
}
async function numbers(validAt: string, filter: object = {}) {
  const { total, unresolved } = await counted(validAt, filter);
  return [total.cooperatives, unresolved];
}

t.test('a founding that spans the day is named beside what is certain', async (t) => {
  t.same(await numbers('2022-12-31'), [0, 1], 'but for the one of which nothing is known');
  t.same(await numbers('2023-05-31'), [0, 3]);
  t.same(await numbers('2023-06-14'), [0, 4]);
  t.same(await numbers('2023-06-15'), [1, 4]);
  t.same(await numbers('2023-06-30'), [2, 3]);
  t.same(await numbers('2023-12-31'), [4, 1]);
  t.same(await numbers('2024-05-01'), [3, 1], 'what has ceased is neither');
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  t.same(await numbers(today), [4, 0], 'what is recorded was there by then');
});

t.test('it is counted once, whether the place is certain or not', async (t) => {
  const province = (code: string) => ({ territory: { level: 'PROVINCE', code } });
  const commune = { territory: { level: 'COMMUNE', code: '13636' } };
  t.same(await numbers('2023-06-15', province('36')), [1, 3]);
  t.same(await numbers('2023-06-15', province('37')), [0, 1]);
  t.same(
    await numbers('2023-06-15', commune),
    [0, 4],
    'two that name no commune, and both that were founded in 2023',
  );
  t.same(await numbers('2023-12-31', commune), [1, 3]);
  t.same(await numbers('2022-12-31', commune), [0, 0]);
  t.same(
    await numbers('2023-06-15', { ...province('36'), status: ['SUSPENDED'] }),
    [0, 0],
    'it meets all else',
  );
});

t.test('groups have it where it may be, and a group of nothing else has a row', async (t) => {
  const { rows } = await counted('2023-06-15', {}, { by: ['TERRITORY'] });
  t.same(
    rows.map(
      ({ unit, measures, unresolved }: { unit: { code: string }; measures: object; unresolved: number }) => [
        unit.code,
        measures,
        unresolved,
      ],
    ),
    [
      ['36', { cooperatives: 1 }, 3],
      ['37', { cooperatives: 0 }, 1],
    ],
  );
  const byStatus = await counted('2023-05-31', {}, { by: ['STATUS'] });
  t.same(
    byStatus.rows.map(({ status, unresolved }: { status: string; unresolved: number }) => [
      status,
      unresolved,
    ]),
    [
      ['ACTIVE', 2],
      // Of the one that ceased later it is not known what it was before.
      [null, 1],
    ],
  );
});

t.test('REST says the same, and a position that was held shows that its cooperative was there', async (t) => {
  const { json } = await rest.get('/v1/cooperatives?validAt=2023-06-15&totalCount=true');
  t.same([json.totalCount, json.unresolvedCount, json.items.length], [1, 4, 1]);
  const statistic = await rest.get('/v1/statistics/cooperatives?validAt=2023-06-15');
  t.same([statistic.json.total.cooperatives, statistic.json.unresolved], [1, 4]);
  const women = await rest.get('/v1/statistics/women-managers?validAt=2023-06-15');
  t.same([women.json.total.womenManagers, women.json.unresolved], [1, 0]);
});
