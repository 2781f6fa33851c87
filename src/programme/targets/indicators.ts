import type { CodeOf } from '../../dictionary/code-list.ts';
import { INDICATOR, INDICATORS, type TARGET_UNIT } from '../../dictionary/code-lists/target.ts';

export type IndicatorCode = CodeOf<typeof INDICATOR>;
type TargetUnit = CodeOf<typeof TARGET_UNIT>;

/** What the figures of each indicator are in. */
export const INDICATOR_UNITS = Object.fromEntries(
  INDICATOR.codes.map((code) => [code, INDICATORS[code].unit]),
) as Readonly<Record<IndicatorCode, TargetUnit>>; // a unit a code

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
