import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { partsOf } from '../../src/programme/progress/parts.ts';
import type { TargetFacts } from '../../src/programme/progress/target-facts.ts';
import type { Territory } from '../../src/reference/territory.ts';
import { createCooperatives } from '../../src/registry/cooperatives/cooperatives.writes.ts';
import { startEmployments } from '../../src/registry/employments/employments.writes.ts';
import { startPositions } from '../../src/registry/management-positions/management-positions.writes.ts';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { HAND_COUNT, handCountWorld, type Json, targetsFor } from './hand-count.world.ts';

const NATION = { kind: 'NATION' } as const;
const PHASE = { fromOn: '2023-01-01', toOn: '2025-12-31' };
const FIGURE = { operator: 'VALUE', unit: 'COUNT', value: 10, ...PHASE };
const DUTY = { operator: 'UNQUANTIFIED', unit: 'COUNT', ...PHASE };

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const { as, unions, id } = await handCountWorld(t, databaseUrl);
const made = (territory: string, rows: readonly Json[]) =>
  as('UNION_CENTRAL', NATION, (context) => targetsFor(context, HAND_COUNT.territories[territory], rows));

const ROWS = [
  {
    ...FIGURE,
    indicator: 'COOPERATIVES_ESTABLISHED',
    operator: 'RANGE',
    value: null,
    valueMin: 5,
    valueMax: 7,
  },
  { ...FIGURE, indicator: 'WOMEN_STABLE_JOBS', value: 650 },
  { ...FIGURE, indicator: 'WOMEN_MANAGERS_TRAINED_RATE', unit: 'PERCENT', value: 100 },
  { ...FIGURE, indicator: 'COOPERATIVES_STRENGTHENED' },
  { ...FIGURE, indicator: 'CADRES_SKILLED_RATE', unit: 'PERCENT', value: 80 },
  { ...DUTY, indicator: 'CADRES_SKILLED_RATE', unit: 'PERCENT' },
  { ...DUTY, indicator: 'COOPERATIVES_ESTABLISHED' },
  { ...FIGURE, indicator: 'COOPERATIVES_ESTABLISHED', value: 1, perUnit: 'DISTRICT' },
  { ...FIGURE, indicator: 'WOMEN_STABLE_JOBS', value: 40, fromOn: '2030-01-01', toOn: '2030-12-31' },
];
const ids = await made('NAM_DINH', ROWS);

const FIELDS = `indicator status validAt boundariesAt evaluatedUnit { code name } scope definitionVersion countedBy actual max
  unresolved numerator denominator ratio expected
  readings { population horizon fromOn toOn status actual max numerator denominator ratio expected heldAtEnd programmeToDate
    cooperativesWithoutBasis byBasis { basis value cooperatives } findings { code count message } }
  parts { evaluatedUnit { code name } fromOn toOn status actual max unresolved ratio expected findings { code count message } }
  findings { code count message } assumptions { code message }`;
const ONE = `query ($id: ID!, $validAt: Date, $boundariesAt: Date, $knownAt: DateTime) { target(id: $id) {
  progress(validAt: $validAt, boundariesAt: $boundariesAt, knownAt: $knownAt) { ${FIELDS} } } }`;
const LIST = `query ($first: Int!) { targets(first: $first) { nodes { id progress { ${FIELDS} } } } }`;

const central = asking(app, await getToken(app, 'demo-union-central'));
const province = asking(app, await getToken(app, 'demo-union-province-37'));
const progressOf = async (ask: typeof central, target: string | undefined, variables: object = {}) => {
  const { data, errors } = await ask(ONE, { id: target, ...variables });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.target.progress;
};
const codes = (progress: Json) => progress.findings.map((one: Json) => one.code);

