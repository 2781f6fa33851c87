import type { PgTable } from 'drizzle-orm/pg-core';
import { type KnownAt, relationAt } from '../database/history.ts';
import { allOf, type SQL, sql } from '../database/sql.ts';
import { cooperatives } from '../database/tables/cooperatives.table.ts';
import { persons } from '../database/tables/persons.table.ts';
import type { Scope } from '../policy/scope.ts';
import { isWhether } from './reading/conditions.ts';
import type { KindNames, KindSearch } from './reading/kind-search.ts';
import { requireNames } from './reading/names.ts';
import { inScope } from './reading/scope.queries.ts';
import { matchesSearch } from './reading/search.queries.ts';
import { readSearch, type Search } from './reading/search.ts';
import { WOMAN_TITLES } from './reading/titles.ts';
import type { Moment } from './record-kind.ts';

/** Whether a term is held on the day; the alias has `from_on`, which is known, and `to_on`. */
export function heldOn(alias: string, day: string | SQL): SQL {
  const a = sql.identifier(alias);
  return sql`${a}.from_on <= ${day}::date and (${a}.to_on is null or ${a}.to_on > ${day}::date)`;
}

/**
 * Whether the cooperative of the alias has ceased by the day: from then on nobody holds anything in it, though a term or
 * a job was left open. One that was revived stands again from that day. Of one that ceased on a day that nobody knows
 * this is said of every day until then.
 * Source: Decree 92/2024/NĐ-CP, Arts 27(5) and 28(4).
 */
export function hasCeased(alias: string, day: string | SQL): SQL {
  return sql`coalesce(${sql.identifier(alias)}.ceased_during @> ${day}::date, false)`;
}

/** The term `p` in the cooperative `r` is held on the day; in one that has ceased none is. */
export const termOfCooperative = (day: string): SQL =>
  sql`p.cooperative_id = r.id and ${heldOn('p', day)} and not ${hasCeased('r', day)}`;

/** Whether the cooperative has not ceased by the day. */
function isStanding(cooperativeId: SQL, day: string, knownAt: KnownAt = null): SQL {
  return sql`not exists (select 1 from ${relationAt(cooperatives, knownAt)} e
    where e.id = ${cooperativeId} and ${hasCeased('e', day)})`;
}

/**
 * As isStanding, of a row that is shown. A generic plan does not know how few these are, and may prefer to read all
 * cooperatives for an `exists`; a value is looked up for each.
 */
export function isStandingShown(cooperativeId: SQL, day: string, knownAt: KnownAt): SQL {
  return sql`coalesce((select not ${hasCeased('e', day)} from ${relationAt(cooperatives, knownAt)} e
    where e.id = ${cooperativeId}), true)`;
}

/** Whether a term in a cooperative is held on the day; the alias has `cooperative_id` besides. */
export function heldInOffice(
  alias: string,
  day: string,
  knownAt: KnownAt = null,
  isStandingOn: typeof isStandingShown = isStanding,
): SQL {
  const id = sql`${sql.identifier(alias)}.cooperative_id`;
  return sql`(${heldOn(alias, day)} and ${isStandingOn(id, day, knownAt)})`;
}

/** Whether the spell of `r` holds on the day; one of unknown beginning has begun. */
function holdsOn(today: string, knownAt: KnownAt, isStandingOn: typeof isStandingShown = isStanding): SQL {
  return sql`(coalesce(r.from_on <= ${today}::date, true) and coalesce(r.to_on > ${today}::date, true)
    and ${isStandingOn(sql`r.cooperative_id`, today, knownAt)})`;
}

/** `isCurrent` of a kind whose records are spells in a cooperative. */
export const isCurrentOn = ({ today, knownAt }: Pick<Moment, 'today' | 'knownAt'>) => ({
  isCurrent: holdsOn(today, knownAt, isStandingShown),
});

/** The condition on spells that hold today, or no longer or not yet; none when nothing is asked. */
export function holdsAsked(isCurrent: boolean | null | undefined, today: string): SQL[] {
  return isWhether(isCurrent, holdsOn(today, null));
}

/** The person of `r`, in scope herself, is of the gender; no condition when none is asked. */
export function ofGender(gender: string | null | undefined, scope: Scope): SQL[] {
  if (gender == null) return [];
  const hers = allOf([sql`p.id = r.person_id`, sql`p.gender = ${gender}`, inScope(scope, 'p')]);
  return [sql`exists (select 1 from persons p where ${hers})`];
}

/** The persons in scope whose name has every word of the search, as ids. */
export function personsNamed(search: Search, scope: Scope): SQL {
  return sql`(select p.id from persons p where ${allOf([matchesSearch(sql`p.search_key`, search), inScope(scope, 'p')])})`;
}

/** What is found by the names of the persons of the rows, for callers who may read these. */
export function byPersons(table: PgTable): KindSearch {
  return (text, caller) => {
    const search = readSearch(requireNames(caller, text), WOMAN_TITLES);
    const names: KindNames = {
      table: persons,
      alias: 'p',
      from: sql`${table} r join persons p on p.id = r.person_id`,
      wall: inScope(caller.scope, 'p'),
      isPlaced: false,
      search,
    };
    return { typed: sql`r.person_id in ${personsNamed(search, caller.scope)}`, names: [names] };
  };
}
