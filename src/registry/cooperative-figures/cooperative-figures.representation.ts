import { Type } from 'typebox';
import type { ServiceContext } from '../../records/context.ts';
import { countOrNull, recordFields, reference, vndOrNull } from '../../records/rest/record-fields.ts';
import { represent, type ShapeOf, schemaOf } from '../../records/rest/representation.ts';
import type { CooperativeFiguresRecord } from './cooperative-figures.records.ts';

export const FIGURES: ShapeOf<'cooperativeFigures'> = {
  kind: 'cooperativeFigures',
  name: 'CooperativeFigures',
  description: 'Dated, sourced counts of a cooperative. Null is unknown, never zero.',
  lists: {},
  fields: {
    ...recordFields,
    cooperative: reference('The cooperative.'),
    asOf: Type.String({ format: 'date', description: 'The day that the counts describe.' }),
    source: Type.String({ description: 'Who counted.' }),
    memberCount: countOrNull('All members.'),
    officialMemberCount: countOrNull('Official members.'),
    femaleMemberCount: countOrNull('Women among the members.'),
    workerCount: countOrNull('Workers; not the same as members.'),
    femaleWorkerCount: countOrNull('Women among the workers.'),
    stableWorkerCount: countOrNull('Workers with a stable job.'),
    femaleStableWorkerCount: countOrNull('Women among those with a stable job.'),
    seasonalWorkerCount: countOrNull('Seasonal workers.'),
    femaleNewJobCount: countOrNull('Women whose job began in the year.'),
    insuredWorkerCount: countOrNull('Workers with social insurance.'),
    trainedWorkerCount: countOrNull('Workers trained in the year.'),
    revenueVnd: vndOrNull('Revenue of the year.'),
    totalCapitalVnd: vndOrNull('Total capital.'),
    profitVnd: vndOrNull('Profit of the year; a loss is negative.'),
    meanMonthlyIncomeVnd: vndOrNull('Mean monthly income of a worker.'),
    priorityGroupCounts: Type.Array(
      Type.Object({
        group: Type.String({ description: 'Code of the group (Project 01).' }),
        count: Type.Integer({ minimum: 0, description: 'Persons.' }),
      }),
      { description: 'Persons by priority group; never named.' },
    ),
  },
};

export const FIGURES_COMPONENTS = { CooperativeFigures: schemaOf(FIGURES) };

/** A set of figures with the requested fields. */
export function toFigures(
  context: ServiceContext,
  record: CooperativeFiguresRecord,
  requested: ReadonlySet<string>,
): Record<string, unknown> {
  return represent(context, FIGURES, { ...record, cooperative: { id: record.cooperativeId } }, requested);
}
