import { fixed, type SQL, sql } from '../../database/sql.ts';

/** How a field of a kind is selected, under the name the service answers with. */
export type FieldColumns<Field extends string> = Readonly<Partial<Record<Field, SQL>>>;

const selected = new WeakMap<object, WeakMap<ReadonlySet<string>, SQL | null>>();

/** Made once for a set of fields: the same document asks the same ones of the same role each time. Null for none. */
function askedColumns<Field extends string>(
  columns: FieldColumns<Field>,
  fields: ReadonlySet<Field>,
): SQL | null {
  const lists = selected.get(columns) ?? new WeakMap<ReadonlySet<string>, SQL | null>();
  selected.set(columns, lists);
  const known = lists.get(fields);
  if (known !== undefined) return known;
  const asked = [...fields].sort().flatMap((field) => {
    const column = columns[field];
    // Every list has the id among what is always selected.
    return column === undefined || field === 'id' ? [] : [sql`${column} as ${sql.identifier(field)}`];
  });
  const made = asked.length === 0 ? null : fixed(sql.join(asked, sql`, `));
  lists.set(fields, made);
  return made;
}

/**
 * The select list: the columns of the fields asked for, those in `always` first. A field without a column is answered
 * otherwise (by a loader, or from the reference).
 */
export function selectList<Field extends string>(
  columns: FieldColumns<Field>,
  fields: ReadonlySet<Field>,
  always: readonly SQL[],
): SQL {
  const asked = askedColumns(columns, fields);
  return sql.join(asked === null ? [...always] : [...always, asked], sql`, `);
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
