import { failure } from '../kernel/errors.ts';
import { type Action, mayDo } from './actions.ts';
import type { CallerRole } from './roles.ts';

/** What the running transaction may see; becomes the settings that row level security reads. */
export type Scope =
  | { readonly kind: 'NATION' | 'PUBLISHED' | 'ADMINISTRATION' | 'AUTHENTICATION' | 'NOTHING' }
  | {
      readonly kind: 'UNITS';
      readonly provinceIds: readonly number[];
      readonly communeIds: readonly number[];
      /** The provinces in which the communes lie: what is issued for a whole province speaks to them. */
      readonly aboveProvinceIds?: readonly number[];
    };

/** Who asks, resolved once a request. */
export interface Caller {
  readonly role: CallerRole;
  readonly scope: Scope;
  /** The OAuth client; null for nobody. */
  readonly clientId: string | null;
  readonly agencyId: string | null;
  /** The person behind the client, as the client asserts it; null when not said. */
  readonly actor: string | null;
  readonly requestId: string;
}

/**
 * The first line of every service.
 * @throws FORBIDDEN when the caller's role may not do the action anywhere.
 */
export function authorise(caller: Caller, action: Action): void {
  if (!mayDo(caller.role, action)) throw failure('FORBIDDEN');
}

/** Whether a place (unit identities as written) lies in the scope. */
export function coversPlace(scope: Scope, provinceId: number, communeId: number | null): boolean {
  if (scope.kind === 'NATION') return true;
  if (scope.kind !== 'UNITS') return false;
  return (
    scope.provinceIds.includes(provinceId) || (communeId !== null && scope.communeIds.includes(communeId))
  );
}
