import { ADMINISTRATIVE_LEVEL } from '../code-lists/administrative-unit.ts';
import { COOPERATIVE_KIND } from '../code-lists/cooperative.ts';
import { POSITION } from '../code-lists/management-position.ts';
import { SUPPORT_KIND } from '../code-lists/support-activity.ts';
import {
  INDICATOR,
  TARGET_CONDITION,
  TARGET_HORIZON,
  TARGET_OPERATOR,
  TARGET_PERIOD,
  TARGET_POPULATION,
  TARGET_SCOPE,
  TARGET_STRENGTH,
  TARGET_SUBJECT,
  TARGET_UNIT,
} from '../code-lists/target.ts';
import { field, partialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { planPart } from '../plan-part.ts';
import { record } from '../record.ts';
import { code, codes, computed, date, integer, list, number, text } from '../types.ts';

const figure = number(0, 1_000_000_000_000);

export const TARGET = declareKind({
  kind: 'target',
  type: 'Target',
  vi: [
    'Chỉ tiêu',
    'Các chỉ tiêu',
    'Một dòng của kế hoạch: một con số, một mốc hoặc một nhiệm vụ bằng lời. Chỉ tiêu của năm là một phần của chỉ tiêu giai đoạn và không bao giờ cộng thêm vào đó.',
  ],
  en: [
    'Target',
    'Targets',
    'One row of a plan: a figure, a milestone or a duty in words. A yearly row restates part of its phase and is never added to it.',
  ],
  fields: {
    ...record,
    ...planPart,
    position: field(integer(1, 9999), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Số thứ tự', 'Thứ tự trong kế hoạch, tính từ 1.'],
      en: ['Position', 'Its place in the plan, from 1.'],
      example: 3,
    }),
    sectionRef: field(text(60), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Mục trong kế hoạch', 'Mục của kế hoạch có chỉ tiêu này, ví dụ `B.II.1`.'],
      en: ['Section', 'Section of the plan that contains it, such as `B.II.1`.'],
      example: 'B.II.1',
    }),
    indicator: field(code(INDICATOR), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nội dung chỉ tiêu', 'Chỉ tiêu đếm cái gì.'],
      en: ['Indicator', 'What is counted.'],
      example: 'COOPERATIVES_STRENGTHENED',
    }),
    operator: field(code(TARGET_OPERATOR), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Mức yêu cầu', 'Con số phải đạt, ít nhất, trên, khoảng, từ – đến, hay không có con số.'],
      en: ['Operator', 'How the figure is meant.'],
      example: 'AT_LEAST',
    }),
    unit: field(code(TARGET_UNIT), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đơn vị tính', 'Đơn vị tính của con số; là đơn vị tính của nội dung chỉ tiêu.'],
      en: ['Unit of measure', 'What the figure is in; that of the indicator.'],
      example: 'COUNT',
    }),
    value: field(figure, {
      class: 'PUBLIC',
      vi: [
        'Số kế hoạch',
        'Con số phải đạt, theo đơn vị tính; để trống nếu là khoảng từ – đến, mốc hoặc nhiệm vụ không có con số.',
      ],
      en: [
        'Value',
        'The figure, in the unit of measure; null for a range, a milestone and a duty without a figure.',
      ],
      example: 10,
    }),
    valueMin: field(figure, {
      class: 'PUBLIC',
      vi: ['Số kế hoạch từ', 'Số nhỏ nhất của khoảng; chỉ ghi khi mức yêu cầu là khoảng từ – đến.'],
      en: ['Least value', 'Least of a range; null for any other operator.'],
      example: 5,
    }),
    valueMax: field(figure, {
      class: 'PUBLIC',
      vi: ['Số kế hoạch đến', 'Số lớn nhất của khoảng; chỉ ghi khi mức yêu cầu là khoảng từ – đến.'],
      en: ['Greatest value', 'Greatest of a range; null for any other operator.'],
      example: 7,
    }),
    fromOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Từ ngày', 'Ngày đầu của thời gian thực hiện chỉ tiêu.'],
      en: ['From', 'First day of its period.'],
      example: '2023-01-01',
    }),
    toOn: field(date, {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đến ngày', 'Ngày cuối của thời gian thực hiện chỉ tiêu, tính cả ngày này.'],
      en: ['To', 'Last day of its period, included.'],
      example: '2023-12-31',
    }),
    perUnit: field(code(ADMINISTRATIVE_LEVEL), {
      class: 'PUBLIC',
      vi: [
        'Giao cho từng đơn vị cấp',
        'Mỗi đơn vị cấp này trong địa bàn có một chỉ tiêu như vậy, theo các đơn vị có lúc ban hành kế hoạch; để trống nếu chỉ có một chỉ tiêu chung.',
      ],
      en: [
        'Per unit',
        'One such target for each unit of this level inside the territory, in the units that existed when the plan was issued; null for one target of the whole.',
      ],
      example: 'DISTRICT',
    }),
    perSubject: field(code(TARGET_SUBJECT), {
      class: 'PUBLIC',
      vi: ['Giao cho từng đối tượng', 'Mỗi đối tượng loại này có một chỉ tiêu như vậy.'],
      en: ['Per subject', 'One such target for each of these.'],
      example: 'INSPECTED_COMMUNE',
    }),
    perPeriod: field(code(TARGET_PERIOD), {
      class: 'PUBLIC',
      vi: ['Giao cho từng kỳ', 'Mỗi kỳ trong thời gian thực hiện có một chỉ tiêu như vậy.'],
      en: ['Per period', 'One such target for each of these in the period.'],
      example: 'YEAR',
    }),
    actorLevel: field(code(ADMINISTRATIVE_LEVEL), {
      class: 'PUBLIC',
      vi: ['Cấp thực hiện', 'Cấp hành chính của các cơ quan thực hiện chỉ tiêu.'],
      en: ['Level of the actor', 'The level whose agencies carry it out.'],
      example: 'PROVINCE',
    }),
    population: field(code(TARGET_POPULATION), {
      class: 'PUBLIC',
      vi: ['Đối tượng được tính', 'Những ai được tính.'],
      en: ['Population', 'Who is counted.'],
      example: 'WOMEN_MEMBERS_AND_WOMEN_WORKERS',
    }),
    alternativePopulation: field(code(TARGET_POPULATION), {
      class: 'PUBLIC',
      vi: [
        'Đối tượng theo cách hiểu khác',
        'Những ai được tính theo cách hiểu thứ hai mà câu chữ của kế hoạch cho phép.',
      ],
      en: [
        'Alternative population',
        'Who is counted in the second reading that the words of the plan allow.',
      ],
      example: 'MEMBERS_OF_BOTH_GENDERS_AND_WOMEN_WORKERS',
    }),
    populationText: field(text(500), {
      class: 'PUBLIC',
      vi: ['Đối tượng (nguyên văn)', 'Những ai được tính, theo nguyên văn kế hoạch.'],
      en: ['Population as worded', 'Who is counted, in the words of the plan.'],
      example: 'thành viên, lao động nữ trong HTX, THT',
    }),
    scope: field(code(TARGET_SCOPE), {
      class: 'PUBLIC',
      vi: ['Phạm vi HTX, THT', 'Những HTX, THT nào được tính; là PROGRAMME nếu không ghi.'],
      en: ['Scope', 'Which cooperatives count; PROGRAMME when null.'],
      example: 'FOUNDED_IN_PERIOD',
    }),
    condition: field(code(TARGET_CONDITION), {
      class: 'PUBLIC',
      vi: ['Điều kiện', 'Điều kiện mà HTX, THT được tính phải đáp ứng.'],
      en: ['Condition', 'What a counted cooperative fulfils.'],
      example: 'FEMALE_MAJORITY',
    }),
    conditionText: field(text(500), {
      class: 'PUBLIC',
      vi: ['Điều kiện (nguyên văn)', 'Đối tượng được tính với điều kiện nào, theo nguyên văn kế hoạch.'],
      en: ['Condition as worded', 'On which condition something is counted, in the words of the plan.'],
      example: 'hộ vay còn dư nợ',
    }),
    countedPositions: field(codes(POSITION), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Chức vụ được tính', 'Chức vụ quản lý được tính; theo kế hoạch nếu không ghi chức vụ nào.'],
      en: ['Counted positions', 'Positions of management that count; those of the plan when empty.'],
      example: ['BOARD_CHAIR', 'DIRECTOR'],
    }),
    kinds: field(codes(COOPERATIVE_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại hình được tính', 'Loại hình tổ chức được tính; theo nội dung chỉ tiêu nếu không ghi.'],
      en: ['Counted kinds', 'Kinds of organisation that count; those of the indicator when empty.'],
      example: ['COOPERATIVE', 'COOPERATIVE_GROUP'],
    }),
    supportKinds: field(codes(SUPPORT_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Hình thức hỗ trợ được tính', 'Hình thức hỗ trợ được tính; theo nội dung chỉ tiêu nếu không ghi.'],
      en: ['Counted support', 'Kinds of support that count; those of the indicator when empty.'],
      example: ['BRAND', 'LABEL', 'TRACEABILITY', 'DISTRIBUTION'],
    }),
    alsoCounts: field(text(500), {
      class: 'PUBLIC',
      vi: ['Được tính thêm', 'Những gì được tính thêm, theo nguyên văn kế hoạch.'],
      en: ['Also counts', 'What counts in addition, in the words of the plan.'],
      example: 'HTX tạo nhiều việc làm cho lao động nữ',
    }),
    denominatorText: field(text(500), {
      class: 'PUBLIC',
      vi: ['Tỷ lệ tính trên (nguyên văn)', 'Tỷ lệ được tính trên tổng số nào, theo nguyên văn kế hoạch.'],
      en: ['Denominator as worded', 'What a share is taken of, in the words of the plan.'],
      example: 'nữ quản lý của HTX do các cấp Hội hỗ trợ thành lập',
    }),
    ...partialDate('foundedFromOn', {
      class: 'PUBLIC',
      vi: [
        'Thành lập từ',
        'Chỉ tính HTX, THT thành lập sớm nhất trong năm, tháng hoặc ngày này; khi đọc là ngày đầu, theo `foundedFromOnPrecision`.',
      ],
      en: [
        'Founded from',
        'Founded in this year, month or day at the earliest. Read as the first day of it, with `foundedFromOnPrecision`.',
      ],
      example: '2017',
    }),
    ...partialDate('foundedToOn', {
      class: 'PUBLIC',
      vi: [
        'Thành lập đến',
        'Chỉ tính HTX, THT thành lập muộn nhất trong năm, tháng hoặc ngày này; khi đọc là ngày đầu, theo `foundedToOnPrecision`, nhưng tính đến hết năm, tháng đó.',
      ],
      en: [
        'Founded to',
        'Founded in this year, month or day at the latest. Read as the first day of it, with `foundedToOnPrecision`; the whole of it counts.',
      ],
      example: '2025',
    }),
    horizon: field(code(TARGET_HORIZON), {
      class: 'PUBLIC',
      vi: ['Cách tính lũy kế', 'Con số của giai đoạn sau được tính từ khi nào.'],
      en: ['Horizon', 'From when a figure of a later phase counts.'],
      example: 'UNSTATED',
    }),
    strength: field(code(TARGET_STRENGTH), {
      class: 'PUBLIC',
      vi: ['Mức độ ràng buộc', 'Phải đạt hay phấn đấu đạt; là phải đạt nếu không ghi.'],
      en: ['Strength', 'How binding it is; a duty when null.'],
      example: 'DUTY',
    }),
    note: field(text(4000), {
      class: 'PUBLIC',
      vi: ['Ghi chú', 'Những điều khác cần biết.'],
      en: ['Note', 'What else should be known.'],
      example: 'Các lớp dành cho lãnh đạo và thành viên của 30 HTX.',
    }),
    milestones: field(list('milestone'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Mốc thực hiện', 'Các mốc để đạt chỉ tiêu, mốc đến hạn trước đứng trước.'],
      en: ['Milestones', 'Milestones by which it is reached, the first due first.'],
    }),
    progress: field(computed, {
      class: 'PUBLIC',
      vi: [
        'Tiến độ thực hiện',
        'Kết quả thực hiện so với chỉ tiêu. Chỉ tính khi địa bàn của bạn bao gồm toàn bộ địa bàn của chỉ tiêu, vì số của một phần sẽ bị hiểu là số của toàn bộ. Để trống nếu tại `knownAt` chưa có chỉ tiêu.',
      ],
      en: [
        'Progress',
        'What is reached of it. Counted only where your territory covers the target’s, for a part would look like the whole. Null when the target was not known at `knownAt`.',
      ],
    }),
  },
});
