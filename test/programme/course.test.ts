import t from 'tap';
import { quotient, rounded, times } from '../../src/kernel/fractions.ts';
import { expectedExactly } from '../../src/programme/progress/expected.ts';
import { reachedBy } from '../../src/programme/progress/milestones.ts';
import { readingsOf } from '../../src/programme/progress/readings.ts';
import { isMet, statusOf } from '../../src/programme/progress/status.ts';
import type { SiblingFacts, TargetFacts } from '../../src/programme/progress/target-facts.ts';

const row = (fromOn: string, toOn: string, figure: number): SiblingFacts => ({
  id: `${fromOn} ${toOn}`,
  fromOn,
  toOn,
  figure,
});
const expectedBy = (...asked: Parameters<typeof expectedExactly>) => rounded(expectedExactly(...asked), 2);
const year = (number: number, figure: number) => row(`${number}-01-01`, `${number}-12-31`, figure);

t.test('what is expected grows by equal steps, day by day', async (t) => {
  const course = { ...row('2025-01-01', '2025-12-31', 365) };
  t.equal(expectedBy(course, [], '2025-01-01'), 1);
  t.equal(expectedBy(course, [], '2025-07-19'), 200);
  t.equal(expectedBy(course, [], '2025-12-31'), 365);
  t.equal(expectedBy(course, [], '2026-06-30'), 365);
});

t.test('the plan’s own years are the horizons of its phase, and are never added to it', async (t) => {
  const phase = row('2023-01-01', '2025-12-31', 650);
  const years = [year(2024, 300), year(2023, 100), year(2025, 250)];
  t.equal(expectedBy(phase, years, '2023-12-31'), 100);
  t.equal(expectedBy(phase, years, '2024-12-31'), 400);
  t.equal(expectedBy(phase, years, '2025-12-31'), 650);
  t.equal(expectedBy(phase, years, '2023-07-02'), 50.14);
  t.equal(
    expectedBy(phase, [year(2024, 300)], '2023-12-31'),
    216.47,
    'a year by itself tells nothing of the start',
  );
});

t.test('a figure to an earlier day is a horizon of a later one', async (t) => {
  const to2030 = row('2023-01-01', '2030-12-31', 45);
  const to2025 = row('2023-01-01', '2025-12-31', 30);
  t.equal(expectedBy(to2030, [to2025], '2025-12-31'), 30);
  t.equal(expectedBy(to2030, [to2025], '2028-07-01'), 37.5);
  t.equal(expectedBy(to2025, [to2030], '2025-12-31'), 30);
});

const FIGURES = { value: null, valueMin: null };

t.test('a figure is met as its operator says', async (t) => {
  for (const [operator, more, actual, expected] of [
    ['VALUE', { value: 10 }, 10, true],
    ['VALUE', { value: 10 }, 9, false],
    ['AT_LEAST', { value: 10 }, 11, true],
    ['MORE_THAN', { value: 50 }, 50, false],
    ['MORE_THAN', { value: 50 }, 50.01, true],
    ['ABOUT', { value: 10 }, 9, true],
    ['ABOUT', { value: 10 }, 8, false],
    ['RANGE', { valueMin: 5 }, 5, true],
    ['RANGE', { valueMin: 5 }, 9, true],
    ['RANGE', { valueMin: 5 }, 4, false],
    ['UNQUANTIFIED', {}, 4, null],
  ] as const) {
    t.equal(isMet({ operator, ...FIGURES, ...more }, actual), expected, `${operator} ${actual}`);
  }
});

t.test('a rate is compared by its parts, and not by the per cent that is shown', async (t) => {
  const share = (part: number, whole: number) => times(quotient(part, whole), 100);
  for (const operator of ['VALUE', 'AT_LEAST', 'RANGE']) {
    const target = { operator, value: operator === 'RANGE' ? null : 70, valueMin: 70 };
    t.equal(isMet(target, share(13_999, 20_000)), false, operator);
    t.equal(isMet(target, share(14_000, 20_000)), true, operator);
  }
  const more = { operator: 'MORE_THAN', value: 50, valueMin: null };
  t.equal(isMet(more, share(1, 2)), false);
  t.equal(isMet(more, share(500_001, 1_000_000)), true);
  t.equal(isMet({ operator: 'ABOUT', value: 7, valueMin: null }, 6.3), true);
  t.equal(isMet({ operator: 'ABOUT', value: 70, valueMin: null }, share(62_999, 100_000)), false);
});

