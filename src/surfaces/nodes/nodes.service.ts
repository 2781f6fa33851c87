import { isUuid } from '../../kernel/ids.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { findKindOfId } from './nodes.queries.ts';

/**
 * The kind of the record with that id, as far as row level security lets the caller see it; null when there is none.
 * What may be shown of it is the matter of the kind's own service, which authorises.
 */
export async function findNodeKind(context: ServiceContext, id: string): Promise<RecordKind | null> {
  return isUuid(id) ? findKindOfId(context.read, id) : null;
}