t.test('a target says how it stands, by which basis, and what it took for granted', async (t) => {
  const established = await progressOf(province, ids[0]);
  t.match(established, {
    status: 'MET',
    actual: 8,
    ratio: 1.6,
    validAt: '2025-12-31',
    boundariesAt: null,
    evaluatedUnit: { code: '36', name: 'Nam Định' },
    scope: null,
    definitionVersion: 2,
    expected: 5,
    max: 9,
    unresolved: 1,
    countedBy: null,
  });
  t.same(codes(established), ['PLACES_UNRESOLVED', 'ABOVE_RANGE']);
  t.match(established.findings[0], { count: 1, message: /whether they are located in this territory/ });
  t.match(established.assumptions[0], { code: 'SEAT_ON_THE_DAY', message: /located on that day/ });
  const jobs = await progressOf(province, ids[1]);
  t.match(jobs, { status: 'BEHIND', actual: 42, scope: 'PROGRAMME', ratio: 0.0646, countedBy: 'IDENTITY' });
  t.same(jobs.readings[0].byBasis, [
    { basis: 'PERSONS', value: 10, cooperatives: 7 },
    { basis: 'COOPERATIVE_FIGURES', value: 32, cooperatives: 4 },
  ]);
  const trained = await progressOf(province, ids[2]);
  t.match(trained, {
    status: 'BEHIND',
    actual: 50,
    numerator: 6,
    denominator: 12,
    expected: null,
    max: null,
  });
});

t.test('what is not computed or not reported is null, and never nought', async (t) => {
  for (const [index, status, code] of [
    [3, 'NOT_COMPUTED', 'INDICATOR_NOT_COMPUTED'],
    [4, 'NOT_REPORTED', 'FIGURES_NOT_REPORTED'],
    [5, 'REPORT_ONLY', 'FIGURES_NOT_REPORTED'],
  ] as const) {
    const progress = await progressOf(province, ids[index]);
    t.match(
      progress,
      { status, actual: null, numerator: null, ratio: null, expected: null, readings: EMPTY },
      code,
    );
    t.same(codes(progress), [code]);
  }
  const duty = await progressOf(province, ids[6]);
  t.match(duty, { status: 'REPORT_ONLY', actual: 8, ratio: null, expected: null });
  const later = await progressOf(province, ids[8]);
  t.match(later, {
    status: 'NOT_DUE',
    actual: null,
    ratio: null,
    expected: null,
    readings: [{ heldAtEnd: null }],
  });
});

t.test('a target for each unit or period is answered for each, and nothing is added up', async (t) => {
  const districts = await progressOf(province, ids[7]);
  t.match(districts, { status: 'BEHIND', actual: null, readings: EMPTY });
  t.equal(districts.parts.length, 10, 'the districts of 2023');
  const counted = districts.parts.filter((one: Json) => one.actual > 0);
  t.match(counted, [{ evaluatedUnit: { name: 'Hải Hậu' }, status: 'MET', actual: 2 }]);
  const [years, inspected] = await made('NAM_DINH', [
    { ...FIGURE, indicator: 'COOPERATIVES_ESTABLISHED', value: 3, perPeriod: 'YEAR' },
    { ...FIGURE, indicator: 'COOPERATIVES_ESTABLISHED', value: 3, perSubject: 'INSPECTED_COMMUNE' },
  ]);
  const each = await progressOf(province, years);
  t.match(each, { status: 'BEHIND', actual: null });
  t.same(
    each.parts.map((one: Json) => [one.fromOn, one.toOn, one.actual, one.status]),
    [
      ['2023-01-01', '2023-12-31', 2, 'BEHIND'],
      ['2024-01-01', '2024-12-31', 2, 'BEHIND'],
      ['2025-01-01', '2025-12-31', 3, 'MET'],
    ],
  );
  t.same(codes(await progressOf(province, inspected)), ['PER_EACH_NOT_COMPUTED']);
});

t.test('what one target is divided into takes nothing from those beside it', async (t) => {
  const divided = {
    ...FIGURE,
    indicator: 'COOPERATIVES_ESTABLISHED',
    value: 1,
    perUnit: 'DISTRICT',
    perPeriod: 'MONTH',
    toOn: '2027-12-31',
  };
  const three = await made('NAM_DINH', [divided, divided, ROWS[0]]);
  const query = `query ($a: ID!, $b: ID!, $c: ID!) { ${['a', 'b', 'c'].map(
    (name) => `${name}: target(id: $${name}) {
      progress { ${FIELDS} } again: progress(validAt: "2024-12-31") { ${FIELDS} } }`,
  )} }`;
  const { data, errors } = await province(query, { a: three[0], b: three[1], c: three[2] });
  t.same(errors, undefined);
  t.equal(data.a.progress.parts.length, 600, 'sixty months of ten districts');
  for (const left of [data.a.again, data.b.progress, data.b.again]) {
    t.match(left, { status: 'NOT_COMPUTED', actual: null, readings: EMPTY, parts: EMPTY });
    t.match(left.findings, [{ code: 'PARTS_TOO_MANY_HERE', count: 600 }]);
  }
  t.match([data.c.progress, data.c.again], [{ actual: 8 }, { actual: 4 }]);
  t.equal((await progressOf(province, three[1])).parts.length, 600, 'alone it is counted');
});

