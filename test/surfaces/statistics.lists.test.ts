import fc from 'fast-check';
import t, { type Test } from 'tap';
import { declaredList } from '../../src/records/reading/list.ts';
import { cooperativeReads } from '../../src/registry/cooperatives/cooperatives.kind.ts';
import { trainingReads } from '../../src/registry/trainings/trainings.kind.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';
import { asQuery, valuesByKey } from './filter-values.ts';

const { app } = await testServer(t, { config: { demo: false } });
const tokenOf = async (role: string, level: 'NATION' | 'PROVINCE', code?: string) =>
  (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;
const central = await tokenOf('UNION_CENTRAL', 'NATION');
const province = await tokenOf('UNION_PROVINCE', 'PROVINCE', '37');

const BEFORE = '2025-06-30';
const rest = restAs(app, central);
async function record(path: string, items: readonly object[]): Promise<string[]> {
  const { status, json, body } = await rest.post(path, items);
  if (status >= 300) throw new Error(`${path}: ${body}`);
  return json.data.map((one: { id: string }) => one.id);
}
const many = (count: number, make: (n: number) => object) => Array.from({ length: count }, (_, n) => make(n));
/** One of a list, by turns of a length. */
const turn = <Value>(values: readonly Value[], n: number, length = 1): Value =>
  values[Math.floor(n / length) % values.length] as Value; // an index of the list

const PLACES = [
  { communeCode: '13636', codesOn: BEFORE },
  { communeCode: '13669' },
  { communeCode: '14503', codesOn: BEFORE },
  { provinceCode: '37' },
  { provinceCode: '36', codesOn: BEFORE },
  { provinceCode: '56' },
];
const FOUNDED = ['2019', '2019-03', '2019-03-15', '2020-12-31', null];
const NAMES = ['Hoa Sen', 'Hòa Bình', 'Nước Mắm', 'Dệt Chiếu'];
const BODIES = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COOPERATIVE_UNION'];

/** What is known of some cooperatives besides, so that each condition finds some and leaves others. */
const known = (n: number) => ({
  ...(n % 3 === 1 && {
    businessLines: [
      turn(
        [
          { vsicVersion: 'VSIC2025', code: '0119' },
          { vsicVersion: 'VSIC2018', code: '46' },
        ],
        n,
      ),
    ],
    ratings: [{ year: 2024, rating: turn(['GOOD', 'FAIR'], n) }],
    traits: turn([['ORGANIC'], ['CRAFT']], n),
  }),
  ...(n % 4 === 1 && {
    products: [{ name: 'Gạo', ocopStars: turn([3, 4], n, 4) }],
    statusOn: '2019-05-01',
    operatingStateOn: '2019-03-12',
    latitude: turn([20, 21], n, 4),
    longitude: 106,
  }),
});

const cooperatives = await record(
  '/v1/cooperatives',
  many(60, (n) => ({
    name: `${turn(NAMES, n)} ${n}`,
    kind: turn(BODIES, n, 7),
    taxCode: n % 4 === 0 ? taxCode(n) : null,
    address: turn(PLACES, n),
    foundedOn: turn(FOUNDED, n),
    operatingState: turn(['RUNNING', 'BARELY', 'STOPPED'], n, 2),
    status: turn(['ACTIVE', 'SUSPENDED'], n, 3),
    ...(n % 3 === 0 && { publicationState: 'PUBLISHED' }),
    ...known(n),
  })),
);
await record(
  '/v1/cooperative-figures',
  [1, 2, 3, 4].map((n) => ({
    cooperativeId: cooperatives[n],
    asOf: turn(['2019-12-31', '2024-01-01'], n),
    source: 'Báo cáo',
    memberCount: 9,
  })),
);
const [ceased = ''] = await record('/v1/cooperatives', [
  {
    name: 'Thôi Hoạt Động',
    kind: 'COOPERATIVE',
    address: { provinceCode: '56' },
    status: 'CEASED',
    statusOn: '2024-12-31',
  },
]);
const figure = (cooperativeId: string | undefined, asOf: string, counts: object) => ({
  cooperativeId,
  asOf,
  source: 'Báo cáo',
  ...counts,
});
await record('/v1/cooperative-figures', [
  figure(cooperatives[5], '2023-12-31', { memberCount: 100, workerCount: 7, revenueVnd: 5_000_000_000 }),
  figure(cooperatives[5], '2024-06-30', { memberCount: 120 }),
  figure(cooperatives[6], '2022-12-31', {
    memberCount: 30,
    femaleMemberCount: 12,
    revenueVnd: 1_000_000_000,
  }),
  figure(ceased, '2023-12-31', { memberCount: 1_000 }),
]);
await record(
  '/v1/women-managers',
  many(20, (n) => ({
    name: `Trần Thị ${n}`,
    positions: [
      {
        cooperativeId: cooperatives[n],
        position: turn(BODIES, n, 7) === 'COOPERATIVE_GROUP' ? 'GROUP_LEADER' : 'DIRECTOR',
        fromOn: '2021-01-01',
      },
    ],
  })),
);
await record('/v1/external-identifiers', [{ cooperativeId: cooperatives[1], system: 'OLD', value: '17' }]);

const unit = (level: string, code: string, at?: string) => ({ level, code, ...(at !== undefined && { at }) });
const SERVED = [
  [unit('PROVINCE', '37')],
  [unit('COMMUNE', '13636', BEFORE), unit('COMMUNE', '14503', BEFORE)],
  [unit('DISTRICT', '358', '2024-06-30')],
  [],
];
const trainings = await record(
  '/v1/trainings',
  many(48, (n) => ({
    title: `${turn(['Quản trị', 'Kế toán', 'Sổ sách'], n)} ${n}`,
    kind: turn(['SHORT_COURSE', 'VOCATIONAL', 'REFRESHER'], n, 2),
    state: turn(['HELD', 'HELD', 'CANCELLED', 'PLANNED', 'ONGOING'], n),
    topics: turn([['GOVERNANCE', 'LAW'], ['LAW'], []], n),
    audiences: turn([['WOMEN_MANAGERS'], ['MEMBERS'], []], n, 2),
    programme: turn(['PROJECT_01', null], n),
    servedUnits: turn(SERVED, n),
    place: turn([{ provinceCode: '37' }, { provinceCode: '56' }], n, 4),
    fromOn: turn(FOUNDED, n),
    participantCount: turn([3, 20, null], n, 5),
    ...(n % 3 === 0 && { publicationState: 'PUBLISHED' }),
  })),
);
for (const n of [0, 1, 2]) {
  const attendees = [{ person: { name: 'Học viên', gender: 'FEMALE' }, cooperativeId: cooperatives[n] }];
  const answer = await rest.post(
    `/v1/trainings/${trainings[n]}/attendance`,
    { attendees },
    { 'if-match': '"1"' },
  );
  if (answer.status >= 300) throw new Error(answer.body);
}

const WORDS = ['hoa', 'hòa', 'nuoc mam', 'nươc', '7', 'ke toan', 'so sach', 'sổ sachs'];

/** A noun that is counted and listed: its filter with values for each key, and what the list is asked besides. */
const NOUNS = [
  {
    one: 'cooperativeStatistics',
    many: 'cooperatives',
    type: 'CooperativeFilter',
    path: 'cooperatives',
    besides: {},
    values: valuesByKey(declaredList(cooperativeReads.kind).filter, {
      search: WORDS,
      taxCode: [taxCode(0), taxCode(4), taxCode(1)],
      externalIdentifier: [
        { system: 'OLD', value: '17' },
        { system: 'OLD', value: '18' },
      ],
      sector: [{ codes: ['A'] }, { codes: ['A', 'G'] }, { codes: ['G'], vsicVersion: 'VSIC2018' }],
      within: [
        { south: 19.5, west: 105, north: 20.5, east: 107 },
        { south: 20, west: 106, north: 21, east: 106 },
      ],
    }),
  },
  {
    one: 'trainingStatistics',
    many: 'trainings',
    type: 'TrainingFilter',
    path: 'trainings',
    besides: { state: ['HELD'] },
    values: valuesByKey(declaredList(trainingReads.kind).filter, {
      search: WORDS,
      // Classes are counted that were held: the list is asked for these.
      state: [['HELD'], ['HELD', 'PLANNED']],
      cooperativeId: cooperatives.slice(0, 4),
    }),
  },
];
type Noun = (typeof NOUNS)[number];
type Filter = Readonly<Record<string, unknown>>;

/** The certain and the unresolved number of the statistic and of the list, on both surfaces; codes where they are refused. */
async function totals({ one, many: list, type, path, besides }: Noun, token: string | null, filter: Filter) {
  const measure = path === 'trainings' ? 'classes' : 'cooperatives';
  const query = `query ($filter: ${type}, $listed: ${type}) {
    statistic: ${one}(filter: $filter) { total { ${measure} } max unresolved }
    list: ${list}(filter: $listed) { totalCount unresolvedCount } }`;
  const { data, errors } = await asking(app, token)(query, { filter, listed: { ...filter, ...besides } });
  const get = async (url: string, asked: Filter) => {
    const { json } = await restAs(app, token).get(`${url}${asQuery(asked)}`);
    if (json.code !== undefined) return json.code;
    return `${json.total?.[measure] ?? json.totalCount} and ${json.unresolved ?? json.unresolvedCount}`;
  };
  if (errors !== undefined)
    return { graphql: Array(2).fill(errors[0]?.extensions.code), rest: await onRest() };
  const { statistic, list: listed } = data;
  if (statistic.max !== statistic.total[measure] + statistic.unresolved)
    throw new Error('max is not the sum');
  return {
    graphql: [
      `${statistic.total[measure]} and ${statistic.unresolved}`,
      `${listed.totalCount} and ${listed.unresolvedCount}`,
    ],
    rest: await onRest(),
  };

  async function onRest() {
    // Both surfaces ask the same services: one caller is enough to see that they ask for the same.
    if (token !== central) return [];
    return [
      await get(`/v1/statistics/${path}?`, filter),
      await get(`/v1/${path}?first=1&totalCount=true&`, { ...filter, ...besides }),
    ];
  }
}

async function hold(t: Test, noun: Noun, token: string | null, filter: Filter): Promise<string | undefined> {
  const { graphql, rest: onRest } = await totals(noun, token, filter);
  const [statistic] = graphql;
  const all = [...graphql, ...onRest];
  t.same(all, Array(all.length).fill(statistic), `${noun.one} ${JSON.stringify(filter)}`);
  return statistic;
}

for (const noun of NOUNS) {
  for (const [name, token] of [
    ['the nation', central],
    ['a province', province],
    ['nobody', null],
  ] as const) {
    t.test(`${noun.one} of ${name} counts what the list has, by every key of the filter`, async (t) => {
      const whole = await hold(t, noun, token, {});
      t.ok(Number.parseInt(String(whole), 10) > 5, `${whole} of them`);
      for (const [key, values] of noun.values) {
        const counts = [];
        for (const value of values) counts.push(await hold(t, noun, token, { [key]: value }));
        const isTold = counts.some((one) => one !== whole);
        t.ok(isTold || key === 'state', `the values of ${key} divide them: ${counts}`);
      }
    });
  }

  t.test(`${noun.one} counts what the list has, by any keys together`, async (t) => {
    const filters = fc.record(
      Object.fromEntries(noun.values.map(([key, values]) => [key, fc.constantFrom(...values)])),
      { requiredKeys: [] },
    );
    for (const filter of fc.sample(filters, { numRuns: 30, seed: 20_260_101 }))
      await hold(t, noun, central, filter);
  });
}

const SUMS = `query ($of: [SummedFigure!], $year: Int, $by: [CooperativeGrouping!], $filter: CooperativeFilter) {
  cooperativeStatistics(sumOf: $of, figuresOfYear: $year, groupBy: $by, filter: $filter) {
    total { sums { of sum cooperatives ofCooperatives } }
    rows { unit { code } measures { sums { of sum cooperatives ofCooperatives } } } } }`;
const summed = (of: string, sum: number | null, count: number, ofCooperatives: number) => ({
  of,
  sum,
  cooperatives: count,
  ofCooperatives,
});
async function sums(token: string | null, variables: object) {
  const { data, errors } = await asking(app, token)(SUMS, { ...variables });
  if (errors !== undefined)
    return errors.map(({ extensions }) => `${extensions.code} ${extensions.field ?? ''}`);
  return data.cooperativeStatistics.total.sums;
}

t.test('figures are summed, and each sum says of how many cooperatives it is', async (t) => {
  const of = ['MEMBERS', 'WOMEN_MEMBERS', 'WORKERS', 'REVENUE', 'STABLE_JOBS'];
  const newest = [
    summed('MEMBERS', 4 * 9 + 120 + 30, 6, 60),
    summed('WOMEN_MEMBERS', 12, 1, 60),
    summed('WORKERS', 7, 1, 60),
    summed('REVENUE', 6_000_000_000, 2, 60),
    summed('STABLE_JOBS', null, 0, 60),
  ];
  t.same(await sums(central, { of }), newest, 'the newest of each; one that has ceased has none');
  const { json } = await rest.get(`/v1/statistics/cooperatives?sumOf=${of.join(',')}`);
  t.same(json.total.sums, newest, 'the same over REST');
  t.same(await sums(central, {}), [], 'none is asked for');
  t.same(await sums(central, { of: ['MEMBERS', 'WORKERS'], year: 2023 }), [
    summed('MEMBERS', 1_100, 2, 61),
    summed('WORKERS', 7, 1, 61),
  ]);
  t.same(await sums(central, { of: ['MEMBERS'], year: 2024 }), [summed('MEMBERS', 2 * 9 + 120, 3, 61)]);
  const ofYear = await rest.get('/v1/statistics/cooperatives?sumOf=MEMBERS&figuresOfYear=2024');
  t.same(ofYear.json.total.sums, [summed('MEMBERS', 138, 3, 61)]);
  const filter = { territory: unit('PROVINCE', '56') };
  t.same(await sums(central, { of: ['MEMBERS'], filter }), [summed('MEMBERS', 120, 1, 10)]);
});

t.test('sums are of each group, whatever else a cooperative is counted by', async (t) => {
  const { data } = await asking(app, central)(SUMS, { of: ['MEMBERS'], by: ['TERRITORY'] });
  const { total, rows } = data.cooperativeStatistics;
  t.same(total.sums, [summed('MEMBERS', 186, 6, 60)]);
  t.same(
    rows.map((row: { unit: { code: string }; measures: object }) => [row.unit.code, row.measures]),
    [
      ['37', { sums: [summed('MEMBERS', 66, 5, 50)] }],
      ['56', { sums: [summed('MEMBERS', 120, 1, 10)] }],
    ],
  );
});

t.test('who may not read a figure of a cooperative gets no sum of it', async (t) => {
  t.same(await sums(province, { of: ['MEMBERS', 'REVENUE'] }), [
    summed('MEMBERS', 66, 5, 50),
    summed('REVENUE', 1_000_000_000, 1, 50),
  ]);
  t.same(await sums(null, { of: ['MEMBERS'] }), [summed('MEMBERS', 39, 2, 20)], 'of what is published');
  t.same(await sums(null, { of: ['MEMBERS', 'REVENUE'] }), ['AUTH_TOKEN_REQUIRED sumOf']);
  t.same(
    await sums(province, { of: ['REVENUE'], filter: { territory: unit('PROVINCE', '56') } }),
    ['FORBIDDEN sumOf'],
    'outside of a territory as to nobody',
  );
  const { status, json } = await restAs(app, null).get('/v1/statistics/cooperatives?sumOf=REVENUE');
  t.equal(status, 401);
  t.equal(json.code, 'AUTH_TOKEN_REQUIRED');
});
