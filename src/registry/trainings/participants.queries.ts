import { type SQL, sql } from '../../database/sql.ts';
import { mayDo } from '../../policy/actions.ts';
import type { Caller } from '../../policy/scope.ts';
import { attendanceInScope } from './attendances-in-scope.ts';

/** The named attendances (alias `a`) of a class (alias `r`) in the caller's scope. */
export function attendancesOfClass({ scope }: Caller): SQL {
  const wall = attendanceInScope(scope, 'a');
  return sql`training_attendances a where a.training_id = r.id${wall === null ? sql`` : sql` and (${wall})`}`;
}

export const maySeeNamed = ({ role }: Caller): boolean => mayDo(role, 'trainingAttendance.read');

/** How many took part in a class (alias `r`): as it states, else as many as are named, for who may count names. */
export function participantsOf(caller: Caller): SQL {
  const named = maySeeNamed(caller)
    ? sql`(select nullif(count(*), 0) from ${attendancesOfClass(caller)})`
    : sql`null::bigint`;
  return sql`coalesce(r.participant_count, ${named})`;
}
