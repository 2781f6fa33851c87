import type { Static } from 'typebox';
import { POSITION, SELECTION } from '../../dictionary/code-lists/management-position.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, versioned } from '../../dictionary/inputs.ts';
import { MANAGEMENT_POSITION } from '../../dictionary/kinds/management-position.ts';
import { boolean, codes, date, id } from '../../dictionary/types.ts';

export const POSITIONS = POSITION.codes;

const facts = {
  ...must(MANAGEMENT_POSITION, 'cooperativeId', 'position', 'fromOn'),
  ...may(MANAGEMENT_POSITION, 'toOn', 'termEndsOn', 'selection', 'documentNo'),
};

export const NestedPositionInput = inputObject(
  'PositionInput',
  { vi: 'Một chức vụ đang giữ hoặc đã giữ.', en: 'A position that she holds or held.' },
  facts,
);

export const ManagementPositionStartInput = inputObject(
  'ManagementPositionStartInput',
  { vi: 'Một nhiệm kỳ cần ghi.', en: 'A term to be recorded.' },
  { ...must(MANAGEMENT_POSITION, 'womenManagerId'), ...facts },
  ['toOn'],
);

export const ManagementPositionEndInput = inputObject(
  'ManagementPositionEndInput',
  {
    vi: 'Kết thúc một nhiệm kỳ, hoặc sửa ngày kết thúc của nhiệm kỳ đã kết thúc.',
    en: 'The end of a term, or another end for one that has ended.',
  },
  { ...versioned, ...must(MANAGEMENT_POSITION, 'toOn'), ...may(MANAGEMENT_POSITION, 'endReason') },
);

export const ManagementPositionFilter = filterObject('ManagementPositionFilter', {
  territory: inTerritory({
    vi: 'Ở các hợp tác xã, tổ hợp tác của đơn vị hành chính này.',
    en: 'In cooperatives of this unit.',
    reveals: ['cooperative', 'cooperative.province', 'cooperative.commune'],
  }),
  cooperativeId: is(id, {
    vi: 'Ở hợp tác xã, tổ hợp tác này.',
    en: 'In this cooperative.',
    reveals: ['cooperative'],
  }),
  womenManagerId: is(id, {
    vi: 'Của nữ quản lý này, trong các nhiệm kỳ mà bạn xem được người giữ.',
    en: 'Of this woman manager, as far as you see that the terms are hers.',
    reveals: ['womenManager'],
  }),
  position: oneOf(codes(POSITION), {
    vi: 'Giữ một trong các chức vụ này.',
    en: 'In one of these positions.',
    reveals: ['position'],
  }),
  isCurrent: is(boolean, {
    vi: 'Hôm nay còn giữ hoặc không còn giữ chức vụ.',
    en: 'Whether the position is held today.',
    reveals: ['isCurrent', 'fromOn', 'toOn'],
  }),
  validAt: is(date, {
    vi: 'Giữ chức vụ vào ngày này; khi đó địa bàn tính theo trụ sở của hợp tác xã, tổ hợp tác vào ngày ấy.',
    en: 'Held on this day; the territory is then where the seat of the cooperative was on the day.',
    reveals: ['fromOn', 'toOn'],
  }),
  fromOn: between({
    vi: 'Bắt đầu giữ chức vụ trong khoảng ngày này.',
    en: 'That began on these days.',
    reveals: ['fromOn'],
  }),
  toOn: between({
    vi: 'Thôi giữ chức vụ trong khoảng ngày này.',
    en: 'That ended on these days.',
    reveals: ['toOn'],
  }),
  termEndsOn: between({
    vi: 'Dự kiến hết nhiệm kỳ trong khoảng ngày này.',
    en: 'That are to end on these days.',
    reveals: ['termEndsOn'],
  }),
  selection: oneOf(codes(SELECTION), {
    vi: 'Do được bầu hoặc được thuê.',
    en: 'By election or by contract.',
    reveals: ['selection'],
  }),
});

export type ManagementPositionStart = Static<typeof ManagementPositionStartInput>;