t.test('years of months are counted up to ten', (t) => {
  const facts = { unitId: 1, perUnit: null, perPeriod: 'MONTH', fromOn: '2021-01-15' };
  const parts = (toOn: string) => partsOf({} as Territory, { ...facts, toOn } as TargetFacts).length; // no units asked
  t.equal(parts('2030-12-31'), 120);
  t.equal(parts('2031-01-01'), 0);
  t.end();
});

t.test('to ask how a page of targets stands has its price', async (t) => {
  const once = 'progress { status }';
  const page = (fields: string) => `{ targets(first: 200) { nodes { ${fields} } } }`;
  const { extensions } = await province(page(once));
  t.equal(extensions.cost, 1 + 200 * (1 + 41 + 1));
  const often = ['2023', '2024', '2025'].map(
    (year) => `in${year}: progress(validAt: "${year}-12-31") { status }`,
  );
  const { errors } = await province(page(often.join(' ')));
  t.equal(errors?.[0]?.extensions.code, 'GRAPHQL_TOO_COSTLY');
});

t.test('nobody to take a share of is said, and is no share', async (t) => {
  const [none] = await made('HA_NOI', [ROWS[2]]);
  const progress = await progressOf(central, none);
  t.match(progress, { status: 'NOT_COMPUTED', actual: null, numerator: 0, denominator: 0, ratio: null });
  t.same(codes(progress), ['DENOMINATOR_EMPTY']);
});

t.test('the same target in the boundaries of another day is that of the unit it is then', async (t) => {
  const today = await progressOf(central, ids[0], { boundariesAt: '2025-07-01' });
  t.match(today, {
    actual: 12,
    boundariesAt: '2025-07-01',
    evaluatedUnit: { code: '37', name: 'Ninh Bình' },
  });
  t.same(
    [today.status, today.ratio, today.expected, today.readings[0].status],
    [null, null, null, null],
    'the figure of one unit is not judged by the target of another',
  );
  t.same(today.findings, [{ code: 'BOUNDARIES_DIFFER', count: 2, message: today.findings[0].message }]);
  const then = await progressOf(central, ids[0], { boundariesAt: '2025-06-30' });
  t.match(then, { actual: 8, status: 'MET', evaluatedUnit: { code: '36' } });
  const [city] = await as('UNION_CENTRAL', NATION, async (context) =>
    targetsFor(context, { level: 'DISTRICT', code: '105', at: '2023-04-10' }, [ROWS[0]]),
  );
  t.match(await progressOf(central, city), { actual: 0, evaluatedUnit: { code: '105' } });
  const gone = await progressOf(central, city, { boundariesAt: '2025-07-01' });
  t.match(gone, { status: 'NOT_COMPUTED', actual: null, evaluatedUnit: null });
  t.same(codes(gone), ['UNIT_NOT_ONE']);
});

