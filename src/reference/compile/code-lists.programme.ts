import { readFacts } from './facts.ts';
import { writeTable } from './output.ts';

/** Groups that are never stored of a person, only as counts: private life and crime. Source: Decree 356/2025, Art. 4. */
const COUNTS_ONLY: ReadonlySet<string> = new Set([
  'REINTEGRATED_OFFENDER',
  'TRAFFICKING_SURVIVOR',
  'DOMESTIC_VIOLENCE_SURVIVOR',
  'SEXUAL_ABUSE_SURVIVOR',
]);
const RATING_NAMES_EN: Readonly<Record<string, string>> = {
  GOOD: 'Good',
  FAIR: 'Fair',
  AVERAGE: 'Average',
  WEAK: 'Weak',
  NOT_RATED: 'Not rated',
};

/** Products, ratings, poverty and the priority groups of Project 01. */
export function compileProgrammeLists(facts: string, output: string): void {
  const ranks = readFacts(facts, 'ocop.csv', ['stars', 'score_min', 'score_max', 'name_vi', 'note']);
  writeTable(
    output,
    'ocop_ranks.csv',
    ranks.map((row) => ({
      stars: row.stars,
      name_vi: row.name_vi,
      name_en: row.stars === '1' ? '1 star' : `${row.stars} stars`,
      score_min: row.score_min,
      score_below: scoreBelow(row.score_max),
      recognised: !row.note.startsWith('not'),
      note: row.note,
    })),
  );
  const names = ['code', 'name_vi', 'name_en'] as const;
  writeTable(output, 'ocop_product_groups.csv', readFacts(facts, 'ocop_product_groups.csv', names));
  writeTable(output, 'poverty_categories.csv', readFacts(facts, 'poverty_categories.csv', names));
  compilePriorityGroups(facts, output);
  const ratings = readFacts(facts, 'agri_coop_rating.csv', [
    'code',
    'name_vi',
    'score_min',
    'score_max',
    'source',
  ]);
  writeTable(
    output,
    'rating_grades.csv',
    ratings.map((row) => ({
      code: row.code,
      name_vi: row.name_vi,
      name_en: RATING_NAMES_EN[row.code] ?? null,
      score_min: row.score_min,
      score_below: scoreBelow(row.score_max),
      source: row.source.startsWith('Circular')
        ? row.source
        : `Circular 09/2017/TT-BNNPTNT Art 6: ${row.source}`,
    })),
  );
}

function compilePriorityGroups(facts: string, output: string): void {
  const rows = readFacts(facts, 'priority_groups_project01.csv', [
    'code',
    'name_vi',
    'name_en',
    'sensitive',
    'in_national',
    'lai_chau_city',
    'ha_noi',
  ]);
  writeTable(
    output,
    'priority_groups.csv',
    rows.map((row) => {
      const named: [string, string][] = [
        ['NATIONAL', row.in_national],
        ['LAI_CHAU_CITY', row.lai_chau_city],
        ['HA_NOI', row.ha_noi],
      ];
      const narrowed = /^y \((.+)\)$/.exec(row.ha_noi)?.[1];
      return {
        code: row.code,
        name_vi: row.name_vi,
        name_en: row.name_en,
        sensitive: !row.sensitive.startsWith('no'),
        counts_only: COUNTS_ONLY.has(row.code),
        named_by: named.filter(([, cell]) => cell.startsWith('y')).map(([programme]) => programme),
        note: narrowed === undefined ? null : `Hà Nội: ${narrowed}`,
      };
    }),
  );
}

/** “<90” is below 90; a plain highest score is included, so that it bounds nothing. */
function scoreBelow(scoreMax: string): string | null {
  return scoreMax.startsWith('<') ? scoreMax.slice(1) : null;
}
