import { arrayOf, sql } from '../database/sql.ts';
import { isUuid } from '../kernel/ids.ts';
import type { ServiceContext } from './context.ts';

/** The kinds that can be found by id alone. */
export type NodeKind = 'cooperative' | 'cooperativeFigures' | 'womenManager' | 'managementPosition';

/**
 * The kind of the record with that id, as far as row level security lets the caller see it; null when there is none.
 * What may be shown of it is the matter of the kind's own service.
 */
export async function findNodeKind(context: ServiceContext, id: string): Promise<NodeKind | null> {
  if (!isUuid(id)) return null;
  const ids = arrayOf([id], 'uuid');
  const [row] = await context.read.query<{ kind: NodeKind }>(sql`/* findNodeKind */
    select 'cooperative' as kind from cooperatives where id = any(${ids})
    union all select 'cooperativeFigures' from cooperative_figures where id = any(${ids})
    union all select 'womenManager' from women_managers where id = any(${ids})
    union all select 'managementPosition' from management_positions where id = any(${ids})`);
  return row?.kind ?? null;
}
