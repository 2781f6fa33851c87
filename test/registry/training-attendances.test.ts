import t, { type Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const RECORD = `mutation ($input: [TrainingAttendanceRecordInput!]!) { trainingAttendanceRecord(input: $input) {
  training { id version participantCount attendances(first: 50) { id } }
  userErrors { code field } warnings { code field } } }`;
const LIST = `query ($filter: TrainingAttendanceFilter, $first: Int) { trainingAttendances(filter: $filter, first: $first) {
  totalCount nodes { id version isCompleted certificateNo certifiedOn certifiedOnPrecision
    person { name birthYear } cooperative { name } training { title } } } }`;

async function world(t: Test) {
  const { app } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const [cooperative] = (
    await union(
      `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } } }`,
      { input: [{ name: 'Tổ hợp tác Cói', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } }] },
    )
  ).data.cooperativeCreate.cooperatives;
  const cooperativeId: string = cooperative.id;
  const [woman] = (
    await union(
      `mutation ($input: [WomenManagerCreateInput!]!) { womenManagerCreate(input: $input) { womenManagers { id } userErrors { code field } } }`,
      {
        input: [
          {
            name: 'Trần Thị Mai',
            positions: [{ cooperativeId, position: 'GROUP_LEADER', fromOn: '2024-01-01' }],
          },
        ],
      },
    )
  ).data.womenManagerCreate.womenManagers;
  return { app, as, union, cooperativeId, womanId: woman.id as string };
}

async function newClass(ask: Ask): Promise<string> {
  const { data } = await ask(
    `mutation { trainingCreate(input: [{ title: "Nghề may", kind: VOCATIONAL, place: { provinceCode: "37" } }]) { trainings { id } } }`,
  );
  return data.trainingCreate.trainings[0].id;
}

const number = (index: number) => `0371${String(90 + (index % 10))}${String(index).padStart(6, '0')}`;
const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

t.test('a class of sixty is recorded in one call and found again by number', async (t) => {
  const { app, union, cooperativeId, womanId } = await world(t);
  const id = await newClass(union);
  const people = Array.from({ length: 59 }, (_, index) => ({
    person: {
      name: `Nguyễn Thị ${index}`,
      gender: 'FEMALE',
      birthYear: 1990 + (index % 10),
      personalIdNumber: number(index),
    },
    cooperativeId,
    isCompleted: true,
  }));
  const attendees = [{ womenManagerId: womanId, audience: 'WOMEN_MANAGERS' }, ...people];
  const first = await union(RECORD, { input: [{ id, expectedVersion: 1, attendees, participantCount: 60 }] });
  t.match(first.data.trainingAttendanceRecord, {
    userErrors: EMPTY,
    warnings: EMPTY,
    training: { version: 2, participantCount: 60 },
  });
  t.equal(
    first.data.trainingAttendanceRecord.training.attendances.length,
    50,
    'at most fifty hang on the class',
  );
  const all = (await union(LIST, { filter: { trainingId: id }, first: 60 })).data.trainingAttendances;
  t.equal(all.totalCount, 60);
  t.match(all.nodes[0], {
    person: { name: 'Trần Thị Mai' },
    cooperative: null,
    training: { title: 'Nghề may' },
  });
  t.match(all.nodes[1], {
    person: { name: 'Nguyễn Thị 0', birthYear: 1990 },
    cooperative: { name: 'Tổ hợp tác Cói' },
  });

  const again = await union(RECORD, { input: [{ id, expectedVersion: 2, attendees }] });
  t.match(
    again.data.trainingAttendanceRecord,
    { userErrors: EMPTY, training: { version: 2 } },
    'nothing new',
  );
  const certified = { person: people[0]?.person, certificateNo: 'CC-01', certifiedOn: '2025-09' };
  const later = await union(RECORD, { input: [{ id, expectedVersion: 2, attendees: [certified] }] });
  t.equal(later.data.trainingAttendanceRecord.training.version, 3);
  const found = (await union(LIST, { filter: { trainingId: id, isCertified: true } })).data
    .trainingAttendances;
  t.match(found, {
    totalCount: 1,
    nodes: [
      {
        version: 2,
        isCompleted: true,
        certificateNo: 'CC-01',
        certifiedOn: '2025-09-01',
        certifiedOnPrecision: 'MONTH',
      },
    ],
  });
  const hers = await union(
    `query ($id: ID!) { womenManager(id: $id) { attendances { training { title } } } }`,
    { id: womanId },
  );
  t.same(hers.data.womenManager.attendances, [{ training: { title: 'Nghề may' } }]);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const ofHer = (id: string, as = rest) =>
    as.get(`/v1/training-attendances?womenManagerId=${id}&totalCount=true`);
  t.match((await ofHer(womanId)).json, { totalCount: 1, items: [{ audience: 'WOMEN_MANAGERS' }] });
  t.match((await ofHer(cooperativeId)).json, { totalCount: 0, items: EMPTY }, 'an id of nobody');
  const outside = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '56' });
  t.match((await ofHer(womanId, restAs(app, outside.token))).json, { totalCount: 0, items: EMPTY });
  const listed = await rest.get(`/v1/training-attendances?trainingId=${id}&isCertified=true`);
  t.match(listed.json, { items: [{ person: { name: 'Nguyễn Thị 0' }, cooperative: { id: cooperativeId } }] });
});

