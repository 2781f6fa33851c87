import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const tokenIn = async (code: string, role = 'UNION_PROVINCE') =>
  (await newClient(app, { role, level: 'PROVINCE', code })).token;
const token = await tokenIn('37');
const rest = restAs(app, token);
const central = (await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' })).token;

async function record(path: string, body: object, by = rest): Promise<string> {
  const { status, json, body: text } = await by.post(path, body);
  if (status !== 201) throw new Error(`${path}: ${text}`);
  return json.data.id;
}

const cooperative = (name: string, facts: object, by = rest) =>
  record('/v1/cooperatives', { name, kind: 'COOPERATIVE', address: { provinceCode: '37' }, ...facts }, by);
const shown = { publicationState: 'PUBLISHED', publicationBasis: 'Đồng ý', taxCode: taxCode(1) };
const open = await cooperative('Hợp tác xã Mở', { ...shown, publishesManagers: true });
const half = await cooperative('Hợp tác xã Kín tên', { ...shown, taxCode: taxCode(2) });
const closed = await cooperative('Hợp tác xã Kín', { taxCode: taxCode(3) });
const away = await cooperative(
  'Hợp tác xã Xa',
  { taxCode: taxCode(4), address: { provinceCode: '56' } },
  restAs(app, central),
);
const term = (cooperativeId: string, position: string, fromOn: string, more: object = {}) => ({
  cooperativeId,
  position,
  fromOn,
  ...more,
});
const A = await record('/v1/women-managers', {
  name: 'A',
  positions: [
    term(open, 'DIRECTOR', '2021-03', { termEndsOn: '2026-03', selection: 'ELECTED' }),
    term(half, 'BOARD_MEMBER', '2020', { selection: 'HIRED' }),
    term(open, 'BOARD_MEMBER', '2018-01-01', { toOn: '2021-03-01', termEndsOn: '2023-01-01' }),
  ],
});
const B = await record(
  '/v1/women-managers',
  {
    name: 'B',
    recordedIn: { provinceCode: '56' },
    positions: [term(closed, 'BOARD_CHAIR', '2022-05-01'), term(away, 'DIRECTOR', '2019-01-01')],
  },
  restAs(app, central),
);

const LIST = `query ($filter: ManagementPositionFilter, $orderBy: ManagementPositionOrder, $first: Int, $after: String) {
  managementPositions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { fromOn womenManager { name } cooperative { name } } } }`;
const ask = asking(app, token);
async function page(variables: object, by = ask) {
  const { data, errors } = await by(LIST, variables as Record<string, unknown>);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.managementPositions;
}
/** The years in which the terms began, in the order of the list. */
async function found(filter: object, by = ask): Promise<string> {
  const { totalCount, nodes } = await page({ filter }, by);
  t.equal(totalCount, nodes.length, `the count of ${JSON.stringify(filter)}`);
  return nodes.map(({ fromOn }: { fromOn: string }) => fromOn.slice(2, 4)).join(' ');
}

t.test('terms are a list of their own, the newest first, a page at a time', async (t) => {
  t.equal(await found({}), '22 21 20 18');
  const first = await page({ first: 3 });
  t.equal(first.totalCount, 4);
  t.equal(first.pageInfo.hasNextPage, true);
  const second = await page({ first: 3, after: first.pageInfo.endCursor });
  t.strictSame([second.nodes.length, second.pageInfo.hasNextPage], [1, false]);
  const byEnd = await page({ orderBy: { field: 'TERM_ENDS_ON', direction: 'DESC' }, first: 2 });
  t.strictSame(
    byEnd.nodes.map(({ fromOn }: { fromOn: string }) => fromOn),
    ['2021-03-01', '2018-01-01'],
  );
  const { json, status } = await rest.get('/v1/management-positions?position=DIRECTOR&totalCount=true');
  t.equal(status, 200);
  t.strictSame([json.totalCount, json.items[0].cooperative.id], [1, open]);
});

t.test('each condition finds its terms', async (t) => {
  t.equal(await found({ cooperativeId: open }), '21 18');
  t.equal(await found({ womenManagerId: A }), '21 20 18');
  t.equal(await found({ position: ['BOARD_MEMBER'] }), '20 18');
  t.equal(await found({ isCurrent: true }), '22 21 20');
  t.equal(await found({ isCurrent: false }), '18');
  t.equal(await found({ validAt: '2021-02-28' }), '20 18');
  t.equal(await found({ fromOn: { from: '2021-01-01', to: '2021-12-31' } }), '21');
  t.equal(await found({ toOn: { from: '2021-01-01' } }), '18');
  t.equal(await found({ termEndsOn: { from: '2026-01-01', to: '2026-12-31' } }), '21');
  t.equal(await found({ selection: ['HIRED'] }), '20');
  t.equal(await found({ territory: { level: 'PROVINCE', code: '56' } }, asking(app, central)), '19');
  const { json } = await rest.get('/v1/management-positions?termEndsTo=2023-12-31');
  t.equal(json.items.length, 1);
});

t.test('a woman of elsewhere is not found by her terms here', async (t) => {
  t.equal(await found({ womenManagerId: B }, asking(app, central)), '22 19');
  t.equal(await found({ womenManagerId: B }), '', 'her term here is listed, and not that it is hers');
  const [term] = (await page({ filter: { cooperativeId: closed } })).nodes;
  t.equal(term.womenManager, null);
});

t.test('anybody reads the terms of published cooperatives, with a name where it is published', async (t) => {
  const nobody = asking(app, null);
  const { nodes } = await page({}, nobody);
  t.strictSame(
    nodes.map(({ womenManager }: { womenManager: object | null }) => womenManager),
    [{ name: 'A' }, null, null],
  );
  t.equal(await found({ womenManagerId: A }, nobody), '21');
  t.equal(await found({}, asking(app, await tokenIn('01'))), '');
});
