import { SUPPORT_REQUEST_KIND, SUPPORT_REQUEST_STATE } from '../code-lists/support-request.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { code, pastDate, reference, text } from '../types.ts';

export const SUPPORT_REQUEST = declareKind({
  kind: 'supportRequest',
  type: 'SupportRequest',
  vi: [
    'Đề nghị hỗ trợ',
    'Các đề nghị hỗ trợ',
    'Đề nghị Hội Liên hiệp Phụ nữ hỗ trợ. Thuộc địa bàn của hợp tác xã, tổ hợp tác; không có hợp tác xã, tổ hợp tác thì thuộc nơi được ghi.',
  ],
  en: [
    'Support request',
    'Support requests',
    'A request for support to the Women’s Union. It belongs to the territory of its cooperative, else to the place recorded with it.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['Hợp tác xã, tổ hợp tác', 'Nơi cần hỗ trợ; để trống khi chưa có hợp tác xã, tổ hợp tác.'],
      en: ['Cooperative', 'The cooperative or group that the request is for; null when it is for none yet.'],
    }),
    kind: field(code(SUPPORT_REQUEST_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nội dung đề nghị', 'Đề nghị hỗ trợ về việc gì.'],
      en: ['Kind of request', 'What is asked for.'],
      example: 'CREDIT',
    }),
    subject: field(text(300), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Trích yếu', 'Tóm tắt đề nghị.'],
      en: ['Subject', 'The request in short.'],
      example: 'Vay vốn mua máy sấy nông sản',
    }),
    details: field(text(4000), {
      class: 'PERSONAL',
      vi: [
        'Nội dung chi tiết',
        'Đề nghị đầy đủ. Là dữ liệu cá nhân vì người đề nghị thường nói về bản thân.',
      ],
      en: ['Details', 'The request in full. Personal, because people write about themselves here.'],
      example: 'Hợp tác xã cần vay 300 triệu đồng trong 36 tháng để mua máy sấy.',
    }),
    requesterName: field(text(200), {
      class: 'PERSONAL',
      vi: ['Người đề nghị', 'Họ và tên người đề nghị.'],
      en: ['Requester', 'Name of the person who asks.'],
      example: 'Nguyễn Thị Hoa',
    }),
    requesterPhone: field(text(30), {
      class: 'CONTACT',
      vi: ['Điện thoại', 'Số điện thoại của người đề nghị; được lưu ở dạng quốc tế +84….'],
      en: ['Telephone', 'Telephone of the requester; kept in international form, +84… (E.164).'],
      example: '+84912000001',
    }),
    requesterEmail: field(text(200), {
      class: 'CONTACT',
      vi: ['Email', 'Địa chỉ thư điện tử của người đề nghị.'],
      en: ['E-mail', 'E-mail address of the requester.'],
      example: 'hoa@senxanh.example',
    }),
    requestedOn: field(pastDate, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Ngày đề nghị', 'Ngày đề nghị; là hôm nay nếu không ghi khi lập mới.'],
      en: ['Requested on', 'Day of the request; today when left out of a new one.'],
      example: '2026-03-02',
    }),
    state: field(code(SUPPORT_REQUEST_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tình trạng xử lý', 'Đề nghị đã được xử lý đến đâu.'],
      en: ['State', 'State of the request.'],
      example: 'ANSWERED',
    }),
    answer: field(text(4000), {
      class: 'PERSONAL',
      vi: ['Nội dung trả lời', 'Nội dung trả lời; để trống khi chưa trả lời.'],
      en: ['Answer', 'The answer; null until it is given.'],
      example: 'Hội LHPN tỉnh đã giới thiệu hợp tác xã với Quỹ hỗ trợ phát triển hợp tác xã.',
    }),
    answeredOn: field(pastDate, {
      class: 'PUBLIC',
      vi: ['Ngày trả lời', 'Ngày trả lời; là hôm nay nếu không ghi khi trả lời, để trống khi chưa trả lời.'],
      en: ['Answered on', 'Day of the answer; today when left out of an answer, null until it is given.'],
      example: '2026-03-12',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Đơn gửi Hội LHPN xã',
    }),
  },
});
