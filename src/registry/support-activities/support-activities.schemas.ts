import { ACTIVITY_STATE, SUPPORT_KIND } from '../../dictionary/code-lists/support-activity.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, orAbsent, orNull, versioned } from '../../dictionary/inputs.ts';
import { SUPPORT_ACTIVITY } from '../../dictionary/kinds/support-activity.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { AGENCY_KIND } from '../../dictionary/roles.ts';
import { code, codes, id, ids } from '../../dictionary/types.ts';

/** The cooperatives that one activity names. */
const cooperativeIds = ids(500);

const facts = may(
  SUPPORT_ACTIVITY,
  'state',
  'doneOn',
  'organiserKind',
  'organiserName',
  'unionLevel',
  'beneficiaryCount',
  'femaleBeneficiaryCount',
  'amountVnd',
  'fundingSource',
  'description',
  'documentNo',
  'source',
);

export const SupportActivityRecordInput = inputObject(
  'SupportActivityRecordInput',
  {
    vi: 'Một hoạt động hỗ trợ cần ghi. Thuộc nơi nêu tại `place`; không nêu thì thuộc địa bàn của hợp tác xã, tổ hợp tác đầu tiên.',
    en: 'Help given to cooperatives. It belongs to the place of `place`, else to the territory of its first cooperative.',
  },
  {
    ...must(SUPPORT_ACTIVITY, 'kind', 'title'),
    place: orNull(nested(PlaceInput), {
      vi: [
        'Nơi của đơn vị tổ chức',
        'Địa bàn của đơn vị tổ chức; phải có khi không nêu hợp tác xã, tổ hợp tác nào và địa bàn được cấp không phải là cả nước.',
      ],
      en: [
        'Place of the organiser',
        'Territory of the organiser; needed when no cooperative is named and your territory is not the nation.',
      ],
      example: { provinceCode: '37', codesOn: '2025-07-01' },
    }),
    cooperativeIds: orAbsent(cooperativeIds, {
      vi: ['HTX, THT được hỗ trợ', 'Các hợp tác xã, tổ hợp tác được hỗ trợ, nhiều nhất 500.'],
      en: ['Helped cooperatives', 'The helped cooperatives and groups, at most 500.'],
      example: ['01940000-0000-7000-8000-000000000002'],
    }),
    ...facts,
  },
);

export const SupportActivityUpdateInput = inputObject(
  'SupportActivityUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa.',
    en: 'A change: what is left out stays as it is, null clears.',
  },
  {
    ...versioned,
    ...may(SUPPORT_ACTIVITY, 'kind', 'title'),
    cooperativeIds: orAbsent(cooperativeIds, {
      vi: [
        'HTX, THT được hỗ trợ',
        'Các hợp tác xã, tổ hợp tác được hỗ trợ: toàn bộ danh sách, nhiều nhất 500.',
      ],
      en: ['Helped cooperatives', 'The helped cooperatives and groups: the whole list, at most 500.'],
      example: ['01940000-0000-7000-8000-000000000002'],
    }),
    ...facts,
  },
);

export const SupportActivityFilter = filterObject('SupportActivityFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị này: được tổ chức tại đây, hoặc hỗ trợ một hợp tác xã, tổ hợp tác ở đây.',
    en: 'In this unit: organised there, or for a cooperative there.',
    reveals: ['province', 'commune', 'cooperatives', 'cooperative.province', 'cooperative.commune'],
  }),
  kind: oneOf(codes(SUPPORT_KIND), {
    vi: 'Có một trong các nội dung hỗ trợ này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  state: oneOf(codes(ACTIVITY_STATE), {
    vi: 'Ở một trong các tình trạng này.',
    en: 'In one of these states.',
    reveals: ['state'],
  }),
  organiserKind: is(code(AGENCY_KIND), {
    vi: 'Do loại đơn vị này tổ chức.',
    en: 'Organised by this kind of agency.',
    reveals: ['organiserKind'],
  }),
  cooperativeId: is(id, {
    vi: 'Hỗ trợ hợp tác xã, tổ hợp tác này.',
    en: 'That helped this cooperative.',
    reveals: ['cooperatives'],
  }),
  doneOn: between({
    vi: 'Thực hiện trong khoảng ngày này.',
    en: 'Done on these days.',
    reveals: ['doneOn'],
  }),
});
