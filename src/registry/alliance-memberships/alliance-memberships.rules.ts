import { periodsOverlap } from '../../kernel/dates.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import type { Item } from '../records/record-kind.writes.ts';

/** A membership, stored or proposed, `[fromOn, toOn)`. */
export interface Membership {
  readonly id: string;
  readonly cooperativeId: string;
  readonly fromOn: string;
  readonly toOn: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/** What is wrong with the days by themselves. Pure. */
export function checkDays({ row, path }: Pick<Item, 'row' | 'path'>, today: string): Problem[] {
  const { fromOn, toOn } = row;
  if (typeof fromOn !== 'string') return [];
  const isReversed = typeof toOn === 'string' && toOn <= fromOn;
  return [
    ...(fromOn > today ? [problem('DATE_FUTURE', `${path}.fromOn`)] : []),
    ...(isReversed ? [problem('PERIOD_REVERSED', `${path}.toOn`)] : []),
  ];
}

/**
 * PERIOD_OVERLAPS for a membership that shares a day with another of the same cooperative: a stored one as it stands
 * in the call, or an earlier one of the call. Pure.
 */
export function checkOverlaps(items: readonly Item[], stored: readonly Membership[]): Problem[] {
  const proposed = items.map(({ row }) => membershipOf(row));
  const changed = new Set(proposed.map((one) => one?.id));
  const kept = stored.filter((one) => !changed.has(one.id));
  return items.flatMap(({ path, base }, index) => {
    const own = proposed[index] ?? null;
    if (own === null) return [];
    const earlier = proposed.slice(0, index).filter((one) => one !== null);
    const overlaps = [...kept, ...earlier].some(
      (one) => one.cooperativeId === own.cooperativeId && periodsOverlap(one, own),
    );
    const field = base === null ? 'fromOn' : 'toOn';
    return overlaps ? [problem('PERIOD_OVERLAPS', `${path}.${field}`)] : [];
  });
}

/** Null for a period that is none: what is wrong with it is said already. */
function membershipOf({ id, cooperativeId, fromOn, toOn }: Row): Membership | null {
  if (typeof fromOn !== 'string' || (typeof toOn === 'string' && toOn <= fromOn)) return null;
  const end = typeof toOn === 'string' ? toOn : null;
  return { id: String(id), cooperativeId: String(cooperativeId), fromOn, toOn: end };
}
