import { field, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { planPart } from '../plan-part.ts';
import { record } from '../record.ts';
import { date, reference, text } from '../types.ts';

export const MILESTONE = declareKind({
  kind: 'milestone',
  type: 'Milestone',
  vi: ['Mốc thực hiện', 'Các mốc thực hiện', 'Một việc mà kế hoạch yêu cầu phải hoàn thành.'],
  en: ['Milestone', 'Milestones', 'Something that a plan requires to be reached.'],
  fields: {
    ...record,
    ...planPart,
    target: field(reference('target'), {
      class: 'PUBLIC',
      vi: ['Chỉ tiêu', 'Chỉ tiêu của cùng kế hoạch mà mốc này là một bước.'],
      en: ['Target', 'The target of the same plan that it is a step of.'],
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nội dung công việc', 'Việc phải hoàn thành.'],
      en: ['Title', 'What is to be reached.'],
      example: 'Thành lập Hội Nữ doanh nhân tỉnh',
    }),
    dueOn: field(date, {
      class: 'PUBLIC',
      vi: ['Thời hạn hoàn thành', 'Ngày cuối cùng của thời hạn.'],
      en: ['Due on', 'Last day for it.'],
      example: '2025-12-31',
    }),
    ...pastPartialDate('reachedOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày hoàn thành',
        'Ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `reachedOnPrecision`. Để trống khi chưa hoàn thành.',
      ],
      en: [
        'Reached on',
        'When it was reached: a year, a month or a day. Read as the first day of it, with `reachedOnPrecision`; null while it is not reached.',
      ],
      example: '2025-10',
    }),
    documentNo: field(text(200), {
      class: 'PUBLIC',
      vi: ['Số, ký hiệu văn bản', 'Văn bản chứng minh việc đã hoàn thành.'],
      en: ['Document number', 'Number of the document that shows that it was reached.'],
      example: '57/QĐ-UBND',
    }),
    note: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Ghi chú', 'Những điều khác cần biết.'],
      en: ['Note', 'What else should be known.'],
      example: 'Đại hội thành lập tổ chức ngày 20/10/2025.',
    }),
  },
});
