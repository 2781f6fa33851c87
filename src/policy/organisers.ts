import { type CallerRole, UNION_ROLES } from './roles.ts';

/** The kind of agency that a role acts for, by function; null for roles that organise nothing. */
export const AGENCY_KIND_OF_ROLE: Readonly<Record<CallerRole, string | null>> = {
  ANONYMOUS: null,
  UNION_CENTRAL: 'WOMENS_UNION',
  UNION_PROVINCE: 'WOMENS_UNION',
  UNION_COMMUNE: 'WOMENS_UNION',
  PEOPLES_COMMITTEE: 'PEOPLES_COMMITTEE',
  PROVINCIAL_PORTAL: 'PORTAL',
  WEBSITE: 'WEBSITE',
  COOPERATIVE_ALLIANCE: 'COOPERATIVE_ALLIANCE',
  REGISTRATION_OFFICE: 'REGISTRATION_OFFICE',
  LABOUR_AGENCY: 'LABOUR_AGENCY',
  FINANCE_AGENCY: 'FINANCE_AGENCY',
  SECTOR_AGENCY: 'SECTOR_AGENCY',
  CREDIT_PARTNER: 'CREDIT_PARTNER',
  AUDITOR: null,
  DATA_PROTECTION_OFFICER: null,
  ADMINISTRATOR: null,
};

const UNION: readonly CallerRole[] = UNION_ROLES;

/** The Women's Union keeps the facts of the programme, also of what others organised; others record their own. */
export function recordsForOthers(role: CallerRole): boolean {
  return UNION.includes(role);
}