t.test('a course is compared exactly too', async (t) => {
  const course = row('2025-01-01', '2025-12-31', 1);
  const target = { operator: 'VALUE', value: 400, valueMin: null };
  const expected = expectedExactly({ ...course, figure: 400 }, [], '2025-01-05');
  t.equal(expectedBy({ ...course, figure: 400 }, [], '2025-01-05'), 5.48);
  const at = { fromOn: '2025-01-01', toOn: '2025-12-31', validAt: '2025-01-05', expected };
  t.equal(statusOf(target, { ...at, actual: 5.48 }), 'ON_TRACK');
  t.equal(statusOf(target, { ...at, actual: 5.479 }), 'BEHIND');
});

const MILESTONE = { toOn: '2025-12-31' };
const reached = (reachedBy: string | null, dueOn: string | null = null) => ({ reachedBy, dueOn });

t.test(
  'milestones are met when all are reached, behind when one is overdue, and not due before',
  async (t) => {
    const status = (
      milestones: readonly { dueOn: string | null; reachedBy: string | null }[],
      on = '2025-06-30',
    ) => reachedBy({ ...MILESTONE, milestones }, on, '2026-11-01').status;
    t.equal(status([]), 'NOT_COMPUTED');
    t.equal(status([reached('2025-06-30')]), 'MET');
    t.equal(status([reached('2025-07-01')]), 'NOT_DUE', 'it is reached later');
    t.equal(status([reached('2025-03-01'), reached(null)]), 'NOT_DUE', 'due with the target');
    t.equal(status([reached('2025-03-01'), reached(null, '2025-06-29')]), 'BEHIND');
    t.equal(status([reached(null, '2025-06-30')]), 'BEHIND', 'the day is over');
    t.equal(status([reached(null, '2025-07-01')]), 'NOT_DUE');
    t.equal(status([reached(null)], '2025-12-31'), 'BEHIND');
    t.equal(
      reachedBy({ ...MILESTONE, milestones: [reached(null)] }, '2025-12-31', '2025-12-31').status,
      'NOT_DUE',
    );
  },
);

t.test('a status follows from the figure, the course and the day', async (t) => {
  const target = { operator: 'VALUE', ...FIGURES, value: 10 };
  const at = { fromOn: '2025-01-01', toOn: '2025-12-31', validAt: '2025-07-01', expected: 5, actual: 6 };
  for (const [expected, change] of [
    ['ON_TRACK', {}],
    ['ON_TRACK', { actual: 5 }],
    ['BEHIND', { actual: 4 }],
    ['MET', { actual: 10 }],
    ['BEHIND', { validAt: '2025-12-31', expected: 10, actual: 9 }],
    ['NOT_DUE', { validAt: '2024-12-31', actual: null }],
    ['NOT_DUE', { expected: null }],
    ['BEHIND', { expected: null, validAt: '2025-12-31' }],
    ['NOT_COMPUTED', { actual: null }],
  ] as const) {
    t.equal(statusOf(target, { ...at, ...change }), expected, JSON.stringify(change));
  }
  t.equal(statusOf({ ...target, operator: 'UNQUANTIFIED' }, at), 'REPORT_ONLY');
});

t.test('both readings are answered where the phrase allows two, the plan’s own first', async (t) => {
  const target = {
    fromOn: '2023-01-01',
    toOn: '2030-12-31',
    population: 'WOMEN_MEMBERS_AND_WOMEN_WORKERS',
    alternativePopulation: 'MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS',
    horizon: 'UNSTATED',
    phases: [
      { number: 1, from: null, to: '2025-12-31' },
      { number: 2, from: '2026-01-01', to: '2030-12-31' },
    ],
  } as unknown as TargetFacts; // what readings need of a target
  t.same(
    readingsOf(target, true).map(({ horizon, fromOn, population }) => [
      horizon,
      fromOn,
      population?.slice(0, 7),
    ]),
    [
      ['CUMULATIVE', '2023-01-01', 'WOMEN_M'],
      ['CUMULATIVE', '2023-01-01', 'MEMBERS'],
      ['PHASE_ONLY', '2026-01-01', 'WOMEN_M'],
      ['PHASE_ONLY', '2026-01-01', 'MEMBERS'],
    ],
  );
  t.same(
    readingsOf({ ...target, horizon: null, alternativePopulation: null }, true).map((one) => one.horizon),
    [null],
  );
  t.equal(readingsOf({ ...target, horizon: 'PHASE_ONLY' }, false)[0]?.fromOn, '2026-01-01');
});
