import type { AdministrativeLevel } from '../kernel/administrative-level.ts';

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

const ANY_LEVEL = ['NATION', 'PROVINCE', 'COMMUNE'] as const satisfies AdministrativeLevel[];

/** At which levels the offices of a role stand: a grant is at a unit of one of them. Districts have ended. */
export const GRANT_LEVELS: Readonly<Record<Role, readonly AdministrativeLevel[]>> = {
  UNION_CENTRAL: ['NATION'],
  UNION_PROVINCE: ['PROVINCE'],
  UNION_COMMUNE: ['COMMUNE'],
  PEOPLES_COMMITTEE: ['PROVINCE', 'COMMUNE'],
  PROVINCIAL_PORTAL: ['PROVINCE'],
  WEBSITE: ANY_LEVEL,
  COOPERATIVE_ALLIANCE: ['NATION', 'PROVINCE'],
  REGISTRATION_OFFICE: ['PROVINCE', 'COMMUNE'],
  LABOUR_AGENCY: ANY_LEVEL,
  FINANCE_AGENCY: ANY_LEVEL,
  SECTOR_AGENCY: ANY_LEVEL,
  CREDIT_PARTNER: ANY_LEVEL,
  AUDITOR: ANY_LEVEL,
  DATA_PROTECTION_OFFICER: ANY_LEVEL,
  ADMINISTRATOR: ANY_LEVEL,
};

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
