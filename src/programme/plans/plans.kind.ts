import { type SQL, sql } from '../../database/sql.ts';
import { type Phase, plans } from '../../database/tables/plans.table.ts';
import { isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { byOwnNames } from '../../records/reading/kind-search.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { NO_TITLES } from '../../records/reading/titles.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asList, asPartialDate, asUnit, type Conversion } from '../../records/writing/drafts.ts';
import type { UnitVersion } from '../../reference/territory.ts';
import { issuedAbove } from './issued-above.ts';
import { PlanFilter } from './plans.schemas.ts';

/** A day that the plan does not say is null. Keys are in the order of jsonb, so that an equal list is no change. */
const asPhases: Conversion = (value) => {
  const phases = (value ?? []) as readonly Partial<Phase>[]; // the schema's list
  return { phases: phases.map(({ number, from = null, to = null }) => ({ to, from, number })) };
};

/** Of the unit alone, as issued; none for a key that is no unit's. */
const isIssuedFor = (unit: UnitVersion | null): SQL =>
  unit === null ? sql`false` : sql`r.unit_id = ${unit.unitId}::int`;

const PLAN = recordKind({
  kind: 'plan',
  table: plans,
  placing: 'own',
  read: 'plan.read',
  visibility: {
    above: issuedAbove,
    inUnits: ({ districtId }) => (districtId === undefined ? null : sql`r.unit_id = ${districtId}::int`),
  },
  references: { parent: 'plan', copiedFrom: 'plan' },
  units: { unit: 'unitId', responsibleUnit: 'responsibleUnitId' },
  unitsToday: { unitToday: 'unitId' },
  conversions: {
    unit: asUnit('unitId'),
    responsibleUnit: asUnit('responsibleUnitId'),
    issuedOn: asPartialDate('issuedOn'),
    phases: asPhases,
    implementsDocuments: asList('implementsDocuments'),
    countedPositions: asList('countedPositions'),
    priorityGroups: asList('priorityGroups'),
  },
  list: {
    orders: {
      FROM_ON: dayKeys('from_on'),
      ISSUED_ON: dayKeys('issued_on'),
      CREATED_AT: [ID_KEY],
    },
    defaultOrder: { field: 'FROM_ON', direction: 'DESC' },
    search: byOwnNames(plans, NO_TITLES),
    filter: PlanFilter,
    conditions: ({ programme, status, validOn, unitKey, parentId, copiedFromId }, { registry }) => [
      ...isOneOf(sql`r.programme`, programme),
      ...isOneOf(sql`r.status`, status),
      ...(validOn == null ? [] : [sql`${validOn}::date between r.from_on and r.to_on`]),
      ...(unitKey == null ? [] : [isIssuedFor(registry.reference.territory.unitByKey(unitKey))]),
      ...isRecord(sql`r.parent_id`, parentId),
      ...isRecord(sql`r.copied_from_id`, copiedFromId),
    ],
  },
  owners: {
    plan: { owns: (asked) => sql`r.parent_id = ${asked}`, order: sql`r.issued_on, r.id` },
  },
});

export const planReads = readsOf(PLAN);

export type PlanRow = RowOf<typeof planReads>;
