import { insertRows, updateRows } from '../../database/records.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../context.ts';
import type { RecordReads } from '../reading/record-reads.ts';
import { lockPartsOf } from '../reading/stored.queries.ts';
import type { StoredRecord } from '../record-kind.ts';
import { blankRow } from './blank-row.ts';
import { layOver } from './drafts.ts';
import type { Input } from './record-kind.writes.ts';

/** A part of a record as it is said; it has passed its schema. */
interface SaidPart {
  readonly ownerId: string;
  readonly said: Input;
}

interface PartsOf {
  readonly reads: Pick<RecordReads, 'kind'>;
  /** The table's property that names the owner. */
  readonly owner: string;
  /** The properties that tell the parts of one owner apart. */
  readonly key: readonly string[];
}

/** A part about to be written; `base` is the stored one. */
interface Laid {
  readonly ownerId: string;
  readonly base: StoredRecord | undefined;
  readonly row: StoredRecord;
}

/**
 * Records parts under their owners: one with the key of a stored part changes it in what is said, all others are new.
 * Of several with one key each is laid over those before it. An equal part writes nothing. Two statements that read and write each, however many there are.
 * @returns the ids of the owners of which a part was written.
 */
export async function mergeParts(
  transaction: Transaction,
  context: ServiceContext,
  { reads: { kind }, owner, key }: PartsOf,
  parts: readonly SaidPart[],
): Promise<Set<string>> {
  if (parts.length === 0) return new Set();
  const keyOf = (ownerId: string, row: Input) =>
    JSON.stringify([ownerId, ...key.map((property) => row[property])]);
  const found = await lockPartsOf(
    transaction,
    kind,
    owner,
    parts.map((one) => one.ownerId),
  );
  const stored = new Map(found.map((row) => [keyOf(String(row[owner]), row), row]));
  const byKey = new Map<string, Laid>();
  for (const { ownerId, said } of parts) {
    const partKey = keyOf(ownerId, said);
    const base = stored.get(partKey);
    const from: StoredRecord = byKey.get(partKey)?.row ??
      base ?? {
        ...blankRow(kind.table, context.registry.newId(), kind.placing),
        [owner]: ownerId,
      };
    const { row } = layOver(from, said, kind.conversions ?? {}, context, '');
    byKey.set(partKey, { ownerId, base, row });
  }
  const laid = [...byKey.values()];
  const made = laid.filter((one) => one.base === undefined);
  const changed = laid.filter(
    ({ base, row }) => base !== undefined && JSON.stringify(base) !== JSON.stringify(row),
  );
  await insertRows(
    transaction,
    kind.table,
    made.map((one) => one.row),
  );
  await updateRows(
    transaction,
    kind.table,
    changed.map((one) => one.row),
  );
  return new Set([...made, ...changed].map((one) => one.ownerId));
}
