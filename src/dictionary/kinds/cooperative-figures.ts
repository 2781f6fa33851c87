import { field } from '../field.ts';
import { inputObject, required } from '../inputs.ts';
import { declareKind } from '../kind.ts';
import { declareObject, member } from '../objects.ts';
import { record } from '../record.ts';
import { count, loadedCode, objects, pastDate, reference, signedVnd, text, vnd } from '../types.ts';

const GROUP = {
  vi: ['Nhóm ưu tiên', 'Mã nhóm ưu tiên (Đề án 01).'],
  en: ['Group', 'Code of the group (Project 01).'],
  example: 'ETHNIC_MINORITY',
} as const;
const PERSONS_OF_GROUP = {
  vi: ['Số người', 'Số người thuộc nhóm.'],
  en: ['Persons', 'Persons of the group.'],
  example: 12,
} as const;

const PriorityGroupCountInput = inputObject(
  'PriorityGroupCountInput',
  { vi: 'Số người thuộc một nhóm ưu tiên.', en: 'How many persons of a priority group.' },
  { group: required(loadedCode('PriorityGroup', 40), GROUP), count: required(count, PERSONS_OF_GROUP) },
);

const PRIORITY_GROUP_COUNT = declareObject(
  'PriorityGroupCount',
  { vi: 'Số người thuộc một nhóm ưu tiên.', en: 'How many persons of a priority group.' },
  {
    group: member(loadedCode('PriorityGroup', 40), { ...GROUP, notNull: true }),
    count: member(count, { ...PERSONS_OF_GROUP, notNull: true }),
  },
  PriorityGroupCountInput,
);

export const COOPERATIVE_FIGURES = declareKind({
  kind: 'cooperativeFigures',
  type: 'CooperativeFigures',
  vi: [
    'Số liệu HTX',
    'Số liệu HTX',
    'Số liệu của hợp tác xã tại một ngày, có nguồn. Null là chưa biết, không phải bằng 0.',
  ],
  en: ['Figures', 'Figures', 'Dated, sourced counts of a cooperative. Null is unknown, never zero.'],
  fields: {
    ...record,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['HTX, THT', 'Hợp tác xã, tổ hợp tác.'],
      en: ['Cooperative', 'The cooperative.'],
    }),
    asOf: field(pastDate, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Số liệu tại ngày', 'Ngày mà số liệu phản ánh.'],
      en: ['As of', 'The day that the counts describe.'],
      example: '2025-12-31',
    }),
    source: field(text(100), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Nguồn số liệu',
        'Nơi cung cấp số liệu: danh sách, hệ thống, cơ quan. Mỗi ngày và mỗi nguồn có một bộ số liệu.',
      ],
      en: ['Source', 'Who counted: a list, a system, an agency. One set of figures for each day and source.'],
      example: 'Báo cáo năm 2025',
    }),
    memberCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Tổng số thành viên', 'Số thành viên, tất cả các loại.'],
      en: ['Members', 'All members.'],
      example: 45,
    }),
    officialMemberCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Thành viên chính thức', 'Số thành viên chính thức (Luật 17/2023/QH15, khoản 17 Điều 4).'],
      en: ['Official members', 'Official members (Law 17/2023/QH15 Article 4(17)).'],
      example: 40,
    }),
    femaleMemberCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Thành viên nữ', 'Số nữ trong tổng số thành viên.'],
      en: ['Women members', 'Women among the members.'],
      example: 28,
    }),
    workerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Tổng số lao động', 'Số lao động; không phải là số thành viên.'],
      en: ['Workers', 'Workers; not the same as members.'],
      example: 60,
    }),
    femaleWorkerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Lao động nữ', 'Số nữ trong tổng số lao động.'],
      en: ['Women workers', 'Women among the workers.'],
      example: 41,
    }),
    stableWorkerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: [
        'Lao động có việc làm ổn định',
        'Số lao động có hợp đồng không xác định thời hạn hoặc làm việc liên tục từ 12 tháng.',
      ],
      en: [
        'Workers with a stable job',
        'Workers with a stable job: open-ended contract or twelve months in a row.',
      ],
      example: 35,
    }),
    femaleStableWorkerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Lao động nữ có việc làm ổn định', 'Số nữ trong số lao động có việc làm ổn định.'],
      en: ['Women with a stable job', 'Women among those with a stable job.'],
      example: 24,
    }),
    seasonalWorkerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Lao động thời vụ', 'Số lao động thời vụ.'],
      en: ['Seasonal workers', 'Seasonal workers.'],
      example: 25,
    }),
    femaleNewJobCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Lao động nữ có việc làm mới trong năm', 'Số lao động nữ bắt đầu làm việc trong năm.'],
      en: ['Women with a new job in the year', 'Women whose job began in the year.'],
      example: 6,
    }),
    insuredWorkerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Lao động tham gia BHXH', 'Số lao động tham gia bảo hiểm xã hội.'],
      en: ['Insured workers', 'Workers with social insurance.'],
      example: 30,
    }),
    trainedWorkerCount: field(count, {
      class: 'PUBLIC',
      unit: 'PERSONS',
      vi: ['Lao động được đào tạo trong năm', 'Số lao động được đào tạo trong năm.'],
      en: ['Workers trained in the year', 'Workers trained in the year.'],
      example: 20,
    }),
    revenueVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Doanh thu', 'Doanh thu của năm, tính bằng đồng.'],
      en: ['Revenue', 'Revenue of the year in VND.'],
      example: 3500000000,
    }),
    totalCapitalVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Tổng nguồn vốn', 'Tổng nguồn vốn, tính bằng đồng.'],
      en: ['Total capital', 'Total capital in VND.'],
      example: 2100000000,
    }),
    profitVnd: field(signedVnd, {
      class: 'FINANCE',
      vi: ['Lợi nhuận', 'Lợi nhuận của năm, tính bằng đồng; lỗ là số âm.'],
      en: ['Profit', 'Profit of the year in VND; a loss is negative.'],
      example: 180000000,
    }),
    meanMonthlyIncomeVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Thu nhập bình quân tháng', 'Thu nhập bình quân một tháng của một lao động, tính bằng đồng.'],
      en: ['Mean monthly income', 'Mean monthly income of a worker in VND.'],
      example: 6500000,
    }),
    priorityGroupCounts: field(objects(PRIORITY_GROUP_COUNT, 20), {
      class: 'SENSITIVE',
      vi: [
        'Số người theo nhóm ưu tiên',
        'Số người thuộc từng nhóm ưu tiên, không nêu tên; tối đa 20 nhóm. Chỉ vai trò được đọc mới được ghi.',
      ],
      en: [
        'Persons by priority group',
        'Numbers of persons by priority group, never by name; at most 20 groups. Written only by roles that read it.',
      ],
      example: [{ group: 'ETHNIC_MINORITY', count: 12 }],
    }),
  },
});
