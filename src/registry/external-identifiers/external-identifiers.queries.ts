import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';

/** A number in a system. */
export interface IdentifierKey {
  readonly system: string;
  readonly value: string;
}

/** Those that some cooperative has already, in any territory; by which is not reported. */
export function findTakenIdentifiers(
  transaction: Transaction,
  keys: readonly IdentifierKey[],
): Promise<IdentifierKey[]> {
  const systems = keys.map((one) => one.system);
  const values = keys.map((one) => one.value);
  return transaction.query(sql`/* findTakenIdentifiers */
    select system, value from taken_external_identifiers(${arrayOf(systems, 'text')}, ${arrayOf(values, 'text')})`);
}
