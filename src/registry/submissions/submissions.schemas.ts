import type { CodeOf } from '../../dictionary/code-list.ts';
import { SUBMISSION_KIND, SUBMISSION_STATE } from '../../dictionary/code-lists/submission.ts';
import { filterObject, inTerritory, is, oneOf } from '../../dictionary/filters.ts';
import { inputObject, may, must, nested, orNull, versioned } from '../../dictionary/inputs.ts';
import { SUBMISSION } from '../../dictionary/kinds/submission.ts';
import { PlaceInput } from '../../dictionary/places.ts';
import { codes, id } from '../../dictionary/types.ts';

export type SubmissionKind = CodeOf<typeof SUBMISSION_KIND>;

export const SubmissionCreateInput = inputObject(
  'SubmissionCreateInput',
  {
    vi: 'Thông tin gửi đến. Thuộc địa bàn của hợp tác xã, tổ hợp tác; không có thì của lớp tập huấn; không có nữa thì thuộc nơi nêu tại `place`.',
    en: 'What is sent in. It belongs to the territory of its cooperative, else to that of its class, else to the place of `place`.',
  },
  {
    ...must(SUBMISSION, 'kind'),
    ...may(SUBMISSION, 'cooperativeId'),
    place: orNull(nested(PlaceInput), {
      vi: ['Nơi', 'Nơi mà thông tin thuộc về; phải có khi không xác định được từ nội dung khác.'],
      en: ['Place', 'Place that it belongs to; needed when nothing else determines it.'],
      example: { communeCode: '00004', codesOn: '2025-07-01' },
    }),
    ...must(SUBMISSION, 'payload'),
  },
);

export const SubmissionAcceptInput = inputObject(
  'SubmissionAcceptInput',
  {
    vi: 'Chấp nhận một thông tin đang chờ: nội dung được ghi nhân danh cơ quan chấp nhận.',
    en: 'Accepts a pending submission: its write is made in your name.',
  },
  versioned,
);

export const SubmissionReturnInput = inputObject(
  'SubmissionReturnInput',
  { vi: 'Trả lại một thông tin đang chờ.', en: 'Returns a pending submission to its sender.' },
  { ...versioned, ...must(SUBMISSION, 'reason') },
);

export const SubmissionWithdrawInput = inputObject(
  'SubmissionWithdrawInput',
  { vi: 'Rút một thông tin đang chờ.', en: 'Withdraws a pending submission.' },
  versioned,
);

export const SubmissionFilter = filterObject('SubmissionFilter', {
  territory: inTerritory({
    vi: 'Ở đơn vị hành chính này.',
    en: 'In this unit.',
    reveals: ['province', 'commune'],
  }),
  kind: oneOf(codes(SUBMISSION_KIND), {
    vi: 'Thuộc một trong các loại này.',
    en: 'Of one of these kinds.',
    reveals: ['kind'],
  }),
  state: oneOf(codes(SUBMISSION_STATE), {
    vi: 'Ở một trong các tình trạng này.',
    en: 'In one of these states.',
    reveals: ['state'],
  }),
  cooperativeId: is(id, {
    vi: 'Về hợp tác xã, tổ hợp tác này.',
    en: 'About this cooperative.',
    reveals: ['cooperative'],
  }),
});
