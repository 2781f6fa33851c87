import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const client = async (role: string, code: string) =>
  (await newClient(app, { role, level: 'PROVINCE', code })).token;
const token = await client('UNION_PROVINCE', '37');
const rest = restAs(app, token);

async function record(path: string, body: object, by = rest): Promise<string> {
  const { status, json, body: text } = await by.post(path, body);
  if (status !== 201 && status !== 200) throw new Error(`${path}: ${text}`);
  return json.data.id;
}

const cooperative = (name: string) =>
  record('/v1/cooperatives', { name, kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } });
const one = await cooperative('Tổ hợp tác Một');
const two = await cooperative('Tổ hợp tác Hai');
const woman = (name: string, ...positions: object[]) => record('/v1/women-managers', { name, positions });
const leader = { cooperativeId: one, position: 'GROUP_LEADER', fromOn: '2022-01-01' };

/*
 * A  leads one until the end of 2026; on the board of two until 2028        completed a class, left another
 * B  led one to 2024, though her term was to end in 2026; on two since      took part without completing
 * C  leads two without an end                                               attended nothing
 * D  no position                                                            took part, unknown whether to the end
 */
const A = await woman(
  'A',
  { ...leader, termEndsOn: '2026-12-31' },
  { ...leader, cooperativeId: two, position: 'GROUP_BOARD_MEMBER', termEndsOn: '2028' },
);
const B = await woman(
  'B',
  { ...leader, toOn: '2024-05-01', termEndsOn: '2026-06-30' },
  { ...leader, cooperativeId: two, position: 'GROUP_DEPUTY_LEADER', fromOn: '2024-06-01' },
);
await woman('C', { ...leader, cooperativeId: two });
const D = await record('/v1/women-managers', { name: 'D', recordedIn: { provinceCode: '37' } });

const course = { title: 'Lớp', kind: 'SHORT_COURSE', state: 'HELD', place: { provinceCode: '37' } };
async function held(attendees: readonly object[], facts: object = {}, by = token): Promise<void> {
  const id = await record('/v1/trainings', { ...course, ...facts }, restAs(app, by));
  const { data, errors } = await asking(app, by)(
    `mutation ($input: [TrainingAttendanceRecordInput!]!) { trainingAttendanceRecord(input: $input) { userErrors { code field } } }`,
    { input: [{ id, expectedVersion: 1, attendees }] },
  );
  if (errors !== undefined || data.trainingAttendanceRecord.userErrors.length > 0)
    throw new Error(JSON.stringify({ data, errors }));
}
await held([
  { womenManagerId: A, isCompleted: true },
  { womenManagerId: B, isCompleted: false },
  { womenManagerId: D },
]);
await held([{ womenManagerId: A, isCompleted: false }]);
const elsewhere = { person: { name: 'D', gender: 'FEMALE' }, isCompleted: true };
await held([elsewhere], { place: { provinceCode: '56' } }, await client('UNION_PROVINCE', '56'));

const LIST = `query ($filter: WomenManagerFilter) { womenManagers(filter: $filter) { totalCount nodes { name } } }`;
async function found(filter: object, ask = asking(app, token)): Promise<string> {
  const { data, errors } = await ask(LIST, { filter });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const names = data.womenManagers.nodes.map(({ name }: { name: string }) => name).join('');
  t.equal(data.womenManagers.totalCount, names.length, `the count of ${JSON.stringify(filter)}`);
  return names;
}

t.test('women are listed by when their terms end', async (t) => {
  const in2026 = { from: '2026-01-01', to: '2026-12-31' };
  t.equal(await found({ termEndsOn: in2026 }), 'AB');
  t.equal(await found({ termEndsOn: in2026, isCurrent: true }), 'A', 'of one and the same term');
  t.equal(await found({ termEndsOn: in2026, cooperativeId: two }), '', 'not of another term of hers');
  t.equal(await found({ termEndsOn: { from: '2027-01-01' }, position: ['GROUP_BOARD_MEMBER'] }), 'A');
  t.equal(await found({ toOn: { from: '2024-01-01', to: '2024-12-31' } }), 'B');
  const { json } = await rest.get('/v1/women-managers?termEndsFrom=2026-12-01&termEndsTo=2026-12-31');
  t.strictSame(
    json.items.map(({ id }: { id: string }) => id),
    [A],
  );
});

t.test('and by whether they were ever trained', async (t) => {
  t.equal(await found({ isTrained: true }), 'A');
  t.equal(await found({ isTrained: false }), 'BCD', 'to take part is not to complete');
  t.equal(await found({ isTrained: false, isCurrent: true }), 'BC');
  const { json } = await rest.get('/v1/women-managers?isTrained=true&totalCount=true');
  t.equal(json.totalCount, 1);
});

t.test('who may not read attendances learns nobody’s training', async (t) => {
  const nobody = await asking(app, null)(LIST, { filter: { isTrained: false } });
  t.strictSame(
    nobody.errors?.map(({ extensions }) => [extensions.code, extensions.field]),
    [['AUTH_TOKEN_REQUIRED', 'filter.isTrained']],
  );
});
