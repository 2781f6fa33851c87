import { addDays, addMonths } from '../../kernel/dates.ts';
import type { Territory } from '../../reference/territory.ts';
import type { TargetFacts } from './target-facts.ts';

/** The most parts that a target is counted in. */
export const MAX_PARTS = 1_000;
/** Ten years by the month. Every period counts the whole territory anew, while units divide it among them. */
const MAX_PERIODS = 120;

const MONTHS: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/**
 * A target for each unit of a level or each part of its period, as targets of their own: the units that were valid
 * when the plan was issued, as territories for ever, and the years, quarters and months of the calendar. Empty where
 * there are none or too many. Pure.
 */
export function partsOf(territory: Territory, target: TargetFacts): TargetFacts[] {
  const units = target.perUnit === null ? [target.unitId] : unitsOf(territory, target);
  const periods = target.perPeriod === null ? [target] : periodsOf(target, MONTHS[target.perPeriod] ?? 12);
  if (periods.length > MAX_PERIODS || units.length * periods.length > MAX_PARTS) return [];
  return units.flatMap((unitId) =>
    periods.map(({ fromOn, toOn }) => ({
      ...target,
      unitId,
      fromOn,
      toOn,
      perUnit: null,
      perPeriod: null,
      siblings: [],
      milestones: [],
    })),
  );
}

function unitsOf(territory: Territory, { unitId, perUnit, issuedOn, planFromOn }: TargetFacts): number[] {
  const [first] = territory.versionsOf(unitId);
  if (first === undefined) return [];
  const issued = issuedOn ?? planFromOn;
  // Some plans begin before the first day of which the units are known.
  const on = issued < first.validFrom ? first.validFrom : issued;
  // A column of levels.
  const level = perUnit as typeof first.level;
  return territory.listUnits(level, on, unitId).map((unit) => unit.unitId);
}

/** Parts of so many months of the calendar, cut where they reach beyond the period. */
function periodsOf({ fromOn, toOn }: TargetFacts, months: number): { fromOn: string; toOn: string }[] {
  const month = Number(fromOn.slice(5, 7));
  const first = String(month - ((month - 1) % months)).padStart(2, '0');
  const found: { fromOn: string; toOn: string }[] = [];
  for (let from = `${fromOn.slice(0, 4)}-${first}-01`; from <= toOn; from = addMonths(from, months)) {
    const last = addDays(addMonths(from, months), -1);
    found.push({ fromOn: from < fromOn ? fromOn : from, toOn: last > toOn ? toOn : last });
    if (found.length > MAX_PERIODS) break;
  }
  return found;
}
