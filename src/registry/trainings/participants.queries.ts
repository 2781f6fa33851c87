import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { mayDo } from '../../policy/actions.ts';
import type { Caller } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { attendanceInScope } from './attendances-in-scope.ts';

/** The named attendances (alias `a`) of a class (alias `r`) in the caller's scope. */
export function attendancesOfClass({ scope }: Caller): SQL {
  const wall = attendanceInScope(scope, 'a');
  return sql`training_attendances a where a.training_id = r.id${wall === null ? sql`` : sql` and (${wall})`}`;
}

/** Of each of the classes the year of birth of the youngest who is named in scope and of whom it is known. */
export async function findYoungest(
  transaction: Transaction,
  { scope }: Caller,
  trainingIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await transaction.query<{ id: string; birthYear: number }>(sql`/* findYoungest */
    select a.training_id as id, max(p.birth_year) as "birthYear"
    from training_attendances a join persons p on p.id = a.person_id
    where ${allOf([
      sql`a.training_id = any(${arrayOf(trainingIds, 'uuid')})`,
      attendanceInScope(scope, 'a'),
      inScope(scope, 'p'),
      sql`p.birth_year is not null`,
    ])} group by a.training_id`);
  return new Map(rows.map(({ id, birthYear }) => [id, birthYear]));
}

export const maySeeNamed = ({ role }: Caller): boolean => mayDo(role, 'trainingAttendance.read');

/** How many took part in a class (alias `r`): as it states, else as many as are named, for who may count names. */
export function participantsOf(caller: Caller): SQL {
  const named = maySeeNamed(caller)
    ? sql`(select nullif(count(*), 0) from ${attendancesOfClass(caller)})`
    : sql`null::bigint`;
  return sql`coalesce(r.participant_count, ${named})`;
}
