import fc from 'fast-check';
import t, { type Test } from 'tap';
import { declaredList } from '../../src/records/reading/list.ts';
import { trainingReads } from '../../src/registry/trainings/trainings.kind.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { asQuery, valuesByKey } from './filter-values.ts';
import { COOPERATIVE_VALUES, statisticsWorld, unit, WORDS } from './statistics.world.ts';

const { app, rest, central, province, cooperatives } = await statisticsWorld(t);

/** A noun that is counted and listed: its filter with values for each key, and what the list is asked besides. */
const NOUNS = [
  {
    one: 'cooperativeStatistics',
    many: 'cooperatives',
    type: 'CooperativeFilter',
    path: 'cooperatives',
    besides: {},
    values: COOPERATIVE_VALUES,
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
    total { sums { of count amountVnd cooperatives ofCooperatives } }
    rows { unit { code } measures { sums { of count amountVnd cooperatives ofCooperatives } } } } }`;
const summed = (of: string, sum: number | null, count: number, ofCooperatives: number) => ({
  of,
  ...(of === 'REVENUE' ? { count: null, amountVnd: sum } : { count: sum, amountVnd: null }),
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
