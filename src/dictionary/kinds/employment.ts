import { EMPLOYMENT_CONTRACT, EMPLOYMENT_KIND } from '../code-lists/employment.ts';
import { field, partialDate, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, code, detail, reference, text, vnd } from '../types.ts';

export const EMPLOYMENT = declareKind({
  kind: 'employment',
  type: 'Employment',
  vi: [
    'Việc làm',
    'Việc làm',
    'Một thời gian làm việc của một người lao động ở một hợp tác xã, tổ hợp tác, trong khoảng `[fromOn, toOn)`. Thuộc địa bàn của hợp tác xã, tổ hợp tác đó. Thay đổi loại việc làm hoặc hợp đồng thì kết thúc thời gian này và mở thời gian tiếp theo.',
  ],
  en: [
    'Employment',
    'Employments',
    'A period of employment of a person in a cooperative or group `[fromOn, toOn)`. It belongs to the territory of its cooperative. A change of kind or contract ends a period and begins the next.',
  ],
  fields: {
    ...record,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['Hợp tác xã, tổ hợp tác', 'Nơi làm việc.'],
      en: ['Cooperative', 'The cooperative or group.'],
    }),
    person: field(detail('person'), {
      class: 'PUBLIC',
      vi: ['Người lao động', 'Người lao động.'],
      en: ['Worker', 'The worker.'],
    }),
    kind: field(code(EMPLOYMENT_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại việc làm', 'Việc làm ổn định hay thời vụ.'],
      en: ['Kind of job', 'Whether the job is stable or seasonal.'],
      example: 'STABLE',
    }),
    contract: field(code(EMPLOYMENT_CONTRACT), {
      class: 'PUBLIC',
      vi: ['Loại hợp đồng lao động', 'Loại hợp đồng lao động; để trống nếu chưa biết.'],
      en: ['Contract', 'Type of labour contract; null when unknown.'],
      example: 'OPEN_ENDED',
    }),
    jobTitle: field(text(200), {
      class: 'PUBLIC',
      vi: ['Công việc', 'Tên công việc, vị trí việc làm.'],
      en: ['Job title', 'Title of the job.'],
      example: 'Công nhân đóng gói',
    }),
    isInsured: field(boolean, {
      class: 'PUBLIC',
      vi: ['Tham gia BHXH', 'Có đóng bảo hiểm xã hội hay không; để trống nếu chưa biết.'],
      en: ['Is insured', 'Whether social insurance is paid; null when unknown.'],
      example: true,
    }),
    monthlyIncomeVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Thu nhập hằng tháng', 'Thu nhập một tháng, tính bằng đồng.'],
      en: ['Monthly income', 'Income of a month, in VND.'],
      example: 6_500_000,
    }),
    ...pastPartialDate('fromOn', {
      class: 'PUBLIC',
      vi: [
        'Làm việc từ',
        'Ngày làm việc đầu tiên: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `fromOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'Employed since',
        'First day of the period: a year, a month or a day. Read as the first day of it, with `fromOnPrecision`; null when unknown.',
      ],
      example: '2023-03',
    }),
    ...partialDate('toOn', {
      class: 'PUBLIC',
      vi: [
        'Thôi việc từ',
        'Ngày đầu tiên không còn làm việc: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `toOnPrecision`. Để trống khi còn làm việc.',
      ],
      en: [
        'Ended on',
        'First day after the period: a year, a month or a day. Read as the first day of it, with `toOnPrecision`; null while the period lasts.',
      ],
      example: '2025-06',
    }),
    previous: field(reference('employment'), {
      class: 'PUBLIC',
      vi: ['Thời gian làm việc trước', 'Thời gian làm việc mà bản ghi này tiếp nối với điều kiện khác.'],
      en: ['Previous period', 'The period that this one continues on other terms.'],
    }),
    isCurrent: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Đang làm việc',
        'Hôm nay có đang làm việc hay không; tính từ `fromOn` và `toOn`, chưa biết ngày bắt đầu thì coi như đã bắt đầu.',
      ],
      en: [
        'Is current',
        'Whether the period holds today; derived from `fromOn` and `toOn`. One of unknown beginning has begun.',
      ],
      example: true,
    }),
    endReason: field(text(500), {
      class: 'PERSONAL',
      vi: ['Lý do thôi việc', 'Vì sao không còn làm việc.'],
      en: ['Reason for the end', 'Why the period ended.'],
      example: 'Hết hợp đồng',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Sổ quản lý lao động của hợp tác xã',
    }),
  },
});
