import { type SQL, sql } from '../../database/sql.ts';
import type { AnyRecordKind, Owner } from '../record-kind.ts';
import type { Source } from './branches.ts';
import type { Selection } from './columns.ts';
import { findAskedRecords, listRecordsOf, type OwnedList } from './record-kind.queries.ts';

/** The statement of the first rows, and how many of them the branches are read for; null: all. */
export interface Root {
  readonly kind: AnyRecordKind;
  readonly statement: SQL;
  readonly size: number | null;
}

/** A branch with the declarations of its kinds. */
export interface DeclaredBranch {
  readonly kind: AnyRecordKind;
  readonly list: { readonly how: Owner; readonly of: OwnedList } | null;
  readonly sources: readonly Source[];
  readonly selection: Selection;
}

const levelName = (place: number) => sql.identifier(`level${place}`);

/** The ids that the sources name, each once, as the table `asked`. */
function askedBy(sources: readonly Source[], { size }: Pick<Root, 'size'>): SQL {
  const named = sources.map(({ place, property, isList }) => {
    const id = sql`l.${sql.identifier(property)}`;
    const rows =
      place === 0 && size !== null
        ? sql`(select * from ${levelName(place)} limit ${size})`
        : levelName(place);
    return sql`select ${isList ? sql`unnest(${id})` : id} as id from ${rows} l`;
  });
  return sql`(select distinct s.id from (${sql.join(named, sql` union all `)}) s where s.id is not null) asked (id)`;
}

/**
 * The first rows and those of the branches by one statement, a column of JSON for each: no row is sent, described and
 * parsed by itself, and the levels of an operation take one round trip. Each level is looked up from the ids of those
 * above it, so that the plan is the same however many rows there are.
 */
export function findTree(root: Root, branches: readonly DeclaredBranch[]): SQL {
  const levels = branches.map(({ kind, list, sources, selection }) => {
    const asked = askedBy(sources, root);
    return list === null
      ? findAskedRecords(kind, asked, selection)
      : listRecordsOf(kind, list.how, asked, list.of, selection);
  });
  const tables = [root.statement, ...levels].map(
    (statement, place) => sql`${levelName(place)} as materialized (${statement})`,
  );
  const columns = tables.map(
    (_, place) =>
      sql`(select coalesce(json_agg(l), '[]') from ${levelName(place)} l) as ${sql.identifier(String(place))}`,
  );
  return sql`/* findTree ${sql.raw(root.kind.kind)} */ with ${sql.join(tables, sql`, `)} select ${sql.join(columns, sql`, `)}`;
}
