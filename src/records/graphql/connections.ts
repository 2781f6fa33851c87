import type { UnitVersion } from '../../reference/territory.ts';
import type { Reach } from '../nobody.ts';
import { type Page, pageInfoOf } from '../reading/pages.ts';
import type { RecordRow } from '../record-kind.ts';

/** A page in Relay's form; the whole list is counted only when somebody asks. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
  readonly inexact: readonly string[];
  readonly countAll: () => Promise<number> | number;
}

export type RecordList = PlacedList<RecordRow> & { readonly reach: Reach };
export type UnitList = Connection<UnitVersion>;

/** Source: GraphQL Cursor Connections Specification. */
export function toConnection<Row>(
  page: Page<Row>,
  countAll: () => Promise<number> | number,
): Connection<Row> {
  const { rows, cursors, inexact = [] } = page;
  return {
    nodes: rows,
    edges: rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    pageInfo: pageInfoOf(page),
    inexact,
    countAll,
  };
}

/** A list of records whose place may not be known well enough for the territory that is asked for. */
export type PlacedList<Row> = Connection<Row> & { readonly countUnresolved: () => Promise<number> | number };

/** The resolver of `totalCount`, the same for every connection. */
export const totalCount = { totalCount: (list: Pick<Connection<unknown>, 'countAll'>) => list.countAll() };

/** The resolvers of the counts of a list of records. */
export const listCounts = {
  ...totalCount,
  unresolvedCount: (list: Pick<PlacedList<unknown>, 'countUnresolved'>) => list.countUnresolved(),
};
