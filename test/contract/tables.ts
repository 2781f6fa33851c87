import { getTableName } from 'drizzle-orm';
import type { RecordKind } from '../../src/policy/fields.ts';
import { RECORD_KINDS } from '../../src/surfaces/record-kinds.ts';

/** Tables of the nouns that are not told as data. */
const TABLES: Readonly<Partial<Record<RecordKind, string>>> = {
  agency: 'agencies',
  client: 'clients',
  grant: 'grants',
};

/** @throws Error for a kind without a table of its own. */
export function tableOf(kind: RecordKind): string {
  const told = RECORD_KINDS.find((one) => one.kind === kind);
  const name = told === undefined ? TABLES[kind] : getTableName(told.table);
  if (name === undefined) throw new Error(`no table of ${kind} is known`);
  return name;
}
