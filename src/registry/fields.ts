import { type SQL, sql } from '../database/sql.ts';

/** How a field of a kind is selected, under the name the service answers with. */
export type FieldColumns<Field extends string> = Readonly<Partial<Record<Field, SQL>>>;

/**
 * The select list: the columns of the fields asked for, those in `always` first. A field without a column is answered
 * otherwise (by a loader, or from the reference).
 */
export function selectList<Field extends string>(
  columns: FieldColumns<Field>,
  fields: ReadonlySet<Field>,
  always: readonly SQL[],
): SQL {
  const asked = [...fields].sort().flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [sql`${column} as ${sql.identifier(field)}`];
  });
  return sql.join([...always, ...asked], sql`, `);
}

/** Who wrote the present version. */
function changedByColumn(alias: string): SQL {
  const a = sql.identifier(alias);
  return sql`jsonb_build_object('clientId', ${a}.changed_by_client, 'agencyId', ${a}.changed_by_agency,
    'actor', ${a}.changed_by_actor, 'requestId', ${a}.request_id)`;
}

/** Columns that every record kind shares; `id` is always selected. */
export function recordFieldColumns(alias: string) {
  const a = sql.identifier(alias);
  return {
    version: sql`${a}.version`,
    createdAt: sql`${a}.created_at`,
    updatedAt: sql`${a}.updated_at`,
    changedBy: changedByColumn(alias),
  };
}
