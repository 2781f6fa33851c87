import { PUBLICATION_STATE } from '../code-lists/cooperative.ts';
import { PROGRAMME } from '../code-lists/plan.ts';
import { FUNDING_SOURCE } from '../code-lists/support-activity.ts';
import { TRAINING_AUDIENCE, TRAINING_KIND, TRAINING_STATE, TRAINING_TOPIC } from '../code-lists/training.ts';
import { field, partialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { organiserPlace } from '../record-place.ts';
import { AGENCY_KIND } from '../roles.ts';
import { code, codes, count, date, list, number, text, texts, units, vnd } from '../types.ts';

/** Participants by count. */
const counts = {
  participantCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: [
      'Số người tham gia',
      'Số người tham gia theo báo cáo, cho lớp không có danh sách tên; để trống nếu không có số liệu.',
    ],
    en: [
      'Participants',
      'Persons who took part, as counted; for a class without a list of names. Null when they were not counted.',
    ],
    example: 40,
  }),
  femaleParticipantCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: ['Số nữ tham gia', 'Số nữ trong số người tham gia.'],
    en: ['Female participants', 'Women among those who took part.'],
    example: 35,
  }),
  womenManagerCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: ['Số nữ quản lý', 'Số nữ quản lý trong số người tham gia.'],
    en: ['Women managers', 'Women managers among those who took part.'],
    example: 12,
  }),
  memberCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: ['Số thành viên HTX, THT', 'Số thành viên hợp tác xã, tổ hợp tác trong số người tham gia.'],
    en: ['Members', 'Members of cooperatives and groups among those who took part.'],
    example: 20,
  }),
  unionOfficerCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: ['Số cán bộ Hội', 'Số cán bộ Hội Liên hiệp Phụ nữ trong số người tham gia.'],
    en: ['Union officers', 'Officers of the Women’s Union among those who took part.'],
    example: 8,
  }),
  completedCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: ['Số người hoàn thành', 'Số người hoàn thành lớp.'],
    en: ['Completed', 'Persons who completed the class.'],
    example: 38,
  }),
  femaleCompletedCount: field(count, {
    class: 'PUBLIC',
    unit: 'PERSONS',
    vi: ['Số nữ hoàn thành', 'Số nữ trong số người hoàn thành lớp.'],
    en: ['Completed, female', 'Women among those who completed the class.'],
    example: 34,
  }),
  headTimes: field(count, {
    class: 'PUBLIC',
    unit: 'HEAD_TIMES',
    vi: ['Số lượt người', 'Số lượt người, không phải số người.'],
    en: ['Head-times', 'Head-times (lượt người), not persons.'],
    example: 120,
  }),
};

