import { isUuid } from '../kernel/ids.ts';
import type { ServiceContext } from './context.ts';
import { findKindOfId, type NodeKind } from './nodes.queries.ts';

/**
 * The kind of the record with that id, as far as row level security lets the caller see it; null when there is none.
 * What may be shown of it is the matter of the kind's own service, which authorises.
 */
export async function findNodeKind(context: ServiceContext, id: string): Promise<NodeKind | null> {
  return isUuid(id) ? findKindOfId(context.read, id) : null;
}
