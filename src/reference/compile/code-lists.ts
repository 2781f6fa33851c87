import { join } from 'node:path';
import { compileClassifications } from './code-lists.classifications.ts';
import { compileOrganisationLists } from './code-lists.organisations.ts';
import { compileProgrammeLists } from './code-lists.programme.ts';
import { readFacts } from './facts.ts';
import { writeTable } from './output.ts';

/** Compiles every code list; each has a file of the name of its table. */
export function compileCodeLists(facts: string, output: string): void {
  const codes = join(facts, 'codes');
  compileOrganisationLists(codes, output);
  compileClassifications(codes, output);
  compileProgrammeLists(codes, output);
  writeTable(
    output,
    'personal_id_province_codes.csv',
    readFacts(join(facts, 'identifiers'), 'cccd_province_codes_circular07_2016.csv', ['code', 'name_vi']),
  );
}
