import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { TokenClaims } from '../../api/auth/tokens.plugin.ts';
import { todayOf } from '../../kernel/clock.ts';
import { failure } from '../../kernel/errors.ts';
import { type CallerRole, REACH, type Role } from '../../policy/roles.ts';
import { type Caller, coversPlace, type Scope } from '../../policy/scope.ts';
import type { Registry } from '../../records/context.ts';
import type { Territory, UnitCover } from '../../reference/territory.ts';
import { type Account, type AgencyBrief, findAccount, findAgencies, findOrigins } from './callers.queries.ts';
import { keepOrigins } from './origins.ts';

/** A revocation works within this time. */
const CACHE_MS = 500;
const MAX_CACHED = 10_000;

interface Resolved {
  readonly role: Role;
  readonly scope: Scope;
  readonly agencyId: string;
  readonly allowedOrigins: readonly string[];
}

/** Resolves callers; what a client was granted is read at use and kept for half a second. */
export function makeCallers(registry: Registry) {
  const cache = new Map<string, { until: number; resolved: Promise<Resolved> }>();

  function resolve(subject: TokenClaims, requestId: string): Promise<Resolved> {
    const key = `${subject.clientId} ${subject.agencyId ?? ''}`;
    const now = registry.clock.now().getTime();
    const known = cache.get(key);
    if (known !== undefined && known.until > now) return known.resolved;
    if (cache.size >= MAX_CACHED) cache.clear();
    const resolved = resolveSubject(registry, subject, requestId);
    cache.set(key, { until: now + CACHE_MS, resolved });
    resolved.catch(() => cache.delete(key));
    return resolved;
  }

  return {
    /**
     * Who bears a token.
     * @throws AUTH_TOKEN_INVALID when the client is gone or suspended; FORBIDDEN when nothing is granted to it, and for
     * an agency that it may not act for (any more).
     */
    async findCaller(subject: TokenClaims, requestId: string): Promise<Caller> {
      const { role, scope, agencyId } = await resolve(subject, requestId);
      return { role, scope, agencyId, clientId: subject.clientId, actor: subject.actor, requestId };
    },
    /** The origins whose pages may ask in the name of the client. @throws as findCaller. */
    async originsOf(subject: TokenClaims, requestId: string): Promise<readonly string[]> {
      return (await resolve(subject, requestId)).allowedOrigins;
    },
    /** Whether the origin is that of any client. */
    isOriginOfAny: keepOrigins((requestId) => findOrigins(registry.pool, requestId), registry.clock),
    /**
     * Proves a client by its secret, for a token.
     * @throws AUTH_CLIENT_INVALID; AUTH_AGENCY_INVALID when the agency is not inside the grant, is of another
     * kind than the client's own, or is not there today.
     */
    authenticate: (request: ClientRequest, requestId: string) => authenticate(registry, request, requestId),
  };
}

interface ClientRequest {
  readonly clientId: string;
  readonly secret: string;
  /** Id or code of an agency narrower than the grant; null for the client's own. */
  readonly agency: string | null;
}

/** The keyed hash of a client secret; secrets are 256 random bits, so that a slow hash would add nothing. */
export function hashSecret(key: KeyObject, clientId: string, secret: string): Buffer {
  return createHmac('sha256', key).update(`client ${clientId} `).update(secret).digest();
}

async function authenticate(
  registry: Registry,
  { clientId, secret, agency }: ClientRequest,
  requestId: string,
): Promise<{ agencyId: string | null; allowedOrigins: readonly string[] }> {
  const today = todayOf(registry.clock);
  const account = await findAccount(registry.pool, { clientId, today, requestId });
  const hash = hashSecret(registry.keys.hashKey, clientId, secret);
  const isProved = (account?.secretHashes ?? []).some(
    (one) => one.length === hash.length && timingSafeEqual(one, hash),
  );
  if (account === null || !isProved || account.state !== 'ACTIVE') throw failure('AUTH_CLIENT_INVALID');
  if (!account.agency.isValid) throw failure('AUTH_AGENCY_INVALID');
  const { allowedOrigins } = account;
  if (agency === null) return { agencyId: null, allowedOrigins };
  const [found] = await findAgencies(registry.pool, [agency], { today, requestId });
  if (found === undefined || scopeFor(registry, account, found) === null)
    throw failure('AUTH_AGENCY_INVALID');
  return { agencyId: found.id, allowedOrigins };
}

