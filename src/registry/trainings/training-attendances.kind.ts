import { type SQL, sql } from '../../database/sql.ts';
import { trainingAttendances } from '../../database/tables/trainings.table.ts';
import { daysBetween, isOneOf, isRecord } from '../../records/reading/conditions.ts';
import { ID_KEY } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asPartialDate } from '../../records/writing/drafts.ts';
import { attendanceOfCooperatives } from './attendances-in-scope.ts';
import { TrainingAttendanceFilter } from './trainings.schemas.ts';

/** Of a woman manager whom the caller sees. */
const isOfWoman = (id: SQL) =>
  sql`r.person_id = (select w.person_id from women_managers w where w.id = ${id})`;

const TRAINING_ATTENDANCE = recordKind({
  kind: 'trainingAttendance',
  table: trainingAttendances,
  placing: 'ofOwner',
  read: 'trainingAttendance.read',
  visibility: {
    inUnits: (cover, asking) => attendanceOfCooperatives(cover, 'r', asking),
  },
  references: { training: 'training', cooperative: 'cooperative', person: 'person' },
  conversions: { certifiedOn: asPartialDate('certifiedOn') },
  list: {
    orders: { CREATED_AT: [ID_KEY] },
    defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
    filter: TrainingAttendanceFilter,
    conditions: ({
      trainingId,
      cooperativeId,
      womenManagerId,
      audience,
      isCompleted,
      isCertified,
      certifiedOn,
    }) => [
      ...isRecord(sql`r.training_id`, trainingId),
      ...isRecord(sql`r.cooperative_id`, cooperativeId),
      ...(womenManagerId == null ? [] : [isOfWoman(sql`${String(womenManagerId)}::uuid`)]),
      ...isOneOf(sql`r.audience`, audience),
      ...(isCompleted == null ? [] : [sql`r.is_completed is not distinct from ${Boolean(isCompleted)}`]),
      ...(isCertified == null ? [] : [sql`(r.certificate_no is not null) = ${Boolean(isCertified)}`]),
      ...daysBetween(trainingAttendances.certifiedOn, certifiedOn),
    ],
  },
  owners: {
    training: { owns: (asked) => sql`r.training_id = ${asked}`, order: sql`r.id` },
    womenManager: {
      owns: isOfWoman,
      order: sql`r.id desc`,
    },
    cooperative: { owns: (asked) => sql`r.cooperative_id = ${asked}`, order: sql`r.id desc` },
  },
});

export const trainingAttendanceReads = readsOf(TRAINING_ATTENDANCE);
