import { sql } from '../../database/sql.ts';
import { cooperativeFigures } from '../../database/tables/cooperatives.table.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { OF_PUBLISHED_COOPERATIVE } from '../cooperatives/published.ts';

const COOPERATIVE_FIGURES = recordKind({
  kind: 'cooperativeFigures',
  table: cooperativeFigures,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'cooperative.read',
  readHistory: 'cooperative.readHistory',
  visibility: OF_PUBLISHED_COOPERATIVE,
  references: { cooperative: 'cooperative' },
  columns: {
    priorityGroupCounts: sql`(select jsonb_agg(jsonb_build_object('group', key, 'count', value) order by key)
      from jsonb_each(r.priority_group_counts))`,
  },
  owners: {
    cooperative: {
      owns: (asked) => sql`r.cooperative_id = ${asked}`,
      order: sql`r.as_of desc, r.id desc`,
    },
  },
});

export const cooperativeFiguresReads = readsOf(COOPERATIVE_FIGURES);