async function resolveSubject(
  registry: Registry,
  subject: TokenClaims,
  requestId: string,
): Promise<Resolved> {
  const { clientId, agencyId } = subject;
  const today = todayOf(registry.clock);
  const account = await findAccount(registry.pool, { clientId, today, requestId });
  if (account === null || account.state !== 'ACTIVE') throw failure('AUTH_TOKEN_INVALID');
  const { allowedOrigins } = account;
  const role = roleOf(account);
  if (role === null || !account.agency.isValid) throw failure('FORBIDDEN');
  if (agencyId === null || agencyId === account.agency.id)
    return { role, scope: scopeOf(registry, account), agencyId: account.agency.id, allowedOrigins };
  const [agency] = await findAgencies(registry.pool, [agencyId], { today, requestId });
  const narrow = agency === undefined ? null : scopeFor(registry, account, agency);
  if (narrow === null) throw failure('FORBIDDEN');
  return { role, scope: narrow, agencyId, allowedOrigins };
}

/** A client has one role; its grants differ in territory only, as `issueGrants` sees to. */
function roleOf(account: Account): Role | null {
  return account.grants[0]?.role ?? null;
}

/** The territory of all grants whose unit still exists; a unit that has ended gives nothing. */
function scopeOf({ reference, clock }: Registry, account: Account): Scope {
  const role: CallerRole = roleOf(account) ?? 'ANONYMOUS';
  const reach = REACH[role];
  if (reach === 'PUBLISHED') return { kind: 'PUBLISHED' };
  if (reach === 'ACCOUNTS') return { kind: 'ADMINISTRATION' };
  if (reach === 'NOTHING') return { kind: 'NOTHING' };
  const { territory } = reference;
  const today = todayOf(clock);
  const units = account.grants.flatMap(({ unitId }) => territory.findVersion(unitId, today) ?? []);
  if (units.some((unit) => unit.level === 'NATION')) return { kind: 'NATION' };
  const covers = units.map((unit) => territory.accessUnits(unit.unitId));
  return unitsScope(territory, {
    provinceIds: [...new Set(covers.flatMap((cover) => cover.provinceIds))],
    communeIds: [...new Set(covers.flatMap((cover) => cover.communeIds))],
  });
}

/** The scope of units, with the provinces above their communes. */
export function unitsScope(territory: Territory, { provinceIds, communeIds }: UnitCover): Scope {
  const above = communeIds.flatMap((id) => territory.provinceOf(id) ?? []);
  return { kind: 'UNITS', provinceIds, communeIds, aboveProvinceIds: [...new Set(above)] };
}

/**
 * The scope of the client in the name of another agency; null when it may not act for it. An agency of another kind
 * has another office: its word would be taken for what its own clients alone may say.
 */
function scopeFor(registry: Registry, account: Account, agency: AgencyBrief): Scope | null {
  if (!agency.isValid || agency.kind !== account.agency.kind) return null;
  return narrowed(registry.reference.territory, scopeOf(registry, account), agency);
}

/** The agency's own territory when all of it is inside the scope, else null. */
function narrowed(territory: Territory, scope: Scope, agency: AgencyBrief): Scope | null {
  if (scope.kind !== 'NATION' && scope.kind !== 'UNITS') return null;
  if (territory.latestVersion(agency.unitId)?.level === 'NATION')
    return scope.kind === 'NATION' ? scope : null;
  const { provinceIds, communeIds } = territory.accessUnits(agency.unitId);
  const inside =
    provinceIds.every((id) => coversPlace(scope, id, null)) &&
    communeIds.every((id) => coversPlace(scope, territory.provinceOf(id) ?? 0, id));
  return inside && provinceIds.length + communeIds.length > 0
    ? unitsScope(territory, { provinceIds, communeIds })
    : null;
}
