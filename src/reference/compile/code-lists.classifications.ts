import { readFacts } from './facts.ts';
import { writeTable } from './output.ts';

/** First and last division of each section; the numbers between that ISIC leaves out belong to none. */
type Divisions = Readonly<Record<string, string>>;

/** ISIC Rev. 4, which VSIC 2018 follows: 88 divisions. */
const DIVISIONS_2018: Divisions = {
  A: '01-03',
  B: '05-09',
  C: '10-33',
  D: '35-35',
  E: '36-39',
  F: '41-43',
  G: '45-47',
  H: '49-53',
  I: '55-56',
  J: '58-63',
  K: '64-66',
  L: '68-68',
  M: '69-75',
  N: '77-82',
  O: '84-84',
  P: '85-85',
  Q: '86-88',
  R: '90-93',
  S: '94-96',
  T: '97-98',
  U: '99-99',
};

/** ISIC Rev. 5, which VSIC 2025 follows: 87 divisions. From J on the letters mean something else than before. */
const DIVISIONS_2025: Divisions = {
  A: '01-03',
  B: '05-09',
  C: '10-33',
  D: '35-35',
  E: '36-39',
  F: '41-43',
  G: '46-47',
  H: '49-53',
  I: '55-56',
  J: '58-60',
  K: '61-63',
  L: '64-66',
  M: '68-68',
  N: '69-75',
  O: '77-82',
  P: '84-84',
  Q: '85-85',
  R: '86-88',
  S: '90-93',
  T: '94-96',
  U: '97-98',
  V: '99-99',
};

/** In force of the Decisions 27/2018/QĐ-TTg and 36/2025/QĐ-TTg. */
const VERSIONS = [
  { file: 'vsic_2018_sections.csv', divisions: DIVISIONS_2018, from: '2018-08-20', to: '2025-11-15' },
  { file: 'vsic_2025_sections.csv', divisions: DIVISIONS_2025, from: '2025-11-15', to: null },
];

/** Industries and ethnic groups. */
export function compileClassifications(facts: string, output: string): void {
  writeTable(
    output,
    'vsic_sections.csv',
    VERSIONS.flatMap((version) =>
      readFacts(facts, version.file, ['version', 'code', 'name_vi', 'coop_field_decree_113']).map((row) => {
        const [first, last] = version.divisions[row.code]?.split('-') ?? [];
        if (first === undefined || last === undefined)
          throw new Error(`${row.version} ${row.code}: no divisions`);
        return {
          version: row.version,
          code: row.code,
          name_vi: row.name_vi,
          field: row.coop_field_decree_113,
          first_division: first,
          last_division: last,
          valid_from: version.from,
          valid_to: version.to,
        };
      }),
    ),
  );
  writeTable(
    output,
    'ethnic_groups.csv',
    readFacts(facts, 'ethnic_groups_54.csv', ['code', 'name_vi', 'is_minority']),
  );
}
