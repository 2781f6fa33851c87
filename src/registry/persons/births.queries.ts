import { allOf, arrayOf, sql } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { DatePrecision } from '../../kernel/partial-dates.ts';
import type { Scope } from '../../policy/scope.ts';
import { inScope } from '../../records/reading/scope.queries.ts';
import { attendanceInScope } from '../trainings/attendances-in-scope.ts';

/** What a person began to be, and when: a term, work, a membership, or a class in which she took part. */
export interface Beginning {
  readonly personId: string;
  readonly fromOn: string | null;
  readonly fromOnPrecision: DatePrecision | null;
  /** Of a membership; null: what it begins is none. */
  readonly memberKind: string | null;
  readonly partyKind: string | null;
  readonly cooperativeKind: string | null;
}

/** All in scope that the persons began to be, but for the records of the ids. */
export function findBeginnings(
  transaction: Transaction,
  scope: Scope,
  personIds: readonly string[],
  exceptIds: readonly string[],
): Promise<Beginning[]> {
  const except = arrayOf(exceptIds, 'uuid');
  const none = sql`null::text as "memberKind", null::text as "partyKind", null::text as "cooperativeKind"`;
  const days = sql`b.from_on as "fromOn", b.from_on_precision as "fromOnPrecision"`;
  const hers = sql`b.person_id = asked.id`;
  const kept = sql`b.id <> all(${except})`;
  // Looked up for each person: a generic plan takes the list to be short, and would walk the tables.
  return transaction.query(sql`/* findBeginnings */
    select asked.id as "personId", begun.* from unnest(${arrayOf(personIds, 'uuid')}) asked (id)
    cross join lateral (
      select ${days}, ${none} from women_managers w join management_positions b on b.women_manager_id = w.id
      where ${allOf([sql`w.person_id = asked.id`, inScope(scope, 'w'), inScope(scope, 'b')])}
      union
      select ${days}, b.kind, b.party_kind, c.kind from members b join cooperatives c on c.id = b.cooperative_id
      where ${allOf([hers, kept, inScope(scope, 'b'), inScope(scope, 'c')])}
      union
      select ${days}, ${none} from employments b where ${allOf([hers, kept, inScope(scope, 'b')])}
      union
      select t.from_on, t.from_on_precision, ${none} from training_attendances b
      join trainings t on t.id = b.training_id
      where ${allOf([hers, attendanceInScope(scope, 'b')])} and t.from_on is not null
      offset 0) begun`);
}
