import t, { type Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const CREATE = `mutation ($input: [TrainingCreateInput!]!) { trainingCreate(input: $input) {
  trainings { id version title state organiserKind fromOn fromOnPrecision hours topics
    province { code } commune { code } servedUnits { level code } sessions { ordinal heldOn hours training { title } } }
  userErrors { code field } } }`;
const UPDATE = `mutation ($input: [TrainingUpdateInput!]!) { trainingUpdate(input: $input) {
  training { id version title topics sessions { ordinal topic } } userErrors { code field } } }`;
const LIST = `query ($filter: TrainingFilter) { trainings(filter: $filter) { totalCount nodes { title } } }`;

async function world(t: Test) {
  const { app } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const other = async (code: string) =>
    asking(app, (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code })).token);
  return { app, as, other, union: await as('demo-union-province-37') };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function create(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.trainingCreate;
}

t.test('a class with its sessions is recorded, changed and read on both surfaces', async (t) => {
  const { app, union } = await world(t);
  const { trainings, userErrors } = await create(union, {
    title: 'Tập huấn quản trị hợp tác xã',
    kind: 'SHORT_COURSE',
    topics: ['GOVERNANCE', 'LAW'],
    fromOn: '2025-08',
    hours: 7.5,
    servedUnits: [{ level: 'PROVINCE', code: '36', at: '2024-01-01' }],
    sessions: [
      { ordinal: 1, heldOn: '2025-08-12', hours: 4 },
      { ordinal: 2, heldOn: '2025-08-13' },
    ],
  });
  t.same(userErrors, []);
  t.match(trainings[0], {
    version: 1,
    state: 'HELD',
    organiserKind: 'WOMENS_UNION',
    fromOn: '2025-08-01',
    fromOnPrecision: 'MONTH',
    hours: 7.5,
    province: { code: '36' },
    commune: null,
    servedUnits: [{ level: 'PROVINCE', code: '36' }],
    sessions: [
      { ordinal: 1, heldOn: '2025-08-12', hours: 4 },
      { ordinal: 2, training: {} },
    ],
  });
  const { id } = trainings[0];
  const changed = await union(UPDATE, {
    input: [
      { id, expectedVersion: 1, sessions: [{ ordinal: 2, heldOn: '2025-08-13', topic: 'Luật HTX 2023' }] },
    ],
  });
  t.match(changed.data.trainingUpdate, {
    userErrors: EMPTY,
    training: { version: 2, sessions: [{ ordinal: 1 }, { ordinal: 2, topic: 'Luật HTX 2023' }] },
  });
  const same = await union(UPDATE, {
    input: [
      { id, expectedVersion: 2, sessions: [{ ordinal: 2, heldOn: '2025-08-13', topic: 'Luật HTX 2023' }] },
    ],
  });
  t.equal(same.data.trainingUpdate.training.version, 2, 'what says nothing new writes nothing');
  const cleared = await union(UPDATE, { input: [{ id, expectedVersion: 2, topics: [] }] });
  t.same(cleared.data.trainingUpdate.training.topics, []);
  t.equal((await union(LIST, { filter: { search: 'tap huan quan tri' } })).data.trainings.totalCount, 1);
  t.equal((await union(LIST, { filter: { topic: ['DIGITAL'] } })).data.trainings.totalCount, 0);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  t.match((await rest.get(`/v1/trainings/${id}`)).json, { hours: 7.5, servedUnits: [{ code: '36' }] });
  t.match((await rest.get(`/v1/training-sessions?trainingId=${id}`)).json, {
    items: [{ ordinal: 1, training: { id } }, { ordinal: 2 }],
  });
});

t.test('what is wrong with a class is told at once', async (t) => {
  const { union } = await world(t);
  const { userErrors } = await create(
    union,
    { title: 'x', kind: 'FORMAL', fromOn: '2025-03-02', toOn: '2025-03-01', place: { provinceCode: '37' } },
    {
      title: 'x',
      kind: 'FORMAL',
      participantCount: 5,
      femaleParticipantCount: 6,
      place: { provinceCode: '37' },
    },
    { title: 'x', kind: 'FORMAL' },
    { title: 'x', kind: 'FORMAL', servedUnits: [{ level: 'PROVINCE', code: '01' }] },
    { title: 'x', kind: 'FORMAL', servedUnits: [{ level: 'PROVINCE', code: '99' }] },
    {
      title: 'x',
      kind: 'FORMAL',
      place: { provinceCode: '37' },
      sessions: [
        { ordinal: 1, heldOn: '2025-01-01' },
        { ordinal: 1, heldOn: '2025-01-02' },
      ],
    },
  );
  t.same(codesOf(userErrors), [
    'COUNT_EXCEEDS_TOTAL input.1.femaleParticipantCount',
    'DUPLICATE_IN_CALL input.5.sessions.1.ordinal',
    'FIELD_REQUIRED input.2.place',
    'PERIOD_REVERSED input.0.toOn',
    'TERRITORY_FORBIDDEN input.3.servedUnits.0',
    'UNIT_UNKNOWN input.4.servedUnits.0.code',
  ]);
  t.equal((await union(LIST)).data.trainings.totalCount, 0);
});

