import type { Words } from '../kernel/words.ts';

/** Whose word counts for a value. A lower rank never overwrites a higher one: its value is kept as a claim. */
export const AUTHORITY_RANKS = {
  REGISTRATION_OFFICE: 4,
  COOPERATIVE_ALLIANCE: 3,
  PROVINCIAL_PORTAL: 2,
  WOMENS_UNION: 1,
} as const;
export type Authority = keyof typeof AUTHORITY_RANKS;

/** What an authority is called in a message. */
export const AUTHORITY_NAMES: Readonly<Record<Authority, Words>> = {
  REGISTRATION_OFFICE: { vi: 'cơ quan đăng ký kinh doanh', en: 'the business registration office' },
  COOPERATIVE_ALLIANCE: { vi: 'Liên minh Hợp tác xã', en: 'the Cooperative Alliance' },
  PROVINCIAL_PORTAL: { vi: 'cổng thông tin của tỉnh', en: 'the portal of the province' },
  WOMENS_UNION: { vi: 'Hội Liên hiệp Phụ nữ', en: 'the Women’s Union' },
};
