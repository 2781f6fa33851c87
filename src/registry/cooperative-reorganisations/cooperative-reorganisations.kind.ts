import { arrayOf, type SQL, sql } from '../../database/sql.ts';
import { cooperativeReorganisations } from '../../database/tables/relations.table.ts';
import { daysBetween, isOneOf } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { inUnitsFor } from '../../records/reading/scope.queries.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asList } from '../../records/writing/drafts.ts';
import { CooperativeReorganisationFilter } from './cooperative-reorganisations.schemas.ts';

/** Whether the array of one id, as SQL, is on either side. */
const names = (id: SQL) => sql`(r.predecessor_ids @> ${id} or r.successor_ids @> ${id})`;

const COOPERATIVE_REORGANISATION = recordKind({
  kind: 'cooperativeReorganisation',
  table: cooperativeReorganisations,
  placing: 'own',
  read: 'cooperativeReorganisation.read',
  visibility: {
    inUnits: (cover, asking) => sql`exists (select 1 from cooperatives c
      where c.id = any(r.predecessor_ids || r.successor_ids) and (${inUnitsFor(asking, cover, 'c')}))`,
  },
  referenceLists: {
    predecessors: { kind: 'cooperative', property: 'predecessorIds' },
    successors: { kind: 'cooperative', property: 'successorIds' },
  },
  conversions: { predecessorIds: asList('predecessorIds'), successorIds: asList('successorIds') },
  list: {
    orders: { EFFECTIVE_ON: dayKeys('effective_on'), CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'EFFECTIVE_ON', direction: 'DESC' },
    filter: CooperativeReorganisationFilter,
    conditions: ({ kind, cooperativeId, effectiveOn }) => [
      ...isOneOf(sql`r.kind`, kind),
      ...(cooperativeId == null ? [] : [names(arrayOf([cooperativeId], 'uuid'))]),
      ...daysBetween(cooperativeReorganisations.effectiveOn, effectiveOn),
    ],
  },
  owners: {
    cooperative: {
      owns: (asked) => names(sql`array[${asked}]`),
      order: sql`r.effective_on desc, r.id desc`,
    },
  },
});

export const cooperativeReorganisationReads = readsOf(COOPERATIVE_REORGANISATION);

export type CooperativeReorganisationRow = RowOf<typeof cooperativeReorganisationReads>;
