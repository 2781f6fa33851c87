import { LAST_YEAR, RECORDED_ON, yearOf } from './calendar.ts';
import { setId } from './ids.ts';
import type { Outline } from './outlines.ts';
import { between, chance, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';

/** Two agencies count, and their counts differ. */
const SOURCES = ['Liên minh HTX', 'Sở Tài chính'] as const;

/** A set of figures to be recorded. */
interface Figures {
  readonly id: string;
  readonly input: Record<string, unknown>;
}

/** The figures of a cooperative are this far apart in the ordinals of the set. */
const STRIDE = 32;

/** The sets of figures of a cooperative, one a year and source, the oldest first. */
export function figuresOf(set: DataSet, outline: Outline): Figures[] {
  return inputsOf(set, outline).map((input, index) => ({
    id: setId(set.name, 'figures', outline.ordinal * STRIDE + index),
    input,
  }));
}

function inputsOf(set: DataSet, outline: Outline) {
  const random = randomOf(`figures ${set.name} ${outline.ordinal}`);
  const wanted = outline.kind === 'COOPERATIVE_GROUP' ? set.figuresOfGroup : set.figuresOfCooperative;
  const sources = wanted > 8 ? SOURCES : [SOURCES[0]];
  const years = Math.ceil(wanted / sources.length);
  const share = { women: 0.2 + 0.7 * random(), stable: 0.3 + 0.6 * random() };
  return Array.from({ length: years }, (_, index) => LAST_YEAR - years + 1 + index)
    .filter((year) => year >= yearOf(outline.foundedOn))
    .flatMap((year) =>
      sources.map((source) => ({
        cooperativeId: outline.id,
        asOf: `${year}-12-31`,
        source,
        ...countsOf(random, outline, year, share),
      })),
    )
    .filter(({ asOf }) => asOf <= RECORDED_ON);
}

function countsOf(
  random: Random,
  { members, kind }: Outline,
  year: number,
  share: { readonly women: number; readonly stable: number },
) {
  const part = (whole: number, of: number) => Math.round(whole * Math.min(1, of * (0.9 + 0.2 * random())));
  const memberCount = Math.max(
    5,
    Math.round(members * (1 - 0.02 * (LAST_YEAR - year)) * (0.97 + 0.06 * random())),
  );
  // 26.7 workers an HTX in the mean. Source: 897,109 regular workers of 33,557 HTX, 31 December 2024.
  const workerCount =
    kind === 'COOPERATIVE_GROUP' ? between(random, 2, 14) : Math.round(6 + 60 * random() ** 2);
  const femaleWorkerCount = part(workerCount, share.women);
  const stableWorkerCount = part(workerCount, share.stable);
  const counts = {
    memberCount,
    officialMemberCount: part(memberCount, 0.88),
    femaleMemberCount: part(memberCount, share.women),
    workerCount,
    femaleWorkerCount,
    stableWorkerCount,
    femaleStableWorkerCount: Math.floor(Math.min(femaleWorkerCount, stableWorkerCount) * share.women),
    seasonalWorkerCount: workerCount - stableWorkerCount,
    femaleNewJobCount: part(femaleWorkerCount, 0.1),
    insuredWorkerCount: part(stableWorkerCount, 0.5),
    trainedWorkerCount: part(workerCount, 0.3),
  };
  if (kind === 'COOPERATIVE_GROUP' || chance(random, 0.1)) return counts;
  const revenueVnd = Math.round(300 + 6_500 * random() ** 2) * 1_000_000;
  return {
    ...counts,
    revenueVnd,
    totalCapitalVnd: Math.round(revenueVnd * (1 + 1.5 * random())),
    profitVnd: Math.round((revenueVnd * (0.12 * random() - 0.02)) / 1_000) * 1_000,
    meanMonthlyIncomeVnd: between(random, 30, 110) * 100_000,
  };
}
