import type { Static } from 'typebox';
import { inputObject, may, must, orAbsent } from '../../dictionary/inputs.ts';
import { COOPERATIVE_FIGURES } from '../../dictionary/kinds/cooperative-figures.ts';
import { integer } from '../../dictionary/types.ts';

export const COUNT_FIELDS = [
  'memberCount',
  'officialMemberCount',
  'femaleMemberCount',
  'workerCount',
  'femaleWorkerCount',
  'stableWorkerCount',
  'femaleStableWorkerCount',
  'seasonalWorkerCount',
  'femaleNewJobCount',
  'insuredWorkerCount',
  'trainedWorkerCount',
] as const;

export const MONEY_FIELDS = ['revenueVnd', 'totalCapitalVnd', 'profitVnd', 'meanMonthlyIncomeVnd'] as const;

export const CooperativeFiguresInput = inputObject(
  'CooperativeFiguresInput',
  {
    vi: 'Một bộ số liệu của một hợp tác xã, một ngày và một nguồn. Trường không ghi thì giữ nguyên, ở bộ mới là chưa biết; null là chưa biết.',
    en: 'Dated counts, one set for each cooperative, day and source. Left out: as it is, and unknown in a new set; null: unknown.',
  },
  {
    ...must(COOPERATIVE_FIGURES, 'cooperativeId', 'asOf', 'source'),
    expectedVersion: orAbsent(integer(1), {
      vi: [
        'Phiên bản đã đọc',
        'Phiên bản đã đọc, khi đã có bộ số liệu của ngày và nguồn đó. Không ghi thì chỉ điền được số liệu chưa biết; sửa số liệu đã ghi bị từ chối với VERSION_REQUIRED.',
      ],
      en: [
        'Version read',
        'The version that was read, when a set of that day and source exists. Left out, only what is unknown is filled in: to change a figure is refused with VERSION_REQUIRED.',
      ],
      example: 1,
    }),
    ...may(COOPERATIVE_FIGURES, ...COUNT_FIELDS, ...MONEY_FIELDS, 'priorityGroupCounts'),
  },
  ['expectedVersion'],
);

export type CooperativeFiguresValue = Static<typeof CooperativeFiguresInput>;
