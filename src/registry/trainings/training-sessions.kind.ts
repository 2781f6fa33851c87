import { sql } from '../../database/sql.ts';
import { trainingSessions } from '../../database/tables/trainings.table.ts';
import { daysBetween, isRecord } from '../../records/reading/conditions.ts';
import { dayKeys } from '../../records/reading/orders.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { recordKind } from '../../records/record-kind.ts';
import { asNumeric } from '../../records/writing/drafts.ts';
import { TrainingSessionFilter } from './trainings.schemas.ts';

const TRAINING_SESSION = recordKind({
  kind: 'trainingSession',
  table: trainingSessions,
  placing: 'ofOwner',
  read: 'training.read',
  visibility: {
    inUnits: () => sql`true`,
    published: sql`exists (select 1 from trainings t
      where t.id = r.training_id and t.publication_state = 'PUBLISHED')`,
  },
  references: { training: 'training' },
  conversions: { hours: asNumeric('hours') },
  list: {
    orders: { HELD_ON: dayKeys('held_on') },
    defaultOrder: { field: 'HELD_ON', direction: 'ASC' },
    filter: TrainingSessionFilter,
    conditions: ({ trainingId, heldOn }) => [
      ...isRecord(sql`r.training_id`, trainingId),
      ...daysBetween(trainingSessions.heldOn, heldOn),
    ],
  },
  owners: {
    training: { owns: (asked) => sql`r.training_id = ${asked}`, order: sql`r.ordinal, r.id` },
  },
});

export const trainingSessionReads = readsOf(TRAINING_SESSION);
