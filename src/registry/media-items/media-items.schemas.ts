import { PUBLICATION_STATE } from '../../dictionary/code-lists/cooperative.ts';
import { MEDIA_KIND } from '../../dictionary/code-lists/media-item.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, orNull, versioned } from '../../dictionary/inputs.ts';
import { MEDIA_ITEM } from '../../dictionary/kinds/media-item.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { codes, id } from '../../dictionary/types.ts';

const facts = may(
  MEDIA_ITEM,
  'url',
  'outlet',
  'summary',
  'publishedOn',
  'publicationState',
  'cooperativeId',
  'womenManagerId',
  'source',
);

export const MediaItemCreateInput = inputObject(
  'MediaItemCreateInput',
  {
    vi: 'Một tin, bài cần ghi. Thuộc nơi nêu tại `place`; không nêu thì thuộc địa bàn của hợp tác xã, tổ hợp tác, rồi đến nơi đã ghi nhận nữ quản lý.',
    en: 'An item. It belongs to the place of `place`, else to the territory of its cooperative, else to where the woman manager was recorded.',
  },
  {
    ...must(MEDIA_ITEM, 'kind', 'title'),
    place: orNull(nested(PlaceInput), {
      vi: [
        'Nơi',
        'Nơi mà tin, bài thuộc về; phải có khi không nêu hợp tác xã, tổ hợp tác hoặc nữ quản lý nào.',
      ],
      en: [
        'Place',
        'Place that it belongs to; needed when neither a cooperative nor a woman manager is named.',
      ],
      example: { provinceCode: '37', codesOn: '2025-07-01' },
    }),
    ...facts,
  },
);

export const MediaItemUpdateInput = inputObject(
  'MediaItemUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  { ...versioned, ...may(MEDIA_ITEM, 'kind', 'title'), ...facts },
);

export const MediaItemFilter = filterObject('MediaItemFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị hành chính này.',
    en: 'In this unit.',
    reveals: ['province', 'commune'],
  }),
  kind: oneOf(codes(MEDIA_KIND), {
    vi: 'Thuộc một trong các loại này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  cooperativeId: is(id, {
    vi: 'Về hợp tác xã, tổ hợp tác này.',
    en: 'About this cooperative.',
    reveals: ['cooperative'],
  }),
  womenManagerId: is(id, {
    vi: 'Về nữ quản lý này. FORBIDDEN đối với vai trò không được đọc tin, bài là về ai.',
    en: 'About this woman manager. FORBIDDEN for a role that may not read whom an item is about.',
    reveals: ['womenManager'],
  }),
  publicationState: oneOf(codes(PUBLICATION_STATE), {
    vi: 'Có một trong các trạng thái công khai này.',
    en: 'In one of these states of publication.',
    reveals: ['publicationState'],
  }),
  publishedOn: between({
    vi: 'Đăng hoặc phát trong khoảng ngày này.',
    en: 'Published on these days.',
    reveals: ['publishedOn'],
  }),
});
