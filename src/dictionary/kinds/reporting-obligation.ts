import { ADMINISTRATIVE_LEVEL } from '../code-lists/administrative-unit.ts';
import { PLAN_AGENCY_KIND } from '../code-lists/plan.ts';
import { REPORT_FREQUENCY } from '../code-lists/reporting-obligation.ts';
import { field } from '../field.ts';
import { inputObject, required } from '../inputs.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { planPart } from '../plan-part.ts';
import { record } from '../record.ts';
import { code, list, objects, text } from '../types.ts';

const recipient = { vi: 'Nơi nhận báo cáo.', en: 'A body that is reported to.' };

const agencyKind = {
  vi: ['Loại cơ quan', 'Loại cơ quan, tổ chức nhận báo cáo.'],
  en: ['Kind of agency', 'What kind of body.'],
} as const;

const level = {
  vi: ['Cấp', 'Cấp hành chính của nơi nhận, như khi ban hành.'],
  en: ['Level', 'At which level, as issued.'],
} as const;

const REPORT_RECIPIENT_INPUT = inputObject('ReportRecipientInput', recipient, {
  agencyKind: required(code(PLAN_AGENCY_KIND), { ...agencyKind, example: 'WOMENS_UNION' }),
  level: required(code(ADMINISTRATIVE_LEVEL), { ...level, example: 'PROVINCE' }),
});

const REPORT_RECIPIENT = declareObject(
  'ReportRecipient',
  recipient,
  {
    agencyKind: member(code(PLAN_AGENCY_KIND), { notNull: true, ...agencyKind }),
    level: member(code(ADMINISTRATIVE_LEVEL), { notNull: true, ...level }),
  },
  REPORT_RECIPIENT_INPUT,
);

export const REPORTING_OBLIGATION = declareKind({
  kind: 'reportingObligation',
  type: 'ReportingObligation',
  vi: [
    'Chế độ báo cáo',
    'Các chế độ báo cáo',
    'Nghĩa vụ báo cáo mà kế hoạch quy định. Cơ quan báo cáo giữ đúng như khi ban hành, kể cả khi không còn cấp huyện.',
  ],
  en: [
    'Reporting obligation',
    'Reporting obligations',
    'A duty to report that a plan lays down. Its actor stays as issued, also after the end of the district level.',
  ],
  fields: {
    ...record,
    ...planPart,
    frequency: field(code(REPORT_FREQUENCY), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Định kỳ báo cáo', 'Bao lâu báo cáo một lần.'],
      en: ['Frequency', 'How often a report is due.'],
      example: 'ANNUAL',
    }),
    dueBefore: field(text(10), {
      class: 'PUBLIC',
      vi: [
        'Trước ngày',
        'Phải nộp trước ngày này; nộp đúng ngày này là muộn: `MM-DD` hằng năm, `DD` hằng tháng, hoặc một ngày `YYYY-MM-DD`. Để trống nếu kế hoạch không nêu.',
      ],
      en: [
        'Due before',
        'The report is due before this day; on the day itself it is late: `MM-DD` each year, `DD` each month, or one day `YYYY-MM-DD`. Null when the plan names none.',
      ],
      example: '11-30',
    }),
    actorKind: field(code(PLAN_AGENCY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Cơ quan báo cáo', 'Loại cơ quan, tổ chức phải báo cáo.'],
      en: ['Kind of actor', 'What kind of body reports.'],
      example: 'WOMENS_UNION',
    }),
    actorLevel: field(code(ADMINISTRATIVE_LEVEL), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Cấp báo cáo', 'Cấp hành chính của cơ quan báo cáo, như khi ban hành.'],
      en: ['Level of the actor', 'At which level the actor reports, as issued.'],
      example: 'DISTRICT',
    }),
    recipients: field(objects(REPORT_RECIPIENT, 20), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Nơi nhận',
        'Các nơi nhận báo cáo, nhiều nhất 20; không có nơi nào nếu chỉ là nghĩa vụ tự thực hiện.',
      ],
      en: ['Recipients', 'Who is reported to, at most 20; nobody for a duty of the actor’s own.'],
      example: [{ agencyKind: 'WOMENS_UNION', level: 'PROVINCE' }],
    }),
    subject: field(text(500), {
      class: 'PUBLIC',
      vi: ['Nội dung báo cáo', 'Báo cáo về việc gì; để trống nếu là toàn bộ kế hoạch.'],
      en: ['Subject', 'What is reported on; null for the plan as a whole.'],
      example: 'Kết quả rà soát, thống kê, phân loại HTX, THT do phụ nữ tham gia quản lý',
    }),
    note: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Ghi chú', 'Những điều khác cần biết.'],
      en: ['Note', 'What else should be known.'],
      example: 'Gửi qua Ban Gia đình – Xã hội – Kinh tế.',
    }),
    reports: field(list('report'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Báo cáo', 'Các báo cáo đã lập theo chế độ này, mới nhất trước.'],
      en: ['Reports', 'Reports that answer it, the newest first.'],
    }),
  },
});
