import { REVIEW_LIST_KIND } from '../code-lists/review-list.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { listPlace } from '../record-place.ts';
import { AGENCY_KIND } from '../roles.ts';
import { code, list, pastDate, text } from '../types.ts';

export const REVIEW_LIST = declareKind({
  kind: 'reviewList',
  type: 'ReviewList',
  vi: [
    'Danh sách rà soát',
    'Các danh sách rà soát',
    'Danh sách hợp tác xã, tổ hợp tác đã được rà soát hoặc phân loại.',
  ],
  en: ['Review list', 'Review lists', 'A list of cooperatives that were reviewed or classified.'],
  fields: {
    ...record,
    ...listPlace,
    kind: field(code(REVIEW_LIST_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại danh sách', 'Lập danh sách để làm gì.'],
      en: ['Kind of list', 'Purpose of the list.'],
      example: 'REVIEW',
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên danh sách', 'Tên danh sách.'],
      en: ['Title', 'Title of the list.'],
      example: 'Danh sách rà soát HTX, THT do phụ nữ tham gia quản lý năm 2025',
    }),
    reviewedOn: field(pastDate, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Ngày rà soát', 'Ngày rà soát.'],
      en: ['Reviewed on', 'Day of the review.'],
      example: '2025-03-30',
    }),
    issuerKind: field(code(AGENCY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Loại cơ quan ban hành',
        'Loại cơ quan, tổ chức ban hành danh sách; không ghi khi lập mới thì là loại của cơ quan đang ghi.',
      ],
      en: ['Kind of issuer', 'What kind of body issued it; your own kind when left out of a new list.'],
      example: 'WOMENS_UNION',
    }),
    issuerName: field(text(300), {
      class: 'PUBLIC',
      vi: ['Cơ quan ban hành', 'Tên cơ quan, tổ chức ban hành danh sách.'],
      en: ['Issuer', 'Name of the issuer.'],
      example: 'Hội Liên hiệp Phụ nữ tỉnh Khánh Hòa',
    }),
    documentNo: field(text(200), {
      class: 'PUBLIC',
      vi: ['Số, ký hiệu văn bản', 'Số và ký hiệu của văn bản ban hành danh sách.'],
      en: ['Document number', 'Number of the document.'],
      example: '120/BC-BTV',
    }),
    entries: field(list('reviewEntry'), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'HTX, THT trong danh sách',
        'Các hợp tác xã, tổ hợp tác trong danh sách, theo thứ tự ghi; `reviewEntries` cho toàn bộ danh sách.',
      ],
      en: [
        'Entries',
        'Cooperatives on it, in the order in which they were recorded; `reviewEntries` pages over all.',
      ],
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Báo cáo của Hội LHPN các xã, phường',
    }),
  },
});
