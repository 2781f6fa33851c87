import { COMMENDATION_KIND, COMMENDATION_LEVEL } from '../../dictionary/code-lists/commendation.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { COMMENDATION } from '../../dictionary/kinds/commendation.ts';
import { codes, id } from '../../dictionary/types.ts';

const facts = may(
  COMMENDATION,
  'awardedBy',
  'awardedOn',
  'decisionNo',
  'cooperativeId',
  'womenManagerId',
  'source',
);

export const CommendationRecordInput = inputObject(
  'CommendationRecordInput',
  {
    vi: 'Một khen thưởng cần ghi: của hợp tác xã, tổ hợp tác, của nữ quản lý, hoặc của cả hai. Thuộc địa bàn của hợp tác xã, tổ hợp tác; không có thì thuộc nơi đã ghi nhận nữ quản lý.',
    en: 'A commendation of a cooperative, of a woman manager, or of both. It belongs to the territory of the cooperative, else to where she was recorded.',
  },
  { ...must(COMMENDATION, 'kind', 'title', 'level'), ...facts },
);

export const CommendationUpdateInput = inputObject(
  'CommendationUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(COMMENDATION, 'kind', 'title', 'level'), ...facts },
);

export const CommendationFilter = filterObject('CommendationFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị hành chính này.',
    en: 'In this unit.',
    reveals: ['province', 'commune'],
  }),
  kind: oneOf(codes(COMMENDATION_KIND), {
    vi: 'Thuộc một trong các hình thức này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  level: oneOf(codes(COMMENDATION_LEVEL), {
    vi: 'Thuộc một trong các cấp này.',
    en: 'Of one of these levels.',
    reveals: ['level'],
  }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã, tổ hợp tác này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  womenManagerId: is(id, {
    vi: 'Của nữ quản lý này. FORBIDDEN đối với vai trò không được đọc ai được khen thưởng.',
    en: 'Of this woman manager. FORBIDDEN for a role that may not read who received it.',
    reveals: ['womenManager'],
  }),
  awardedOn: between({
    vi: 'Khen thưởng trong khoảng ngày này.',
    en: 'Given on these days.',
    reveals: ['awardedOn'],
  }),
});
