import { SUPPORT_REQUEST_KIND, SUPPORT_REQUEST_STATE } from '../../dictionary/code-lists/support-request.ts';
import { between, filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, orAbsent, orNull, versioned } from '../../dictionary/inputs.ts';
import { SUPPORT_REQUEST } from '../../dictionary/kinds/support-request.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { boolean, codes, id, pastDate } from '../../dictionary/types.ts';

export const REQUEST_STATES = SUPPORT_REQUEST_STATE.codes;

const facts = may(SUPPORT_REQUEST, 'details', 'requesterName', 'requesterPhone', 'requesterEmail', 'source');

export const SupportRequestCreateInput = inputObject(
  'SupportRequestCreateInput',
  {
    vi: 'Một đề nghị cần ghi. Thuộc địa bàn của hợp tác xã, tổ hợp tác; không có thì thuộc nơi nêu tại `place`.',
    en: 'A request. It belongs to the territory of its cooperative, else to the place of `place`.',
  },
  {
    ...must(SUPPORT_REQUEST, 'kind', 'subject'),
    ...may(SUPPORT_REQUEST, 'cooperativeId'),
    place: orNull(nested(PlaceInput), {
      vi: ['Nơi đề nghị', 'Nơi có đề nghị; phải có khi không nêu hợp tác xã, tổ hợp tác.'],
      en: ['Place', 'Place of the request; needed when no cooperative is named.'],
      example: { communeCode: '00004', codesOn: '2025-07-01' },
    }),
    requestedOn: orNull(pastDate, {
      vi: ['Ngày đề nghị', 'Ngày đề nghị; là hôm nay nếu không ghi.'],
      en: ['Requested on', 'Day of the request; today when left out.'],
      example: '2026-03-02',
    }),
    ...facts,
  },
);

export const SupportRequestUpdateInput = inputObject(
  'SupportRequestUpdateInput',
  {
    vi: 'Thay đổi: không ghi thì giữ nguyên, null là xóa. Không sửa được đề nghị đã trả lời hoặc đã rút.',
    en: 'A change: what is left out stays as it is, null clears. A request that is answered or withdrawn cannot be changed.',
  },
  {
    ...versioned,
    ...may(SUPPORT_REQUEST, 'kind', 'subject'),
    isInProgress: orAbsent(boolean, {
      vi: ['Đang xử lý', 'Đã có người xử lý hay chưa: IN_PROGRESS, nếu chưa thì NEW.'],
      en: ['Is in progress', 'Whether somebody works on it: IN_PROGRESS, else NEW.'],
      example: true,
    }),
    ...may(SUPPORT_REQUEST, 'requestedOn'),
    ...facts,
  },
);

export const SupportRequestAnswerInput = inputObject(
  'SupportRequestAnswerInput',
  {
    vi: 'Câu trả lời, hoặc câu trả lời khác cho đề nghị đã trả lời.',
    en: 'The answer, or another one for a request that is answered.',
  },
  {
    ...versioned,
    ...must(SUPPORT_REQUEST, 'answer'),
    isDeclined: orAbsent(boolean, {
      vi: ['Từ chối', 'Có từ chối hay không: DECLINED, nếu không thì ANSWERED.'],
      en: ['Is declined', 'Whether the answer is no: DECLINED, else ANSWERED.'],
      example: false,
    }),
    ...may(SUPPORT_REQUEST, 'answeredOn'),
  },
);

export const SupportRequestWithdrawInput = inputObject(
  'SupportRequestWithdrawInput',
  { vi: 'Rút một đề nghị chưa được trả lời.', en: 'Withdraws a request that is not answered.' },
  versioned,
);

export const SupportRequestFilter = filterObject('SupportRequestFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị hành chính này.',
    en: 'In this unit.',
    reveals: ['province', 'commune'],
  }),
  kind: oneOf(codes(SUPPORT_REQUEST_KIND), {
    vi: 'Có một trong các nội dung này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  state: oneOf(codes(SUPPORT_REQUEST_STATE), {
    vi: 'Ở một trong các tình trạng này.',
    en: 'In one of these states.',
    reveals: ['state'],
  }),
  cooperativeId: is(id, {
    vi: 'Cho hợp tác xã, tổ hợp tác này.',
    en: 'For this cooperative.',
    reveals: ['cooperative'],
  }),
  requestedOn: between({
    vi: 'Đề nghị trong khoảng ngày này.',
    en: 'Requested on these days.',
    reveals: ['requestedOn'],
  }),
});
