import { mayRead, type RecordKind } from '../../policy/fields.ts';
import { type Caller, refusalOf } from '../../policy/scope.ts';

/**
 * The search for a name, for callers who may read the names of the kind: what a list finds, and its cursors, would tell
 * them to others.
 * @throws FORBIDDEN; AUTH_TOKEN_REQUIRED for nobody.
 */
export function requireNames(caller: Caller, search: string, kind: RecordKind = 'person'): string {
  if (!mayRead(caller.role, kind, 'name')) throw refusalOf(caller, 'filter.search');
  return search;
}
