import { type KnownAt, relationAt } from '../../database/history.ts';
import { type StoredPart, storedColumns } from '../../database/records.ts';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { FieldOf } from '../../policy/fields.ts';
import type { Scope } from '../../policy/scope.ts';
import { type FieldColumns, recordFieldColumns, selectList } from '../../records/reading/fields.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import type { ManagementPositionRecord } from './management-positions.records.ts';
import { heldOn, namesWoman, womanOf } from './terms.ts';

/** A term as the service writes it. */
export type ManagementPositionRow = StoredPart<typeof managementPositions>;

export interface PositionSelection {
  readonly scope: Scope;
  readonly fields: ReadonlySet<FieldOf<'managementPosition'>>;
  readonly today: string;
  readonly knownAt: KnownAt;
}

function keyOf({ scope, today }: Pick<PositionSelection, 'scope' | 'today'>): readonly SQL[] {
  return [
    sql`p.id`,
    sql`p.cooperative_id as "cooperativeId"`,
    sql`${womanOf(scope, 'p', today)} as "womenManagerId"`,
  ];
}

type Columns = FieldColumns<FieldOf<'managementPosition'>>;
let columnsToday: { readonly today: string; readonly columns: Columns } | null = null;

function columnsOf(today: string): Columns {
  if (columnsToday?.today !== today) columnsToday = { today, columns: makeColumns(today) };
  return columnsToday.columns;
}

function makeColumns(today: string): Columns {
  return {
    ...recordFieldColumns('p'),
    position: sql`p.position`,
    fromOn: sql`p.from_on`,
    fromOnPrecision: sql`p.from_on_precision`,
    toOn: sql`p.to_on`,
    toOnPrecision: sql`p.to_on_precision`,
    termEndsOn: sql`p.term_ends_on`,
    termEndsOnPrecision: sql`p.term_ends_on_precision`,
    selection: sql`p.selection`,
    documentNo: sql`p.document_no`,
    endReason: sql`p.end_reason`,
    isCurrent: sql`(${heldOn('p', today)})`,
  };
}

/**
 * At most `limit` terms of each cooperative or woman, the latest first; `validAt` null takes all terms. Of a woman only
 * those that the caller may know to be hers.
 */
export function listPositionsOf(
  transaction: Transaction,
  owner: 'cooperative' | 'womenManager',
  ownerIds: readonly string[],
  { limit, validAt, ...selection }: PositionSelection & { limit: number; validAt: string | null },
): Promise<(ManagementPositionRecord & { readonly ownerId: string })[]> {
  const { scope, fields, today, knownAt } = selection;
  const column = sql.raw(owner === 'cooperative' ? 'p.cooperative_id' : 'p.women_manager_id');
  const valid = validAt === null ? null : heldOn('p', validAt);
  const hers = owner === 'womenManager' ? namesWoman(scope, 'p', today) : null;
  return transaction.query(
    sql`/* listPositionsOf */
    select ${selectList(columnsOf(today), fields, [...keyOf(selection), sql`asked.id as "ownerId"`])}
    from unnest(${arrayOf(ownerIds, 'uuid')}) asked (id) cross join lateral (
      select * from ${relationAt(managementPositions, knownAt)} p
      where ${allOf([sql`${column} = asked.id`, valid, hers])} order by p.from_on desc, p.id desc limit ${limit}) p`,
    knownAt,
  );
}

/** The terms of the ids that are in scope. */
export function findPositions(
  transaction: Transaction,
  ids: readonly string[],
  { scope, fields, today }: Omit<PositionSelection, 'knownAt'>,
): Promise<ManagementPositionRecord[]> {
  return transaction.query(sql`/* findPositions */
    select ${selectList(columnsOf(today), fields, keyOf({ scope, today }))} from management_positions p
    where ${allOf([sql`p.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'p')])}`);
}

/** All terms in scope of those women. */
export function findTermsOf(
  transaction: Transaction,
  scope: Scope,
  womenManagerIds: readonly string[],
): Promise<ManagementPositionRow[]> {
  return transaction.query(sql`/* findTermsOf */
    select ${storedColumns(managementPositions, 'p', 'part')} from management_positions p
    where ${allOf([sql`p.women_manager_id = any(${arrayOf(womenManagerIds, 'uuid')})`, inScope(scope, 'p')])}`);
}

/** Whose terms those are, of the ids that are in scope. */
export async function findWomenOf(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(sql`/* findWomenOf */
    select distinct p.women_manager_id as id from management_positions p
    where ${allOf([sql`p.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'p')])}`);
  return rows.map((row) => row.id);
}

/** The terms to change, locked in the order of their ids. */
export function lockPositions(
  transaction: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<ManagementPositionRow[]> {
  return transaction.query(sql`/* lockPositions */
    select ${storedColumns(managementPositions, 'p', 'part')} from management_positions p
    where ${allOf([sql`p.id = any(${arrayOf(ids, 'uuid')})`, inScope(scope, 'p')])}
    order by p.id for update`);
}
