import { REPORT_KIND, REPORT_STATE } from '../code-lists/report.ts';
import { field } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { code, date, id, list, reference, text, unit } from '../types.ts';

export const REPORT = declareKind({
  kind: 'report',
  type: 'Report',
  vi: [
    'Báo cáo',
    'Các báo cáo',
    'Báo cáo về một kế hoạch, hoặc không gắn với kế hoạch nào. Đã gửi thì không bao giờ thay đổi.',
  ],
  en: ['Report', 'Reports', 'A report on a plan, or without one. Once submitted it never changes.'],
  fields: {
    ...record,
    province: field(unit, {
      class: 'PUBLIC',
      vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố của địa bàn báo cáo, như khi ghi; để trống nếu là cả nước.'],
      en: ['Province', 'Province of the reporting unit, as recorded; null for the nation.'],
    }),
    commune: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Xã/phường',
        'Xã, phường, đặc khu của địa bàn báo cáo, như khi ghi; để trống nếu địa bàn rộng hơn.',
      ],
      en: ['Commune', 'Commune of the reporting unit, as recorded; null when the unit is larger.'],
    }),
    unit: field(unit, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Địa bàn báo cáo',
        'Đơn vị hành chính báo cáo, đúng như lúc báo cáo. Với đơn vị cũ, ghi kèm ngày mà mã số có hiệu lực.',
      ],
      en: [
        'Unit',
        'The unit that reports, as it was at that time. For a former unit, name a day on which its code was in force.',
      ],
      example: { level: 'PROVINCE', code: '36', at: '2024-12-31' },
    }),
    plan: field(reference('plan'), {
      class: 'PUBLIC',
      vi: ['Kế hoạch', 'Kế hoạch mà báo cáo nói về.'],
      en: ['Plan', 'The plan that it is on.'],
    }),
    obligation: field(reference('reportingObligation'), {
      class: 'PUBLIC',
      vi: ['Chế độ báo cáo', 'Chế độ báo cáo mà báo cáo này thực hiện, thuộc cùng kế hoạch với báo cáo.'],
      en: ['Obligation', 'The obligation that it answers; its plan is the report’s.'],
    }),
    kind: field(code(REPORT_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại báo cáo', 'Báo cáo định kỳ, đột xuất, sơ kết hay tổng kết.'],
      en: ['Kind', 'What kind of report.'],
      example: 'PERIODIC',
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên báo cáo', 'Trích yếu của báo cáo.'],
      en: ['Title', 'Title of the report.'],
      example: 'Báo cáo kết quả thực hiện Đề án 01 năm 2024',
    }),
    fromOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Kỳ báo cáo từ ngày', 'Ngày đầu của kỳ báo cáo.'],
      en: ['From', 'First day of the period that it covers.'],
      example: '2024-01-01',
    }),
    toOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Kỳ báo cáo đến ngày', 'Ngày cuối của kỳ báo cáo, tính cả ngày này.'],
      en: ['To', 'Last day of the period that it covers, included.'],
      example: '2024-12-31',
    }),
    state: field(code(REPORT_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Trạng thái', 'Đang soạn thảo hay đã gửi.'],
      en: ['State', 'Whether it is a draft or submitted.'],
      example: 'SUBMITTED',
    }),
    submittedOn: field(date, {
      class: 'PUBLIC',
      vi: ['Ngày gửi', 'Ngày gửi báo cáo; để trống khi còn là dự thảo.'],
      en: ['Submitted on', 'When it was submitted; null for a draft.'],
      example: '2024-12-20',
    }),
    reporterAgencyId: field(id, {
      class: 'PUBLIC',
      vi: ['Mã cơ quan gửi', 'Cơ quan đã gửi báo cáo; để trống khi còn là dự thảo.'],
      en: ['Reporting agency', 'The agency that submitted it; null for a draft.'],
      example: '01940000-0000-7000-8000-000000000002',
    }),
    reporterName: field(text(300), {
      class: 'PUBLIC',
      vi: ['Cơ quan báo cáo', 'Tên cơ quan báo cáo, như ghi trên văn bản.'],
      en: ['Reporter', 'Who reports, as the document names it.'],
      example: 'Hội Liên hiệp Phụ nữ tỉnh Nam Định',
    }),
    documentNo: field(text(200), {
      class: 'PUBLIC',
      vi: ['Số, ký hiệu văn bản', 'Số và ký hiệu của báo cáo.'],
      en: ['Document number', 'Number of the document.'],
      example: '215/BC-BTV',
    }),
    summary: field(text(20000), {
      class: 'PUBLIC',
      vi: ['Tóm tắt nội dung', 'Nội dung chính của báo cáo.'],
      en: ['Summary', 'Summary of its contents.'],
      example: 'Củng cố 10 HTX, 30 THT; hỗ trợ thành lập mới 3 HTX; tạo việc làm mới cho 70 lao động nữ.',
    }),
    source: field(text(300), {
      class: 'PUBLIC',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Báo cáo của Hội LHPN các huyện, thành phố',
    }),
    corrects: field(reference('report'), {
      class: 'PUBLIC',
      vi: ['Đính chính cho báo cáo', 'Báo cáo đã gửi mà báo cáo này đính chính.'],
      en: ['Corrects', 'The submitted report that it corrects.'],
    }),
    corrections: field(list('report'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Báo cáo đính chính', 'Các báo cáo đính chính báo cáo này, mới nhất trước.'],
      en: ['Corrections', 'Reports that correct it, the newest first.'],
    }),
    snapshot: field(text(500), {
      class: 'INTERNAL',
      vi: [
        'Mốc dữ liệu',
        'Snapshot của cơ sở dữ liệu mà số liệu báo cáo được lấy ra, viết như PostgreSQL; để trống khi còn là dự thảo.',
      ],
      en: [
        'Snapshot',
        'The database snapshot that its figures were taken from, as PostgreSQL writes it; null for a draft.',
      ],
      example: '1042:1045:1043',
    }),
  },
});
