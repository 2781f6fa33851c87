import { failure } from '../../kernel/errors.ts';
import { mayRead, type RecordKind } from '../../policy/fields.ts';
import type { Caller } from '../../policy/scope.ts';

/**
 * The search for a name, for callers who may read the names of the kind: what a list finds, and its cursors, would tell
 * them to others.
 * @throws FORBIDDEN.
 */
export function requireNames({ role }: Caller, search: string, kind: RecordKind = 'person'): string {
  if (!mayRead(role, kind, 'name')) throw failure('FORBIDDEN', 'filter.search');
  return search;
}
