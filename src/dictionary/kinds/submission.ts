import { SUBMISSION_KIND, SUBMISSION_STATE } from '../code-lists/submission.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { code, date, document, id, reference, text } from '../types.ts';

export const SUBMISSION = declareKind({
  kind: 'submission',
  type: 'Submission',
  vi: [
    'Thông tin gửi đến',
    'Các thông tin gửi đến',
    'Thông tin do trang thông tin điện tử hoặc cổng thông tin gửi đến. Chỉ có giá trị khi một đơn vị Hội Liên hiệp Phụ nữ chấp nhận. Chỉ ứng dụng đã gửi và Hội của địa bàn xem được.',
  ],
  en: [
    'Submission',
    'Submissions',
    'What a website or portal sends in. Nothing of it counts until a unit of the Women’s Union accepts it. Visible only to the client that sent it and to the Union of its territory.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: [
        'Hợp tác xã, tổ hợp tác',
        'Thông tin về hợp tác xã, tổ hợp tác nào: đã công khai, hoặc trong địa bàn được cấp. Phải có với COOPERATIVE_PROFILE và PRODUCT; để trống nếu không về nơi nào.',
      ],
      en: [
        'Cooperative',
        'The cooperative or group that it is about: published, or in your territory. Needed for COOPERATIVE_PROFILE and PRODUCT; null when it is about none.',
      ],
    }),
    kind: field(code(SUBMISSION_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại thông tin', 'Gửi đến thông tin gì.'],
      en: ['Kind of submission', 'What is sent in.'],
      example: 'SUPPORT_REQUEST',
    }),
    payload: field(document, {
      class: 'PERSONAL',
      vi: [
        'Nội dung',
        'Nội dung sẽ được ghi khi chấp nhận: một đối tượng gồm các trường của thao tác ghi đó, theo `SubmissionKind`. Là dữ liệu cá nhân; ứng dụng đã gửi vẫn đọc lại được.',
      ],
      en: [
        'Payload',
        'What the acceptance will write: an object with the fields of that write, as `SubmissionKind` says. Personal; the client that sent it can read it back.',
      ],
      example: {
        kind: 'CREDIT',
        subject: 'Vay vốn mua máy sấy nông sản',
        requesterName: 'Nguyễn Thị Hoa',
        requesterPhone: '+84912000001',
      },
    }),
    state: field(code(SUBMISSION_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tình trạng xử lý', 'Thông tin đã được xử lý đến đâu.'],
      en: ['State', 'State of the submission.'],
      example: 'PENDING',
    }),
    submittedByClient: field(text(500), {
      class: 'INTERNAL',
      vi: ['Ứng dụng đã gửi', 'Ứng dụng OAuth đã gửi thông tin.'],
      en: ['Sender', 'The OAuth client that sent it.'],
      example: 'website-hoi-lhpn',
    }),
    decidedOn: field(date, {
      class: 'PUBLIC',
      vi: ['Ngày xử lý', 'Ngày được chấp nhận, trả lại hoặc rút; để trống khi còn chờ.'],
      en: ['Decided on', 'Day on which it was accepted, returned or withdrawn; null while it is pending.'],
      example: '2026-03-05',
    }),
    reason: field(text(2000), {
      class: 'PUBLIC',
      vi: ['Lý do trả lại', 'Vì sao trả lại, để nơi gửi được biết.'],
      en: ['Reason', 'Why it was returned, for the sender.'],
      example: 'Thiếu số điện thoại liên hệ.',
    }),
    resultKind: field(text(500), {
      class: 'PUBLIC',
      vi: [
        'Loại bản ghi kết quả',
        'Loại bản ghi đã được ghi khi chấp nhận, ví dụ `supportRequest`; để trống khi chưa chấp nhận.',
      ],
      en: [
        'Kind of the result',
        'The record kind that the acceptance wrote, such as `supportRequest`; null until it is accepted.',
      ],
      example: 'supportRequest',
    }),
    resultId: field(id, {
      class: 'PUBLIC',
      vi: ['Bản ghi kết quả', 'Bản ghi đã được ghi khi chấp nhận; để trống khi chưa chấp nhận.'],
      en: ['Result', 'The record that the acceptance wrote; null until it is accepted.'],
      example: '01940000-0000-7000-8000-000000000005',
    }),
  },
});
