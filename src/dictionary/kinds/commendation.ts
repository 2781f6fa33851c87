import { COMMENDATION_KIND, COMMENDATION_LEVEL } from '../code-lists/commendation.ts';
import { field, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { recordPlace } from '../record-place.ts';
import { code, reference, text } from '../types.ts';

export const COMMENDATION = declareKind({
  kind: 'commendation',
  type: 'Commendation',
  vi: [
    'Khen thưởng',
    'Khen thưởng',
    'Danh hiệu hoặc hình thức khen thưởng của một hợp tác xã, tổ hợp tác hoặc một nữ quản lý. Khi hợp tác xã, tổ hợp tác đã công khai thì ai cũng xem được.',
  ],
  en: [
    'Commendation',
    'Commendations',
    'A title or certificate of merit of a cooperative or of a woman manager. Visible to anybody where its cooperative is published.',
  ],
  fields: {
    ...record,
    ...recordPlace,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: [
        'Hợp tác xã, tổ hợp tác',
        'Hợp tác xã, tổ hợp tác được khen thưởng; để trống nếu chỉ cá nhân được khen.',
      ],
      en: ['Cooperative', 'The cooperative or group that received it; null when only a woman manager did.'],
    }),
    womenManager: field(reference('womenManager'), {
      class: 'PERSONAL',
      vi: ['Nữ quản lý', 'Nữ quản lý được khen thưởng; để trống nếu chỉ tập thể được khen.'],
      en: ['Woman manager', 'The woman manager who received it; null when only a cooperative did.'],
    }),
    kind: field(code(COMMENDATION_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Hình thức khen thưởng', 'Hình thức khen thưởng.'],
      en: ['Kind of commendation', 'Kind of commendation.'],
      example: 'CERTIFICATE_OF_MERIT',
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên danh hiệu, hình thức', 'Tên như ghi trong quyết định.'],
      en: ['Title', 'Title, as the decision gives it.'],
      example: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    }),
    level: field(code(COMMENDATION_LEVEL), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Cấp khen thưởng', 'Cấp của nơi khen thưởng.'],
      en: ['Level', 'Level of who gives it.'],
      example: 'PROVINCE',
    }),
    awardedBy: field(text(300), {
      class: 'PUBLIC',
      vi: ['Nơi khen thưởng', 'Tên cơ quan, tổ chức hoặc người khen thưởng.'],
      en: ['Awarded by', 'Who gave it.'],
      example: 'Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình',
    }),
    ...pastPartialDate('awardedOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày khen thưởng',
        'Khi được khen thưởng: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `awardedOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'Awarded on',
        'When it was given: a year, a month or a day. Read as the first day of it, with `awardedOnPrecision`; null when nothing is known.',
      ],
      example: '2025-12',
    }),
    decisionNo: field(text(200), {
      class: 'INTERNAL',
      vi: ['Số quyết định', 'Số và ký hiệu của quyết định khen thưởng.'],
      en: ['Decision number', 'Number of the decision.'],
      example: '456/QĐ-UBND',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Báo cáo thi đua, khen thưởng năm 2025',
    }),
  },
});
