/** Who may hold a grant. One role a client; its territory is the grant's. */
export const ROLES = [
  'UNION_CENTRAL',
  'UNION_PROVINCE',
  'UNION_COMMUNE',
  'PEOPLES_COMMITTEE',
  'PROVINCIAL_PORTAL',
  'WEBSITE',
  'COOPERATIVE_ALLIANCE',
  'REGISTRATION_OFFICE',
  'LABOUR_AGENCY',
  'FINANCE_AGENCY',
  'SECTOR_AGENCY',
  'CREDIT_PARTNER',
  'AUDITOR',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
] as const;

export type Role = (typeof ROLES)[number];

/** A caller without a token. */
export type CallerRole = Role | 'ANONYMOUS';

export const UNION_ROLES = ['UNION_CENTRAL', 'UNION_PROVINCE', 'UNION_COMMUNE'] as const satisfies Role[];

/** What rows a role may reach at all; its grant's units narrow TERRITORY. */
export type Reach = 'TERRITORY' | 'PUBLISHED' | 'ACCOUNTS' | 'NOTHING';

/** The table of roles, in data. */
export const REACH: Readonly<Record<CallerRole, Reach>> = {
  ANONYMOUS: 'PUBLISHED',
  UNION_CENTRAL: 'TERRITORY',
  UNION_PROVINCE: 'TERRITORY',
  UNION_COMMUNE: 'TERRITORY',
  PEOPLES_COMMITTEE: 'TERRITORY',
  PROVINCIAL_PORTAL: 'TERRITORY',
  WEBSITE: 'PUBLISHED',
  COOPERATIVE_ALLIANCE: 'TERRITORY',
  REGISTRATION_OFFICE: 'TERRITORY',
  LABOUR_AGENCY: 'TERRITORY',
  FINANCE_AGENCY: 'TERRITORY',
  SECTOR_AGENCY: 'TERRITORY',
  CREDIT_PARTNER: 'PUBLISHED',
  AUDITOR: 'NOTHING',
  DATA_PROTECTION_OFFICER: 'NOTHING',
  ADMINISTRATOR: 'ACCOUNTS',
};
