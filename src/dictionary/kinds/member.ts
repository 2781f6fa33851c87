import { MEMBER_KIND, MEMBER_PARTY_KIND } from '../code-lists/member.ts';
import { field, partialDate, pastPartialDate } from '../field.ts';
import { declareKind } from '../kind.ts';
import { record } from '../record.ts';
import { boolean, code, detail, reference, text, vnd } from '../types.ts';

export const MEMBER = declareKind({
  kind: 'member',
  type: 'Member',
  vi: [
    'Thành viên',
    'Các thành viên',
    'Tư cách thành viên của một hợp tác xã, tổ hợp tác trong khoảng `[fromOn, toOn)`. Thuộc địa bàn của hợp tác xã, tổ hợp tác đó.',
  ],
  en: [
    'Member',
    'Members',
    'A membership in a cooperative or group `[fromOn, toOn)`. It belongs to the territory of its cooperative.',
  ],
  fields: {
    ...record,
    cooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: ['Hợp tác xã, tổ hợp tác', 'Nơi là thành viên.'],
      en: ['Cooperative', 'The cooperative or group.'],
    }),
    kind: field(code(MEMBER_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: ['Loại thành viên', 'Thành viên chính thức hay liên kết.'],
      en: ['Kind of member', 'Whether the member is an official or an associate one.'],
      example: 'OFFICIAL',
    }),
    partyKind: field(code(MEMBER_PARTY_KIND), {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Đối tượng thành viên',
        'Thành viên là ai: cá nhân, hộ hay tổ chức; là INDIVIDUAL nếu không ghi khi lập mới.',
      ],
      en: ['Kind of party', 'Who or what the member is; INDIVIDUAL when left out of a new record.'],
      example: 'INDIVIDUAL',
    }),
    person: field(detail('person'), {
      class: 'PUBLIC',
      vi: [
        'Thành viên hoặc người đại diện',
        'Thành viên, hoặc người đại diện của hộ, tổ chức; để trống khi chỉ ghi tên hộ, tổ chức.',
      ],
      en: [
        'Person',
        'The member, or who represents the household or body; null when a body is named without a representative.',
      ],
    }),
    partyName: field(text(300), {
      class: 'PERSONAL',
      vi: [
        'Tên hộ, tổ chức',
        'Tên hộ gia đình hoặc tổ chức; không dùng cho cá nhân. Là dữ liệu cá nhân vì hộ được gọi theo tên chủ hộ.',
      ],
      en: [
        'Name of the party',
        'Name of the household or body; none for a person. Personal, because a household is named after its head.',
      ],
      example: 'Hộ bà Trần Thị Mai',
    }),
    partyCode: field(text(50), {
      class: 'PERSONAL',
      vi: [
        'Mã số thuế, số đăng ký của tổ chức',
        'Mã số thuế hoặc số đăng ký của tổ chức; không dùng cho cá nhân. Không bao giờ là số định danh cá nhân.',
      ],
      en: [
        'Code of the party',
        'Tax code or registration number of the body; none for a person. Never a personal identification number.',
      ],
      example: 'ĐK-0001',
    }),
    memberCooperative: field(reference('cooperative'), {
      class: 'PUBLIC',
      vi: [
        'HTX, THT là thành viên',
        'Thành viên, nếu là hợp tác xã hoặc tổ hợp tác có trong hệ thống; khi đọc thì để trống nếu nằm ngoài phạm vi được cấp.',
      ],
      en: [
        'Member cooperative',
        'The member, where it is a cooperative or group of the registry; read as null when it is not in your scope.',
      ],
    }),
    capitalShareVnd: field(vnd, {
      class: 'FINANCE',
      vi: [
        'Vốn góp',
        'Giá trị phần vốn góp, tính bằng đồng. Thành viên liên kết không góp vốn thì không có.',
      ],
      en: ['Capital share', 'Share of the capital, in VND; none for a non-contributing associate.'],
      example: 5_000_000,
    }),
    ...pastPartialDate('fromOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày vào HTX, THT',
        'Ngày đầu tiên là thành viên: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `fromOnPrecision`. Để trống nếu chưa biết.',
      ],
      en: [
        'Joined on',
        'First day of the membership: a year, a month or a day. Read as the first day of it, with `fromOnPrecision`; null when unknown.',
      ],
      example: '2021-04',
    }),
    ...partialDate('toOn', {
      class: 'PUBLIC',
      vi: [
        'Ngày ra khỏi HTX, THT',
        'Ngày đầu tiên không còn là thành viên: ghi năm, tháng hoặc ngày; khi đọc là ngày đầu của phần đã biết, theo `toOnPrecision`. Để trống khi còn là thành viên.',
      ],
      en: [
        'Left on',
        'First day no longer a member: a year, a month or a day. Read as the first day of it, with `toOnPrecision`; null while the membership lasts.',
      ],
      example: '2025-12',
    }),
    isCurrent: field(boolean, {
      class: 'PUBLIC',
      notNull: true,
      vi: [
        'Đang là thành viên',
        'Hôm nay có còn là thành viên hay không; tính từ `fromOn` và `toOn`, chưa biết ngày vào thì coi như đã vào.',
      ],
      en: [
        'Is current',
        'Whether the membership holds today; derived from `fromOn` and `toOn`. One of unknown beginning has begun.',
      ],
      example: true,
    }),
    endReason: field(text(500), {
      class: 'PERSONAL',
      vi: ['Lý do chấm dứt', 'Vì sao không còn là thành viên.'],
      en: ['Reason for the end', 'Why the membership ended.'],
      example: 'Tự nguyện xin ra',
    }),
    documentNo: field(text(200), {
      class: 'INTERNAL',
      vi: ['Số, ký hiệu văn bản', 'Số và ký hiệu của văn bản.'],
      en: ['Document number', 'Number of the document.'],
      example: '05/QĐ-HĐQT',
    }),
    source: field(text(200), {
      class: 'INTERNAL',
      vi: ['Nguồn thông tin', 'Thông tin được lấy từ đâu.'],
      en: ['Source', 'Where the facts come from.'],
      example: 'Sổ đăng ký thành viên của hợp tác xã',
    }),
  },
});