export const TRAINING = declareKind({
  kind: 'training',
  type: 'Training',
  vi: [
    'Lớp tập huấn, đào tạo',
    'Các lớp tập huấn, đào tạo',
    'Một lớp tập huấn, bồi dưỡng, đào tạo. Xem được ở địa bàn của đơn vị tổ chức và ở các địa bàn mà lớp phục vụ; lớp đã công bố thì ai cũng xem được.',
  ],
  en: [
    'Class',
    'Classes',
    'A class (lớp). Visible in the territory of its organiser and in the units it was held for; published ones are visible to anybody.',
  ],
  fields: {
    ...record,
    ...organiserPlace,
    title: field(text(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tên lớp', 'Tên lớp.'],
      en: ['Title', 'Title of the class.'],
      example: 'Tập huấn nâng cao năng lực quản lý cho nữ quản lý hợp tác xã',
    }),
    kind: field(code(TRAINING_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Hình thức đào tạo', 'Tập huấn, bồi dưỡng, đào tạo hay đào tạo nghề.'],
      en: ['Kind of training', 'Kind of training.'],
      example: 'SHORT_COURSE',
    }),
    state: field(code(TRAINING_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tình trạng', 'Tình trạng của lớp; là HELD nếu không ghi khi lập mới.'],
      en: ['State', 'State of the class; HELD when left out of a new one.'],
      example: 'HELD',
    }),
    topics: field(codes(TRAINING_TOPIC), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nội dung', 'Các chuyên đề của lớp.'],
      en: ['Topics', 'Topics of the class.'],
      example: ['GOVERNANCE', 'DIGITAL'],
    }),
    audiences: field(codes(TRAINING_AUDIENCE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đối tượng', 'Các đối tượng học viên của lớp.'],
      en: ['Audiences', 'Groups of participants that the class was for.'],
      example: ['WOMEN_MANAGERS'],
    }),
    programme: field(code(PROGRAMME), {
      class: 'PUBLIC',
      vi: ['Chương trình, đề án', 'Chương trình, đề án mà lớp thuộc về.'],
      en: ['Programme', 'The programme that it belongs to.'],
      example: 'PROJECT_01',
    }),
    organiserKind: field(code(AGENCY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Loại đơn vị tổ chức',
        'Loại cơ quan, tổ chức đã tổ chức lớp; không ghi khi lập mới thì là loại của cơ quan đang ghi. Chỉ Hội Liên hiệp Phụ nữ được ghi lớp do nơi khác tổ chức.',
      ],
      en: [
        'Kind of organiser',
        'What kind of body organised it; your own kind when left out of a new class. Only the Women’s Union records what others organised.',
      ],
      example: 'WOMENS_UNION',
    }),
    organiserName: field(text(300), {
      class: 'PUBLIC',
      vi: ['Đơn vị tổ chức', 'Tên đơn vị tổ chức.'],
      en: ['Organiser', 'Name of the organiser.'],
      example: 'Hội Liên hiệp Phụ nữ tỉnh Nam Định',
    }),
    coOrganisers: field(texts(300, 20), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Đơn vị phối hợp', 'Các đơn vị phối hợp tổ chức, nhiều nhất 20.'],
      en: ['Co-organisers', 'Bodies that organised it together with the organiser, at most 20.'],
      example: ['Liên minh Hợp tác xã tỉnh Nam Định'],
    }),
    provider: field(text(300), {
      class: 'PUBLIC',
      vi: ['Giảng viên, đơn vị giảng dạy', 'Người hoặc đơn vị giảng dạy.'],
      en: ['Provider', 'Who taught.'],
      example: 'Học viện Phụ nữ Việt Nam',
    }),
    ...partialDate('fromOn', {
      class: 'PUBLIC',
      vi: [
        'Từ ngày',
        'Ngày đầu của lớp: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `fromOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'From',
        'First day: a year, a month or a day. Read as the first day of it, with `fromOnPrecision`; null when nothing is known.',
      ],
      example: '2024-08-12',
    }),
    toOn: field(date, {
      class: 'PUBLIC',
      vi: ['Đến ngày', 'Ngày cuối của lớp, tính cả ngày này.'],
      en: ['To', 'Last day, included.'],
      example: '2024-08-14',
    }),
    placeText: field(text(500), {
      class: 'PUBLIC',
      vi: ['Địa điểm', 'Nơi tổ chức lớp.'],
      en: ['Place', 'Where it was held.'],
      example: 'Trung tâm Chính trị huyện Hải Hậu',
    }),
    hours: field(number(0, 10000), {
      class: 'PUBLIC',
      unit: 'HOURS',
      vi: ['Số giờ', 'Tổng số giờ giảng dạy.'],
      en: ['Hours', 'Hours of instruction in all.'],
      example: 24,
    }),
    budgetVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Kinh phí', 'Kinh phí tổ chức lớp, tính bằng đồng.'],
      en: ['Cost', 'Cost of the class, in VND.'],
      example: 45_000_000,
    }),
    fundingSources: field(codes(FUNDING_SOURCE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Nguồn kinh phí', 'Các nguồn kinh phí.'],
      en: ['Funding sources', 'Sources of the money.'],
      example: ['STATE_BUDGET'],
    }),
    servedUnits: field(units(500), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Địa bàn phục vụ', 'Các đơn vị hành chính mà lớp được mở cho, đúng như khi ghi, nhiều nhất 500.'],
      en: ['Served units', 'The units it was held for, as recorded, at most 500.'],
      example: [{ level: 'DISTRICT', code: '366', at: '2024-08-12' }],
    }),
    ...counts,
    sessions: field(list('trainingSession'), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Các buổi học', 'Các buổi của lớp, theo số thứ tự.'],
      en: ['Sessions', 'Its sessions, by their numbers.'],
    }),
    attendances: field(list('trainingAttendance'), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Danh sách học viên',
        'Những người tham gia có tên, theo thứ tự ghi; `trainingAttendances` cho toàn bộ danh sách.',
      ],
      en: [
        'Attendances',
        'Who took part by name, in the order of recording; `trainingAttendances` pages over all.',
      ],
    }),
    publicationState: field(code(PUBLICATION_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Trạng thái công bố', 'Lớp có được công bố cho mọi người xem hay không.'],
      en: ['Publication', 'Whether it is published, visible to anybody.'],
      example: 'PUBLISHED',
    }),
    documentNo: field(text(200), {
      class: 'INTERNAL',
      vi: ['Số, ký hiệu văn bản', 'Số và ký hiệu của văn bản về lớp.'],
      en: ['Document number', 'Number of the document.'],
      example: '32/KH-BTV',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Báo cáo của Hội LHPN tỉnh',
    }),
  },
});
