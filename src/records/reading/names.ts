import { failure } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import type { Caller } from '../../policy/scope.ts';

/**
 * The search for a name, for callers who may read names: what a list finds, and its cursors, would tell them to others.
 * @throws FORBIDDEN.
 */
export function requireNames({ role }: Caller, search: string): string {
  if (!mayRead(role, 'person', 'name')) throw failure('FORBIDDEN', 'filter.search');
  return search;
}
