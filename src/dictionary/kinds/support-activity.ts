import { UNION_LEVEL } from '../code-lists/cooperative.ts';
import { ACTIVITY_STATE, FUNDING_SOURCE, SUPPORT_KIND } from '../code-lists/support-activity.ts';
import { field, partialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { organiserPlace } from '../record-place.ts';
import { AGENCY_KIND } from '../roles.ts';
import { code, count, references, text, vnd } from '../types.ts';

export const SUPPORT_ACTIVITY = declareKind({
  kind: 'supportActivity',
  type: 'SupportActivity',
  vi: [
    'Hoạt động hỗ trợ',
    'Các hoạt động hỗ trợ',
    'Việc hỗ trợ cho hợp tác xã, tổ hợp tác. Xem được ở địa bàn của đơn vị tổ chức và ở địa bàn của hợp tác xã, tổ hợp tác được hỗ trợ.',
  ],
  en: [
    'Support activity',
    'Support activities',
    'Help given to cooperatives. Visible in the territory of its organiser and in those of the helped cooperatives.',
  ],
  fields: {
    ...record,
    ...organiserPlace,
    kind: field(code(SUPPORT_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nội dung hỗ trợ', 'Hỗ trợ về việc gì.'],
      en: ['Kind of support', 'Kind of help.'],
      example: 'ESTABLISHMENT_ADVICE',
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên hoạt động', 'Tên hoạt động.'],
      en: ['Title', 'Title of the activity.'],
      example: 'Tư vấn thành lập Hợp tác xã Nông nghiệp Sen Xanh',
    }),
    state: field(code(ACTIVITY_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tình trạng', 'Tình trạng thực hiện; là COMPLETED nếu không ghi khi lập mới.'],
      en: ['State', 'State of the activity; COMPLETED when left out of a new one.'],
      example: 'COMPLETED',
    }),
    ...partialDate('doneOn', {
      class: 'PUBLIC',
      vi: [
        'Thời gian thực hiện',
        'Khi đã hoặc sẽ thực hiện: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `doneOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'Done on',
        'When it was done, or is planned: a year, a month or a day. Read as the first day of it, with `doneOnPrecision`; null when nothing is known.',
      ],
      example: '2025-03',
    }),
    organiserKind: field(code(AGENCY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Loại đơn vị tổ chức',
        'Loại cơ quan, tổ chức đã hỗ trợ; không ghi khi lập mới thì là loại của cơ quan đang ghi. Chỉ Hội Liên hiệp Phụ nữ được ghi hoạt động do nơi khác tổ chức.',
      ],
      en: [
        'Kind of organiser',
        'What kind of body organised it; your own kind when left out of a new activity. Only the Women’s Union records what others organised.',
      ],
      example: 'WOMENS_UNION',
    }),
    organiserName: field(text(300), {
      class: 'PUBLIC',
      vi: ['Đơn vị tổ chức', 'Tên đơn vị tổ chức.'],
      en: ['Organiser', 'Name of the organiser.'],
      example: 'Hội Liên hiệp Phụ nữ xã Hải Hưng',
    }),
    unionLevel: field(code(UNION_LEVEL), {
      class: 'PUBLIC',
      vi: ['Cấp Hội hỗ trợ', 'Cấp Hội Liên hiệp Phụ nữ đã hỗ trợ; để trống nếu là nơi khác hỗ trợ.'],
      en: ['Union level', 'The level of the Women’s Union that helped; null for others.'],
      example: 'COMMUNE',
    }),
    cooperatives: field(references('cooperative'), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'HTX, THT được hỗ trợ',
        'Các hợp tác xã, tổ hợp tác được hỗ trợ; khi đọc thì chỉ gồm những nơi trong phạm vi được cấp.',
      ],
      en: ['Helped cooperatives', 'The helped cooperatives and groups that are in your scope.'],
    }),
    beneficiaryCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Số người được hỗ trợ', 'Số người được hỗ trợ.'],
      en: ['Beneficiaries', 'Persons who were helped.'],
      example: 25,
    }),
    femaleBeneficiaryCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Số nữ được hỗ trợ', 'Số nữ trong số người được hỗ trợ.'],
      en: ['Female beneficiaries', 'Women among those who were helped.'],
      example: 20,
    }),
    amountVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Số tiền', 'Số tiền đã chi hoặc cho vay, tính bằng đồng.'],
      en: ['Amount', 'Amount spent or lent, in VND.'],
      example: 50_000_000,
    }),
    fundingSource: field(code(FUNDING_SOURCE), {
      class: 'PUBLIC',
      vi: ['Nguồn vốn', 'Nguồn của số tiền.'],
      en: ['Funding source', 'Source of the money.'],
      example: 'SOCIAL_POLICY_BANK',
    }),
    description: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Nội dung thực hiện', 'Những việc đã làm.'],
      en: ['Description', 'What was done.'],
      example: 'Hướng dẫn lập hồ sơ đăng ký và tổ chức hội nghị thành lập.',
    }),
    documentNo: field(text(200), {
      class: 'INTERNAL',
      vi: ['Số, ký hiệu văn bản', 'Số và ký hiệu của văn bản về hoạt động.'],
      en: ['Document number', 'Number of the document.'],
      example: '15/BC-BTV',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Báo cáo của Hội LHPN xã',
    }),
  },
});
