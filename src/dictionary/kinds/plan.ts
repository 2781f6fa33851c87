import { POSITION } from '../code-lists/management-position.ts';
import { PLAN_AGENCY_KIND, PLAN_STATUS, PROGRAMME, RESPONSIBILITY_BASIS } from '../code-lists/plan.ts';
import { field, pastPartialDate } from '../field.ts';
import { inputObject, orNull, required } from '../inputs.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { record } from '../record.ts';
import {
  code,
  codes,
  date,
  integer,
  list,
  loadedCodes,
  objects,
  reference,
  text,
  texts,
  unit,
} from '../types.ts';

const phaseNumber = integer(1, 20);

const PLAN_PHASE_INPUT = inputObject(
  'PlanPhaseInput',
  {
    vi: 'Một giai đoạn của kế hoạch, tính cả ngày đầu và ngày cuối.',
    en: 'A phase of a plan. Both days are included.',
  },
  {
    number: required(phaseNumber, {
      vi: ['Giai đoạn', 'Số thứ tự của giai đoạn.'],
      en: ['Number', 'Its number.'],
      example: 1,
    }),
    from: orNull(date, {
      vi: ['Từ ngày', 'Ngày đầu; bỏ trống nếu kế hoạch không nêu.'],
      en: ['From', 'First day; left out where the plan does not name it.'],
      example: '2023-01-01',
    }),
    to: orNull(date, {
      vi: ['Đến ngày', 'Ngày cuối, tính cả ngày này; bỏ trống nếu kế hoạch không nêu.'],
      en: ['To', 'Last day, included; left out where the plan does not name it.'],
      example: '2025-12-31',
    }),
  },
);

const PLAN_PHASE = declareObject(
  'PlanPhase',
  {
    vi: 'Một giai đoạn của kế hoạch, tính cả ngày đầu và ngày cuối.',
    en: 'A phase of a plan. Both days are included.',
  },
  {
    number: member(phaseNumber, {
      notNull: true,
      vi: ['Giai đoạn', 'Số thứ tự của giai đoạn.'],
      en: ['Number', 'Its number.'],
    }),
    from: member(date, {
      vi: ['Từ ngày', 'Ngày đầu; để trống nếu kế hoạch không nêu.'],
      en: ['From', 'First day; null where the plan does not name it.'],
    }),
    to: member(date, {
      vi: ['Đến ngày', 'Ngày cuối, tính cả ngày này; để trống nếu kế hoạch không nêu.'],
      en: ['To', 'Last day, included; null where the plan does not name it.'],
    }),
  },
  PLAN_PHASE_INPUT,
);

