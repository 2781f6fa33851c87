/** How many records a set has; its shape follows from `outlines.ts` and the generators. */
export interface DataSet {
  readonly name: SetName;
  readonly description: string;
  /** Codes of the provinces of today that it is in; null: the whole nation. */
  readonly provinces: readonly string[] | null;
  /** Hợp tác xã. */
  readonly cooperatives: number;
  /** Liên hiệp hợp tác xã. */
  readonly unions: number;
  /** Tổ hợp tác. */
  readonly groups: number;
  /** Memberships of HTX and unions, those that have ended included. */
  readonly cooperativeMembers: number;
  readonly groupMembers: number;
  /** Members of the largest HTX: an old agricultural one; null leaves it to chance. */
  readonly largest: number | null;
  readonly currentTerms: number;
  readonly pastTerms: number;
  /** Sets of figures of an HTX or union, by year and source. */
  readonly figuresOfCooperative: number;
  readonly figuresOfGroup: number;
  /** Years for which an HTX has a grade. */
  readonly ratedYears: number;
  /** In each of the years below. */
  readonly attendancesAYear: number;
  readonly trainingYears: number;
  /** Levels whose units have a plan each. */
  readonly planLevels: readonly ('PROVINCE' | 'DISTRICT' | 'COMMUNE')[];
  /** Of each plan: indicators times years. */
  readonly indicators: number;
  readonly targetYears: number;
}

export const SET_NAMES = ['XS', 'S', 'M', 'L'] as const;
export type SetName = (typeof SET_NAMES)[number];

const PROGRAMME = {
  ratedYears: 4,
  trainingYears: 8,
  indicators: 20,
  targetYears: 8,
} as const;

/**
 * The sets by name. Source: statistics of the Alliance and the ministry, 31 December 2024 (33,557 HTX, 183 members and
 * 3.8 managers each, 63,650 THT with 14.8 members each) and Decision 01/QĐ-TTg of 2023 (upper bound of Project 01).
 */
export const DATA_SETS: Readonly<Record<SetName, DataSet>> = {
  XS: {
    ...PROGRAMME,
    name: 'XS',
    description: 'a handful, for tests',
    provinces: ['37', '56'],
    cooperatives: 30,
    unions: 1,
    groups: 20,
    cooperativeMembers: 3_400,
    groupMembers: 260,
    largest: 480,
    currentTerms: 60,
    pastTerms: 40,
    figuresOfCooperative: 3,
    figuresOfGroup: 2,
    attendancesAYear: 40,
    trainingYears: 2,
    planLevels: ['PROVINCE'],
    indicators: 3,
    targetYears: 2,
  },
  S: {
    ...PROGRAMME,
    name: 'S',
    description: 'a province, the mean of 34',
    provinces: ['37'],
    cooperatives: 1_000,
    unions: 0,
    groups: 1_900,
    cooperativeMembers: 183_000,
    groupMembers: 22_000,
    largest: 10_400,
    currentTerms: 3_800,
    pastTerms: 3_800,
    figuresOfCooperative: 8,
    figuresOfGroup: 4,
    attendancesAYear: 1_765,
    planLevels: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  },
  M: {
    ...PROGRAMME,
    name: 'M',
    description: 'the upper bound of Project 01',
    provinces: null,
    cooperatives: 10_000,
    unions: 0,
    groups: 10_000,
    cooperativeMembers: 1_830_000,
    groupMembers: 170_000,
    largest: 14_200,
    currentTerms: 40_000,
    pastTerms: 40_000,
    figuresOfCooperative: 20,
    figuresOfGroup: 14,
    ratedYears: 8,
    attendancesAYear: 60_000,
    planLevels: ['PROVINCE'],
  },
  L: {
    ...PROGRAMME,
    name: 'L',
    description: 'the nation',
    provinces: null,
    cooperatives: 35_000,
    unions: 160,
    groups: 65_000,
    cooperativeMembers: 6_200_000,
    groupMembers: 1_000_000,
    largest: 18_600,
    currentTerms: 127_400,
    pastTerms: 142_600,
    figuresOfCooperative: 8,
    figuresOfGroup: 3,
    attendancesAYear: 60_000,
    planLevels: ['PROVINCE', 'DISTRICT', 'COMMUNE'],
  },
};
