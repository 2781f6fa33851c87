import { REVIEW_FINDING, REVIEW_LIST_KIND } from '../../dictionary/code-lists/review-list.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import {
  inputObject,
  may,
  must,
  nested,
  nestedList,
  orAbsent,
  orNull,
  versioned,
} from '../../dictionary/inputs.ts';
import { REVIEW_ENTRY } from '../../dictionary/kinds/review-entry.ts';
import { REVIEW_LIST } from '../../dictionary/kinds/review-list.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { codes, id } from '../../dictionary/types.ts';

/** The most entries that one call records, over all its lists. */
export const MAX_ENTRIES = 1_000;

const ReviewEntryInput = inputObject(
  'ReviewEntryInput',
  {
    vi: 'Một hợp tác xã, tổ hợp tác trong danh sách; nơi đã có trong danh sách thì chỉ sửa những gì được nêu.',
    en: 'A cooperative on the list; one that is on it already is changed in the values that are given.',
  },
  { ...must(REVIEW_ENTRY, 'cooperativeId', 'finding'), ...may(REVIEW_ENTRY, 'grade', 'note') },
);

const entries = nestedList(ReviewEntryInput, MAX_ENTRIES);
const ENTRIES_EXAMPLE = [
  { cooperativeId: '01940000-0000-7000-8000-000000000002', finding: 'STRENGTHEN', grade: 'FAIR' },
];

const facts = may(REVIEW_LIST, 'issuerKind', 'issuerName', 'documentNo', 'source');

export const ReviewListRecordInput = inputObject(
  'ReviewListRecordInput',
  {
    vi: 'Một danh sách cùng các hợp tác xã, tổ hợp tác trong đó. Thuộc đơn vị nêu tại `place`; không nêu thì thuộc cả nước.',
    en: 'A list with its cooperatives. It is of the unit of `place`; left out, of the nation.',
  },
  {
    ...must(REVIEW_LIST, 'kind', 'title', 'reviewedOn'),
    place: orNull(nested(PlaceInput), {
      vi: ['Địa bàn', 'Đơn vị của danh sách; phải có nếu địa bàn được cấp không phải là cả nước.'],
      en: ['Place', 'The unit of the list; needed unless your territory is the nation.'],
      example: { provinceCode: '56', codesOn: '2025-03-30' },
    }),
    entries: orAbsent(entries, {
      vi: [
        'HTX, THT trong danh sách',
        'Các hợp tác xã, tổ hợp tác trong danh sách, nhiều nhất 1.000 trong một lần gọi.',
      ],
      en: ['Entries', 'Cooperatives on the list, at most 1,000 in one call.'],
      example: ENTRIES_EXAMPLE,
    }),
    ...facts,
  },
);

export const ReviewListUpdateInput = inputObject(
  'ReviewListUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  {
    ...versioned,
    ...may(REVIEW_LIST, 'kind', 'title', 'reviewedOn'),
    entries: orAbsent(entries, {
      vi: [
        'HTX, THT trong danh sách',
        'Các hợp tác xã, tổ hợp tác được thêm hoặc sửa, nhiều nhất 1.000 trong một lần gọi.',
      ],
      en: ['Entries', 'Cooperatives to add or change, at most 1,000 in one call.'],
      example: ENTRIES_EXAMPLE,
    }),
    ...facts,
  },
);

export const ReviewListFilter = filterObject('ReviewListFilter', {
  territory: inTerritory({
    vi: 'Của đơn vị hành chính này.',
    en: 'Of this unit.',
    reveals: ['province', 'commune'],
  }),
  kind: oneOf(codes(REVIEW_LIST_KIND), {
    vi: 'Thuộc một trong các loại này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  reviewedOn: between({
    vi: 'Rà soát trong khoảng ngày này.',
    en: 'Reviewed on these days.',
    reveals: ['reviewedOn'],
  }),
});

export const ReviewEntryFilter = filterObject('ReviewEntryFilter', {
  territory: inTerritory({
    vi: 'Trong danh sách của đơn vị này, hoặc về hợp tác xã, tổ hợp tác ở đơn vị này.',
    en: 'On a list of this unit, or of a cooperative there.',
    reveals: ['province', 'commune', 'cooperative', 'cooperative.province', 'cooperative.commune'],
  }),
  reviewListId: is(id, { vi: 'Trong danh sách này.', en: 'On this list.', reveals: ['reviewList'] }),
  cooperativeId: is(id, {
    vi: 'Của hợp tác xã, tổ hợp tác này.',
    en: 'Of this cooperative.',
    reveals: ['cooperative'],
  }),
  finding: oneOf(codes(REVIEW_FINDING), {
    vi: 'Có một trong các kết luận này.',
    en: 'With one of these findings.',
    reveals: ['finding'],
  }),
});
