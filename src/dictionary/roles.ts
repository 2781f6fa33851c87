import { FIELD_CLASSES } from './classes.ts';
import { type CodeWords, codeList } from './code-list.ts';
import type { RoleRow } from './role.ts';

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
 * The roles, a row each. A new role is a row here, with its agency kind below where that is new; `policy/actions.ts` only
 * where it may do what none of its groups may. `test/policy/pinned.md` has it a second time.
 */
export const ROLE_TABLE = {
  UNION_CENTRAL: {
    ...OF_THE_UNION,
    name: { vi: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', en: 'Women’s Union, centre' },
    who: { vi: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', en: 'Women’s Union, centre' },
    levels: ['NATION'],
  },
  UNION_PROVINCE: {
    ...OF_THE_UNION,
    name: { vi: 'Hội Liên hiệp Phụ nữ cấp tỉnh', en: 'Women’s Union of a province' },
    who: { vi: 'Hội Liên hiệp Phụ nữ cấp tỉnh', en: 'Women’s Union of a province' },
    levels: ['PROVINCE'],
  },
  UNION_COMMUNE: {
    ...OF_THE_UNION,
    name: { vi: 'Hội Liên hiệp Phụ nữ cấp xã', en: 'Women’s Union of a commune' },
    who: { vi: 'Hội Liên hiệp Phụ nữ cấp xã', en: 'Women’s Union of a commune' },
    levels: ['COMMUNE'],
  },
  PEOPLES_COMMITTEE: {
    name: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
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
    name: { vi: 'Cổng thông tin của tỉnh', en: 'Portal of a province' },
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
    name: {
      vi: 'Trang thông tin điện tử của Hội Liên hiệp Phụ nữ',
      en: 'Website of the Women’s Union',
    },
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
    name: { vi: 'Liên minh Hợp tác xã', en: 'Cooperative Alliance' },
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
    name: { vi: 'Cơ quan đăng ký kinh doanh', en: 'Business registration office' },
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
    name: {
      vi: 'Cơ quan lao động',
      en: 'Labour agency',
      note: { vi: 'Sở Nội vụ.', en: 'The Sở Nội vụ (Department of Home Affairs).' },
    },
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
    name: {
      vi: 'Cơ quan tài chính',
      en: 'Finance agency',
      note: { vi: 'Sở Tài chính.', en: 'The Sở Tài chính (Department of Finance).' },
    },
    who: { vi: 'cơ quan tài chính (Sở Tài chính)', en: 'finance agency (Sở Tài chính)' },
    reach: 'TERRITORY',
    levels: ANY_LEVEL,
    classes: ['PUBLIC', 'FINANCE'],
    agencyKind: 'FINANCE_AGENCY',
  },
  SECTOR_AGENCY: {
    name: {
      vi: 'Cơ quan quản lý ngành',
      en: 'Sector agency',
      note: {
        vi: 'Nông nghiệp, công thương, văn hóa và các ngành khác.',
        en: 'Agriculture, industry and trade, culture, or another sector.',
      },
    },
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
    name: { vi: 'Ngân hàng, quỹ', en: 'Bank or fund' },
    who: { vi: 'ngân hàng hoặc quỹ', en: 'bank or fund' },
    reach: 'PUBLISHED',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'CREDIT_PARTNER',
  },
  AUDITOR: {
    ...NO_WRITER,
    name: { vi: 'Đơn vị kiểm tra dữ liệu', en: 'Auditor' },
    who: { vi: 'đơn vị kiểm tra dữ liệu', en: 'auditor' },
    reach: 'NOTHING',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'AUDITOR',
  },
  DATA_PROTECTION_OFFICER: {
    ...NO_WRITER,
    name: { vi: 'Nhân sự bảo vệ dữ liệu cá nhân', en: 'Data protection officer' },
    who: { vi: 'nhân sự bảo vệ dữ liệu cá nhân', en: 'data protection officer' },
    reach: 'NOTHING',
    levels: ANY_LEVEL,
    classes: ['PUBLIC'],
    agencyKind: 'AUDITOR',
  },
  ADMINISTRATOR: {
    ...NO_WRITER,
    name: { vi: 'Người quản trị tài khoản', en: 'Administrator of accounts' },
    who: { vi: 'người quản trị tài khoản', en: 'administrator of accounts' },
    reach: 'ACCOUNTS',
    levels: ANY_LEVEL,
    classes: ['PUBLIC', 'INTERNAL'],
    agencyKind: 'OPERATOR',
  },
  ANONYMOUS: {
    ...NO_WRITER,
    name: null,
    who: { vi: 'người không có mã truy cập', en: 'anybody without a token' },
    reach: 'PUBLISHED',
    levels: [],
    classes: ['PUBLIC'],
    agencyKind: null,
  },
} as const satisfies Record<string, RoleRow>;

/** A caller with a role, or one without a token. */
export type CallerRole = keyof typeof ROLE_TABLE;
export type Role = Exclude<CallerRole, 'ANONYMOUS'>;

const NAMES = Object.fromEntries(
  Object.entries<RoleRow>(ROLE_TABLE).flatMap(([role, { name }]) => (name === null ? [] : [[role, name]])),
) as Readonly<Record<Role, CodeWords>>; // every role but the one without a token has a name

export const ROLE = codeList(
  'Role',
  {
    vi: 'Vai trò của một ứng dụng; mỗi ứng dụng có một vai trò.',
    en: 'Role of a client; a client has one role.',
  },
  NAMES,
);

export const AGENCY_KIND = codeList(
  'AgencyKind',
  {
    vi: 'Chức năng của cơ quan, tổ chức; tên gọi đã thay đổi năm 2025, chức năng thì không.',
    en: 'What an agency does. Names changed in 2025, functions did not.',
  },
  {
    WOMENS_UNION: { vi: 'Hội Liên hiệp Phụ nữ', en: 'Women’s Union' },
    PEOPLES_COMMITTEE: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
    PORTAL: { vi: 'Cổng thông tin của tỉnh', en: 'Portal of a province' },
    WEBSITE: {
      vi: 'Trang thông tin điện tử của Hội Liên hiệp Phụ nữ',
      en: 'Website of the Women’s Union',
    },
    COOPERATIVE_ALLIANCE: { vi: 'Liên minh Hợp tác xã', en: 'Cooperative Alliance' },
    REGISTRATION_OFFICE: { vi: 'Cơ quan đăng ký kinh doanh', en: 'Registration office' },
    LABOUR_AGENCY: {
      vi: 'Cơ quan lao động',
      en: 'Labour agency',
      note: { vi: 'Sở Nội vụ.', en: 'The Sở Nội vụ (Department of Home Affairs).' },
    },
    FINANCE_AGENCY: {
      vi: 'Cơ quan tài chính',
      en: 'Finance agency',
      note: { vi: 'Sở Tài chính.', en: 'The Sở Tài chính (Department of Finance).' },
    },
    SECTOR_AGENCY: {
      vi: 'Cơ quan chuyên ngành',
      en: 'Sector agency',
      note: {
        vi: 'Nông nghiệp, công thương, văn hóa và các ngành khác.',
        en: 'Agriculture, industry and trade, culture, or another sector.',
      },
    },
    CREDIT_PARTNER: { vi: 'Ngân hàng, quỹ', en: 'Bank or fund' },
    AUDITOR: { vi: 'Đơn vị kiểm tra dữ liệu', en: 'Auditor' },
    OPERATOR: { vi: 'Đơn vị vận hành hệ thống', en: 'Operator of the registry' },
  },
);
