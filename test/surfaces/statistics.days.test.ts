import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const rest = restAs(app, (await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' })).token);

const write = (path: string, body: object) => recordBy(rest, path, body);

async function change(path: string, body: object): Promise<void> {
  const { json } = await rest.get(path);
  const { status, body: text } = await rest.patch(path, body, { 'if-match': `"${json.version}"` });
  if (status !== 200) throw new Error(`${path}: ${text}`);
}

const id = await write('/v1/cooperatives', {
  name: 'Hợp tác xã Từng Ngày',
  kind: 'COOPERATIVE',
  taxCode: taxCode(1),
  foundedOn: '2019-05-05',
  statusOn: '2019-05-05',
  address: { provinceCode: '56', codesOn: '2024-01-01', fromOn: '2019-05-05' },
  ratings: [
    { year: 2022, rating: 'GOOD' },
    { year: 2024, rating: 'FAIR' },
  ],
});
const PATH = `/v1/cooperatives/${id}`;
await change(PATH, { address: { provinceCode: '37', codesOn: '2024-03-03', fromOn: '2024-03-03' } });
await change(PATH, { status: 'SUSPENDED', statusOn: '2024-04-04' });
await change(PATH, { operatingState: 'BARELY', operatingStateOn: '2024-05-05' });
await write('/v1/women-managers', {
  name: 'Lan',
  positions: [{ cooperativeId: id, position: 'BOARD_CHAIR', fromOn: '2023-02-02', toOn: '2024-06-06' }],
});
for (const [asOf, source, memberCount] of [
  ['2023-12-31', 'Báo cáo', 100],
  ['2024-07-07', 'Báo cáo', 120],
  ['2024-07-07', 'Thuế', 130],
])
  await write('/v1/cooperative-figures', { cooperativeId: id, asOf, source, memberCount });
await change(PATH, { status: 'CEASED', statusOn: '2025-01-10' });

/** What is answered of a day, by what is asked. */
const ASKED = {
  count: ['cooperatives', '', (json: Json) => json.total.cooperatives],
  place: ['cooperatives', 'groupBy=TERRITORY', (json: Json) => json.rows[0].unit.code],
  status: ['cooperatives', 'groupBy=STATUS', (json: Json) => json.rows[0].status],
  operating: ['cooperatives', 'groupBy=OPERATING_STATE', (json: Json) => json.rows[0].operatingState],
  rating: ['cooperatives', 'groupBy=RATING', (json: Json) => json.rows[0].rating],
  members: ['cooperatives', 'sumOf=MEMBERS', (json: Json) => json.total.sums[0].count],
  managed: ['cooperatives', '', (json: Json) => json.total.womenManaged],
  women: ['women-managers', '', (json: Json) => json.total.womenManagers],
} as const satisfies Record<string, readonly [string, string, (json: Json) => unknown]>;
// biome-ignore lint/suspicious/noExplicitAny: an answer as it comes
type Json = any;

/** The day on which something begins or ends, what is asked, and the answers of its eve and of the day. */
const DAYS: readonly (readonly [string, string, keyof typeof ASKED, unknown, unknown])[] = [
  ['2019-05-04', '2019-05-05', 'count', 0, 1],
  ['2021-12-31', '2022-01-01', 'rating', null, 'GOOD'],
  ['2023-02-01', '2023-02-02', 'managed', 0, 1],
  ['2023-02-01', '2023-02-02', 'women', 0, 1],
  ['2023-12-30', '2023-12-31', 'members', null, 100],
  ['2023-12-31', '2024-01-01', 'rating', 'GOOD', 'FAIR'],
  ['2024-03-02', '2024-03-03', 'place', '56', '37'],
  ['2024-04-03', '2024-04-04', 'status', 'ACTIVE', 'SUSPENDED'],
  ['2024-05-04', '2024-05-05', 'operating', 'RUNNING', 'BARELY'],
  ['2024-06-05', '2024-06-06', 'managed', 1, 0],
  ['2024-06-05', '2024-06-06', 'women', 1, 0],
  // Of two figures of one day the one that was recorded last.
  ['2024-07-06', '2024-07-07', 'members', 100, 130],
  ['2025-01-09', '2025-01-10', 'count', 1, 0],
];

for (const [eve, day, what, before, after] of DAYS) {
  t.test(`${what} of ${eve} and of ${day}`, async (t) => {
    const [path, query, of] = ASKED[what];
    const on = async (validAt: string) => {
      const { status, json, body } = await rest.get(`/v1/statistics/${path}?validAt=${validAt}&${query}`);
      if (status !== 200) throw new Error(body);
      return of(json);
    };
    t.same([await on(eve), await on(day)], [before, after]);
  });
}
