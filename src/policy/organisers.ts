import { AGENCY_KIND_OF_ROLE, type CallerRole, UNION_ROLES } from './roles.ts';

export { AGENCY_KIND_OF_ROLE };

/** The Women's Union keeps the facts of the programme, also of what others organised; others record their own. */
export function recordsForOthers(role: CallerRole): boolean {
  return UNION_ROLES.includes(role);
}
