import { sql } from '../../database/sql.ts';
import { employments } from '../../database/tables/members.table.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys, ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import type { RowOf } from '../../records/reading/record-reads.ts';
import { recordKind } from '../../records/record-kind.ts';
import { byPersons, holdsAsked, isCurrentOn, ofGender } from '../../records/spells.queries.ts';
import { settleSpell } from '../../records/spells.ts';
import { asNumeric, asPartialDate } from '../../records/writing/drafts.ts';
import { WITH_COOPERATIVE } from '../cooperatives/moves.ts';
import { EmploymentFilter } from './employments.schemas.ts';

const EMPLOYMENT = recordKind({
  kind: 'employment',
  table: employments,
  placing: 'ofOwner',
  moves: WITH_COOPERATIVE,
  read: 'employment.read',
  references: { cooperative: 'cooperative', person: 'person', previous: 'employment' },
  derived: isCurrentOn,
  conversions: {
    monthlyIncomeVnd: asNumeric('monthlyIncomeVnd'),
    fromOn: asPartialDate('fromOn'),
    toOn: asPartialDate('toOn'),
    // Whose row is written apart, and found by the write.
    person: () => ({}),
    womenManagerId: () => ({}),
    memberId: () => ({}),
  },
  settle: settleSpell,
  list: {
    orders: { CREATED_AT: [ID_KEY], STARTED_ON: dayKeys('from_on') },
    defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
    search: byPersons(employments),
    filter: EmploymentFilter,
    conditions: (
      { cooperativeId, kind, contract, isInsured, gender, isCurrent, startedOn },
      { caller, today },
    ) => [
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...isOneOf(sql`r.kind`, kind),
      ...isOneOf(sql`r.contract`, contract),
      ...(isInsured == null ? [] : [sql`r.is_insured = ${isInsured === true}`]),
      ...ofGender(gender, caller.scope),
      ...holdsAsked(isCurrent, today),
      ...daysBetween(employments.fromOn, startedOn),
    ],
  },
  owners: {
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: sql`r.id` },
  },
});

export const employmentReads = readsOf(EMPLOYMENT);

export type EmploymentRow = RowOf<typeof employmentReads>;