t.test('what is wrong with attendees is told at once, and nothing is written', async (t) => {
  const { union, cooperativeId, womanId } = await world(t);
  const id = await newClass(union);
  const { data } = await union(RECORD, {
    input: [
      {
        id,
        expectedVersion: 1,
        participantCount: 1,
        femaleParticipantCount: 2,
        attendees: [
          {},
          { womenManagerId: womanId, person: { name: 'A' } },
          { womenManagerId: cooperativeId },
          { person: { name: 'A', personalIdNumber: '123' } },
          { person: { name: 'A' }, cooperativeId: womanId },
        ],
      },
    ],
  });
  t.same(codesOf(data.trainingAttendanceRecord.userErrors), [
    'COUNT_EXCEEDS_TOTAL input.0.femaleParticipantCount',
    'FIELDS_EXCLUSIVE input.0.attendees.1.person',
    'FIELD_REQUIRED input.0.attendees.0.person',
    'NOT_FOUND input.0.attendees.2.womenManagerId',
    'NOT_FOUND input.0.attendees.4.cooperativeId',
    'PERSONAL_ID_INVALID input.0.attendees.3.person.personalIdNumber',
  ]);
  t.equal((await union(LIST)).data.trainingAttendances.totalCount, 0);
});

t.test('names are shown to those who read them; the class of another territory is not there', async (t) => {
  const { app, as, cooperativeId } = await world(t);
  const labour = await as('demo-labour-37');
  const id = await newClass(labour);
  const written = await labour(RECORD, {
    input: [
      {
        id,
        expectedVersion: 1,
        attendees: [{ person: { name: 'Lê Thị Na', phone: '0912345678' }, cooperativeId }],
      },
    ],
  });
  t.match(written.data.trainingAttendanceRecord, { userErrors: EMPTY, training: { version: 2 } });
  const seen = await labour(LIST);
  t.match(seen.data.trainingAttendances.nodes, [{ person: { name: null, birthYear: null } }]);
  t.ok(seen.extensions.hiddenFields?.includes('trainingAttendances.nodes.person.name'));
  const alliance = asking(
    app,
    (await newClient(app, { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' })).token,
  );
  t.match((await alliance(LIST)).data.trainingAttendances.nodes, [{ person: { name: 'Lê Thị Na' } }]);
  const other = asking(
    app,
    (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '01' })).token,
  );
  t.equal((await other(LIST)).data.trainingAttendances.totalCount, 0);
  const foreign = await other(RECORD, { input: [{ id, expectedVersion: 2, participantCount: 1 }] });
  t.same(codesOf(foreign.data.trainingAttendanceRecord.userErrors), ['NOT_FOUND input.0.id']);
  t.match((await asking(app, null)(LIST)).errors, [{ extensions: { code: 'AUTH_TOKEN_REQUIRED' } }]);
  t.match((await (await as('demo-website'))(RECORD, { input: [{ id, expectedVersion: 2 }] })).errors, [
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});
