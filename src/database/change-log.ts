import { sql } from './sql.ts';
import type { Transaction } from './transaction.ts';

/** A place in the change log: after this transaction's entry `seq`. */
export interface ChangePosition {
  /** A 64-bit transaction id as text: it outgrows a JavaScript number. */
  readonly xid: string;
  readonly seq: number;
}

/** One write of one record. */
export interface Change extends ChangePosition {
  readonly recordKind: string;
  readonly recordId: string;
  readonly version: number;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Columns whose value an update changed; empty for the other operations. */
  readonly changedFields: readonly string[];
  /** Where the record stands; null for records without a territory. */
  readonly provinceId: number | null;
  readonly communeId: number | null;
  /** Where it stood before an update. */
  readonly previousProvinceId: number | null;
  readonly previousCommuneId: number | null;
  readonly changedByClient: string | null;
  readonly changedByAgency: string | null;
  readonly changedByActor: string | null;
  readonly requestId: string | null;
  /** ISO 8601, UTC. */
  readonly occurredAt: string;
}

/**
 * The next changes in scope after a position, in the order (xid, seq); null begins at the beginning. Serves only
 * transactions older than the oldest one still running, because a lower xid may commit after a higher one: a reader
 * that goes on from the last position it was given misses nothing and meets nothing twice. An empty list means that
 * there is nothing yet, not that nothing will come.
 */
export async function readChanges(
  transaction: Transaction,
  after: ChangePosition | null,
  limit: number,
): Promise<Change[]> {
  const isLater = after === null ? sql`true` : sql`(xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint)`;
  return transaction.query<Change>(sql`/* readChanges */
    select xid::text, seq, record_kind as "recordKind", record_id as "recordId", version, operation,
      changed_fields as "changedFields", province_id as "provinceId", commune_id as "communeId",
      previous_province_id as "previousProvinceId", previous_commune_id as "previousCommuneId",
      changed_by_client as "changedByClient", changed_by_agency as "changedByAgency",
      changed_by_actor as "changedByActor", request_id as "requestId", occurred_at as "occurredAt"
    from change_log where xid < pg_snapshot_xmin(pg_current_snapshot()) and ${isLater}
    order by change_log.xid, seq limit ${limit}`);
}