export const PLAN = declareKind({
  kind: 'plan',
  type: 'Plan',
  vi: [
    'Kế hoạch',
    'Các kế hoạch',
    'Kế hoạch đúng như văn bản đã ban hành. Cấp xã xem được kế hoạch ban hành cho cả tỉnh của mình và cho cả nước.',
  ],
  en: [
    'Plan',
    'Plans',
    'A plan as it was issued. Communes can read what is issued for their whole province or for the nation.',
  ],
  fields: {
    ...record,
    province: field(unit, {
      class: 'PUBLIC',
      vi: ['Tỉnh/thành phố', 'Tỉnh, thành phố của địa bàn áp dụng, như khi ghi; để trống nếu là cả nước.'],
      en: ['Province', 'Province of the unit, as recorded; null for the nation.'],
    }),
    commune: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Xã/phường',
        'Xã, phường, đặc khu của địa bàn áp dụng, như khi ghi; để trống nếu địa bàn rộng hơn.',
      ],
      en: ['Commune', 'Commune of the unit, as recorded; null when the unit is larger.'],
    }),
    unit: field(unit, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Địa bàn áp dụng',
        'Đơn vị hành chính mà kế hoạch được ban hành cho, đúng như lúc ban hành và không bao giờ đổi sang đơn vị khác, dù sau đó đơn vị được sáp nhập hay giải thể. Với đơn vị cũ, ghi kèm ngày mà mã số có hiệu lực.',
      ],
      en: [
        'Unit',
        'The unit that it is issued for, as issued: never moved to another unit, whatever became of this one. For a former unit, name a day on which its code was in force.',
      ],
      example: { level: 'PROVINCE', code: '36', at: '2023-07-25' },
    }),
    unitToday: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Địa bàn hiện nay',
        'Đơn vị hành chính đó hiện nay; để trống nếu đơn vị đã bị chia hoặc không xác định được.',
      ],
      en: ['Unit today', 'What that unit is today; null where it was divided or its successor is not known.'],
    }),
    programme: field(code(PROGRAMME), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Chương trình, đề án', 'Chương trình, đề án mà kế hoạch triển khai.'],
      en: ['Programme', 'The programme that it belongs to.'],
      example: 'PROJECT_01',
    }),
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên kế hoạch', 'Trích yếu của văn bản.'],
      en: ['Title', 'Title of the plan.'],
      example: 'Kế hoạch thực hiện Đề án 01 trên địa bàn tỉnh Nam Định, giai đoạn 2023 – 2025',
    }),
    documentNo: field(text(200), {
      class: 'PUBLIC',
      vi: ['Số, ký hiệu văn bản', 'Số và ký hiệu của văn bản ban hành kế hoạch.'],
      en: ['Document number', 'Number of the document.'],
      example: '81/KH-BTV',
    }),
    ...pastPartialDate('issuedOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày ban hành',
        'Ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `issuedOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'Issued on',
        'When it was issued: a year, a month or a day. Read as the first day of it, with `issuedOnPrecision`; null when nothing is known.',
      ],
      example: '2023-07-25',
    }),
    issuerKind: field(code(PLAN_AGENCY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại cơ quan ban hành', 'Loại cơ quan, tổ chức ban hành kế hoạch.'],
      en: ['Kind of issuer', 'What kind of body issued it.'],
      example: 'WOMENS_UNION',
    }),
    issuerName: field(text(300), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Cơ quan ban hành', 'Tên cơ quan ban hành, như ghi trên văn bản.'],
      en: ['Issuer', 'Who issued it, as the document names it.'],
      example: 'Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Nam Định',
    }),
    fromOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu của thời gian thực hiện.'],
      en: ['From', 'First day of its period.'],
      example: '2023-01-01',
    }),
    toOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đến ngày', 'Ngày cuối của thời gian thực hiện, tính cả ngày này.'],
      en: ['To', 'Last day of its period, included.'],
      example: '2025-12-31',
    }),
    phases: field(objects(PLAN_PHASE, 10), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Giai đoạn', 'Các giai đoạn của kế hoạch, nhiều nhất 10.'],
      en: ['Phases', 'Its phases, at most 10.'],
      example: [{ number: 1, from: '2023-01-01', to: '2025-12-31' }],
    }),
    implementsDocuments: field(texts(300, 50), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Văn bản căn cứ',
        'Các văn bản mà kế hoạch triển khai thực hiện, như được trích dẫn; nhiều nhất 50.',
      ],
      en: ['Implemented documents', 'The documents that it carries out, as cited; at most 50.'],
      example: ['01/QĐ-TTg ngày 03/01/2023', '89/KH-UBND ngày 29/5/2023'],
    }),
    parent: field(reference('plan'), {
      class: 'PUBLIC',
      vi: [
        'Kế hoạch cấp trên',
        'Kế hoạch mà kế hoạch này là một phần, để không con số nào bị tính ở hai cấp.',
      ],
      en: ['Parent plan', 'The plan that it is a part of, so that no figure counts at two levels.'],
    }),
    copiedFrom: field(reference('plan'), {
      class: 'PUBLIC',
      vi: ['Sao chép từ kế hoạch', 'Kế hoạch được dùng làm mẫu để lập kế hoạch này.'],
      en: ['Copied from', 'The plan that it was copied from.'],
    }),
    children: field(list('plan'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Kế hoạch cấp dưới', 'Các kế hoạch là một phần của kế hoạch này, theo ngày ban hành.'],
      en: ['Parts', 'Plans that are parts of it, in the order of issue.'],
    }),
    status: field(code(PLAN_STATUS), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tình trạng hiệu lực', 'Tình trạng của kế hoạch; là DRAFT nếu không ghi khi lập mới.'],
      en: ['Status', 'Status of the plan; DRAFT when left out of a new one.'],
      example: 'IN_FORCE',
    }),
    responsibleUnit: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Đơn vị chịu trách nhiệm',
        'Đơn vị hành chính chịu trách nhiệm tiếp khi cơ quan ban hành không còn.',
      ],
      en: ['Responsible unit', 'The unit that is responsible for a plan whose issuer no longer exists.'],
      example: { level: 'PROVINCE', code: '12', at: '2025-07-01' },
    }),
    responsibleFromOn: field(date, {
      class: 'PUBLIC',
      vi: ['Chịu trách nhiệm từ ngày', 'Ngày đơn vị đó bắt đầu chịu trách nhiệm; chỉ ghi khi có đơn vị.'],
      en: ['Responsible from', 'Since when that unit is responsible; only with a responsible unit.'],
      example: '2025-07-01',
    }),
    responsibleBasis: field(code(RESPONSIBILITY_BASIS), {
      class: 'PUBLIC',
      vi: [
        'Căn cứ xác định trách nhiệm',
        'Có văn bản xác định hay chỉ là tạm xác định; chỉ ghi khi có đơn vị.',
      ],
      en: [
        'Basis of responsibility',
        'Whether a document names the responsible unit; only with a responsible unit.',
      ],
      example: 'ASSUMED',
    }),
    countedPositions: field(codes(POSITION), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Chức vụ được tính',
        'Chức vụ quản lý được tính trong các chỉ tiêu của kế hoạch; chỉ tiêu có thể ghi riêng.',
      ],
      en: [
        'Counted positions',
        'Positions of management that count in its targets; a target may name its own.',
      ],
      example: ['BOARD_CHAIR', 'BOARD_MEMBER', 'DIRECTOR', 'SUPERVISORY_HEAD', 'SUPERVISORY_MEMBER'],
    }),
    priorityGroups: field(loadedCodes('PriorityGroup', 60, 30), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nhóm đối tượng ưu tiên', 'Mã các nhóm đối tượng ưu tiên mà kế hoạch nêu; nhiều nhất 30.'],
      en: ['Priority groups', 'Codes of the priority groups that it names; at most 30.'],
      example: ['POOR_HOUSEHOLD', 'DISABILITY'],
    }),
    note: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Ghi chú', 'Những điều khác cần biết.'],
      en: ['Note', 'What else should be known.'],
      example: 'Văn bản có hai mục cùng đánh số 2.1.',
    }),
    source: field(text(300), {
      class: 'PUBLIC',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Bản ký số đăng trên cổng thông tin của tỉnh',
    }),
    targets: field(list('target'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Chỉ tiêu', 'Các chỉ tiêu, theo thứ tự trong kế hoạch.'],
      en: ['Targets', 'Its targets in their order.'],
    }),
    budgetLines: field(list('budgetLine'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Kinh phí thực hiện', 'Các khoản kinh phí, theo từng giai đoạn.'],
      en: ['Budget', 'Its budget, phase by phase.'],
    }),
    milestones: field(list('milestone'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Mốc thực hiện', 'Các mốc phải hoàn thành, mốc đến hạn trước đứng trước.'],
      en: ['Milestones', 'Its milestones, the first due first.'],
    }),
    reportingObligations: field(list('reportingObligation'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Chế độ báo cáo', 'Ai báo cáo nội dung gì, cho ai.'],
      en: ['Reporting obligations', 'Who reports what to whom.'],
    }),
    reports: field(list('report'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Báo cáo', 'Các báo cáo về kế hoạch, mới nhất trước.'],
      en: ['Reports', 'Reports on it, the newest first.'],
    }),
  },
});
