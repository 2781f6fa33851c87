import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const tokenOf = async (role: string) => (await newClient(app, { role, level: 'PROVINCE', code: '37' })).token;
const union = await tokenOf('UNION_PROVINCE');
const labour = await tokenOf('LABOUR_AGENCY');
const rest = restAs(app, union);

const record = (path: string, body: object, as = rest) => recordBy(as, path, body);
let made = 0;
function cooperative(facts: object): Promise<string> {
  made += 1;
  return record('/v1/cooperatives', {
    name: `Đơn vị ${made}`,
    kind: 'COOPERATIVE',
    taxCode: taxCode(made),
    address: { provinceCode: '37' },
    foundedOn: '2015-01-01',
    publicationState: 'PUBLISHED',
    ...facts,
  });
}
const figures = (cooperativeId: string, asOf: string, counts: object) =>
  record('/v1/cooperative-figures', { cooperativeId, asOf, source: 'Báo cáo', ...counts });
const member = (cooperativeId: string, name: string, gender: string, more: object = {}) =>
  record('/v1/members', {
    cooperativeId,
    kind: 'OFFICIAL',
    person: { name, gender },
    fromOn: '2016-01-01',
    ...more,
  });
const worker = (cooperativeId: string, person: object, more: object = {}, as = rest) =>
  record('/v1/employments', { cooperativeId, kind: 'STABLE', person, fromOn: '2016-01-01', ...more }, as);

/*
 * A  100 members (40 women) at the end of 2023; a roster complete on 2024-06-30: three, of whom one left on 2024-03-01
 *    and one woman came on 2024-09-01; 50 members on 2025-01-31
 * B  no figures; a roster complete on 2024-06-30: a woman, a household represented by one, a legal entity
 * C  10 members at the end of 2023, one of them named; no roster
 */
const A = await cooperative({ memberRosterCompleteOn: '2024-06-30', workerRosterCompleteOn: '2024-06-30' });
const B = await cooperative({ memberRosterCompleteOn: '2024-06-30' });
const C = await cooperative({});
await figures(A, '2023-12-31', {
  memberCount: 100,
  femaleMemberCount: 40,
  workerCount: 20,
  femaleWorkerCount: 9,
});
await figures(A, '2025-01-31', { memberCount: 50, femaleMemberCount: 20 });
await figures(C, '2023-12-31', { memberCount: 10 });
await member(A, 'Một', 'FEMALE');
await member(A, 'Hai', 'MALE');
await member(A, 'Ba', 'FEMALE', { toOn: '2024-03-01' });
await member(A, 'Bốn', 'FEMALE', { fromOn: '2024-09-01' });
await member(B, 'Năm', 'FEMALE');
await member(B, 'Sáu', 'FEMALE', { partyKind: 'HOUSEHOLD', partyName: 'Hộ bà Sáu' });
await record('/v1/members', {
  cooperativeId: B,
  kind: 'OFFICIAL',
  partyKind: 'LEGAL_ENTITY',
  partyName: 'Công ty Hoa Sen',
  fromOn: '2016-01-01',
});
await member(C, 'Bảy', 'FEMALE');
const MAI = { name: 'Mai', gender: 'FEMALE', personalIdNumber: '036185001234' };
await worker(A, MAI);
await worker(A, { name: 'Tám', gender: 'MALE' });
await worker(A, { name: 'Chín', gender: 'MALE' }, { toOn: '2023-01-01' });
// What the labour agency keeps of her is another record of one human being.
await worker(A, MAI, {}, restAs(app, labour));

const QUERY = `query ($filter: CooperativeFilter, $sumOf: [SummedFigure!], $year: Int) {
  found: cooperativeStatistics(filter: $filter, sumOf: $sumOf, figuresOfYear: $year) {
    total { sums { count cooperatives ofCooperatives } } } }`;

async function summed(
  token: string | null,
  sumOf: string[],
  validAt: string | null,
  year: number | null = null,
) {
  const filter = validAt === null ? {} : { validAt };
  const { data, errors } = await asking(app, token)(QUERY, { filter, sumOf, year });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.found.total.sums.map((one: { count: number; cooperatives: number }) => [
    one.count,
    one.cooperatives,
  ]);
}
const MEMBERS = ['MEMBERS', 'WOMEN_MEMBERS'];
const WORKERS = ['WORKERS', 'WOMEN_WORKERS'];

t.test('named members are summed where their roster is complete, until newer figures come', async (t) => {
  t.same(await summed(union, MEMBERS, '2024-02-29'), [
    [3 + 3 + 10, 3],
    [2 + 2, 2],
  ]);
  t.same(await summed(union, MEMBERS, '2024-06-30'), [
    [2 + 3 + 10, 3],
    [1 + 2, 2],
  ]);
  t.same(await summed(union, MEMBERS, '2024-12-31'), [
    [3 + 3 + 10, 3],
    [2 + 2, 2],
  ]);
  t.same(await summed(union, MEMBERS, '2025-01-31'), [
    [50 + 3 + 10, 3],
    [20 + 2, 2],
  ]);
  t.same(await summed(union, MEMBERS, null), [
    [50 + 3 + 10, 3],
    [20 + 2, 2],
  ]);
});

t.test('of a year beside a figure of it alone', async (t) => {
  t.same(await summed(union, MEMBERS, null, 2023), [
    [3 + 10, 2],
    [2, 1],
  ]);
  t.same(await summed(union, MEMBERS, null, 2024), [
    [null, 0],
    [null, 0],
  ]);
  t.same(await summed(union, MEMBERS, null, 2025), [
    [50, 1],
    [20, 1],
  ]);
});

t.test('workers likewise: a human being to who reads numbers, else a record of one', async (t) => {
  t.same(await summed(union, WORKERS, '2024-06-30'), [
    [2, 1],
    [1, 1],
  ]);
  t.same(await summed(labour, WORKERS, '2024-06-30'), [
    [3, 1],
    [2, 1],
  ]);
  t.same(await summed(union, WORKERS, '2022-12-31'), [
    [3, 1],
    [1, 1],
  ]);
});

t.test('to anybody, who sees nobody, the figures; and of what has ceased nothing', async (t) => {
  t.same(await summed(null, MEMBERS, '2024-06-30'), [
    [110, 2],
    [40, 1],
  ]);
  t.same(await summed(null, WORKERS, '2024-06-30'), [
    [20, 1],
    [9, 1],
  ]);
  const { json } = await rest.get(`/v1/cooperatives/${B}`);
  const ended = await rest.patch(
    `/v1/cooperatives/${B}`,
    { status: 'CEASED', statusOn: '2024-07-01' },
    { 'if-match': `"${json.version}"` },
  );
  t.equal(ended.status, 200, ended.body);
  t.same(await summed(union, MEMBERS, '2024-07-01'), [
    [2 + 10, 2],
    [1, 1],
  ]);
  t.same((await summed(union, MEMBERS, null))[0], [50 + 10, 2]);
});
