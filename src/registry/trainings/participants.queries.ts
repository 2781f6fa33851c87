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

/** Somebody who took part in a class. */
interface Participant {
  readonly trainingId: string;
  readonly personId: string;
  readonly birthYear: number;
}

/** Of each of the classes those who are named in scope and were born in the latest year that is known of any of them. */
export function findYoungest(
  transaction: Transaction,
  { scope }: Caller,
  trainingIds: readonly string[],
): Promise<Participant[]> {
  return transaction.query<Participant>(sql`/* findYoungest */
    select "trainingId", "personId", "birthYear" from (
      select a.training_id as "trainingId", p.id as "personId", p.birth_year as "birthYear",
        rank() over (partition by a.training_id order by p.birth_year desc) as age
      from training_attendances a join persons p on p.id = a.person_id
      where ${allOf([
        sql`a.training_id = any(${arrayOf(trainingIds, 'uuid')})`,
        attendanceInScope(scope, 'a'),
        inScope(scope, 'p'),
        sql`p.birth_year is not null`,
      ])}) ranked where age = 1`);
}

export const maySeeNamed = ({ role }: Caller): boolean => mayDo(role, 'trainingAttendance.read');

/** How many took part in a class (alias `r`): as it states, else as many as are named, for who may count names. */
export function participantsOf(caller: Caller): SQL {
  const named = maySeeNamed(caller)
    ? sql`(select nullif(count(*), 0) from ${attendancesOfClass(caller)})`
    : sql`null::bigint`;
  return sql`coalesce(r.participant_count, ${named})`;
}
