import type { KnownAt } from '../../database/history.ts';
import { type SQL, sql } from '../../database/sql.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { hasCeased, heldOn } from '../../records/spells.queries.ts';

/**
 * What a term must be for its woman to be known by it; null outside of the PUBLISHED reach, which has no such rule.
 * A woman whose row one cooperative opens is not open for her other terms: each is asked by itself. The policy of
 * women_managers says the same of her row, but a policy shows or hides a whole row, and a term without a woman stays
 * public.
 */
export function namesWoman(scope: Scope, alias: string, today: string): SQL | null {
  return scope.kind === 'PUBLISHED' ? namesWomanOn(alias, today) : null;
}

/** Whether anybody may know on the day whose term it is. */
export function namesWomanOn(alias: string, day: string | SQL): SQL {
  return sql`${heldOn(alias, day)} and exists (select 1 from cooperatives c
    where c.id = ${sql.identifier(alias)}.cooperative_id and c.publication_state = 'PUBLISHED'
      and c.publishes_managers and c.tax_code is not null and not ${hasCeased('c', day)})`;
}

/**
 * The id of the woman of a term; null when the caller may not know that it is she. Of a woman who is recorded elsewhere
 * every caller knows what anybody does, but for the past.
 */
export function womanOf(scope: Scope, alias: string, today: string, knownAt: KnownAt = null): SQL {
  const id = womanNamed(scope, alias, today);
  const within = scope.kind === 'PUBLISHED' ? null : inScope(scope, 'w');
  if (within === null) return id;
  const own = sql`(select w.id from women_managers w where w.id = ${id} and (${within}))`;
  return knownAt === null ? sql`coalesce(${own}, ${shownOn(alias, today)})` : own;
}

/** As womanOf, of a woman who may have no row in scope. */
export function womanNamed(scope: Scope, alias: string, today: string): SQL {
  return scope.kind === 'PUBLISHED' ? shownOn(alias, today) : idOf(alias);
}

const idOf = (alias: string) => sql`${sql.identifier(alias)}.women_manager_id`;

/** The id of the woman where anybody may know it. */
const shownOn = (alias: string, day: string) =>
  sql`case when ${namesWomanOn(alias, day)} then ${idOf(alias)} end`;
