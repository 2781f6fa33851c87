import type { CodeOf } from '../../dictionary/code-list.ts';
import { INDICATOR, type TARGET_UNIT } from '../../dictionary/code-lists/target.ts';

export type IndicatorCode = CodeOf<typeof INDICATOR>;
type TargetUnit = CodeOf<typeof TARGET_UNIT>;

/**
 * What the figures of each indicator are in; the dictionary has the names.
 * Source: Decision 01/QĐ-TTg of 2023 and the plans that carry it out.
 */
export const INDICATOR_UNITS: Readonly<Record<IndicatorCode, TargetUnit>> = {
  COOPERATIVES_STRENGTHENED: 'COUNT',
  COOPERATIVE_GROUPS_STRENGTHENED: 'COUNT',
  COOPERATIVES_AND_GROUPS_STRENGTHENED_RATE: 'PERCENT',
  COOPERATIVES_ESTABLISHED: 'COUNT',
  COOPERATIVE_GROUPS_ESTABLISHED: 'COUNT',
  COOPERATIVES_MAINTAINED: 'COUNT',
  COOPERATIVE_GROUPS_MAINTAINED: 'COUNT',
  COOPERATIVES_BRAND_SUPPORTED_RATE: 'PERCENT',
  COOPERATIVES_WITH_TRAINED_LEADERS: 'COUNT',
  WOMEN_STABLE_JOBS: 'COUNT',
  WOMEN_STABLE_JOBS_COOPERATIVES: 'COUNT',
  WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS: 'COUNT',
  STABLE_JOBS: 'COUNT',
  WOMEN_STABLE_JOBS_RATE_COOPERATIVES: 'PERCENT',
  WOMEN_STABLE_JOBS_RATE_COOPERATIVE_GROUPS: 'PERCENT',
  WOMEN_NEW_JOBS: 'COUNT',
  WOMEN_MANAGERS_TRAINED_RATE: 'PERCENT',
  WOMEN_MANAGERS_CERTIFIED_RATE: 'PERCENT',
  MEMBERS_AND_WOMEN_WORKERS_VOCATIONALLY_TRAINED_RATE: 'PERCENT',
  MEMBERS_ECOMMERCE_TRAINED_RATE: 'PERCENT',
  PERSONS_TRAINED: 'COUNT',
  TRAINING_CLASSES_HELD: 'COUNT',
  WOMEN_WORKERS_TRAINED_OR_REFERRED: 'COUNT',
  SUPPORT_CADRES_TRAINED_RATE: 'PERCENT',
  CADRES_SKILLED_RATE: 'PERCENT',
  MODEL_CIRCULAR_AGRICULTURE: 'COUNT',
  MODEL_ORGANIC_ECOTOURISM: 'COUNT',
  MODEL_GREEN_STATION: 'COUNT',
  MILESTONE_PROGRAMME_BRIEFING_OF_CADRES: 'MILESTONE',
  MILESTONE_REVIEW_LIST: 'MILESTONE',
  MILESTONE_REVIEW_AND_CLASSIFICATION: 'MILESTONE',
  MILESTONE_INTERIM_REVIEW: 'MILESTONE',
  MILESTONE_WOMEN_ENTREPRENEURS_ASSOCIATION: 'MILESTONE',
  MILESTONE_WOMEN_COOPERATIVE_LEADERS_NETWORK: 'MILESTONE',
  HOUSEHOLDS_OUT_OF_POVERTY: 'COUNT',
  BORROWING_HOUSEHOLDS_SAVING_RATE: 'PERCENT',
  INSPECTED_DISTRICTS: 'COUNT',
  INSPECTED_COMMUNES: 'COUNT',
  INSPECTED_COMMUNES_RATE: 'PERCENT',
  INSPECTED_SAVINGS_AND_LOAN_GROUPS: 'COUNT',
  INSPECTED_SAVINGS_AND_LOAN_GROUPS_RATE: 'PERCENT',
  INSPECTED_BORROWERS: 'COUNT',
  INSPECTED_BORROWERS_RATE: 'PERCENT',
  NEW_LOANS_INSPECTED_IN_30_DAYS_RATE: 'PERCENT',
};

/** The codes in the order of the catalogue. */
export const INDICATOR_CODES = INDICATOR.codes;

/** The unit of the figures of an indicator; null for a code that is no indicator. */
export function findIndicatorUnit(code: string): TargetUnit | null {
  return Object.hasOwn(INDICATOR_UNITS, code) ? INDICATOR_UNITS[code as IndicatorCode] : null; // its own key
}

/** An indicator as both surfaces show it. */
interface IndicatorDefinition {
  readonly code: IndicatorCode;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unit: TargetUnit;
}

/** The whole catalogue in its order; public knowledge. */
export function listIndicators(): IndicatorDefinition[] {
  return INDICATOR.codes.map((code) => {
    const { vi, en } = INDICATOR.words[code];
    return { code, nameVi: vi, nameEn: en, unit: INDICATOR_UNITS[code] };
  });
}
