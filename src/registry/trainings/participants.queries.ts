import { type SQL, sql } from '../../database/sql.ts';
import { mayDo } from '../../policy/actions.ts';
import type { Caller } from '../../policy/scope.ts';

/** How many took part in a class (alias `r`): as it states, else as many as are named, for who may count names. */
export function participantsOf({ role }: Caller): SQL {
  const named = mayDo(role, 'trainingAttendance.read')
    ? sql`(select nullif(count(*), 0) from training_attendances a where a.training_id = r.id)`
    : sql`null::bigint`;
  return sql`coalesce(r.participant_count, ${named})`;
}
