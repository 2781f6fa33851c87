import { arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';

/** A number in a system, by its natural key. */
export interface IdentifierKey {
  readonly system: string;
  readonly key: string;
}

/** Those that some cooperative has already, in any territory; by which is not reported. */
export function findTakenIdentifiers(
  transaction: Transaction,
  keys: readonly IdentifierKey[],
): Promise<IdentifierKey[]> {
  const systems = keys.map((one) => one.system);
  const numbers = keys.map((one) => one.key);
  return transaction.query(sql`/* findTakenIdentifiers */
    select system, key from taken_external_identifiers(${arrayOf(systems, 'text')}, ${arrayOf(numbers, 'text')})`);
}
