import { type Problem, problem } from '../../kernel/errors.ts';
import { surelyClash } from '../../kernel/partial-dates.ts';
import { checkSpell, type Spell, spellOf } from '../../records/spells.ts';
import type { Item } from '../../records/writing/record-kind.writes.ts';
import type { AllianceMembershipRow } from './alliance-memberships.kind.ts';

/** A membership, stored or proposed. */
export interface Membership extends Spell {
  readonly id: string;
  readonly cooperativeId: string;
}

/** What is wrong with the days by themselves. Pure. */
export const checkDays = ({ row, path }: Pick<Item<AllianceMembershipRow>, 'row' | 'path'>): Problem[] =>
  checkSpell(row, path);

/**
 * PERIOD_OVERLAPS for a membership that clashes with another of the same cooperative: a stored one as it is in the
 * call, or an earlier one of the call. One whose period is none is left out: what is wrong with it is said already. Pure.
 */
export function checkOverlaps(
  items: readonly Item<AllianceMembershipRow>[],
  stored: readonly Membership[],
  today: string,
): Problem[] {
  const proposed = items.map(
    ({ row }): Membership => ({
      id: row.id,
      cooperativeId: row.cooperativeId ?? '',
      ...spellOf(row),
    }),
  );
  const changed = new Set(proposed.map((one) => one.id));
  const kept = stored.filter((one) => !changed.has(one.id));
  return items.flatMap((item, index) => {
    const own = proposed[index];
    if (own === undefined || checkDays(item).length > 0) return [];
    const clashes = [...kept, ...proposed.slice(0, index)].some(
      (one) => one.cooperativeId === own.cooperativeId && surelyClash(one, own, today),
    );
    const field = item.base === null ? 'fromOn' : 'toOn';
    return clashes ? [problem('PERIOD_OVERLAPS', `${item.path}.${field}`)] : [];
  });
}
