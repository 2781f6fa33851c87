import { type Problem, problem } from '../../kernel/errors.ts';
import { AGENCY_KIND_OF_ROLE, recordsForOthers } from '../../policy/organisers.ts';
import type { CallerRole } from '../../policy/roles.ts';
import type { Caller } from '../../policy/scope.ts';

/** ORGANISER_FOREIGN when somebody else than the Women's Union names an organiser of another kind than its own. */
export function foreignOrganiser(
  role: CallerRole,
  organiserKind: string | null | undefined,
  path: string,
): Problem[] {
  const isOwn = organiserKind == null || organiserKind === AGENCY_KIND_OF_ROLE[role];
  return isOwn || recordsForOthers(role) ? [] : [problem('ORGANISER_FOREIGN', `${path}.organiserKind`)];
}

/** The organiser of what the caller records: her own agency unless another kind is said. */
export function organiserOf({ role, agencyId }: Caller, said: string | null | undefined) {
  const own = AGENCY_KIND_OF_ROLE[role];
  const organiserKind = said ?? own;
  return { organiserKind, organiserAgencyId: organiserKind === own ? agencyId : null };
}
