import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const tokenOf = async (role: string, level: 'NATION' | 'PROVINCE', code?: string) =>
  (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;
const centralToken = await tokenOf('UNION_CENTRAL', 'NATION');
const centralRest = restAs(app, centralToken);
const central = asking(app, centralToken);
const inKhanhHoa = await tokenOf('UNION_PROVINCE', 'PROVINCE', '56');

const BEFORE_THE_REFORM = '2025-06-30';
const rice = { businessLines: [{ vsicVersion: 'VSIC2025', code: '0119' }] };

async function record(path: string, body: object, rest = centralRest): Promise<string> {
  const { status, json, body: text } = await rest.post(path, body);
  if (status !== 201) throw new Error(`${path}: ${text}`);
  return json.data.id;
}
let made = 0;
async function cooperative(address: object, facts: object): Promise<string> {
  made += 1;
  return record('/v1/cooperatives', {
    name: `Hợp tác xã ${made}`,
    kind: 'COOPERATIVE',
    taxCode: taxCode(made),
    address,
    ...facts,
  });
}
const woman = (name: string, positions: object[], facts: object = {}, rest = centralRest) =>
  record('/v1/women-managers', { name, positions, ...facts }, rest);
const term = (cooperativeId: string, position: string, more: object = {}) => ({
  cooperativeId,
  position,
  fromOn: '2021-01-01',
  ...more,
});

/*
 * A  old commune 13636 of Nam Định, today in 13669   section A  2023 GOOD, 2024 FAIR  2019  W1 chair
 * B  old commune 13657 of Nam Định, today in 13777   section A  2024 FAIR             2020  W1 director
 * C  today's commune 13669                           section G                        2019  W2 chair, W4 member
 * D  group; old commune 14503 of Ninh Bình, divided                                         W3 leader
 * E  group; today's Ninh Bình, no commune                                                   nobody
 * F  today's Khánh Hòa, no commune                              2024 GOOD             2020  W1 member (recorded there
 *    as another), W4 chair until 2022
 */
const A = await cooperative(
  { communeCode: '13636', codesOn: BEFORE_THE_REFORM },
  {
    ...rice,
    foundedOn: '2019',
    ratings: [
      { year: 2023, rating: 'GOOD' },
      { year: 2024, rating: 'FAIR' },
    ],
  },
);
const B = await cooperative(
  { communeCode: '13657', codesOn: BEFORE_THE_REFORM },
  { ...rice, foundedOn: '2020-05', ratings: [{ year: 2024, rating: 'FAIR' }] },
);
const C = await cooperative(
  { communeCode: '13669' },
  { foundedOn: '2019', businessLines: [{ vsicVersion: 'VSIC2025', code: '46' }] },
);
const group = { kind: 'COOPERATIVE_GROUP', taxCode: null };
const D = await cooperative(
  { communeCode: '14503', codesOn: BEFORE_THE_REFORM },
  { ...group, name: 'Tổ hợp tác 4' },
);
await cooperative({ provinceCode: '37' }, { ...group, name: 'Tổ hợp tác 5' });
const F = await cooperative(
  { provinceCode: '56' },
  { foundedOn: '2020', ratings: [{ year: 2024, rating: 'GOOD' }] },
);
const NUMBER = { personalIdNumber: '036180012345', birthDate: '1980-03-01' };
await woman('Trần Thị Một', [term(A, 'BOARD_CHAIR'), term(B, 'DIRECTOR')], NUMBER);
await woman('Trần Thị Hai', [term(C, 'BOARD_CHAIR')]);
await woman('Trần Thị Ba', [term(D, 'GROUP_LEADER')]);
await woman('Trần Thị Bốn', [term(C, 'BOARD_MEMBER'), term(F, 'BOARD_CHAIR', { toOn: '2022-01-01' })]);
await woman('Trần Thị Một', [term(F, 'BOARD_MEMBER')], NUMBER, restAs(app, inKhanhHoa));

const COOPERATIVES = `query ($filter: CooperativeFilter, $groupBy: [CooperativeGrouping!], $level: StatisticsLevel, $at: Date) {
  found: cooperativeStatistics(filter: $filter, groupBy: $groupBy, level: $level, boundariesAt: $at) {
    boundariesAt sumOfGroups countedInSeveralGroups
    total { cooperatives womenManaged withWomanChair withWomanDirector withWomanGroupLeader }
    rows { unit { code level } province { code } isUnresolved kind sector vsicVersion position rating year status operatingState
      measures { cooperatives womenManaged withWomanChair } } } }`;
const WOMEN = `query ($position: [Position!], $groupBy: [WomenManagerGrouping!], $level: StatisticsLevel) {
  found: womenManagerStatistics(position: $position, groupBy: $groupBy, level: $level) { sumOfGroups countedInSeveralGroups
    total { womenManagers positions cooperatives }
    rows { unit { code } province { code } position sector rating measures { womenManagers positions cooperatives } } } }`;
const TRAININGS = `query ($filter: TrainingFilter, $groupBy: [TrainingGrouping!], $level: StatisticsLevel) {
  found: trainingStatistics(filter: $filter, groupBy: $groupBy, level: $level) { sumOfGroups countedInSeveralGroups
    total { classes participants femaleParticipants headTimes classesWithoutParticipants }
    rows { unit { code } province { code } topic year status kind measures { classes participants } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: the rows of a query, read as each test asked for them
type Row = any;
async function asked(query: string, variables: object, ask = central) {
  const { data, errors } = await ask(query, { ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.found;
}
/** The keys that are asked for, and the count of each row. */
const told = (found: { rows: Row[] }, key: (row: Row) => unknown, count: string) =>
  found.rows.map((row) => [key(row), row.measures[count]]);
const place = ({ unit, province }: Row) => `${province?.code ?? '-'}/${unit?.code ?? '-'}`;

t.test('cooperatives are counted, with what women hold in them', async (t) => {
  const found = await asked(COOPERATIVES, {});
  t.same(found.total, {
    cooperatives: 6,
    womenManaged: 5,
    withWomanChair: 2,
    withWomanDirector: 1,
    withWomanGroupLeader: 1,
  });
  t.match(found, { rows: EMPTY, sumOfGroups: 0, countedInSeveralGroups: 0 });
  const by = async (grouping: string, key: string) =>
    told(await asked(COOPERATIVES, { groupBy: [grouping] }), (row) => row[key], 'cooperatives');
  t.same(await by('KIND', 'kind'), [
    ['COOPERATIVE', 4],
    ['COOPERATIVE_GROUP', 2],
  ]);
  t.same(await by('SECTOR', 'sector'), [
    ['A', 2],
    ['G', 1],
    [null, 3],
  ]);
  t.same(await by('RATING', 'rating'), [
    ['FAIR', 2],
    ['GOOD', 1],
    [null, 3],
  ]);
  t.same(await by('YEAR', 'year'), [
    [2019, 2],
    [2020, 2],
    [null, 2],
  ]);
  t.same(await by('STATUS', 'status'), [['ACTIVE', 6]]);
  t.same(await by('OPERATING_STATE', 'operatingState'), [['RUNNING', 6]]);
});

t.test('one that counts in several groups counts once in the total', async (t) => {
  const found = await asked(COOPERATIVES, { groupBy: ['POSITION'] });
  t.same(
    told(found, (row) => row.position, 'cooperatives'),
    [
      ['BOARD_CHAIR', 2],
      ['BOARD_MEMBER', 2],
      ['DIRECTOR', 1],
      ['GROUP_LEADER', 1],
      [null, 1],
    ],
  );
  t.match(found, { total: { cooperatives: 6 }, sumOfGroups: 7, countedInSeveralGroups: 1 });
});

t.test('how many have a woman chair, by commune, sector and rating, is one query', async (t) => {
  const found = await asked(COOPERATIVES, { groupBy: ['TERRITORY', 'SECTOR', 'RATING'], level: 'COMMUNE' });
  t.same(
    found.rows.map((row: Row) => [
      place(row),
      row.sector,
      row.rating,
      row.measures.cooperatives,
      row.measures.withWomanChair,
    ]),
    [
      ['37/13669', 'A', 'FAIR', 1, 1],
      ['37/13669', 'G', null, 1, 1],
      ['37/13777', 'A', 'FAIR', 1, 0],
      // D may be in either.
      ['37/14488', null, null, 0, 0],
      ['37/14533', null, null, 0, 0],
      ['37/-', null, null, 2, 0],
      ['56/-', null, 'GOOD', 1, 0],
    ],
  );
  t.same(
    found.rows.map((row: Row) => row.isUnresolved),
    [false, false, false, false, false, true, true],
  );
  t.equal(found.sumOfGroups, 6);
});

t.test('provinces are exact in the boundaries of either day', async (t) => {
  const today = await asked(COOPERATIVES, { groupBy: ['TERRITORY'] });
  t.same(told(today, place, 'cooperatives'), [
    ['37/37', 5],
    ['56/56', 1],
  ]);
  const at = '2024-12-31';
  const before = await asked(COOPERATIVES, { groupBy: ['TERRITORY'], at });
  t.equal(before.boundariesAt, at);
  t.same(told(before, place, 'cooperatives'), [
    ['36/36', 3],
    ['37/37', 1],
    ['-/-', 2],
  ]);
  for (const { unit, measures } of before.rows.slice(0, 2)) {
    const territory = { level: 'PROVINCE', code: unit.code, at };
    const { total } = await asked(COOPERATIVES, { filter: { territory } });
    t.equal(total.cooperatives, measures.cooperatives, `the filter says the same of ${unit.code}`);
  }
  t.match(await central(COOPERATIVES, { at: '2020-01-01' }), {
    errors: [{ extensions: { code: 'UNIT_UNKNOWN', field: 'boundariesAt' } }],
  });
});

t.test('districts are counted in the boundaries of a day that had them', async (t) => {
  const found = await asked(COOPERATIVES, {
    groupBy: ['TERRITORY'],
    level: 'DISTRICT',
    at: BEFORE_THE_REFORM,
  });
  t.same(told(found, place, 'cooperatives'), [
    ['36/356', 3],
    ['37/373', 1],
    ['-/-', 2],
  ]);
  t.same(
    found.rows.map(({ isUnresolved }: Row) => isUnresolved),
    [false, false, true],
    'of two provinces of today it is not known in which of their districts',
  );
  for (const { unit, measures } of found.rows.slice(0, 2)) {
    const territory = { level: 'DISTRICT', code: unit.code, at: BEFORE_THE_REFORM };
    const { data } = await central(
      'query ($territory: TerritoryFilter) { cooperatives(filter: {territory: $territory}) { totalCount } }',
      { territory },
    );
    t.equal(data.cooperatives.totalCount, measures.cooperatives, `the filter says the same of ${unit.code}`);
  }
  const rest = await centralRest.get(
    `/v1/statistics/cooperatives?groupBy=TERRITORY&level=DISTRICT&boundariesAt=${BEFORE_THE_REFORM}`,
  );
  t.equal(rest.json.rows[0].unit.code, '356');
  const today = await central(COOPERATIVES, { groupBy: ['TERRITORY'], level: 'DISTRICT' });
  t.same(
    today.errors?.map(({ extensions }) => [extensions.code, extensions.field]),
    [['LEVEL_UNKNOWN', 'level']],
    'there are none today',
  );
});

t.test('a woman counts once above, and in each group where she holds a position', async (t) => {
  const all = await asked(WOMEN, { groupBy: ['POSITION'] });
  t.same(all.total, { womenManagers: 4, positions: 6, cooperatives: 5 });
  t.same(
    told(all, (row) => row.position, 'womenManagers'),
    [
      ['BOARD_CHAIR', 2],
      ['BOARD_MEMBER', 2],
      ['DIRECTOR', 1],
      ['GROUP_LEADER', 1],
    ],
  );
  t.match(all, { sumOfGroups: 6, countedInSeveralGroups: 1 });
  const communes = await asked(WOMEN, { groupBy: ['TERRITORY'], level: 'COMMUNE' });
  t.same(told(communes, place, 'womenManagers'), [
    ['37/13669', 3],
    ['37/13777', 1],
    ['37/14488', 0],
    ['37/14533', 0],
    ['37/-', 1],
    ['56/-', 1],
  ]);
  t.match(communes, { sumOfGroups: 6, countedInSeveralGroups: 1, total: { womenManagers: 4 } });
  t.match((await asked(WOMEN, { position: ['BOARD_CHAIR'] })).total, { womenManagers: 2, positions: 2 });
});

t.test('who may not read numbers counts records of women, and is told so', async (t) => {
  const query = `{ womenManagerStatistics { countedBy total { womenManagers positions } }
    womenManagers(filter: {isCurrent: true}) { totalCount } }`;
  const told = async (token: string) => {
    const { womenManagerStatistics, womenManagers } = (await asking(app, token)(query, {})).data;
    const { countedBy, total } = womenManagerStatistics;
    return [countedBy, total.womenManagers, total.positions, womenManagers.totalCount];
  };
  t.same(await told(centralToken), ['IDENTITY', 4, 6, 5]);
  const alliance = await tokenOf('COOPERATIVE_ALLIANCE', 'NATION');
  t.same(await told(alliance), ['PERSON_RECORD', 5, 6, 5], 'the list has two records of one of them');
  const { json } = await restAs(app, alliance).get('/v1/statistics/women-managers');
  t.equal(json.countedBy, 'PERSON_RECORD');
});

t.test('each counts what is in scope', async (t) => {
  const province = asking(app, await getToken(app, 'demo-union-province-37'));
  t.equal((await asked(COOPERATIVES, {}, province)).total.cooperatives, 5);
  t.same((await asked(WOMEN, {}, province)).total, { womenManagers: 4, positions: 5, cooperatives: 4 });
  const other = asking(app, inKhanhHoa);
  t.same((await asked(WOMEN, {}, other)).total, { womenManagers: 1, positions: 1, cooperatives: 1 });
  const nobody = asking(app, null);
  t.match((await asked(COOPERATIVES, { groupBy: ['KIND'] }, nobody)).total, {
    cooperatives: 0,
    womenManaged: 0,
  });
  t.same((await asked(WOMEN, {}, nobody)).total, { womenManagers: 0, positions: 0, cooperatives: 0 });
  const auditor = asking(app, await tokenOf('AUDITOR', 'NATION'));
  for (const query of [COOPERATIVES, WOMEN, TRAININGS])
    t.same((await asked(query, {}, auditor)).total, (await asked(query, {}, nobody)).total);
});

/*
 * T1  held from March 2025, 60 persons (50 women), 120 head-times; served Nam Định of 2024 and its commune 13657
 * T2  held in 2026, 20 persons; served today's Ninh Bình and Khánh Hòa
 * T3  planned in Khánh Hòa; no topic, no day, no number; counts nowhere
 */
const unit = (level: string, code: string, at?: string) => ({ level, code, ...(at !== undefined && { at }) });
const course = { kind: 'SHORT_COURSE', state: 'HELD' };
await record('/v1/trainings', {
  ...course,
  title: 'Quản trị',
  topics: ['GOVERNANCE', 'LAW'],
  fromOn: '2025-03',
  participantCount: 60,
  femaleParticipantCount: 50,
  headTimes: 120,
  servedUnits: [unit('PROVINCE', '36', BEFORE_THE_REFORM), unit('COMMUNE', '13657', BEFORE_THE_REFORM)],
});
await record('/v1/trainings', {
  ...course,
  title: 'Luật',
  topics: ['LAW'],
  fromOn: '2026',
  participantCount: 20,
  servedUnits: [unit('PROVINCE', '37'), unit('PROVINCE', '56')],
});
await record('/v1/trainings', {
  kind: 'VOCATIONAL',
  state: 'PLANNED',
  title: 'Nghề',
  place: { provinceCode: '56' },
});

t.test('a class counts in each unit it served and in each topic, once in all', async (t) => {
  const provinces = await asked(TRAININGS, { groupBy: ['TERRITORY'] });
  t.same(provinces.total, {
    classes: 2,
    participants: 80,
    femaleParticipants: 50,
    headTimes: 120,
    classesWithoutParticipants: 0,
  });
  t.same(told(provinces, place, 'classes'), [
    ['37/37', 2],
    ['56/56', 1],
  ]);
  t.same(told(provinces, place, 'participants'), [
    ['37/37', 80],
    ['56/56', 20],
  ]);
  t.match(provinces, { sumOfGroups: 3, countedInSeveralGroups: 1 });
  const communes = await asked(TRAININGS, { groupBy: ['TERRITORY'], level: 'COMMUNE' });
  t.same(told(communes, place, 'classes'), [
    ['37/13777', 1],
    ['37/-', 2],
    ['56/-', 1],
  ]);
  t.match(communes, { sumOfGroups: 4, countedInSeveralGroups: 2 });
  const by = async (grouping: string, key: string) =>
    told(await asked(TRAININGS, { groupBy: [grouping] }), (row) => row[key], 'classes');
  t.same(await by('TOPIC', 'topic'), [
    ['GOVERNANCE', 1],
    ['LAW', 2],
  ]);
  t.same(await by('YEAR', 'year'), [
    [2025, 1],
    [2026, 1],
  ]);
  t.same(await by('STATUS', 'status'), [['HELD', 2]]);
  t.equal((await asked(TRAININGS, { filter: { topic: ['GOVERNANCE'] } })).total.classes, 1);
});

t.test('REST answers the same', async (t) => {
  const get = async (path: string) => (await centralRest.get(`/v1/statistics/${path}`)).json;
  const found = await get('cooperatives?groupBy=TERRITORY,RATING&level=COMMUNE&kind=COOPERATIVE');
  t.equal(found.total.cooperatives, 4);
  t.match(found.rows[0], {
    unit: { key: 'COMMUNE-13669-20250701', code: '13669' },
    isUnresolved: false,
    rating: 'FAIR',
    kind: null,
    measures: { cooperatives: 1, withWomanChair: 1 },
  });
  t.notOk('topic' in found.rows[0]);
  t.equal((await get('women-managers?position=BOARD_CHAIR&groupBy=KIND')).rows[0].measures.womenManagers, 2);
  t.equal((await get('trainings?groupBy=TOPIC')).rows[1].topic, 'LAW');
  const wrong = await centralRest.get('/v1/statistics/trainings?groupBy=RATING&level=NATION');
  t.equal(wrong.status, 422);
  t.same(wrong.json.errors.map((one: { field: string }) => one.field).sort(), ['groupBy.RATING', 'level']);
});

t.test('the statements do not grow with the groups', async (t) => {
  const statements = async (groupBy: string[]) =>
    (await central(COOPERATIVES, { groupBy })).extensions.statements;
  t.equal(await statements([]), 1);
  t.equal(await statements(['KIND', 'SECTOR', 'RATING', 'POSITION', 'YEAR']), 1);
  t.equal(await statements(['TERRITORY']), 2, 'one asks for the units that the rows name');
});