t.test(
  'a unit formed from several is judged by the sum of their targets when all are recorded',
  async (t) => {
    const OLD = { level: 'PROVINCE', at: '2023-04-10' };
    const row = { ...FIGURE, indicator: 'COOPERATIVES_ESTABLISHED', value: 4, toOn: '2025-11-30' };
    const recorded = async (code: string, rows: readonly Json[]) =>
      as('UNION_CENTRAL', NATION, (context) => targetsFor(context, { ...OLD, code }, rows));
    const [own] = await recorded('36', [row]);
    const asked = () => progressOf(central, own, { boundariesAt: '2025-07-01' });
    // ND18, of which the year alone is known, is named besides.
    const UNJUDGED = [
      { code: 'BOUNDARIES_DIFFER', count: 1 },
      { code: 'FOUNDING_DAY_UNCERTAIN', count: 1 },
    ];
    await recorded('35', [row]);
    // Other periods, populations and shares are other targets.
    await recorded('37', [
      { ...row, toOn: '2025-12-31' },
      { ...row, indicator: 'WOMEN_STABLE_JOBS' },
      { ...row, value: null, operator: 'UNQUANTIFIED' },
    ]);
    t.match(await asked(), { status: null, actual: 11, findings: UNJUDGED });
    await recorded('37', [{ ...row, operator: 'AT_LEAST', value: 3 }]);
    const judged = await asked();
    t.match(judged, { status: 'MET', actual: 11, ratio: 1, expected: 11 });
    t.match(judged.findings[0], { code: 'PREDECESSORS_SUMMED', count: 3 });
    await recorded('35', [row]);
    t.match(await asked(), { status: null, findings: UNJUDGED }, 'which of two?');
  },
);

t.test('each year of a unit formed from several is judged by the same year of all of them', async (t) => {
  const yearly = {
    ...FIGURE,
    indicator: 'WOMEN_STABLE_JOBS',
    value: 4,
    perPeriod: 'YEAR',
    toOn: '2024-12-31',
  };
  const recorded = async (code: string, rows: readonly Json[]) =>
    as('UNION_CENTRAL', NATION, (context) =>
      targetsFor(context, { level: 'PROVINCE', at: '2023-04-10', code }, rows),
    );
  const [own] = await recorded('36', [{ ...yearly, kinds: ['COOPERATIVE', 'COOPERATIVE_UNION'] }]);
  const parts = async () => {
    const { parts } = await progressOf(central, own, { boundariesAt: '2025-07-01' });
    return parts.map((one: Json) => [
      one.fromOn,
      one.status !== null,
      codes(one).includes('PREDECESSORS_SUMMED'),
    ]);
  };
  // A figure for the whole period is no figure for each year.
  for (const code of ['35', '37']) await recorded(code, [{ ...yearly, perPeriod: null }]);
  t.same(await parts(), [
    ['2023-01-01', false, false],
    ['2024-01-01', false, false],
  ]);
  // Kinds are a set.
  for (const code of ['35', '37'])
    await recorded(code, [{ ...yearly, kinds: ['COOPERATIVE_UNION', 'COOPERATIVE'] }]);
  t.same(await parts(), [
    ['2023-01-01', true, true],
    ['2024-01-01', true, true],
  ]);
});

t.test('a share in the boundaries of another day is a figure without a status', async (t) => {
  const rate = await progressOf(central, ids[2], { boundariesAt: '2025-07-01' });
  t.match(rate, { status: null, actual: 37.5, numerator: 6, denominator: 16, ratio: null });
  t.same(rate.findings[0].code, 'BOUNDARIES_DIFFER');
});

t.test('a milestone is reached when all that are linked to it are', async (t) => {
  const [target] = await made('NAM_DINH', [
    { indicator: 'MILESTONE_REVIEW_LIST', operator: 'MILESTONE', unit: 'MILESTONE', ...PHASE },
  ]);
  const state = async (variables: object = {}) => {
    const { status, numerator, denominator, actual, findings } = await progressOf(central, target, variables);
    return [status, numerator, denominator, actual, findings.map((one: Json) => [one.code, one.count])];
  };
  t.same(await state(), ['NOT_COMPUTED', 0, 0, null, [['MILESTONES_NONE', null]]]);
  const { data } = await central('query ($id: ID!) { target(id: $id) { plan { id } } }', { id: target });
  const planId = data.target.plan.id;
  const write = async (mutation: string, type: string, input: object) => {
    const answer = await central(
      `mutation ($input: [${type}!]!) { ${mutation}(input: $input) { milestone { id } userErrors { code field } } }`,
      { input: [input] },
    );
    t.same(answer.data?.[mutation].userErrors, []);
    return answer.data[mutation].milestone.id as string;
  };
  const first = await write('milestoneCreate', 'MilestoneCreateInput', {
    planId,
    targetId: target,
    title: 'Danh sách',
    dueOn: '2024-03-31',
  });
  t.same(await state({ validAt: '2024-03-30' }), ['NOT_DUE', 0, 1, null, []]);
  t.same(await state({ validAt: '2024-03-31' }), ['BEHIND', 0, 1, null, [['MILESTONES_OVERDUE', 1]]]);
  await write('milestoneReach', 'MilestoneReachInput', { id: first, expectedVersion: 1, reachedOn: '2024' });
  t.same(await state({ validAt: '2024-12-30' }), ['BEHIND', 0, 1, null, [['MILESTONES_OVERDUE', 1]]]);
  t.same(await state({ validAt: '2024-12-31' }), ['MET', 1, 1, null, []], 'in 2024 is by the end of 2024');
  await write('milestoneCreate', 'MilestoneCreateInput', {
    planId,
    targetId: target,
    title: 'Kế hoạch hỗ trợ',
  });
  t.same(await state({ validAt: '2025-06-30' }), ['NOT_DUE', 1, 2, null, []]);
  t.same(await state(), ['BEHIND', 1, 2, null, [['MILESTONES_OVERDUE', 1]]]);
});