t.test(
  'a class is seen where it was organised and where it served, and by anybody when published',
  async (t) => {
    const { app, as, other, union } = await world(t);
    const [hanoi, hungYen] = [await other('01'), await other('33')];
    const central = await as('demo-union-central');
    const { trainings } = await create(
      central,
      {
        title: 'Cho Nam Định và Hà Nội',
        kind: 'REFRESHER',
        place: { provinceCode: '01' },
        documentNo: '12/KH',
        servedUnits: [{ level: 'PROVINCE', code: '36', at: '2024-01-01' }],
      },
      { title: 'Toàn quốc', kind: 'REFRESHER', publicationState: 'PUBLISHED' },
    );
    const titles = async (ask: Ask) =>
      (await ask(LIST)).data.trainings.nodes.map((row: { title: string }) => row.title).sort();
    t.same(await titles(union), ['Cho Nam Định và Hà Nội'], 'it served a predecessor of the province');
    t.same(await titles(hanoi), ['Cho Nam Định và Hà Nội']);
    t.same(await titles(hungYen), []);
    t.same(await titles(asking(app, null)), ['Toàn quốc']);
    const one = `query ($id: ID!) { training(id: $id) { documentNo sessions { id } } }`;
    t.match((await hungYen(one, { id: trainings[0].id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
    const labour = await (await as('demo-labour-37'))(one, { id: trainings[0].id });
    t.same(labour.extensions.hiddenFields, ['training.documentNo']);
  },
);

t.test('only the Union records what others organised; portals and websites record none', async (t) => {
  const { as, union } = await world(t);
  const labour = await as('demo-labour-37');
  const own = await create(labour, { title: 'Nghề may', kind: 'VOCATIONAL', place: { provinceCode: '37' } });
  t.match(own.trainings, [{ organiserKind: 'LABOUR_AGENCY' }]);
  const ofUnion = await create(union, { title: 'Lớp', kind: 'FORMAL', place: { provinceCode: '37' } });
  const foreign = await labour(UPDATE, {
    input: [{ id: ofUnion.trainings[0].id, expectedVersion: 1, title: 'Lớp khác' }],
  });
  t.same(codesOf(foreign.data.trainingUpdate.userErrors), ['ORGANISER_FOREIGN input.0.organiserKind']);
  const website = await (await as('demo-website'))(CREATE, { input: [{ title: 'x', kind: 'FORMAL' }] });
  t.match(website.errors, [{ extensions: { code: 'FORBIDDEN' } }]);
});

t.test('a class belongs to a programme as plans do', async (t) => {
  const { app, union } = await world(t);
  const class_ = { title: 'Lớp', kind: 'FORMAL', place: { provinceCode: '37' } };
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  for (const programme of ['PROJECT_01', 'OTHER', undefined]) {
    t.equal((await rest.post('/v1/trainings', { ...class_, programme })).status, 201);
  }
  t.same(problemsOf(await rest.post('/v1/trainings', { ...class_, programme: 'ĐỀ ÁN 01' })), [
    ['FIELD_VALUE', 'programme'],
  ]);
  const count = async (programme: string[]) =>
    (await union(LIST, { filter: { programme } })).data.trainings.totalCount;
  t.same(
    [await count(['PROJECT_01']), await count(['PROJECT_01', 'OTHER']), await count(['WOMEN_STARTUPS'])],
    [1, 2, 0],
  );
  const listed = await rest.get('/v1/trainings?programme=PROJECT_01&programme=OTHER&totalCount=true');
  t.match(listed.json, { totalCount: 2 });
});

t.test('a class that served a commune served its province, wherever it was held', async (t) => {
  const { app, other, union } = await world(t);
  const { token } = await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' });
  const { userErrors } = await create(asking(app, token), {
    title: 'Lớp ở nơi khác',
    kind: 'SHORT_COURSE',
    place: { provinceCode: '56' },
    servedUnits: [{ level: 'COMMUNE', code: '14503', at: '2025-06-30' }],
  });
  t.same(userErrors, []);
  const count = async (ask: Ask, territory: object | null) =>
    (await ask(LIST, { filter: territory === null ? {} : { territory } })).data.trainings.totalCount;
  const province = { level: 'PROVINCE', code: '37' };
  t.same(
    [
      await count(union, null),
      await count(union, province),
      await count(union, { ...province, at: '2024-06-30' }),
      await count(union, { level: 'PROVINCE', code: '36', at: '2024-06-30' }),
      await count(union, { level: 'COMMUNE', code: '14503', at: '2025-06-30' }),
      await count(await other('01'), null),
    ],
    [1, 1, 1, 0, 1, 0],
  );
  const rest = restAs(app, token);
  const listed = await rest.get('/v1/trainings?territoryLevel=PROVINCE&territoryCode=37&totalCount=true');
  t.equal(listed.json.totalCount, 1);
});
