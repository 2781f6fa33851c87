import { between, filterObject, inTerritory, is } from '../../dictionary/filters.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { ALLIANCE_MEMBERSHIP } from '../../dictionary/kinds/alliance-membership.ts';
import { date, id } from '../../dictionary/types.ts';

export const AllianceMembershipStartInput = inputObject(
  'AllianceMembershipStartInput',
  {
    vi: 'Tư cách thành viên được ghi mới. Các lần là thành viên của một hợp tác xã không được trùng thời gian.',
    en: 'A membership to be recorded. Memberships of one cooperative do not overlap.',
  },
  {
    ...must(ALLIANCE_MEMBERSHIP, 'cooperativeId', 'fromOn'),
    ...may(ALLIANCE_MEMBERSHIP, 'unit', 'toOn', 'decisionNo', 'endReason', 'source'),
  },
  ['toOn', 'endReason'],
);

export const AllianceMembershipEndInput = inputObject(
  'AllianceMembershipEndInput',
  {
    vi: 'Việc thôi là thành viên, hoặc thời điểm thôi khác của lần đã kết thúc.',
    en: 'The end of a membership, or another end for one that has ended.',
  },
  { ...versioned, ...must(ALLIANCE_MEMBERSHIP, 'toOn'), ...may(ALLIANCE_MEMBERSHIP, 'endReason') },
);

export const AllianceMembershipFilter = filterObject('AllianceMembershipFilter', {
  territory: inTerritory({
    vi: 'Của các hợp tác xã ở đơn vị hành chính này.',
    en: 'Of cooperatives in this unit.',
    reveals: ['province', 'commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  validAt: is(date, {
    vi: 'Là thành viên vào ngày này.',
    en: 'In force on this day.',
    reveals: ['fromOn', 'toOn'],
  }),
  fromOn: between({
    vi: 'Kết nạp trong khoảng thời gian này.',
    en: 'That began in these days.',
    reveals: ['fromOn'],
  }),
});
