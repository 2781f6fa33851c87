import { PLAN_STATUS, PROGRAMME } from '../../dictionary/code-lists/plan.ts';
import { filterObject, inTerritory, is, oneOf, search } from '../../dictionary/filters.ts';
import { inputObject, may, must, orAbsent, orNull, required, versioned } from '../../dictionary/inputs.ts';
import { PLAN } from '../../dictionary/kinds/plan.ts';
import { codes, date, id, text, unit } from '../../dictionary/types.ts';

const needed = ['programme', 'title', 'issuerKind', 'issuerName', 'fromOn', 'toOn'] as const;

/** Null empties a list; what is written replaces it as a whole. */
const lists = {
  phases: orNull(PLAN.fields.phases.type, {
    vi: ['Giai đoạn', 'Toàn bộ các giai đoạn của kế hoạch, nhiều nhất 10.'],
    en: ['Phases', 'Its phases: the whole list, at most 10.'],
    example: PLAN.fields.phases.example,
  }),
  implementsDocuments: orNull(PLAN.fields.implementsDocuments.type, {
    vi: [
      'Văn bản căn cứ',
      'Toàn bộ các văn bản mà kế hoạch triển khai thực hiện, như được trích dẫn; nhiều nhất 50.',
    ],
    en: ['Implemented documents', 'The documents that it carries out, as cited: the whole list, at most 50.'],
    example: PLAN.fields.implementsDocuments.example,
  }),
  countedPositions: orNull(PLAN.fields.countedPositions.type, {
    vi: [
      'Chức vụ được tính',
      'Toàn bộ các chức vụ quản lý được tính trong các chỉ tiêu của kế hoạch; chỉ tiêu có thể ghi riêng.',
    ],
    en: [
      'Counted positions',
      'Positions of management that count in its targets: the whole list; a target may name its own.',
    ],
    example: PLAN.fields.countedPositions.example,
  }),
  priorityGroups: orNull(PLAN.fields.priorityGroups.type, {
    vi: ['Nhóm đối tượng ưu tiên', 'Toàn bộ mã các nhóm đối tượng ưu tiên mà kế hoạch nêu; nhiều nhất 30.'],
    en: ['Priority groups', 'Codes of the priority groups that it names: the whole list, at most 30.'],
    example: PLAN.fields.priorityGroups.example,
  }),
};

const facts = {
  ...may(PLAN, 'documentNo', 'issuedOn', 'parentId', 'status'),
  ...may(PLAN, 'responsibleUnit', 'responsibleFromOn', 'responsibleBasis', 'note', 'source'),
  ...lists,
};

export const PlanCreateInput = inputObject(
  'PlanCreateInput',
  { vi: 'Kế hoạch đúng như văn bản đã ban hành.', en: 'A plan as it was issued.' },
  { ...must(PLAN, 'unit', ...needed), ...facts },
);

export const PlanUpdateInput = inputObject(
  'PlanUpdateInput',
  {
    vi: 'Thay đổi: bỏ trống là giữ nguyên, null là xóa. Địa bàn giữ như khi ban hành.',
    en: 'A change: what is left out stays as it is, null clears. The unit stays as issued.',
  },
  { ...versioned, ...may(PLAN, ...needed), ...facts },
);

export const PlanCopyInput = inputObject(
  'PlanCopyInput',
  {
    vi: 'Kế hoạch mới lập từ một kế hoạch cũ: các chỉ tiêu, chế độ báo cáo, mốc chưa hoàn thành và kinh phí đề nghị ban đầu, chuyển sang thời gian mới.',
    en: 'A new plan made from an old one: its targets, obligations, unreached milestones and the budget first requested, moved to a new period.',
  },
  {
    id: required(id, {
      vi: ['Kế hoạch mẫu', 'Kế hoạch được sao chép; kế hoạch này giữ nguyên.'],
      en: ['Copied plan', 'The plan that is copied; it stays as it is.'],
      example: '01940000-0000-7000-8000-000000000001',
    }),
    unit: orNull(unit, {
      vi: [
        'Địa bàn áp dụng',
        'Đơn vị hành chính của kế hoạch mới; bỏ trống là đơn vị của kế hoạch cũ, theo ngày ban hành.',
      ],
      en: [
        'Unit',
        'The unit of the new plan; that of the old one, as it is on the day of issue, when left out.',
      ],
      example: { level: 'PROVINCE', code: '37', at: '2026-01-15' },
    }),
    ...must(PLAN, 'title'),
    ...may(PLAN, 'documentNo', 'issuedOn', 'parentId'),
    issuerName: orAbsent(PLAN.fields.issuerName.type, {
      vi: ['Cơ quan ban hành', 'Tên cơ quan ban hành; bỏ trống là như kế hoạch cũ.'],
      en: ['Issuer', 'Who issued it; as the old one when left out.'],
      example: 'Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Ninh Bình',
    }),
    fromOn: required(date, {
      vi: ['Từ ngày', 'Ngày đầu của thời gian mới; mọi ngày trong kế hoạch chuyển theo cùng khoảng cách.'],
      en: ['From', 'First day of the new period; all days move by as much.'],
      example: '2026-01-01',
    }),
    toOn: orAbsent(date, {
      vi: ['Đến ngày', 'Ngày cuối của thời gian mới, tính cả ngày này; bỏ trống là dài bằng kế hoạch cũ.'],
      en: ['To', 'Last day of the new period, included; as long as the old one when left out.'],
      example: '2026-12-31',
    }),
  },
);

export const PlanFilter = filterObject('PlanFilter', {
  territory: inTerritory({
    vi: 'Ban hành cho đơn vị này, cho đơn vị nằm trong đó, hoặc cho đơn vị tiền thân.',
    en: 'Issued for this unit, for one in it, or for a predecessor.',
    reveals: ['unit', 'province', 'commune'],
  }),
  programme: oneOf(codes(PROGRAMME), {
    vi: 'Thuộc một trong các chương trình, đề án này.',
    en: 'Of one of these programmes.',
    reveals: ['programme'],
  }),
  status: oneOf(codes(PLAN_STATUS), {
    vi: 'Ở một trong các tình trạng này.',
    en: 'In one of these states.',
    reveals: ['status'],
  }),
  validOn: is(date, {
    vi: 'Thời gian thực hiện có ngày này.',
    en: 'Whose period includes this day.',
    reveals: ['fromOn', 'toOn'],
  }),
  unitKey: is(text(60), {
    vi: 'Ban hành cho đúng đơn vị này: khóa của đơn vị, ví dụ `DISTRICT-105-20230410`.',
    en: 'Issued for exactly this unit: its key, such as `DISTRICT-105-20230410` (`id` in GraphQL).',
    reveals: ['unit'],
    example: 'DISTRICT-105-20230410',
  }),
  parentId: is(id, {
    vi: 'Là một phần của kế hoạch này.',
    en: 'That are parts of this plan.',
    reveals: ['parent'],
  }),
  copiedFromId: is(id, {
    vi: 'Được sao chép từ kế hoạch này.',
    en: 'That were copied from this plan.',
    reveals: ['copiedFrom'],
  }),
  search: search({
    vi: 'Từ trong tên hoặc số, ký hiệu văn bản, thứ tự bất kỳ, có dấu hoặc không dấu.',
    en: 'Words of the title or the number, in any order, with accents or without.',
    reveals: ['title', 'documentNo'],
  }),
});
