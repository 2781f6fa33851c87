import { type KnownAt, relationAt } from '../database/history.ts';
import { type SQL, sql } from '../database/sql.ts';
import { dayOfOrder } from '../database/tables/columns.ts';
import { cooperativeStates, cooperatives } from '../database/tables/cooperatives.table.ts';
import { firstMeant, lastMeant } from './reading/conditions.ts';
import type { Perhaps } from './record-kind.ts';
import { hasCeased } from './spells.queries.ts';

/** What is said of a cooperative by its dated states, one or the other in each. */
export type StateFact = 'status' | 'operating_state';

/** The row of the state of the fact in which the cooperative was on the day; none where that is not known of then. */
export function stateRowOn(cooperativeId: SQL, fact: StateFact, day: string, knownAt: KnownAt = null): SQL {
  return sql`(select s.* from ${relationAt(cooperativeStates, knownAt)} s
    where s.cooperative_id = ${cooperativeId} and s.${sql.identifier(fact)} is not null and ${hasBegun('s', day)}
    order by ${sql.raw(dayOfOrder('s.from_on'))} desc limit 1)`;
}

/** What the row says; null where there is none. */
export const stateOn = (cooperativeId: SQL, fact: StateFact, day: string, knownAt: KnownAt = null): SQL =>
  sql`(select o.${sql.identifier(fact)} from ${stateRowOn(cooperativeId, fact, day, knownAt)} o)`;

/**
 * Whether a cooperative of the alias was there on the day: founded by then for certain and not ceased. One of which
 * nobody knows when it was founded was there when it was recorded, and perhaps before; of one founded in a year or month
 * it is not known within it.
 */
export function stoodOn(alias: string, day: string): Perhaps {
  const a = sql.identifier(alias);
  const recordedOn = sql`(${a}.created_at at time zone 'Asia/Ho_Chi_Minh')::date`;
  const isFounded = sql`coalesce(${lastMeant(cooperatives.foundedOn, alias)}, ${recordedOn}) <= ${day}::date`;
  const mayBeFounded = sql`coalesce(${firstMeant(cooperatives.foundedOn, alias)} <= ${day}::date, true)`;
  const hasNotCeased = sql`not ${hasCeased(alias, day)}`;
  return {
    certain: sql`(${isFounded} and ${hasNotCeased})`,
    possible: sql`(${mayBeFounded} and ${hasNotCeased})`,
  };
}

/** Whether it operated in fact on the day, and had not ceased. Source: the definitions of …_MAINTAINED. */
export function operatedOn(cooperative: string, day: string, knownAt: KnownAt = null): SQL {
  const c = sql.identifier(cooperative);
  return sql`(not ${hasCeased(cooperative, day)}
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
