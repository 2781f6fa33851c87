import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { UnitsScope } from '../../policy/scope.ts';
import type { Visibility } from '../../records/record-kind.ts';

/**
 * What is issued for the whole of a province or for the nation is visible to its communes. Says what the
 * policies `above_read` say.
 */
export function issuedAbove({ aboveProvinceIds = [] }: UnitsScope): SQL {
  return sql`r.commune_id is null and (r.province_id is null
    or r.province_id = any(${arrayOf(aboveProvinceIds, 'int')}))`;
}

/** How the rows of plans are visible: as their plans. What is issued for a district is located at its province. */
export const ofPlans: Visibility = {
  above: issuedAbove,
  inUnits: ({ districtId }) =>
    districtId === undefined
      ? null
      : sql`r.plan_id in (select d.id from plans d where d.unit_id = ${districtId}::int)`,
};
