import { FIELD_CLASSES } from '../dictionary/classes.ts';
import type { Group, Reach, RoleRow } from './role.ts';

export type { Reach };

const ANY_LEVEL = ['NATION', 'PROVINCE', 'COMMUNE'] as const;
const TERRITORY_CLASSES = ['PUBLIC', 'CONTACT', 'PERSONAL', 'FINANCE', 'INTERNAL'] as const;

/** What an organiser records of its own activities. */
const OF_AN_ORGANISER = [
  'supportActivity.documentNo',
  'supportActivity.source',
  'training.documentNo',
  'training.source',
] as const;

/** What the labour agency records of the workers whom it places, teaches or insures. */
const OF_A_WORKER = [
  'employment.endReason',
  'employment.source',
  'person.name',
  'person.birthYear',
  'person.personalIdNumber',
] as const;

/** Its units differ by their level only. */
const OF_THE_UNION = {
  reach: 'TERRITORY',
  classes: FIELD_CLASSES,
  agencyKind: 'WOMENS_UNION',
  authority: 'WOMENS_UNION',
  groups: ['UNION', 'ORGANISERS', 'PLANNERS', 'READERS_OF_PEOPLE'],
  writesUnread: [],
} as const;

/** A role that writes no cooperative, belongs to no group and writes nothing that it does not read. */
const NO_WRITER = { authority: null, groups: [], writesUnread: [] } as const;

/**
 * The roles, a row each. A new role is a row here; `actions.ts` only where it may do what none of its groups may, and
 * its agency kind in `graphql/` where that is new. `test/policy/pinned.md` has it a second time.
 */
