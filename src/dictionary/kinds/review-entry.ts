import { RATING } from '../code-lists/cooperative.ts';
import { REVIEW_FINDING } from '../code-lists/review-list.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { listPlace } from '../record-place.ts';
import { code, reference, text } from '../types.ts';

export const REVIEW_ENTRY = declareKind({
  kind: 'reviewEntry',
  type: 'ReviewEntry',
  vi: [
    'Kết quả rà soát',
    'Các kết quả rà soát',
    'Kết quả rà soát của một hợp tác xã, tổ hợp tác trong danh sách. Xem được ở địa bàn của danh sách và ở địa bàn của hợp tác xã, tổ hợp tác đó.',
  ],
  en: [
    'Review entry',
    'Review entries',
    'One cooperative on a list. Visible in the territory of the list and in that of the cooperative.',
  ],
  fields: {
    ...record,
    ...listPlace,
    reviewList: field(reference('reviewList'), {
      class: 'PUBLIC',
      vi: ['Danh sách rà soát', 'Danh sách; khi đọc thì để trống nếu nằm ngoài phạm vi được cấp.'],
      en: ['Review list', 'The list; null when it is not in your scope.'],
    }),
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: [
        'Hợp tác xã, tổ hợp tác',
        'Nơi được rà soát; khi đọc thì để trống nếu nằm ngoài phạm vi được cấp.',
      ],
      en: ['Cooperative', 'The cooperative or group; read as null when it is not in your scope.'],
    }),
    finding: field(code(REVIEW_FINDING), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Kết luận', 'Kết luận của lần rà soát.'],
      en: ['Finding', 'What was found.'],
      example: 'STRENGTHEN',
    }),
    grade: field(code(RATING), {
      class: 'PUBLIC',
      vi: ['Xếp loại', 'Xếp loại chất lượng (Thông tư 09/2017/TT-BNNPTNT, Điều 6).'],
      en: ['Grade', 'Quality grade (Circular 09/2017/TT-BNNPTNT Article 6).'],
      example: 'FAIR',
    }),
    note: field(text(1000), {
      class: 'INTERNAL',
      vi: ['Ghi chú', 'Những điều khác cần biết.'],
      en: ['Note', 'Remark.'],
      example: 'Đề nghị hỗ trợ về kế toán.',
    }),
  },
});
