import { type Static, Type } from 'typebox';
import { count, day, object, optional, text, uuid, vnd } from '../../kernel/parse.ts';

const counts = {
  memberCount: optional(count('All members.')),
  officialMemberCount: optional(count('Official members (Law 17/2023/QH15 Article 4(17)).')),
  femaleMemberCount: optional(count('Women among the members.')),
  workerCount: optional(count('Workers; not the same as members.')),
  femaleWorkerCount: optional(count('Women among the workers.')),
  stableWorkerCount: optional(
    count('Workers with a stable job: open-ended contract or twelve months in a row.'),
  ),
  femaleStableWorkerCount: optional(count('Women among those with a stable job.')),
  seasonalWorkerCount: optional(count('Seasonal workers.')),
  femaleNewJobCount: optional(count('Women whose job began in the year.')),
  insuredWorkerCount: optional(count('Workers with social insurance.')),
  trainedWorkerCount: optional(count('Workers trained in the year.')),
};

export const COUNT_FIELDS = Object.keys(counts);

export const MONEY_FIELDS = ['revenueVnd', 'totalCapitalVnd', 'profitVnd', 'meanMonthlyIncomeVnd'] as const;

export const CooperativeFiguresInput = object(
  {
    cooperativeId: uuid('The cooperative.'),
    asOf: day('The day that the counts describe.'),
    source: text(100, 'Who counted: a list, a system, an agency. One set a day and source.'),
    expectedVersion: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'The version that was read, when a set of that day and source exists.',
      }),
    ),
    ...counts,
    revenueVnd: optional(vnd('Revenue of the year in VND.')),
    totalCapitalVnd: optional(vnd('Total capital in VND.')),
    profitVnd: optional(vnd('Profit of the year in VND; a loss is negative.', -9_000_000_000_000_000)),
    meanMonthlyIncomeVnd: optional(vnd('Mean monthly income of a worker in VND.')),
    priorityGroupCounts: optional(
      Type.Array(
        object(
          { group: text(40, 'Code of the group (Project 01).'), count: count('Persons.') },
          'How many persons of a priority group.',
        ),
        {
          maxItems: 20,
          description: 'Persons by priority group; never named. Written by roles that read it alone.',
        },
      ),
    ),
  },
  'Dated counts. Left out: as it is, and unknown in a new set; null: unknown.',
);

export type CooperativeFiguresValue = Static<typeof CooperativeFiguresInput>;