t.test('a commune sees how much is not certain of it, though it sees none of those records', async (t) => {
  const { token } = await newClient(app, { role: 'UNION_COMMUNE', level: 'COMMUNE', code: '06811' });
  const [target] = await made('UONG_BI', [ROWS[0]]);
  const whole = await progressOf(central, target);
  t.match(whole, { actual: 1, max: 2, unresolved: 1, status: 'BEHIND' });
  t.same(await progressOf(asking(app, token), target), whole);
  // All of Bắc Sơn went to Vàng Danh: it lay beside what was divided, and is surely elsewhere.
  const { status } = await restAs(app, await getToken(app, 'demo-union-central')).post('/v1/cooperatives', {
    name: 'Hợp tác xã Bắc Sơn',
    kind: 'COOPERATIVE',
    address: { communeCode: '06814', codesOn: '2024-10-15' },
    foundedOn: '2024-02-02',
    establishmentSupportLevel: 'PROVINCE',
  });
  t.equal(status, 201);
  t.same(await progressOf(central, target), whole);
});

t.test('a page of targets costs as many statements as one', async (t) => {
  const statements = async (first: number) => {
    const { extensions, data, errors } = await province(LIST, { first });
    t.same(errors, undefined);
    t.equal(data.targets.nodes.length, first);
    return extensions.statements;
  };
  // The list, the targets with their plans, the three ways of counting, the places that are not resolved.
  t.equal(await statements(3), 6);
  t.equal(await statements(9), 6);
});

t.test('the same figures are told to whoever covers the territory, and to nobody else', async (t) => {
  const whole = await progressOf(central, ids[1]);
  t.same(await progressOf(province, ids[1]), whole);
  // Of P16 there are two records, which only a number joins.
  for (const role of ['FINANCE_AGENCY', 'PEOPLES_COMMITTEE', 'LABOUR_AGENCY', 'PROVINCIAL_PORTAL']) {
    const { token } = await newClient(app, { role, level: 'PROVINCE', code: '37' });
    const { countedBy, actual } = await progressOf(asking(app, token), ids[1]);
    t.same([countedBy, actual], ['PERSON_RECORD', 43], role);
    t.same(await progressOf(asking(app, token), ids[0]), await progressOf(central, ids[0]), role);
  }
  const commune = asking(
    app,
    (await newClient(app, { role: 'UNION_COMMUNE', level: 'COMMUNE', code: '14215' })).token,
  );
  // Issued for the province of which the commune is a part today.
  const [above] = await made('NINH_BINH_TODAY', [ROWS[1]]);
  const seen = await progressOf(commune, above);
  t.match(seen, { status: 'NOT_COMPUTED', actual: null, readings: EMPTY });
  t.same(codes(seen), ['TERRITORY_NOT_COVERED']);
  const [nation] = await made('NATION', [ROWS[1]]);
  t.same(
    codes(await progressOf(commune, nation)),
    ['TERRITORY_NOT_COVERED'],
    'the nation’s figure is no commune’s',
  );
});

