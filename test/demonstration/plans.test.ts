import { readFileSync } from 'node:fs';
import t from 'tap';
import { planId } from '../../src/demonstration/plan-entries.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

/** The figures of the nation's decision and of five local plans, apart from the set. */
const GOLDEN = new URL('../golden/plans.json', import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: facts of no type of ours
type Json = any;

/** The plans of the file in its order: key, status today, unit as issued, unit of today. */
const PLANS = [
  ['VN', 'IN_FORCE', 'Việt Nam', 'Việt Nam'],
  ['ND', 'EXPIRED', 'Nam Định', 'Ninh Bình'],
  ['KH', 'EXPIRED', 'Khánh Hòa', 'Khánh Hòa'],
  ['LC', 'ORPHANED', 'Lai Châu', null],
  ['HN', 'IN_FORCE', 'Hà Nội', 'Hà Nội'],
  ['TB', 'EXPIRED', 'Thái Bình', 'Hưng Yên'],
] as const;

const TARGET = `id position sectionRef indicator operator unit value valueMin valueMax fromOn toOn perUnit perSubject
  perPeriod actorLevel population alternativePopulation scope condition countedPositions kinds supportKinds horizon
  strength foundedFromOn foundedToOn`;

const PLAN = `documentNo issuedOn issuerName fromOn toOn status programme phases { number from to } priorityGroups
  unit { name level } unitToday { name } parent { id } responsibleUnit { code } responsibleBasis note
  targets(first: 50) { ${TARGET} }
  budgetLines(first: 50) { phase stage amountVnd isTotal isApproximate fundingSources }
  reportingObligations(first: 50) { frequency dueBefore actorKind actorLevel recipients { agencyKind level } }`;

/** Without what says nothing: null, and empty lists. */
const told = (row: object) =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );

/** What the file says of a row in figures and codes; its words are its own. */
const expectedTarget = (row: Json, index: number) =>
  told({
    position: index + 1,
    sectionRef: row.ref,
    indicator: row.indicator,
    operator: row.operator,
    unit: row.unit,
    value: row.value,
    valueMin: row.min,
    valueMax: row.max,
    fromOn: row.period.from,
    toOn: row.period.to,
    perUnit: row.perUnit,
    perSubject: row.perSubject,
    perPeriod: row.perPeriod,
    actorLevel: row.by,
    population: /^[A-Z_]+$/.test(row.population ?? '') ? row.population : null,
    alternativePopulation: row.alternativeReading,
    scope: row.scope,
    condition: row.condition === 'FEMALE_MAJORITY' ? row.condition : null,
    countedPositions: row.countedPositions,
    kinds: row.kinds,
    supportKinds: row.supportKinds,
    horizon: row.horizon,
    strength: row.strength,
    foundedFromOn: row.foundedFrom,
    foundedToOn: row.foundedTo === '2025' ? '2025-01-01' : row.foundedTo,
  });

const expectedLines = ({ phase, stage, total, sources, approximate = [] }: Json) => [
  { phase, stage, amountVnd: total, isTotal: true, isApproximate: false, fundingSources: [] },
  ...Object.entries(sources).map(([names, amountVnd]) => ({
    phase,
    stage,
    amountVnd,
    isTotal: false,
    isApproximate: approximate.includes(names),
    fundingSources: names.split('+'),
  })),
];

const { app } = await testServer(t);
const as = async (client: string): Promise<Ask> => asking(app, await getToken(app, client));
const golden: Json[] = JSON.parse(readFileSync(GOLDEN, 'utf8')).plans;
const find = async (ask: Ask, key: string) => {
  const { data, errors } = await ask(`query ($id: ID!) { plan(id: $id) { ${PLAN} } }`, { id: planId(key) });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.plan;
};

t.test('the set holds six real plans as they state themselves', async (t) => {
  const central = await as('demo-union-central');
  const counted = { targets: 0, figures: 0, obligations: 0, lines: 0 };
  for (const [index, [key, status, unit, unitToday]] of PLANS.entries()) {
    const [plan, expected] = [await find(central, key), golden[index]];
    t.match(plan, { status, unit: { level: expected.territory.level }, programme: expected.programme }, key);
    t.match(plan.unit.name, new RegExp(unit), key);
    unitToday === null
      ? t.equal(plan.unitToday, null, key)
      : t.match(plan.unitToday.name, new RegExp(unitToday), key);
    t.equal(plan.documentNo, expected.documentNumber, key);
    t.match(plan.issuedOn ?? '', expected.issuedOn ?? '', key);
    t.equal(plan.issuerName, expected.issuer, key);
    t.same([plan.fromOn, plan.toOn], [expected.period.from, expected.period.to], key);
    t.same(plan.phases.map(told), expected.phases ?? [], key);
    t.same(plan.priorityGroups, expected.priorityGroups ?? [], key);
    t.same(
      plan.targets.map(({ id: _, ...row }: Json) => told(row)),
      expected.targets.map(expectedTarget),
      `${key}: targets`,
    );
    t.same(plan.budgetLines, (expected.budget ?? []).flatMap(expectedLines), `${key}: budget`);
    t.same(
      plan.reportingObligations,
      expected.reporting.map(({ frequency, dueBefore, by, to }: Json) => ({
        frequency,
        dueBefore,
        actorKind: by.agencyKind,
        actorLevel: by.level,
        recipients: to,
      })),
      `${key}: obligations`,
    );
    counted.targets += plan.targets.length;
    counted.figures += plan.targets.filter(
      (row: Json) => !['MILESTONE', 'UNQUANTIFIED'].includes(row.operator),
    ).length;
    counted.obligations += plan.reportingObligations.length;
    counted.lines += plan.budgetLines.length;
  }
  t.same(counted, { targets: 123, figures: 98, obligations: 29, lines: 9 });
});

t.test('the plans of Project 01 are parts of the nation’s, the other programme’s is not', async (t) => {
  const central = await as('demo-union-central');
  for (const [key] of PLANS) {
    const isPart = !['VN', 'TB'].includes(key);
    t.equal((await find(central, key)).parent?.id ?? null, isPart ? planId('VN') : null, key);
  }
});

t.test('an orphaned plan of a district says who is taken to answer for it', async (t) => {
  t.match(await find(await as('demo-union-central'), 'LC'), {
    unit: { level: 'DISTRICT' },
    responsibleUnit: { code: '12' },
    responsibleBasis: 'ASSUMED',
  });
});

t.test('today’s Ninh Bình sees Nam Định’s plan and the nation’s, and none of Hà Nội', async (t) => {
  const { data } = await (await as('demo-union-province-37'))(
    'query { plans(first: 50) { nodes { id status } } }',
  );
  t.same(data.plans.nodes.map((one: Json) => one.id).sort(), [planId('ND'), planId('VN')].sort());
});
