import { type Problem, problem } from '../../kernel/errors.ts';
import { type DatePrecision, firstDay, lastDay, type PartialDate } from '../../kernel/partial-dates.ts';
import type { CooperativeRow } from './cooperatives.draft.ts';
import type { CooperativeParts } from './cooperatives.parts.rules.ts';

/** Days that a cooperative itself carries. */
const OWN_DAYS = [
  'statusOn',
  'operatingStateOn',
  'memberRosterCompleteOn',
  'workerRosterCompleteOn',
] as const;

/** When a cooperative was founded; null when unknown. */
export interface Founding {
  readonly foundedOn: string | null;
  /** A DatePrecision. */
  readonly foundedOnPrecision: string | null;
}

/** The day of a fact; null when unknown. */
interface DayOfFact {
  readonly fromOn?: string | null | undefined;
  /** A DatePrecision. */
  readonly fromOnPrecision?: string | null | undefined;
}

/**
 * BEFORE_FOUNDING for a fact of a cooperative on days that are all before any on which it can have been founded. A
 * warning: a group that becomes a cooperative brings its past along. Pure; `field` is that of the day.
 */
export function checkFounding(
  { fromOn, fromOnPrecision }: DayOfFact,
  { foundedOn, foundedOnPrecision }: Founding,
  field: string,
): Problem[] {
  if (fromOn == null || foundedOn === null) return [];
  const founded = dateOf(foundedOn, foundedOnPrecision);
  const isBefore = lastDay(dateOf(fromOn, fromOnPrecision)) < firstDay(founded);
  return isBefore ? [problem('BEFORE_FOUNDING', field, { foundedOn: saidOf(founded) })] : [];
}

/** The same for the days that are said of the cooperative itself; a preparation is before the founding. */
export function checkOwnDays(row: CooperativeRow, changed: ReadonlySet<string>, path: string): Problem[] {
  return OWN_DAYS.flatMap((field) => {
    const isSaid = changed.has(field) || changed.has('foundedOn');
    const isPreparation = field === 'operatingStateOn' && row.operatingState === 'PREPARING';
    return isSaid && !isPreparation ? checkFounding({ fromOn: row[field] }, row, `${path}.${field}`) : [];
  });
}

/** The same for the parts that are written with the cooperative. */
export function checkPartDays(
  { products, ratings }: CooperativeParts,
  founding: Founding,
  path: string,
): Problem[] {
  return [
    ...products.flatMap(({ ocopRecognisedOn }, index) =>
      checkFounding({ fromOn: ocopRecognisedOn }, founding, `${path}.products.${index}.ocopRecognisedOn`),
    ),
    ...ratings.flatMap(({ year }, index) =>
      checkFounding(
        { fromOn: `${year}-01-01`, fromOnPrecision: 'YEAR' },
        founding,
        `${path}.ratings.${index}.year`,
      ),
    ),
  ];
}

/** As a date; the database keeps no other precision than these. */
const dateOf = (on: string, precision: string | null | undefined): PartialDate => ({
  on,
  precision: (precision as DatePrecision | null | undefined) ?? 'DAY',
});

/** The first day on which the cooperative can have been founded; null when unknown. */
export const earliestFounding = ({ foundedOn, foundedOnPrecision }: Founding): string | null =>
  foundedOn === null ? null : firstDay(dateOf(foundedOn, foundedOnPrecision));

/** As much of the day as is known. */
function saidOf({ on, precision }: PartialDate): string {
  return on.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision]);
}
