import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperatives } from '../../database/tables/cooperatives.table.ts';
import { parseTaxCode } from '../../kernel/identifiers.ts';
import { codeKeyOf } from '../../kernel/natural-keys.ts';
import { mayRead } from '../../policy/fields.ts';
import type { Caller } from '../../policy/scope.ts';
import { byOwnNames, type KindSearch } from '../../records/reading/kind-search.ts';
import { BODY_TITLES } from '../../records/reading/titles.ts';
import { parseRegistryCode } from './registry-code.ts';

/** A tax code in its stored form; a text that is none as it is: nothing has it. */
export function storedTaxCode(asked: string): string {
  const parsed = parseTaxCode(asked);
  return parsed.ok ? parsed.value : asked;
}

/** A registry code in its stored form; a text that is none as it is. */
export function storedRegistryCode(asked: string): string {
  return parseRegistryCode(asked) ?? asked;
}

/** The shortest text with a digit that is taken for a code, in characters. */
const MIN_LENGTH = 3;

const mayBeCode = (text: string) =>
  (text.length >= MIN_LENGTH && /\d/.test(text)) || parseRegistryCode(text) !== null;

/** The cooperatives that have the code, in one of the forms in which codes are written; null for a text that is none. */
function withCode(text: string, { role }: Caller): SQL | null {
  if (!mayBeCode(text)) return null;
  const asWritten = arrayOf([...new Set([text, text.toUpperCase(), text.toLowerCase()])], 'text');
  const ids = sql`select c.id from cooperatives c
    where c.tax_code = ${storedTaxCode(text)} or c.registry_code = ${storedRegistryCode(text)}
      or c.legacy_registration_no = any(${asWritten}) or c.certificate_no = any(${asWritten})`;
  const readsOthers = mayRead(role, 'externalIdentifier', 'value');
  const elsewhere = sql`select e.cooperative_id from external_identifiers e
    where e.natural_key = ${codeKeyOf(text)}`;
  return sql`r.id in (${readsOthers ? sql`${ids} union all ${elsewhere}` : ids})`;
}

const byNames = byOwnNames(cooperatives, BODY_TITLES);

/** By the name, or by any code that the caller may read. */
export const byNameOrCode: KindSearch = (text, caller) => {
  const found = byNames(text, caller);
  const codes = withCode(text, caller);
  return codes === null ? found : { ...found, typed: sql`(${found.typed} or ${codes})`, codes };
};
