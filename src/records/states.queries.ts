import { type KnownAt, relationAt } from '../database/history.ts';
import { type SQL, sql } from '../database/sql.ts';
import { dayOfOrder } from '../database/tables/columns.ts';
import { cooperativeStates } from '../database/tables/cooperatives.table.ts';

/** What is said of a cooperative by its dated states, one or the other in each. */
export type StateFact = 'status' | 'operating_state';

/** The state of the fact that the cooperative was in on the day; null where none is known of then. */
export function stateOn(cooperativeId: SQL, fact: StateFact, day: string, knownAt: KnownAt = null): SQL {
  const state = sql`s.${sql.identifier(fact)}`;
  return sql`(select ${state} from ${relationAt(cooperativeStates, knownAt)} s
    where s.cooperative_id = ${cooperativeId} and ${state} is not null and ${hasBegun('s', day)}
    order by ${sql.raw(dayOfOrder('s.from_on'))} desc limit 1)`;
}

/** Whether it operated in fact on the day, and had not ceased. Source: the definitions of …_MAINTAINED. */
export function operatedOn(cooperative: string, day: string, knownAt: KnownAt = null): SQL {
  const c = sql.identifier(cooperative);
  return sql`(not coalesce(${c}.ceased_during @> ${day}::date, false)
    and ${stateOn(sql`${c}.id`, 'operating_state', day, knownAt)} in ('RUNNING', 'BARELY'))`;
}

/** Whether a state of the alias had begun on the day; one of an unknown day had. */
export const hasBegun = (alias: string, day: string): SQL =>
  sql`coalesce(${sql.identifier(alias)}.from_on <= ${day}::date, true)`;

/** The day on which the next state of the same fact begins; null for the last. */
export function nextFrom(alias: string, knownAt: KnownAt): SQL {
  const a = sql.identifier(alias);
  return sql`(select min(n.from_on) from ${relationAt(cooperativeStates, knownAt)} n
    where n.cooperative_id = ${a}.cooperative_id and (n.status is null) = (${a}.status is null)
      and n.from_on > coalesce(${a}.from_on, '-infinity'))`;
}