t.test('who does not see the target, or no target at all, is told nothing', async (t) => {
  const elsewhere = asking(
    app,
    (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '01' })).token,
  );
  const { errors } = await elsewhere(ONE, { id: ids[0] });
  t.equal(errors?.[0]?.extensions.code, 'NOT_FOUND');
  const url = `/v1/targets/${ids[0]}/progress`;
  const status = async (token: string | null) => {
    const answer = await restAs(app, token).get(url);
    return [answer.status, answer.json.code];
  };
  t.same(await status(null), [401, 'AUTH_TOKEN_REQUIRED']);
  t.same(await status(await getToken(app, 'demo-website')), [403, 'FORBIDDEN']);
  t.same(await status(await getToken(app, 'demo-auditor')), [403, 'FORBIDDEN']);
  t.same(await status(await getToken(app, 'demo-alliance-01')), [404, 'NOT_FOUND']);
});

t.test('REST answers as GraphQL does, in the language that is asked for', async (t) => {
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  for (const [index, target] of ids.entries()) {
    const { json, status } = await rest.get(`/v1/targets/${target}/progress`);
    t.equal(status, 200);
    const { evaluatedUnit, parts, ...shown } = await progressOf(province, target);
    const { evaluatedUnit: unit, parts: each, ...told } = json;
    t.same(told, shown, String(ROWS[index]?.indicator));
    t.match(unit, evaluatedUnit);
    t.match(each, parts);
  }
  const vi = await rest.get(`/v1/targets/${ids[3]}/progress`, { 'accept-language': 'vi' });
  t.match(vi.json.findings[0].message, /chưa được tính/);
  const bad = await rest.get(`/v1/targets/${ids[0]}/progress?validAt=2199-01-01`);
  t.same([bad.status, problemsOf(bad)], [422, [['DATE_FUTURE', 'validAt']]]);
  const old = await rest.get(`/v1/targets/${ids[0]}/progress?boundariesAt=1990-01-01`);
  t.same([old.status, problemsOf(old)], [422, [['UNIT_UNKNOWN', 'boundariesAt']]]);
  t.equal((await rest.get('/v1/targets/nothing/progress')).status, 404);
});

t.test('the records are those that were known at a moment', async (t) => {
  await sleep(2_100);
  const knownAt = new Date(Date.now() - 1_000).toISOString();
  await as('UNION_PROVINCE', unions.other ?? NATION, async (context) => {
    const call = (items: readonly object[]) => ({ operation: 'test', idempotencyKey: null, items });
    const made = await createCooperatives(
      context,
      call([
        {
          name: 'Hợp tác xã Thử Muộn',
          kind: 'COOPERATIVE',
          address: HAND_COUNT.places.NAM_DINH,
          foundedOn: '2024-02-02',
          establishmentSupportLevel: 'PROVINCE',
        },
      ]),
    );
    const term = { position: 'DIRECTOR', fromOn: '2024-02-02', womenManagerId: id('W1') };
    await startPositions(context, call([{ ...term, cooperativeId: made.ids[0] }]));
  });
  t.equal((await progressOf(province, ids[0])).actual, 9);
  t.equal((await progressOf(province, ids[0], { knownAt })).actual, 8);
});

t.test('a target’s own positions stand before those of its plan', async (t) => {
  const [target] = await made('NAM_DINH', [{ ...ROWS[6], countedPositions: ['DEPUTY_DIRECTOR'] }]);
  t.equal((await progressOf(central, target)).actual, 1);
});

t.test('a job told by years inside a longer one does not end it', async (t) => {
  const standing = async () => {
    const { readings } = await progressOf(province, ids[1]);
    return [readings[0].byBasis[0].value, readings[0].heldAtEnd];
  };
  const [obtained, held] = await standing();
  const worker = { name: 'Nguyễn Thị Thử', gender: 'FEMALE', personalIdNumber: '036185000299' };
  const job = { cooperativeId: id('ND1'), person: worker, kind: 'STABLE', contract: 'FIXED_TERM' };
  await as('UNION_PROVINCE', unions.other ?? NATION, (context) =>
    startEmployments(context, {
      operation: 'test',
      idempotencyKey: null,
      items: [
        { ...job, fromOn: '2023', toOn: '2025' },
        { ...job, fromOn: '2024', toOn: '2024' },
        { ...job, fromOn: '2025-01-01' },
      ],
    }),
  );
  t.same(await standing(), [obtained + 1, held + 1], 'obtained once, in 2024, and held at the end');
});
