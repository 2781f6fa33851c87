import { failure, type RegistryError } from '../kernel/errors.ts';
import { type Action, doesAs, mayDo } from './actions.ts';
import type { CallerRole } from './roles.ts';

/** What the running transaction may see; becomes the settings that row level security reads. */
export type Scope =
  | { readonly kind: 'NATION' | 'PUBLISHED' | 'ADMINISTRATION' | 'AUTHENTICATION' | 'NOTHING' }
  | {
      readonly kind: 'UNITS';
      readonly provinceIds: readonly number[];
      readonly communeIds: readonly number[];
      /** The provinces of the communes: what is issued for a whole province is visible to its communes. */
      readonly aboveProvinceIds?: readonly number[];
    };

export type UnitsScope = Extract<Scope, { kind: 'UNITS' }>;

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
  /** Somebody with a token who is answered as nobody: another token is not what is missing. Left out: no. */
  readonly hasToken?: boolean;
}

/** Who has no token, in the request of that id. */
export function anonymous(requestId: string): Caller {
  return {
    role: 'ANONYMOUS',
    scope: { kind: 'PUBLISHED' },
    clientId: null,
    agencyId: null,
    actor: null,
    requestId,
  };
}

/**
 * The refusal of what a caller's role may not do: FORBIDDEN, or AUTH_TOKEN_REQUIRED for nobody, whom a token may let in
 * (RFC 9110 §15.5.2). `field` names what was asked for; null for the whole call.
 */
export function refusalOf({ clientId, hasToken }: Caller, field: string | null = null): RegistryError {
  return failure(clientId === null && hasToken !== true ? 'AUTH_TOKEN_REQUIRED' : 'FORBIDDEN', field);
}

/**
 * The first line of every service.
 * @throws FORBIDDEN when the caller's role may not do the action anywhere; AUTH_TOKEN_REQUIRED when nobody asks.
 */
export function authorise(caller: Caller, action: Action): void {
  if (!mayDo(caller.role, action)) throw refusalOf(caller);
}

/**
 * The first line of every read. What anybody may read the published records of, nobody is refused.
 * @throws as authorise.
 */
export function authoriseReading(caller: Caller, action: Action): void {
  if (doesAs(caller.role, action) === null) throw refusalOf(caller);
}

/** Whether a place (unit identities as written; no province: the nation) is in the scope. */
export function coversPlace(scope: Scope, provinceId: number | null, communeId: number | null): boolean {
  if (scope.kind === 'NATION') return true;
  if (scope.kind !== 'UNITS') return false;
  const isIn = (ids: readonly number[], id: number | null) => id !== null && ids.includes(id);
  return isIn(scope.provinceIds, provinceId) || isIn(scope.communeIds, communeId);
}
