import type { PgColumn } from 'drizzle-orm/pg-core';
import { rowsOf, type SQL, sql } from '../../database/sql.ts';
import { cooperativeFigures, cooperativeProducts } from '../../database/tables/cooperatives.table.ts';
import { employments, members } from '../../database/tables/members.table.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import { allianceMemberships } from '../../database/tables/relations.table.ts';
import { commendations, supportActivities } from '../../database/tables/support.table.ts';
import type { Transaction } from '../../database/transaction.ts';
import { lastMeant } from '../../records/reading/conditions.ts';
import type { SpellTables } from './cooperatives.queries.ts';

/** How many facts of each cooperative are on days that are all before its founding; none has no row. */
export function countBeforeFounding(
  transaction: Transaction,
  moved: readonly { readonly id: string; readonly on: string }[],
  tables: SpellTables,
): Promise<{ id: string; count: number }[]> {
  const facts = [
    datedBy(managementPositions.fromOn),
    ...(tables.members ? [datedBy(members.fromOn)] : []),
    ...(tables.employments ? [datedBy(employments.fromOn)] : []),
    datedBy(cooperativeFigures.asOf),
    datedBy(cooperativeProducts.ocopRecognisedOn),
    datedBy(allianceMemberships.fromOn),
    datedBy(commendations.awardedOn),
    factsOf(sql`cooperative_ratings`, sql`make_date(f.year, 12, 31) < m.founded`),
    HELP,
  ];
  const rows = moved.map(({ id, on }) => ({ id, founded: on }));
  return transaction.query(sql`/* countBeforeFounding */
    with moved as (select id, founded from jsonb_to_recordset(${rowsOf(rows)}) as c (id uuid, founded date))
    select id, count(*)::int as count from (${sql.join(facts, sql` union all `)}) o group by 1`);
}

const factsOf = (table: SQL, isBefore: SQL, isOfIt = sql`f.cooperative_id = m.id`): SQL =>
  sql`select m.id from ${table} f join moved m on ${isOfIt} and ${isBefore}`;

const datedBy = (day: PgColumn): SQL => factsOf(sql`${day.table}`, sql`${lastMeant(day, 'f')} < m.founded`);

/** Advice on founding is given before it. */
const HELP = factsOf(
  sql`support_activities`,
  sql`f.kind <> 'ESTABLISHMENT_ADVICE' and ${lastMeant(supportActivities.doneOn, 'f')} < m.founded`,
  sql`f.cooperative_ids @> array[m.id]`,
);
