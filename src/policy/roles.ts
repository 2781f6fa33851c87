import type { Group, Reach, RoleRow } from '../dictionary/role.ts';
import { type CallerRole, ROLE_TABLE, type Role } from '../dictionary/roles.ts';
import type { Authority } from './authorities.ts';

export type { CallerRole, Reach, Role };

/** A role as the policy reads it. */
type Row = RoleRow & { readonly authority: Authority | null };
const TABLE: Readonly<Record<CallerRole, Row>> = ROLE_TABLE;
type AgencyKind = NonNullable<(typeof ROLE_TABLE)[CallerRole]['agencyKind']>;

/** Every caller, who has no token last. */
export const CALLER_ROLES = Object.keys(TABLE) as readonly CallerRole[]; // its own keys
/** Who may hold a grant. One role a client; its territory is the grant's. */
export const ROLES: readonly Role[] = CALLER_ROLES.filter((role) => role !== 'ANONYMOUS');
/** What agencies do, by function: names changed in 2025, functions did not. */
export const AGENCY_KINDS: readonly AgencyKind[] = [
  ...new Set(ROLES.map((role) => ROLE_TABLE[role].agencyKind)),
];

export const ROLE_NAMES = column('who');
export const REACH = column('reach');
export const GRANT_LEVELS = column('levels');
export const READABLE = column('classes');
export const WRITTEN_UNREAD = column('writesUnread');
export const AGENCY_KIND_OF_ROLE = column('agencyKind');
export const AUTHORITY_OF_ROLE = column('authority');
export const UNION_ROLES = rolesIn('UNION');

/** The roles that joined the group, in the order of the table. */
export function rolesIn(group: Group): readonly CallerRole[] {
  const groups = column('groups');
  return CALLER_ROLES.filter((role) => groups[role].includes(group));
}

/** The roles of the reach, in the order of the table. */
export function rolesReaching(reach: Reach): readonly CallerRole[] {
  return CALLER_ROLES.filter((role) => TABLE[role].reach === reach);
}

function column<Name extends keyof Row>(name: Name): Readonly<Record<CallerRole, Row[Name]>> {
  const cells = CALLER_ROLES.map((role) => [role, TABLE[role][name]]);
  return Object.fromEntries(cells) as Record<CallerRole, Row[Name]>; // a cell a role
}
