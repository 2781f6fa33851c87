import t from 'tap';
import { findProgress } from '../../src/programme/progress/progress.service.ts';
import { COUNTS, HAND_COUNT, handCountWorld, type Json, targetsFor } from './hand-count.world.ts';

const NATION = { kind: 'NATION' } as const;
const { as } = await handCountWorld(t);

const targetOf = ({ indicator, from, to, condition }: Json) => ({
  indicator,
  fromOn: from,
  toOn: to,
  ...(indicator.endsWith('_RATE') ? { unit: 'PERCENT', value: 100 } : { unit: 'COUNT', value: 10 }),
  ...(condition === undefined ? {} : { condition }),
  ...(indicator.startsWith('WOMEN_STABLE_JOBS')
    ? {
        population: 'WOMEN_MEMBERS_AND_WOMEN_WORKERS',
        alternativePopulation: 'MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS',
      }
    : {}),
});

const basis = (progress: Json, name: string) => {
  const one = progress.readings[0].byBasis.find((row: Json) => row.basis === name);
  return one === undefined ? undefined : [one.value, one.cooperatives];
};
const finding = (progress: Json, code: string) =>
  progress.findings.find((one: Json) => one.code === code)?.count ?? 0;

/** What the count on paper says of a row, and what was computed, in the same words. */
const WORDS: Readonly<Record<string, (progress: Json) => unknown>> = {
  actual: (one) => one.actual,
  unknown: (one) => finding(one, 'CONDITION_UNKNOWN'),
  persons: (one) => basis(one, 'PERSONS'),
  figures: (one) => basis(one, 'COOPERATIVE_FIGURES'),
  heldAtEnd: (one) => one.readings[0].heldAtEnd,
  withoutBaseline: (one) => finding(one, 'FIGURES_WITHOUT_BASELINE'),
  withoutBasis: (one) => one.readings[0].cooperativesWithoutBasis,
  alternative: (one) => one.readings[1].actual,
  uncertain: (one) => finding(one, 'FOUNDING_DAY_UNCERTAIN'),
  max: (one) => one.max,
  unresolved: (one) => one.unresolved,
  moved: (one) => finding(one, 'MOVED'),
  trainedElsewhere: (one) => finding(one, 'TRAINED_ELSEWHERE'),
  numerator: (one) => one.numerator,
  denominator: (one) => one.denominator,
  programmeToDate: (one) => one.readings[0].programmeToDate,
};

/** What the paper says of a row; the per cent of a share follows from its parts, to two decimals. */
function onPaper(row: Json): Json {
  const { numerator, denominator } = row;
  if (numerator === undefined || denominator === undefined) return row;
  return { ...row, actual: denominator === 0 ? null : Number(((100 * numerator) / denominator).toFixed(2)) };
}

t.test('the indicators equal the count that was made on paper', async (t) => {
  t.ok(COUNTS.length >= 50);
  for (const [name, rows] of Map.groupBy(COUNTS, (row) => row.territory)) {
    await as('UNION_CENTRAL', NATION, async (context) => {
      const ids = await targetsFor(context, HAND_COUNT.territories[name], rows.map(targetOf));
      for (const [index, row] of rows.entries()) {
        const asked = { validAt: row.validAt ?? null, boundariesAt: null };
        const [progress] = await findProgress(context, [ids[index] ?? ''], asked);
        const said = Object.entries(onPaper(row)).filter(([word]) => Object.hasOwn(WORDS, word));
        const computed = said.map(([word]) => [word, WORDS[word]?.(progress)]);
        const title = [row.indicator, name, row.from, row.to, row.validAt, row.condition]
          .filter(Boolean)
          .join(' ');
        t.same(Object.fromEntries(computed), Object.fromEntries(said), title);
      }
    });
  }
});
