import type { UnitVersion } from '../../reference/territory.ts';
import type { CooperativeRecord } from '../../registry/cooperatives/cooperatives.records.ts';
import type { WomenManagerRecord } from '../../registry/women-managers/women-managers.records.ts';
import type { GapRow } from '../../surfaces/data-gaps/data-gaps.records.ts';
import type { GapCounts } from '../../surfaces/data-gaps/data-gaps.service.ts';
import type { VersionRecord } from '../../surfaces/history/history.service.ts';
import { type Page, pageInfoOf } from '../reading/pages.ts';
import type { RecordRow } from '../record-kind.ts';

/** A page in Relay's form; the whole list is counted only when somebody asks. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
  readonly countAll: () => Promise<number> | number;
}

export type RecordList = Connection<RecordRow>;
export type UnitList = Connection<UnitVersion>;
export type CooperativeList = Connection<CooperativeRecord>;
export type VersionList = Connection<VersionRecord> & { readonly hiddenFields: readonly string[] };
export type DataGapList = Connection<GapRow> & { readonly countGaps: () => Promise<GapCounts> };
export type WomenManagerList = Connection<WomenManagerRecord>;

/** Source: GraphQL Cursor Connections Specification. */
export function toConnection<Row>(
  page: Page<Row>,
  countAll: () => Promise<number> | number,
): Connection<Row> {
  const { rows, cursors } = page;
  return {
    nodes: rows,
    edges: rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    pageInfo: pageInfoOf(page),
    countAll,
  };
}

/** The resolver of `totalCount`, the same for every connection. */
export const totalCount = { totalCount: (list: Pick<Connection<unknown>, 'countAll'>) => list.countAll() };
