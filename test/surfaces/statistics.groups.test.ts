import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { statisticsWorld } from './statistics.world.ts';

const { app, record, central, province } = await statisticsWorld(t);
const inCommune = (name: string, communeCode: string) => ({
  name,
  kind: 'COOPERATIVE',
  address: { communeCode, codesOn: '2024-06-30' },
});
await record('/v1/cooperatives', [
  inCommune('Mỹ Thắng, đổi huyện', '13717'),
  inCommune('Mỹ Hưng, không rõ về đâu', '13729'),
]);

/** What is counted by territory, and the list whose rows it counts; `besides` is what the list is asked besides. */
const NOUNS = [
  {
    statistic: 'cooperativeStatistics',
    measure: 'cooperatives',
    list: 'cooperatives',
    type: 'CooperativeFilter',
    besides: {},
  },
  {
    statistic: 'womenManagerStatistics',
    measure: 'womenManagers',
    list: 'womenManagers',
    type: 'WomenManagerFilter',
    besides: { isCurrent: true },
  },
  {
    statistic: 'trainingStatistics',
    measure: 'classes',
    list: 'trainings',
    type: 'TrainingFilter',
    besides: { state: ['HELD'] },
  },
];
const BOUNDARIES = [
  { level: 'PROVINCE', at: null },
  { level: 'PROVINCE', at: '2024-06-30' },
  // Mỹ Lộc went to the city of Nam Định between the two.
  { level: 'DISTRICT', at: '2024-06-30' },
  { level: 'DISTRICT', at: '2024-12-31' },
  { level: 'DISTRICT', at: '2025-06-30' },
  { level: 'COMMUNE', at: null },
  { level: 'COMMUNE', at: '2024-06-30' },
  { level: 'COMMUNE', at: '2025-06-30' },
];

async function ask(token: string, query: string, variables: object) {
  const { data, errors } = await asking(app, token)(query, { ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

for (const { statistic, measure, list, type, besides } of NOUNS) {
  t.test(`each unit of ${statistic} has what the list has of its territory, and is as unsure`, async (t) => {
    for (const { level, at } of BOUNDARIES) {
      for (const token of [central, province]) {
        const { counted } = await ask(
          token,
          `query ($level: StatisticsLevel, $at: Date) { counted: ${statistic}(groupBy: [TERRITORY], level: $level, boundariesAt: $at) {
            rows { unit { code } measures { ${measure} } unresolved } } }`,
          { level, at },
        );
        const units = counted.rows.filter((row: { unit: unknown }) => row.unit !== null);
        t.ok(units.length > 0, `${level} ${at}`);
        for (const { unit, measures, unresolved } of units) {
          const territory = { level, code: unit.code, at };
          const { listed } = await ask(
            token,
            `query ($filter: ${type}) { listed: ${list}(filter: $filter) { totalCount unresolvedCount } }`,
            { filter: { ...besides, territory } },
          );
          t.same(
            [measures[measure], unresolved],
            [listed.totalCount, listed.unresolvedCount],
            `${level} ${unit.code} of ${at ?? 'today'}`,
          );
        }
      }
    }
  });
}
