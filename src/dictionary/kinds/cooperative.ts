import {
  COOPERATIVE_KIND,
  COOPERATIVE_STATUS,
  COOPERATIVE_TRAIT,
  GOVERNANCE_MODEL,
  OPERATING_STATE,
  PUBLICATION_STATE,
  SIZE_CLASS,
  UNION_LEVEL,
} from '../code-lists/cooperative.ts';
import { field, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, code, codes, date, number, objects, pastDate, text, unit, vnd } from '../types.ts';
import { PARTS, RELATED } from './cooperative.lists.ts';
import { BUSINESS_LINE, FIELD_AUTHORITY } from './cooperative.objects.ts';
import { SEAT } from './cooperative.seat.ts';

export const COOPERATIVE = declareKind({
  kind: 'cooperative',
  type: 'Cooperative',
  vi: [
    'Hợp tác xã, tổ hợp tác',
    'Hợp tác xã, tổ hợp tác',
    'Hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác, tổ liên kết hoặc nhóm đồng sở thích.',
  ],
  en: [
    'Cooperative',
    'Cooperatives',
    'A cooperative, union of cooperatives, cooperative group or linked group.',
  ],
  fields: {
    ...record,
    kind: field(code(COOPERATIVE_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại hình', 'Loại hình tổ chức (Luật 17/2023/QH15, Điều 4).'],
      en: ['Kind', 'Kind of organisation (Law 17/2023/QH15 Article 4).'],
      example: 'COOPERATIVE',
    }),
    name: field(text(300), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Tên HTX, THT',
        'Tên đầy đủ; hợp tác xã có tên bắt đầu bằng “Hợp tác xã” (Luật 17/2023/QH15, Điều 50).',
      ],
      en: ['Name', 'Name in full, “Hợp tác xã …” for a cooperative (Law 17/2023/QH15 Article 50).'],
      example: 'Hợp tác xã Thêu ren Sen Xanh',
    }),
    shortName: field(text(200), {
      class: 'PUBLIC',
      vi: ['Tên viết tắt', 'Tên viết tắt hoặc tên giao dịch.'],
      en: ['Short name', 'Short or trade name.'],
      example: 'HTX Sen Xanh',
    }),
    registryCode: field(text(20), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Mã HTX trong sổ', 'Mã ngắn do sổ đăng ký này cấp, in được trên giấy tờ, ví dụ `CR-7K3-M9Q-2DX`.'],
      en: ['Registry code', 'The registry’s own short, printable code, such as `CR-7K3-M9Q-2DX`.'],
      example: 'CR-7K3-M9Q-2DX',
    }),
    taxCode: field(text(20), {
      class: 'PUBLIC',
      vi: [
        'Mã số thuế',
        'Mã số HTX, đồng thời là mã số thuế: 10 chữ số, đơn vị phụ thuộc 13 chữ số. Phần lớn tổ hợp tác không có.',
      ],
      en: [
        'Tax code',
        'Code of the cooperative, which is its tax code: 10 digits, or 13 for a dependent unit. Null for most groups.',
      ],
      example: '0123456787',
    }),
    legacyRegistrationNo: field(text(100), {
      class: 'PUBLIC',
      vi: ['Số đăng ký cũ', 'Số đăng ký do cấp huyện cấp trước đây.'],
      en: ['Old registration number', 'Number of an old district registration.'],
      example: '0107/HTX',
    }),
    certificateNo: field(text(100), {
      class: 'PUBLIC',
      vi: ['Số GCN ĐK HTX', 'Số giấy chứng nhận đăng ký.'],
      en: ['Certificate number', 'Number of the registration certificate.'],
      example: '010000000123',
    }),
    ...pastPartialDate('certificateIssuedOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày cấp lần đầu',
        'Ngày cấp giấy chứng nhận lần đầu. Ghi năm, tháng hoặc ngày; khi đọc là ngày đầu tiên của phần đã ghi.',
      ],
      en: [
        'First issued on',
        'First issue of the certificate. Written as a year, a month or a day; read as the first day of it.',
      ],
      example: '2019-03-15',
    }),
    status: field(code(COOPERATIVE_STATUS), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Tình trạng pháp lý', 'Tình trạng pháp lý (Nghị định 92/2024/NĐ-CP, Điều 27 và 28).'],
      en: ['Legal status', 'Legal status (Decree 92/2024 Articles 27, 28).'],
      example: 'ACTIVE',
    }),
    statusOn: field(pastDate, {
      class: 'PUBLIC',
      vi: ['Tình trạng pháp lý từ ngày', 'Ngày bắt đầu có tình trạng pháp lý này.'],
      en: ['Legal status since', 'Day since which the legal status holds.'],
      example: '2019-03-15',
    }),
    legalRepresentative: field(text(200), {
      class: 'PERSONAL',
      vi: ['Người đại diện theo pháp luật', 'Họ và tên người đại diện theo pháp luật.'],
      en: ['Legal representative', 'Name of the legal representative.'],
      example: 'Nguyễn Thị Sen',
    }),
    operatingState: field(code(OPERATING_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Hiện trạng hoạt động', 'Thực tế có hoạt động hay không.'],
      en: ['Operating state', 'Whether it operates in fact.'],
      example: 'RUNNING',
    }),
    operatingStateOn: field(pastDate, {
      class: 'PUBLIC',
      vi: ['Ngày ghi nhận hiện trạng', 'Ngày ghi nhận hiện trạng hoạt động.'],
      en: ['Operating state observed on', 'Day on which the operating state was observed.'],
      example: '2026-03-31',
    }),
    memberRosterCompleteOn: field(pastDate, {
      class: 'PUBLIC',
      vi: [
        'Danh sách thành viên đầy đủ đến ngày',
        'Ngày mà đến đó danh sách thành viên có tên trong sổ được xác nhận là đầy đủ; khi số liệu mới nhất không sau ngày này thì tổng số thành viên (thống kê `sumOf`) tính theo danh sách.',
      ],
      en: [
        'Member roster complete on',
        'Day up to which the named members are declared to be all. Sums of members (`sumOf` of statistics) count these and not the figures, unless there are newer ones.',
      ],
      example: '2026-03-31',
    }),
    workerRosterCompleteOn: field(pastDate, {
      class: 'PUBLIC',
      vi: [
        'Danh sách lao động đầy đủ đến ngày',
        'Ngày mà đến đó danh sách lao động có tên trong sổ được xác nhận là đầy đủ; khi số liệu mới nhất không sau ngày này thì các chỉ tiêu về việc làm và tổng số lao động (thống kê `sumOf`) tính theo danh sách.',
      ],
      en: [
        'Worker roster complete on',
        'Day up to which the named workers are declared to be all. Indicators of jobs and sums of workers (`sumOf` of statistics) count these and not the figures, unless there are newer ones.',
      ],
      example: '2026-03-31',
    }),
    governanceModel: field(code(GOVERNANCE_MODEL), {
      class: 'PUBLIC',
      vi: ['Tổ chức quản trị', 'Tổ chức quản trị đầy đủ hoặc rút gọn (Luật 17/2023/QH15, Điều 56).'],
      en: ['Governance model', 'Full or simplified governance (Law 17/2023/QH15 Article 56).'],
      example: 'FULL',
    }),
    declaredSizeClass: field(code(SIZE_CLASS), {
      class: 'PUBLIC',
      vi: ['Quy mô', 'Quy mô theo kê khai (Nghị định 113/2024/NĐ-CP).'],
      en: ['Declared size', 'Size class as declared (Decree 113/2024).'],
      example: 'SMALL',
    }),
    businessLines: field(objects(BUSINESS_LINE, 50), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Ngành, nghề kinh doanh',
        'Các ngành, nghề kinh doanh, ngành chính đứng đầu; tối đa 50. Danh sách được ghi thay toàn bộ danh sách trước.',
      ],
      en: [
        'Business lines',
        'All business lines, the main one first, at most 50. A list that is written replaces the earlier one.',
      ],
      example: [{ vsicVersion: 'VSIC2018', code: '1392' }],
    }),
    ...pastPartialDate('foundedOn', {
      class: 'PUBLIC',
      vi: [
        'Năm thành lập',
        'Thời điểm thành lập. Ghi năm, tháng hoặc ngày (2019, 2019-03, 2019-03-15); khi đọc là ngày đầu tiên của phần đã ghi.',
      ],
      en: [
        'Founded on',
        'Founding. Written as a year, a month or a day (2019, 2019-03, 2019-03-15); read as the first day of it.',
      ],
      example: '2019-03',
    }),
    establishmentSupportLevel: field(code(UNION_LEVEL), {
      class: 'PUBLIC',
      vi: ['Cấp Hội hỗ trợ thành lập', 'Cấp Hội LHPN đã hỗ trợ thành lập. Chỉ các cấp Hội được ghi.'],
      en: [
        'Founding supported by',
        'Level of the Women’s Union that supported the founding. Written by the Women’s Union only.',
      ],
      example: 'COMMUNE',
    }),
    establishmentSupportUnit: field(unit, {
      class: 'PUBLIC',
      vi: [
        'Đơn vị Hội hỗ trợ thành lập',
        'Đơn vị hành chính của cấp Hội đã hỗ trợ, như đã ghi. Chỉ các cấp Hội được ghi.',
      ],
      en: [
        'Unit that supported the founding',
        'Unit of the level that supported the founding, as written. Written by the Women’s Union only.',
      ],
      example: { level: 'COMMUNE', code: '00004', at: '2025-07-01' },
    }),
    ...pastPartialDate('establishmentSupportOn', {
      class: 'PUBLIC',
      vi: [
        'Thời điểm hỗ trợ thành lập',
        'Thời điểm hỗ trợ thành lập. Ghi năm, tháng hoặc ngày; khi đọc là ngày đầu tiên của phần đã ghi. Chỉ các cấp Hội được ghi.',
      ],
      en: [
        'Founding supported on',
        'When the founding was supported. Written as a year, a month or a day; read as the first day of it. Written by the Women’s Union only.',
      ],
      example: '2019',
    }),
    charterCapitalVnd: field(vnd, {
      class: 'FINANCE',
      vi: ['Vốn điều lệ', 'Vốn điều lệ, tính bằng đồng.'],
      en: ['Charter capital', 'Charter capital in VND.'],
      example: 1200000000,
    }),
    phone: field(text(30), {
      class: 'CONTACT',
      vi: ['Điện thoại', 'Số điện thoại; được lưu ở dạng quốc tế +84….'],
      en: ['Telephone', 'Telephone number; kept in international form, +84… (E.164).'],
      example: '+84912000001',
    }),
    email: field(text(200), {
      class: 'CONTACT',
      vi: ['Email', 'Địa chỉ thư điện tử.'],
      en: ['E-mail', 'E-mail address.'],
      example: 'lienhe@senxanh.example',
    }),
    website: field(text(1000), {
      class: 'PUBLIC',
      vi: ['Trang thông tin điện tử', 'Địa chỉ trang thông tin điện tử.'],
      en: ['Website', 'Web address.'],
      example: 'https://senxanh.example',
    }),
    latitude: field(number(4, 24), {
      class: 'PUBLIC',
      unit: 'DEGREES',
      vi: ['Vĩ độ', 'Vĩ độ bắc, tính bằng độ, hệ WGS 84; ghi cùng kinh độ, xóa thì xóa cả hai.'],
      en: ['Latitude', 'Degrees north, WGS 84; written with the longitude, and both are cleared together.'],
      example: 21.035,
    }),
    longitude: field(number(102, 118), {
      class: 'PUBLIC',
      unit: 'DEGREES',
      vi: ['Kinh độ', 'Kinh độ đông, tính bằng độ, hệ WGS 84; ghi cùng vĩ độ, xóa thì xóa cả hai.'],
      en: ['Longitude', 'Degrees east, WGS 84; written with the latitude, and both are cleared together.'],
      example: 105.834,
    }),
    traits: field(codes(COOPERATIVE_TRAIT), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Đặc điểm',
        'Các đặc điểm sản xuất, kinh doanh; tối đa 5. Danh sách được ghi thay toàn bộ danh sách trước.',
      ],
      en: [
        'Traits',
        'All traits of its production or business, at most 5. A list that is written replaces the earlier one.',
      ],
      example: ['CRAFT', 'VALUE_CHAIN'],
    }),
    ...SEAT,
    publicationState: field(code(PUBLICATION_STATE), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Trạng thái công khai', 'Hồ sơ có được công khai cho mọi người xem hay không.'],
      en: ['Publication', 'Whether the profile may be shown to anybody.'],
      example: 'PUBLISHED',
    }),
    publishesManagers: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Công khai tên người quản lý',
        'Có công khai cùng hồ sơ tên những người đang giữ chức vụ quản lý hay không; chỉ có hiệu lực khi đã đăng ký, tức là có mã số thuế (Luật 17/2023/QH15; Nghị định 92/2024/NĐ-CP, Điều 14). Ghi khi chưa có mã số thuế thì được cảnh báo.',
      ],
      en: [
        'Publishes its managers',
        'Whether current managers’ names are published with the profile; without effect until it is registered, that is, has a tax code (Law 17/2023/QH15; Decree 92/2024 Article 14). Before that it is written with a warning.',
      ],
      example: true,
    }),
    publishedOn: field(date, {
      class: 'PUBLIC',
      vi: ['Ngày công khai', 'Ngày công khai hồ sơ.'],
      en: ['Published on', 'Day of publication.'],
      example: '2026-03-08',
    }),
    publicationBasis: field(text(500), {
      class: 'INTERNAL',
      vi: ['Căn cứ công khai', 'Căn cứ của việc công khai: văn bản đồng ý, quyết định.'],
      en: ['Ground of publication', 'Ground of the publication: consent, decision.'],
      example: 'Văn bản đồng ý ngày 01/3/2026',
    }),
    isWomenManaged: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Do phụ nữ tham gia quản lý, điều hành',
        'Hôm nay có ít nhất một phụ nữ giữ chức vụ được tính (Quyết định 01/QĐ-TTg). Suy ra từ các chức vụ đã ghi.',
      ],
      en: [
        'Women-managed',
        'Whether at least one woman holds a counted position today (Decision 01/QĐ-TTg). Derived.',
      ],
      example: true,
    }),
    isFemaleMajorityWorkforce: field(boolean, {
      class: 'PUBLIC',
      vi: [
        'Tạo nhiều việc làm cho lao động nữ',
        'Hơn một nửa số lao động là nữ, theo số liệu mới nhất có cả hai con số; null khi không có. Suy ra từ số liệu.',
      ],
      en: [
        'Female-majority workforce',
        'Whether more than half of the workers are women, by the newest figures that have both counts; null when none do. Derived.',
      ],
      example: true,
    }),
    ...PARTS,
    fieldAuthorities: field(objects(FIELD_AUTHORITY, 100), {
      class: 'INTERNAL',
      vi: ['Cơ quan ghi', 'Cơ quan nào đã ghi giá trị hiện tại của từng thông tin pháp lý.'],
      en: ['Field authorities', 'Which authority set which legal fact.'],
      example: [{ field: 'status', authority: 'REGISTRATION_OFFICE' }],
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Nguồn của thông tin: văn bản, danh sách, hệ thống.'],
      en: ['Source', 'Where the facts come from: a document, a list, a system.'],
      example: 'Quyết định 12/QĐ-UBND',
    }),
    ...RELATED,
  },
});
