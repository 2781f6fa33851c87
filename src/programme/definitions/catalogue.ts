import type { IndicatorCode } from '../targets/indicators.ts';
import type { Definition } from './definition.ts';
import { COOPERATIVE_GROUPS_ESTABLISHED, COOPERATIVES_ESTABLISHED } from './established.ts';
import { WOMEN_MANAGERS_TRAINED_RATE } from './managers-trained.ts';
import {
  WOMEN_STABLE_JOBS,
  WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS,
  WOMEN_STABLE_JOBS_COOPERATIVES,
} from './stable-jobs.ts';

/** How each indicator is counted that is computed; the dictionary has its name and unit. */
const DEFINITIONS: Readonly<Partial<Record<IndicatorCode, Definition>>> = {
  COOPERATIVES_ESTABLISHED,
  COOPERATIVE_GROUPS_ESTABLISHED,
  WOMEN_STABLE_JOBS,
  WOMEN_STABLE_JOBS_COOPERATIVES,
  WOMEN_STABLE_JOBS_COOPERATIVE_GROUPS,
  WOMEN_MANAGERS_TRAINED_RATE,
};

/** What only the units themselves can report: their officers' head counts, and the books of the banks. */
const REPORTED: ReadonlySet<string> = new Set<IndicatorCode>([
  'SUPPORT_CADRES_TRAINED_RATE',
  'CADRES_SKILLED_RATE',
  'HOUSEHOLDS_OUT_OF_POVERTY',
  'BORROWING_HOUSEHOLDS_SAVING_RATE',
  'INSPECTED_DISTRICTS',
  'INSPECTED_COMMUNES',
  'INSPECTED_COMMUNES_RATE',
  'INSPECTED_SAVINGS_AND_LOAN_GROUPS',
  'INSPECTED_SAVINGS_AND_LOAN_GROUPS_RATE',
  'INSPECTED_BORROWERS',
  'INSPECTED_BORROWERS_RATE',
  'NEW_LOANS_INSPECTED_IN_30_DAYS_RATE',
]);

/** The definition of an indicator; null for one that is not computed. */
export function findDefinition(indicator: string): Definition | null {
  return Object.hasOwn(DEFINITIONS, indicator) ? (DEFINITIONS[indicator as IndicatorCode] ?? null) : null; // its own key
}

/** Whether its figures come from reports alone. */
export const isReported = (indicator: string): boolean => REPORTED.has(indicator);
