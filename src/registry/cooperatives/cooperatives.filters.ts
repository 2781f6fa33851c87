import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import { dayOfOrder } from '../../database/tables/columns.ts';
import type { Direction, SortKey } from '../../records/reading/pages.ts';
import { RELEVANCE_KEYS } from '../../records/reading/search.queries.ts';
import { type CooperativeColumnsContext, isWomenManaged } from './cooperatives.columns.ts';
import type { COOPERATIVE_ORDERS, CooperativeFilterValue } from './cooperatives.schemas.ts';

export interface CooperativeOrder {
  readonly field: (typeof COOPERATIVE_ORDERS)[number];
  readonly direction: Direction;
}

export const DEFAULT_ORDERS: Readonly<Record<'relevance' | 'otherwise', CooperativeOrder>> = {
  relevance: { field: 'RELEVANCE', direction: 'ASC' },
  otherwise: { field: 'NAME', direction: 'ASC' },
};

const ID: SortKey = { expression: sql`c.id`, type: 'uuid' };

/** The keyset of an order; the id makes it total. A cooperative of unknown founding stands before all others. */
export const SORT_KEYS: Readonly<Record<CooperativeOrder['field'], readonly SortKey[]>> = {
  NAME: [{ expression: sql`c.search_text`, type: 'text' }, ID],
  CREATED_AT: [ID],
  FOUNDED_ON: [{ expression: dayOfOrder(sql`c.founded_on`), type: 'date' }, ID],
  RELEVANCE: RELEVANCE_KEYS,
};

/**
 * Conditions of the filter on alias `c`. The territory is left out: it decides which indexes are walked; and the search,
 * which decides the order, too.
 */
export function conditionsOf(filter: CooperativeFilterValue, context: CooperativeColumnsContext): SQL[] {
  const { foundedOn, isWomenManaged: wanted, taxCode } = filter;
  const conditions: SQL[] = [];
  if (filter.kind != null) conditions.push(sql`c.kind = any(${arrayOf(filter.kind, 'text')})`);
  if (filter.status != null) conditions.push(sql`c.status = any(${arrayOf(filter.status, 'text')})`);
  if (filter.operatingState != null) {
    conditions.push(sql`c.operating_state = any(${arrayOf(filter.operatingState, 'text')})`);
  }
  if (taxCode != null) conditions.push(sql`c.tax_code = ${taxCode}`);
  if (foundedOn?.from != null) conditions.push(sql`c.founded_on >= ${foundedOn.from}::date`);
  if (foundedOn?.to != null) conditions.push(sql`c.founded_on <= ${foundedOn.to}::date`);
  if (wanted != null) conditions.push(wanted ? isWomenManaged(context) : sql`not ${isWomenManaged(context)}`);
  if (filter.externalIdentifier != null) {
    const { system, value } = filter.externalIdentifier;
    conditions.push(sql`c.id = (select e.cooperative_id from external_identifiers e
      where e.system = ${system} and e.value = ${value})`);
  }
  return conditions;
}
