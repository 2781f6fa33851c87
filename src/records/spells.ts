import { type Problem, problem } from '../kernel/errors.ts';
import { endAfter, type PartialPeriod } from '../kernel/partial-dates.ts';

/** A spell `[fromOn, toOn)` of which the beginning may be unknown; `toOn` null while it lasts. */
export type Spell = PartialPeriod;

/** The days of a row; null where they are not known. */
export const spellOf = ({
  fromOn = null,
  fromOnPrecision = null,
  toOn = null,
  toOnPrecision = null,
}: Days): Spell => ({ fromOn, fromOnPrecision, toOn, toOnPrecision });

type Days = { readonly [Property in keyof Spell]?: Spell[Property] };

/** PERIOD_REVERSED for an end that does not follow its beginning. Pure. */
export function checkSpell({ fromOn = null, toOn = null }: Days, path: string): Problem[] {
  const isReversed = fromOn !== null && toOn !== null && toOn <= fromOn;
  return isReversed ? [problem('PERIOD_REVERSED', `${path}.toOn`)] : [];
}

/** A row with its end on the day that stands for it (`endAfter`), whichever of the two ends was told last. Pure. */
export function settleSpell<Row extends object>(row: Row): Row {
  const { fromOn = null, toOn = null, toOnPrecision = null }: Days = row;
  if (toOn === null || toOnPrecision === null) return row;
  return { ...row, toOn: endAfter(fromOn, { on: toOn, precision: toOnPrecision }) };
}
