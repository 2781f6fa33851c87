import t from 'tap';
import { planId } from '../../src/demonstration/plan-entries.ts';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';
import type { Json } from './hand-count.world.ts';

/** Counted by hand: rows that only the units can report, and duties in words that are counted or reported. */
const STATUSES = {
  VN: { NOT_REPORTED: 2 },
  ND: { NOT_REPORTED: 4 },
  KH: { NOT_REPORTED: 2 },
  LC: { NOT_REPORTED: 4, REPORT_ONLY: 2 },
  HN: { NOT_REPORTED: 2 },
  TB: { NOT_REPORTED: 15, REPORT_ONLY: 2 },
} as const;

const COMPUTED = [
  'COOPERATIVES_ESTABLISHED',
  'COOPERATIVE_GROUPS_ESTABLISHED',
  'WOMEN_STABLE_JOBS',
  'WOMEN_STABLE_JOBS_COOPERATIVES',
  'WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS',
  'WOMEN_MANAGERS_TRAINED_RATE',
];

const PLAN = `query ($id: ID!) { plan(id: $id) { targets(first: 50) { indicator operator perUnit perPeriod horizon
  alternativePopulation countedPositions progress {
    status actual readings { actual } parts { status } findings { code } assumptions { code } } } } }`;

t.test('every row of the six real plans says how it stands, or why it cannot', async (t) => {
  const { app } = await testServer(t);
  const ask = asking(app, await getToken(app, 'demo-union-central'));
  const reached: string[] = [];
  for (const [key, statuses] of Object.entries(STATUSES)) {
    const { data, errors, extensions } = await ask(PLAN, { id: planId(key) });
    t.same(errors, undefined, key);
    t.ok(extensions.statements <= 8, `${key}: ${extensions.statements} statements`);
    const { targets } = data.plan;
    for (const { indicator, operator, perUnit, perPeriod, progress, ...row } of targets as Json[]) {
      const isComputed = COMPUTED.includes(indicator);
      const name = `${key} ${indicator} ${progress.status}`;
      if (progress.status === 'MET' && indicator.startsWith('MILESTONE_')) {
        t.equal(progress.findings.length, 0, name);
        reached.push(name);
        continue;
      }
      if (!isComputed) {
        t.equal(progress.actual, null, name);
        t.ok(['NOT_COMPUTED', 'NOT_REPORTED', 'REPORT_ONLY'].includes(progress.status), name);
        t.equal(progress.findings.length, 1, name);
        continue;
      }
      const choices = progress.assumptions.map((one: Json) => one.code);
      const isOfCooperatives = !indicator.includes('COOPERATIVE_GROUPS');
      const isUsual = isOfCooperatives && row.countedPositions.length === 0;
      t.equal(choices.includes('USUAL_POSITIONS'), isUsual, `${name}: positions`);
      // Ten districts of Nam Định, eight years of Hà Nội.
      const parts = perUnit !== null ? 10 : perPeriod !== null ? 8 : 0;
      t.equal(progress.parts.length, parts, name);
      if (parts > 0) continue;
      if (operator === 'UNQUANTIFIED') t.equal(progress.status, 'REPORT_ONLY', name);
      else t.ok(['MET', 'BEHIND', 'ON_TRACK', 'NOT_DUE'].includes(progress.status), name);
      const ways = (row.horizon === 'UNSTATED' ? 2 : 1) * (row.alternativePopulation === null ? 1 : 2);
      t.equal(progress.readings.length, ways, name);
    }
    for (const [status, count] of Object.entries(statuses)) {
      const found = targets.filter((row: Json) => row.progress.status === status).length;
      t.equal(found, count, `${key}: ${status}`);
    }
  }
  t.same(
    reached,
    ['ND MILESTONE_PROGRAMME_BRIEFING_OF_CADRES MET'],
    'the milestone that the demonstration reaches',
  );
});
