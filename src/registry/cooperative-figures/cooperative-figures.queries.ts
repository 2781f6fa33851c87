import { type StoredPart, storedColumns } from '../../database/records.ts';
import { rowsOf, sql } from '../../database/sql.ts';
import { cooperativeFigures } from '../../database/tables/cooperatives.table.ts';
import type { Transaction } from '../../database/transaction.ts';

/** A set of figures as the service writes it. */
export type CooperativeFiguresRow = StoredPart<typeof cooperativeFigures>;

/** What tells the sets of figures apart. */
export interface FiguresKey {
  readonly cooperativeId: string;
  readonly asOf: string;
  /** Natural key of the source. */
  readonly source: string;
}

/** The stored sets of those keys, locked. */
export function lockFigures(
  transaction: Transaction,
  keys: readonly FiguresKey[],
): Promise<CooperativeFiguresRow[]> {
  return transaction.query(sql`/* lockFigures */
    select ${storedColumns(cooperativeFigures, 'f', 'ofOwner')} from cooperative_figures f
    join jsonb_to_recordset(${rowsOf(keys)}) as asked ("cooperativeId" uuid, "asOf" date, source text)
      on f.cooperative_id = asked."cooperativeId" and f.as_of = asked."asOf" and f.natural_key = asked.source
    order by f.id for update of f`);
}
