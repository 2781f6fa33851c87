import { relationAt } from '../../database/history.ts';
import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperativeFigures } from '../../database/tables/cooperatives.table.ts';
import { managementPositions } from '../../database/tables/persons.table.ts';
import type { Moment } from '../../records/record-kind.ts';
import { termOfCooperative } from '../../records/spells.queries.ts';

/** At least one woman in a counted position today, of one that has not ceased. Source: Decision 01/QĐ-TTg in the wording of the plans. */
export function isWomenManaged(moment: Moment): SQL {
  return sql`exists (select 1 ${fromCountedTerms(moment)})`;
}

/** As isWomenManaged, of a row that is shown: looked up for each, as a generic plan does not know how few they are. */
export function isShownWomenManaged(moment: Moment): SQL {
  return sql`coalesce((select true ${fromCountedTerms(moment)} limit 1), false)`;
}

function fromCountedTerms({ today, knownAt, codes }: Moment): SQL {
  return sql`from ${relationAt(managementPositions, knownAt)} p where ${termOfCooperative(today)}
    and p.position = any(${arrayOf(codes.countedPositions, 'text')})`;
}

/**
 * More than half of the workers are women, by the newest figures that say; null when none do.
 * Exactly half does not count. Source: Decision 01/QĐ-TTg in the wording of the plans.
 */
export function isFemaleMajorityWorkforce({ knownAt }: Moment): SQL {
  return sql`(select f.female_worker_count * 2 > f.worker_count
    from ${relationAt(cooperativeFigures, knownAt)} f
    where f.cooperative_id = r.id and f.worker_count > 0 and f.female_worker_count is not null
    order by f.as_of desc, f.id desc limit 1)`;
}
