/**
 * Compiles the facts of the administrative units and code lists into the registry's own tables under `data/`.
 * Run: `node src/reference/compile.ts --from <folder of facts>`. The same facts give the same bytes.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileChanges2026 } from './compile/changes-2026-04-30.ts';
import { compileChangesTo2025 } from './compile/changes-to-2025-03-01.ts';
import { checkUnits } from './compile/check-units.ts';
import { compileCodeLists } from './compile/code-lists.ts';
import { compileFirstSet } from './compile/first-set.ts';
import { newLedger } from './compile/ledger.ts';
import { writeUnits } from './compile/output.ts';
import { compileReform } from './compile/reform-2025-07-01.ts';
import { REFERENCE_DIRECTORY } from './reference.files.ts';

const { values } = parseArgs({ options: { from: { type: 'string', default: '../shared/reference' } } });
const facts = resolve(values.from);
const unitFacts = join(facts, 'administrative-units');

const ledger = newLedger();
compileFirstSet(ledger, unitFacts);
compileChangesTo2025(ledger, unitFacts);
compileReform(ledger, unitFacts);
compileChanges2026(ledger, unitFacts);
const remarks = checkUnits(ledger, unitFacts);
writeUnits(ledger, REFERENCE_DIRECTORY);
compileCodeLists(facts, REFERENCE_DIRECTORY);

const versions = [...ledger.units.values()].reduce((sum, unit) => sum + unit.versions.length, 0);
console.log(
  `${ledger.units.size} units, ${versions} versions, ${ledger.successions.length} successions`,
  ...remarks.map((remark) => `\n- ${remark}`),
);
