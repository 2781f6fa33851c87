import { sql } from '../../database/sql.ts';
import { trainingSessions } from '../../database/tables/trainings.table.ts';
import { object, optional, uuid } from '../../kernel/parse.ts';
import { daysBetween, isRecord } from '../../records/reading/conditions.ts';
import { dayRange } from '../../records/reading/filter-fields.ts';
import { readsOf } from '../../records/reading/record-kind.service.ts';
import { dayKeys, type RecordKindOf } from '../../records/record-kind.ts';
import { asNumeric } from '../../records/writing/drafts.ts';

const TrainingSessionFilter = object(
  { trainingId: optional(uuid('Of this class.')), heldOn: dayRange('Held') },
  'Conditions that all hold.',
);

export const TRAINING_SESSION: RecordKindOf<'trainingSession'> = {
  kind: 'trainingSession',
  table: trainingSessions,
  stands: 'part',
  read: 'training.read',
  alsoInUnits: () => sql`true`,
  references: { training: 'training' },
  conversions: { hours: asNumeric('hours') },
  orders: { HELD_ON: dayKeys(sql`r.held_on`) },
  defaultOrder: { field: 'HELD_ON', direction: 'ASC' },
  filter: TrainingSessionFilter,
  conditions: ({ trainingId, heldOn }) => [
    ...isRecord(sql`r.training_id`, trainingId),
    ...daysBetween(sql`r.held_on`, heldOn),
  ],
  owners: {
    training: { owns: (asked) => sql`r.training_id = ${asked}`, order: sql`r.ordinal, r.id` },
  },
};

export const trainingSessionReads = readsOf(TRAINING_SESSION);
