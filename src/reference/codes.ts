import type * as tables from '../database/tables/reference.table.ts';

export type OrganisationType = typeof tables.organisationTypes.$inferSelect;
export type ManagementPosition = typeof tables.positionKinds.$inferSelect;
export type PositionIncompatibility = typeof tables.positionIncompatibilities.$inferSelect;
export type MemberKind = typeof tables.memberKinds.$inferSelect;
export type MemberPartyKind = typeof tables.memberPartyKinds.$inferSelect;
export type LegalStatus = typeof tables.legalStatuses.$inferSelect;
export type SizeThreshold = typeof tables.sizeThresholds.$inferSelect;
export type VsicSection = typeof tables.vsicSections.$inferSelect;
export type EthnicGroup = typeof tables.ethnicGroups.$inferSelect;
export type OcopRank = typeof tables.ocopRanks.$inferSelect;
export type OcopProductGroup = typeof tables.ocopProductGroups.$inferSelect;
export type PovertyCategory = typeof tables.povertyCategories.$inferSelect;
export type PriorityGroup = typeof tables.priorityGroups.$inferSelect;
export type RatingGrade = typeof tables.ratingGrades.$inferSelect;
export type PersonalIdProvinceCode = typeof tables.personalIdProvinceCodes.$inferSelect;

/** The rows of every code list. */
export interface CodeRows {
  readonly organisationTypes: readonly OrganisationType[];
  readonly managementPositions: readonly ManagementPosition[];
  readonly positionIncompatibilities: readonly PositionIncompatibility[];
  readonly memberKinds: readonly MemberKind[];
  readonly memberPartyKinds: readonly MemberPartyKind[];
  readonly legalStatuses: readonly LegalStatus[];
  readonly sizeThresholds: readonly SizeThreshold[];
  readonly vsicSections: readonly VsicSection[];
  readonly ethnicGroups: readonly EthnicGroup[];
  readonly ocopRanks: readonly OcopRank[];
  readonly ocopProductGroups: readonly OcopProductGroup[];
  readonly povertyCategories: readonly PovertyCategory[];
  readonly priorityGroups: readonly PriorityGroup[];
  readonly ratingGrades: readonly RatingGrade[];
  readonly personalIdProvinceCodes: readonly PersonalIdProvinceCode[];
}

/** The code lists in memory, each as it is and with the look-ups that rules need. Days are `YYYY-MM-DD`. */
export interface Codes extends CodeRows {
  /** The positions whose holder makes a cooperative women-managed. */
  readonly countedPositions: readonly string[];
  findOrganisationType(code: string): OrganisationType | null;
  findPosition(code: string): ManagementPosition | null;
  findMemberKind(code: string): MemberKind | null;
  findMemberPartyKind(code: string): MemberPartyKind | null;
  findLegalStatus(code: string): LegalStatus | null;
  findEthnicGroup(code: string): EthnicGroup | null;
  findOcopRank(stars: number): OcopRank | null;
  findOcopProductGroup(code: string): OcopProductGroup | null;
  findPovertyCategory(code: string): PovertyCategory | null;
  findPriorityGroup(code: string): PriorityGroup | null;
  findRatingGrade(code: string): RatingGrade | null;
  /** The province of birth registration, by the first three digits of a personal number; null for a country. */
  findPersonalIdProvince(code: string): PersonalIdProvinceCode | null;
  /** Whether the position exists in the kind, and in the governance model when one is stated. */
  isPositionOf(position: string, kind: string, governanceModel: string | null): boolean;
  /** Whether one person may not hold both. Source: Law 17/2023/QH15, Art. 62. */
  areIncompatible(position: string, other: string): boolean;
  /** Whether the legal status exists for the kind. Source: Decree 92/2024, Arts 27–28. */
  isStatusOf(status: string, kind: string): boolean;
  /** The section of a business line by its first two digits; null when the version has no such division. */
  findVsicSection(version: string, businessLine: string): VsicSection | null;
  /** The version of VSIC in force on the day, or null. */
  vsicVersionOn(on: string): string | null;
  /** The floors of each size of a field on the day, the largest first; `known` false where none was found. */
  sizeThresholdsOn(field: string, on: string): readonly SizeThreshold[];
}

const SIZES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'];

/** Builds the look-ups over the rows of the code lists; pure and frozen. */
export function buildCodes(rows: CodeRows): Codes {
  const incompatible = new Set(
    rows.positionIncompatibilities.flatMap((one) => [
      `${one.position} ${one.other}`,
      `${one.other} ${one.position}`,
    ]),
  );
  const findPosition = byCode(rows.managementPositions);
  const findLegalStatus = byCode(rows.legalStatuses);
  return Object.freeze<Codes>({
    ...rows,
    countedPositions: rows.managementPositions
      .filter((one) => one.countsAsWomenManaged)
      .map((one) => one.code),
    findOrganisationType: byCode(rows.organisationTypes),
    findPosition,
    findMemberKind: byCode(rows.memberKinds),
    findMemberPartyKind: byCode(rows.memberPartyKinds),
    findLegalStatus,
    findEthnicGroup: byCode(rows.ethnicGroups),
    findOcopRank: (stars) => rows.ocopRanks.find((rank) => rank.stars === stars) ?? null,
    findOcopProductGroup: byCode(rows.ocopProductGroups),
    findPovertyCategory: byCode(rows.povertyCategories),
    findPriorityGroup: byCode(rows.priorityGroups),
    findRatingGrade: byCode(rows.ratingGrades),
    findPersonalIdProvince: byCode(rows.personalIdProvinceCodes),
    isPositionOf: (code, kind, model) => {
      const position = findPosition(code);
      if (position === null || !position.kinds.includes(kind)) return false;
      return (
        model === null || position.governanceModels.length === 0 || position.governanceModels.includes(model)
      );
    },
    areIncompatible: (position, other) => incompatible.has(`${position} ${other}`),
    isStatusOf: (code, kind) => findLegalStatus(code)?.appliesTo.includes(kind) ?? false,
    findVsicSection: (version, businessLine) => findVsicSection(rows.vsicSections, version, businessLine),
    vsicVersionOn: (on) => rows.vsicSections.find((section) => isInForce(section, on))?.version ?? null,
    sizeThresholdsOn: (field, on) =>
      rows.sizeThresholds
        .filter((one) => one.field === field && isInForce(one, on))
        .sort((a, b) => SIZES.indexOf(a.size) - SIZES.indexOf(b.size)),
  });
}

function byCode<Row extends { readonly code: string }>(rows: readonly Row[]): (code: string) => Row | null {
  const map = new Map(rows.map((row) => [row.code, row]));
  return (code) => map.get(code) ?? null;
}

function isInForce(row: { validFrom: string; validTo: string | null }, on: string): boolean {
  return row.validFrom <= on && (row.validTo === null || on < row.validTo);
}

/** A code is two to five digits. Numbers that ISIC leaves out, such as 34, are between two sections. */
function findVsicSection(
  sections: readonly VsicSection[],
  version: string,
  businessLine: string,
): VsicSection | null {
  if (!/^\d{2,5}$/.test(businessLine)) return null;
  const division = businessLine.slice(0, 2);
  return (
    sections.find(
      (section) =>
        section.version === version && section.firstDivision <= division && division <= section.lastDivision,
    ) ?? null
  );
}
