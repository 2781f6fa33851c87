import { between, filterObject, is } from '../../dictionary/filters.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { MILESTONE } from '../../dictionary/kinds/milestone.ts';
import { boolean, id } from '../../dictionary/types.ts';
import { ofPlan, ofTerritory } from '../plans/plan-part.filters.ts';

const facts = may(MILESTONE, 'targetId', 'dueOn', 'note');

export const MilestoneCreateInput = inputObject(
  'MilestoneCreateInput',
  {
    vi: 'Một việc mà kế hoạch yêu cầu phải hoàn thành.',
    en: 'Something that a plan requires to be reached.',
  },
  { ...must(MILESTONE, 'planId', 'title'), ...facts },
);

export const MilestoneUpdateInput = inputObject(
  'MilestoneUpdateInput',
  {
    vi: 'Thay đổi: bỏ trống là giữ nguyên, null là xóa; `reachedOn` là null nghĩa là thực ra chưa hoàn thành.',
    en: 'A change: what is left out stays as it is, null clears; `reachedOn` null says that it was not reached after all.',
  },
  { ...versioned, ...may(MILESTONE, 'title', 'reachedOn', 'documentNo'), ...facts },
);

export const MilestoneReachInput = inputObject(
  'MilestoneReachInput',
  { vi: 'Ghi nhận một mốc đã hoàn thành.', en: 'Records that a milestone is reached.' },
  { ...versioned, ...must(MILESTONE, 'reachedOn'), ...may(MILESTONE, 'documentNo', 'note') },
);

export const MilestoneFilter = filterObject('MilestoneFilter', {
  territory: ofTerritory,
  planId: ofPlan,
  targetId: is(id, { vi: 'Của chỉ tiêu này.', en: 'Of this target.', reveals: ['target'] }),
  isReached: is(boolean, {
    vi: 'Đã hoàn thành, hoặc chưa.',
    en: 'Reached, or not.',
    reveals: ['reachedOn'],
  }),
  dueOn: between({ vi: 'Đến hạn trong các ngày này.', en: 'Due in these days.', reveals: ['dueOn'] }),
});
