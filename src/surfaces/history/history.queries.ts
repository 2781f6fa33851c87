import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { allOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Scope } from '../../policy/scope.ts';
import { columnOf } from '../../records/reading/columns.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { AnyRecordKind } from '../../records/record-kind.ts';
import type { FieldColumn } from './history.columns.ts';

/** A version as it is stored; `state` and `before` are by field. */
export interface StoredVersion {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly knownFrom: string;
  readonly changedBy: object | null;
  readonly state: Readonly<Record<string, unknown>>;
  /** The version before; null where there is none, or none that is in scope. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** The columns that the write changed, by the change log; null where its entry is not in scope. */
  readonly changedColumns: readonly string[] | null;
}

interface VersionList {
  readonly scope: Scope;
  readonly columns: readonly FieldColumn[];
  readonly withActor: boolean;
  /** Versions below this one; null for all. */
  readonly below: number | null;
  readonly limit: number;
}

/** The versions of a record, the newest first, each beside the one before. */
export function listVersions(
  transaction: Transaction,
  kind: AnyRecordKind,
  id: string,
  { scope, columns, withActor, below, limit }: VersionList,
): Promise<StoredVersion[]> {
  const older = below === null ? null : sql`r.version < ${below}::bigint`;
  // One more than the page: it comes before the last of it.
  const newest = sql`order by version desc limit ${limit + 1}`;
  const branch = (source: SQL, where: readonly (SQL | null)[]) =>
    sql`(select r.version, r.updated_at, r.changed_by_client, r.changed_by_agency, r.changed_by_actor, r.request_id,
      ${stateOf(kind, columns)} as state from ${source} r
      where ${allOf([sql`r.id = ${id}::uuid`, older, ...where])} ${newest})`;
  const actor = sql`jsonb_build_object('clientId', v.changed_by_client, 'agencyId', v.changed_by_agency,
    'actor', v.changed_by_actor, 'requestId', v.request_id)`;
  return transaction.query(sql`${sql.raw(`/* listVersions ${kind.kind} */`)}
    with versions as materialized (
      ${branch(sql`(select t.*, null::xid8 as known_to_xid from ${kind.table} t)`, [])}
      union all ${branch(past(kind.table), [inScope(scope, 'r')])})
    select v.version, coalesce(l.occurred_at, v.updated_at) as "knownFrom", v.state, b.state as before,
      ${withActor ? actor : sql`null::jsonb`} as "changedBy", l.changed_fields as "changedColumns"
    from versions v left join versions b on b.version = v.version - 1
      left join change_log l on l.record_kind = ${kind.kind} and l.record_id = ${id}::uuid and l.version = v.version
    order by v.version desc limit ${limit}`);
}

/** How many versions of the record are in scope. */
export async function countVersions(
  transaction: Transaction,
  kind: AnyRecordKind,
  id: string,
  scope: Scope,
): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(sql`${sql.raw(`/* countVersions ${kind.kind} */`)}
    select 1 + count(*) as count from ${past(kind.table)} r where ${allOf([sql`r.id = ${id}::uuid`, inScope(scope, 'r')])}`);
  return row?.count ?? 0;
}

const past = (table: PgTable) => sql`${sql.identifier('history')}.${sql.identifier(getTableName(table))}`;

function stateOf({ table, joined }: AnyRecordKind, columns: readonly FieldColumn[]): SQL {
  const selected = columns.map(({ field, column, shape, isJoined }) => {
    const value =
      isJoined && joined !== undefined
        ? joinedValue(joined.table, columnOf(table, joined.by).name, column)
        : sql`r.${sql.identifier(column)}`;
    return sql`${shape === 'number' ? sql`${value}::float8` : value} as ${sql.identifier(field)}`;
  });
  return sql`(select to_jsonb(s) from (select ${sql.join([sql`r.id as id`, ...selected], sql`, `)}) s)`;
}

/** What the joined row was when the version ended: it has versions of its own. */
function joinedValue(table: PgTable, by: string, column: string): SQL {
  const value = sql.identifier(column);
  const of = (versions: SQL) =>
    sql`select t.version, t.known_from_xid, t.${value} from ${versions} t where t.id = r.${sql.identifier(by)}`;
  return sql`(select p.${value} from (${of(sql`${table}`)} union all ${of(past(table))}) p
    where r.known_to_xid is null or p.known_from_xid < r.known_to_xid order by p.version desc limit 1)`;
}
