import t from 'tap';
import { connected } from '../database/records.ts';
import { problemsOf, type RestAnswer, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';
import { waitUntil } from '../helpers/waiting.ts';

const WRITERS = 4;
const { app, databaseUrl } = await testServer(t, { config: { demo: false, poolSize: 2 * WRITERS } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const ward = restAs(app, await getToken(app, 'demo-union-commune-03388'));
const watch = await connected(t, databaseUrl);

/**
 * Runs the writes at once: none may write a row of the table before all of them wait for something, so that each has
 * looked at what is stored before any other has written.
 */
async function atOnce(table: string, writes: readonly (() => Promise<RestAnswer>)[]): Promise<RestAnswer[]> {
  const gate = await connected(t, databaseUrl);
  await gate.query(`begin; lock table ${table} in share mode`);
  const answers = Promise.all(writes.map((one) => one()));
  await waitUntil(`${writes.length} writes wait`, async () => {
    const { rows } = await watch.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]?.waiting === writes.length;
  });
  await gate.query('commit');
  return answers;
}

const many = (write: () => Promise<RestAnswer>) => Array.from({ length: WRITERS }, () => write);

/** The statuses in order, and the problems of those that were refused. */
function outcome(answers: readonly RestAnswer[]) {
  const refused = answers.filter((one) => one.status >= 400).map((one) => problemsOf(one)[0]);
  return { statuses: answers.map((one) => one.status).sort(), refused };
}

const cooperative = (
  await union.post('/v1/cooperatives', {
    name: 'Tổ hợp tác Cùng Lúc',
    kind: 'COOPERATIVE_GROUP',
    address: { provinceCode: '37' },
  })
).json.data;
const newWoman = async () =>
  (await union.post('/v1/women-managers', { name: 'Đỗ Thị Lúc', recordedIn: { provinceCode: '37' } })).json
    .data.id as string;
const termsOf = async (womanId: string) =>
  (await union.get(`/v1/women-managers/${womanId}?fields=positions`)).json.positions;

t.test('of starts of one term at once one is recorded', async (t) => {
  const womanId = await newWoman();
  const term = {
    womenManagerId: womanId,
    cooperativeId: cooperative.id,
    position: 'GROUP_LEADER',
    fromOn: '2024-01-01',
  };
  const answers = await atOnce(
    'management_positions',
    many(() => union.post('/v1/management-positions', term)),
  );
  t.same(outcome(answers), {
    statuses: [201, 422, 422, 422],
    refused: Array.from({ length: WRITERS - 1 }, () => ['POSITION_OVERLAPS', 'position']),
  });
  t.equal((await termsOf(womanId)).length, 1);
});

t.test('a term that is made longer does not run into one that starts at once', async (t) => {
  const womanId = await newWoman();
  const term = (fromOn: string, more: object = {}) => ({
    womenManagerId: womanId,
    cooperativeId: cooperative.id,
    position: 'GROUP_LEADER',
    fromOn,
    ...more,
  });
  const first = (await union.post('/v1/management-positions', term('2020-01-01', { toOn: '2021-01-01' })))
    .json.data;
  const answers = await atOnce('management_positions', [
    () =>
      union.post(
        `/v1/management-positions/${first.id}/end`,
        { toOn: '2024-01-01' },
        { 'if-match': `"${first.version}"` },
      ),
    () => union.post('/v1/management-positions', term('2022-01-01')),
  ]);
  t.match(outcome(answers).refused, [['POSITION_OVERLAPS', /^(position|toOn)$/]]);
});

t.test('of creates of one personal number at once one is recorded, known in the nation or not', async (t) => {
  const woman = (personalIdNumber: string) => ({ name: 'Bùi Thị Số', personalIdNumber });
  const recorded = await ward.post('/v1/women-managers', {
    ...woman('036190012345'),
    recordedIn: { communeCode: '03388' },
  });
  t.equal(recorded.status, 201, recorded.body);
  for (const number of ['036190012345', '036190054321']) {
    const answers = await atOnce(
      'persons',
      many(() => union.post('/v1/women-managers', { ...woman(number), recordedIn: { provinceCode: '37' } })),
    );
    t.same(
      outcome(answers),
      {
        statuses: [201, 409, 409, 409],
        refused: Array.from({ length: WRITERS - 1 }, () => ['PERSON_RECORDED', 'personalIdNumber']),
      },
      number,
    );
  }
});

t.test('of two who write one code at once the second is told the item, whichever it is', async (t) => {
  const code = taxCode(8101);
  const item = (more: object) => ({
    name: 'Hợp tác xã Cùng Mã',
    kind: 'COOPERATIVE',
    address: { provinceCode: '37' },
    ...more,
  });
  const answers = await atOnce('cooperatives', [
    () => union.post('/v1/cooperatives', item({ taxCode: code })),
    () =>
      union.post('/v1/cooperatives', [item({}), item({ taxCode: taxCode(8102) }), item({ taxCode: code })]),
  ]);
  const { statuses, refused } = outcome(answers);
  t.same(statuses, [201, 409]);
  t.ok(['taxCode', '2.taxCode'].includes(refused[0]?.[1] ?? ''), JSON.stringify(refused));
  t.same(refused[0]?.[0], 'VALUE_TAKEN');
  const identifier = { cooperativeId: cooperative.id, system: 'VCA', value: 'HTX-9' };
  const identified = await atOnce('external_identifiers', [
    () => union.post('/v1/external-identifiers', identifier),
    () => union.post('/v1/external-identifiers', { ...identifier, value: 'htx-9' }),
  ]);
  t.same(outcome(identified), { statuses: [201, 409], refused: [['VALUE_TAKEN', 'value']] });
});

t.test('what no rule saw the database refuses: one term twice', async (t) => {
  const womanId = await newWoman();
  const insert = (fromOn: string, toOn: string | null, precision = 'DAY') =>
    watch.query(
      `insert into management_positions (id, cooperative_id, women_manager_id, position, from_on, from_on_precision, to_on,
         to_on_precision)
       values (gen_random_uuid(), $1, $2, 'GROUP_LEADER', $3, $5, $4, case when $4::date is not null then $5 end)`,
      [cooperative.id, womanId, fromOn, toOn, precision],
    );
  await insert('2020-01-01', '2021-01-01');
  await insert('2021-01-01', null);
  await t.rejects(insert('2024-01-01', '2025-01-01'), { code: '23P01' });
  await insert('2020-01-01', '2020-01-02', 'YEAR');
  await t.rejects(insert('2019-01-01', '2022-01-01', 'YEAR'), { code: '23P01' }, 'surely held in 2020, too');
});