const TABLE = {
  UNION_CENTRAL: {
    ...OF_THE_UNION,
    who: { vi: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', en: 'Women’s Union, centre' },
    levels: ['NATION'],
  },
  UNION_PROVINCE: {
    ...OF_THE_UNION,
    who: { vi: 'Hội Liên hiệp Phụ nữ cấp tỉnh', en: 'Women’s Union of a province' },
    levels: ['PROVINCE'],
  },
  UNION_COMMUNE: {
    ...OF_THE_UNION,
    who: { vi: 'Hội Liên hiệp Phụ nữ cấp xã', en: 'Women’s Union of a commune' },
    levels: ['COMMUNE'],
  },
  PEOPLES_COMMITTEE: {
    who: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
    reach: 'TERRITORY',
    levels: ['PROVINCE', 'COMMUNE'],
    classes: ['PUBLIC', 'FINANCE'],
    agencyKind: 'PEOPLES_COMMITTEE',
    authority: null,
    groups: ['PLANNERS'],
    writesUnread: OF_AN_ORGANISER,
  },
  PROVINCIAL_PORTAL: {
    who: { vi: 'cổng thông tin của tỉnh', en: 'a province’s portal' },
    reach: 'TERRITORY',
    levels: ['PROVINCE'],
    classes: TERRITORY_CLASSES,
    agencyKind: 'PORTAL',
    authority: 'PROVINCIAL_PORTAL',
    groups: ['READERS_OF_PEOPLE', 'SENDERS'],
    writesUnread: [],
  },
  WEBSITE: {
    who: { vi: 'trang thông tin điện tử của Hội Liên hiệp Phụ nữ', en: 'website of the Women’s Union' },
    reach: 'PUBLISHED',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'WEBSITE',
    authority: null,
    groups: ['SENDERS'],
    writesUnread: [],
  },
  COOPERATIVE_ALLIANCE: {
    who: { vi: 'Liên minh Hợp tác xã', en: 'Cooperative Alliance' },
    reach: 'TERRITORY',
    levels: ['NATION', 'PROVINCE'],
    classes: TERRITORY_CLASSES,
    agencyKind: 'COOPERATIVE_ALLIANCE',
    authority: 'COOPERATIVE_ALLIANCE',
    groups: ['ORGANISERS', 'READERS_OF_PEOPLE'],
    writesUnread: [],
  },
  REGISTRATION_OFFICE: {
    who: { vi: 'cơ quan đăng ký kinh doanh', en: 'business registration office' },
    reach: 'TERRITORY',
    levels: ['PROVINCE', 'COMMUNE'],
    classes: TERRITORY_CLASSES,
    agencyKind: 'REGISTRATION_OFFICE',
    authority: 'REGISTRATION_OFFICE',
    groups: [],
    writesUnread: [],
  },
  LABOUR_AGENCY: {
    who: { vi: 'cơ quan lao động (Sở Nội vụ)', en: 'labour agency (Sở Nội vụ)' },
    reach: 'TERRITORY',
    levels: ANY_LEVEL,
    classes: ['PUBLIC', 'CONTACT', 'FINANCE'],
    agencyKind: 'LABOUR_AGENCY',
    authority: null,
    groups: ['ORGANISERS', 'READERS_OF_PEOPLE'],
    writesUnread: [...OF_AN_ORGANISER, ...OF_A_WORKER],
  },
  FINANCE_AGENCY: {
    ...NO_WRITER,
    who: { vi: 'cơ quan tài chính (Sở Tài chính)', en: 'finance agency (Sở Tài chính)' },
    reach: 'TERRITORY',
    levels: ANY_LEVEL,
    classes: ['PUBLIC', 'FINANCE'],
    agencyKind: 'FINANCE_AGENCY',
  },
  SECTOR_AGENCY: {
    who: {
      vi: 'cơ quan quản lý ngành (nông nghiệp, công thương, văn hóa …)',
      en: 'sector agency (agriculture, industry and trade, culture …)',
    },
    reach: 'TERRITORY',
    levels: ANY_LEVEL,
    classes: ['PUBLIC', 'CONTACT'],
    agencyKind: 'SECTOR_AGENCY',
    authority: null,
    groups: ['ORGANISERS'],
    writesUnread: [...OF_AN_ORGANISER, 'supportActivity.amountVnd', 'training.budgetVnd'],
  },
  CREDIT_PARTNER: {
    ...NO_WRITER,
    who: { vi: 'ngân hàng hoặc quỹ', en: 'bank or fund' },
    reach: 'PUBLISHED',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'CREDIT_PARTNER',
  },
  AUDITOR: {
    ...NO_WRITER,
    who: { vi: 'đơn vị kiểm tra dữ liệu', en: 'auditor' },
    reach: 'NOTHING',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'AUDITOR',
  },
  DATA_PROTECTION_OFFICER: {
    ...NO_WRITER,
    who: { vi: 'nhân sự bảo vệ dữ liệu cá nhân', en: 'data protection officer' },
    reach: 'NOTHING',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'AUDITOR',
  },
  ADMINISTRATOR: {
    ...NO_WRITER,
    who: { vi: 'người quản trị tài khoản', en: 'administrator of accounts' },
    reach: 'ACCOUNTS',
    levels: ANY_LEVEL,
    classes: ['PUBLIC', 'INTERNAL'],
    agencyKind: 'OPERATOR',
  },
  ANONYMOUS: {
    ...NO_WRITER,
    who: { vi: 'người không có mã truy cập', en: 'anybody without a token' },
    reach: 'PUBLISHED',
    levels: [],
    classes: ['PUBLIC'],
    agencyKind: null,
  },
} as const satisfies Record<string, RoleRow>;

/** A caller with a role, or one without a token. */
export type CallerRole = keyof typeof TABLE;
export type Role = Exclude<CallerRole, 'ANONYMOUS'>;
type AgencyKind = NonNullable<(typeof TABLE)[CallerRole]['agencyKind']>;

/** Every caller, who has no token last. */
export const CALLER_ROLES = Object.keys(TABLE) as readonly CallerRole[]; // its own keys
/** Who may hold a grant. One role a client; its territory is the grant's. */
export const ROLES: readonly Role[] = CALLER_ROLES.filter((role) => role !== 'ANONYMOUS');
/** What agencies do, by function: names changed in 2025, functions did not. */
export const AGENCY_KINDS: readonly AgencyKind[] = [...new Set(ROLES.map((role) => TABLE[role].agencyKind))];

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

function column<Name extends keyof RoleRow>(name: Name): Readonly<Record<CallerRole, RoleRow[Name]>> {
  const rows: Readonly<Record<CallerRole, RoleRow>> = TABLE;
  const cells = CALLER_ROLES.map((role) => [role, rows[role][name]]);
  return Object.fromEntries(cells) as Record<CallerRole, RoleRow[Name]>; // a cell a role
}
