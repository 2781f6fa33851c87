import type { Static } from 'typebox';
import { POSITION } from '../../dictionary/code-lists/management-position.ts';
import { GENDER } from '../../dictionary/code-lists/women-manager.ts';
import { between, filterObject, inTerritory, is, oneOf, search } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, nestedList, orAbsent, versioned } from '../../dictionary/inputs.ts';
import { WOMEN_MANAGER } from '../../dictionary/kinds/women-manager.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { boolean, code, codes, date, id } from '../../dictionary/types.ts';
import { NestedPositionInput } from '../management-positions/management-positions.schemas.ts';

/** Facts of a new record and of a change alike. Left out: as it is; null: cleared. */
const facts = may(
  WOMEN_MANAGER,
  'birthYear',
  'personalIdNumber',
  'birthDate',
  'phone',
  'address',
  'ethnicGroupCode',
  'hasDisability',
  'povertyCategory',
  'isUnionMember',
  'source',
);

export const WomenManagerCreateInput = inputObject(
  'WomenManagerCreateInput',
  {
    vi: 'Một nữ quản lý cần ghi, ở nơi nêu tại `recordedIn`; không nêu thì ở nơi có hợp tác xã đầu tiên của người này.',
    en: 'A woman manager to be recorded, in the place of `recordedIn`, else in that of her first cooperative.',
  },
  {
    ...must(WOMEN_MANAGER, 'name'),
    gender: orAbsent(code(GENDER), {
      vi: ['Giới tính', 'FEMALE hoặc không ghi; giá trị khác bị từ chối.'],
      en: ['Gender', 'FEMALE, or left out; others are refused.'],
      example: 'FEMALE',
    }),
    recordedIn: orAbsent(nested(PlaceInput), {
      vi: ['Nơi ghi nhận', 'Địa bàn ghi nhận nữ quản lý này.'],
      en: ['Recorded in', 'Where she is recorded.'],
      example: { communeCode: '00004', codesOn: '2025-07-01' },
    }),
    positions: orAbsent(nestedList(NestedPositionInput, 20), {
      vi: ['Chức vụ', 'Các chức vụ đang giữ hoặc đã giữ, nhiều nhất 20.'],
      en: ['Positions', 'Her positions, at most 20.'],
      example: [
        {
          cooperativeId: '01940000-0000-7000-8000-000000000002',
          position: 'DIRECTOR',
          fromOn: '2021-04',
        },
      ],
    }),
    ...facts,
  },
);

export const WomenManagerUpdateInput = inputObject(
  'WomenManagerUpdateInput',
  {
    vi: 'Thay đổi về một nữ quản lý: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change of a woman manager: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(WOMEN_MANAGER, 'name'), ...facts },
);

export const WomenManagerFilter = filterObject('WomenManagerFilter', {
  territory: inTerritory({
    vi: 'Được ghi nhận ở đơn vị này, theo địa giới của ngày đã nêu.',
    en: 'Recorded in this unit, in the boundaries of the day named.',
    reveals: ['province', 'commune'],
  }),
  position: oneOf(codes(POSITION), {
    vi: 'Đang giữ hoặc đã giữ một trong các chức vụ này; cùng với `isCurrent: true` thì là hôm nay đang giữ.',
    en: 'Who hold or held one of these positions; with `isCurrent: true`, who hold one today.',
    reveals: ['positions', 'managementPosition.womenManager', 'managementPosition.position'],
  }),
  isCurrent: is(boolean, {
    vi: 'Hôm nay có đang giữ chức vụ nào hay không.',
    en: 'Whether she holds a position today.',
    reveals: [
      'positions',
      'managementPosition.womenManager',
      'managementPosition.fromOn',
      'managementPosition.toOn',
    ],
  }),
  validAt: is(date, {
    vi: 'Vào ngày này có giữ chức vụ; cùng với `position` và `cooperativeId` thì tính trên cùng một nhiệm kỳ. Không có địa bàn riêng thì chỉ theo các nhiệm kỳ được công bố cùng họ tên hôm nay.',
    en: 'Who held a position on this day, with `position` and `cooperativeId` of one and the same term. Without a territory of your own only by the terms that are published with her name today.',
    reveals: [
      'positions',
      'managementPosition.womenManager',
      'managementPosition.fromOn',
      'managementPosition.toOn',
    ],
  }),
  cooperativeId: is(id, {
    vi: 'Ở hợp tác xã, tổ hợp tác này. Không có địa bàn riêng thì chỉ theo các nhiệm kỳ được công bố cùng họ tên.',
    en: 'In this cooperative. Without a territory of your own only by the terms that are published with her name.',
    reveals: ['positions', 'managementPosition.womenManager', 'managementPosition.cooperative'],
  }),
  termEndsOn: between({
    vi: 'Có nhiệm kỳ dự kiến hết trong khoảng ngày này; cùng với `position`, `cooperativeId` và `isCurrent: true` thì tính trên cùng một nhiệm kỳ.',
    en: 'With a term that is to end on these days; with `position`, `cooperativeId` and `isCurrent: true` of one and the same term.',
    reveals: ['positions', 'managementPosition.womenManager', 'managementPosition.termEndsOn'],
  }),
  toOn: between({
    vi: 'Thôi giữ một chức vụ trong khoảng ngày này, cũng tính trên cùng một nhiệm kỳ.',
    en: 'Out of a position since one of these days, of the same term too.',
    reveals: ['positions', 'managementPosition.womenManager', 'managementPosition.toOn'],
  }),
  isTrained: is(boolean, {
    vi: 'Đã hoàn thành ít nhất một lớp, hoặc chưa hoàn thành lớp nào, theo danh sách học viên xem được.',
    en: 'Whether she completed a class, by the attendances of her record that are in your scope.',
    reveals: ['attendances', 'trainingAttendance.person', 'trainingAttendance.isCompleted'],
  }),
  search: search({
    vi: 'Các từ trong họ tên, theo thứ tự bất kỳ, có dấu hoặc không dấu: Hòa và Hoà, Quý và Quí, d thay cho đ đều như nhau. Phải có đủ mọi từ; từ xưng hô đứng trước (Bà, Chị, Cô) thì không cần. FORBIDDEN với vai trò không được đọc họ tên.',
    en: 'Words of her name, in any order, with accents or without: Hòa and Hoà, Quý and Quí, d for đ are alike. Every word must occur; a title before them (Bà, Chị, Cô) need not. FORBIDDEN for roles that may not read names.',
    reveals: ['name'],
  }),
});

export type WomenManagerCreate = Static<typeof WomenManagerCreateInput>;
export type WomenManagerUpdate = Static<typeof WomenManagerUpdateInput>;
export type WomenManagerFilterValue = Static<typeof WomenManagerFilter>;
