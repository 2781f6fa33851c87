import type { ErrorDefinition } from './definition.ts';

/** What law and plain sense say of persons, members and workers. */
export const PEOPLE_ERRORS = {
  PERSON_DIFFERS: {
    status: 200,
    retry: 'never',
    vi: 'Một bản ghi có cùng số định danh có giá trị khác ở trường này. Thông tin được ghi đúng như bạn gửi; không có gì được lấy từ bản ghi kia hoặc bổ sung vào đó. Cần kiểm tra lại số định danh.',
    en: 'A record with the same personal number has another value here. What you sent is recorded as it is; nothing was taken from that record or added to it. Check the number.',
  },
  PERSON_FACT_KEPT: {
    status: 200,
    retry: 'never',
    vi: 'Người có số định danh này đã có trong dữ liệu với giá trị khác ở trường này; giá trị đã có được giữ nguyên. Nếu thông tin đã thay đổi thì cập nhật bản ghi của người đó.',
    en: 'The person of this number is recorded with another value here, which was kept. If it has changed, change the record.',
  },
  BIRTH_YEAR_MISMATCH: {
    status: 422,
    retry: 'after-change',
    vi: 'Năm sinh khác với năm của ngày sinh: {birthDate}.',
    en: 'The year of birth is not that of the date of birth: {birthDate}.',
  },
  BIRTH_DATE_MISMATCH: {
    status: 422,
    retry: 'after-change',
    vi: 'Ngày sinh không khớp với năm sinh trong số định danh cá nhân: {birthYear}.',
    en: 'The date of birth disagrees with the year of birth in the personal number: {birthYear}.',
  },
  BEFORE_BIRTH: {
    status: 422,
    retry: 'after-change',
    vi: 'Ngày bắt đầu ở trước ngày sinh của người này.',
    en: 'The first day is before the person’s birth.',
  },
  UNDER_AGE: {
    status: 200,
    retry: 'never',
    vi: 'Chưa đủ {age} tuổi vào ngày bắt đầu.',
    en: 'Younger than {age} on the first day.',
  },
  AGE_UNCERTAIN: {
    status: 200,
    retry: 'never',
    vi: 'Chưa chắc đã đủ {age} tuổi vào ngày bắt đầu.',
    en: 'Perhaps younger than {age} on the first day.',
  },
  FIELD_NOT_FOR_PARTY: {
    status: 422,
    retry: 'after-change',
    vi: 'Trường này không dùng cho thành viên là “{party}”.',
    en: 'This field is not for a member of the kind “{party}”.',
  },
  REPRESENTATIVE_MISSING: {
    status: 200,
    retry: 'never',
    vi: 'Hộ gia đình, tổ hợp tác, tổ chức không có tư cách pháp nhân tham gia qua một người đại diện (Điều 30 Luật 17/2023/QH15); chưa ghi người đại diện.',
    en: 'A household, group or body without legal personality is a member through one representative (Law 17/2023/QH15, Article 30); none is recorded.',
  },
  MEMBER_NOT_FOR_KIND: {
    status: 422,
    retry: 'after-change',
    vi: 'Không thể là thành viên như vậy: thành viên chính thức của liên hiệp hợp tác xã phải là hợp tác xã, pháp nhân phải là hợp tác xã hoặc liên hiệp, và không tổ chức nào là thành viên của chính mình (Điều 4, 30 Luật 17/2023/QH15).',
    en: 'This cannot be such a member: the official members of a union are cooperatives, a legal entity is a cooperative or a union, and none is a member of itself (Law 17/2023/QH15, Articles 4 and 30).',
  },
  MEMBER_TOO_YOUNG: {
    status: 422,
    retry: 'after-change',
    vi: 'Chưa đủ {age} tuổi khi trở thành thành viên loại này (Điều 30, 31 Luật 17/2023/QH15).',
    en: 'Younger than {age} when becoming a member of this kind (Law 17/2023/QH15, Articles 30 and 31).',
  },
  MEMBER_AGE_UNCERTAIN: {
    status: 200,
    retry: 'never',
    vi: 'Chưa chắc đã đủ {age} tuổi khi trở thành thành viên loại này (Điều 30, 31 Luật 17/2023/QH15).',
    en: 'Perhaps younger than {age} when becoming a member of this kind (Law 17/2023/QH15, Articles 30 and 31).',
  },
  MEMBERSHIP_OVERLAPS: {
    status: 422,
    retry: 'after-change',
    vi: 'Thành viên này đã được ghi ở tổ chức đó trong cùng thời gian.',
    en: 'This member is already recorded in the cooperative in that period.',
  },
  CAPITAL_SHARE_LARGE: {
    status: 200,
    retry: 'never',
    vi: 'Phần vốn góp vượt {max} % vốn điều lệ (Điều 74 Luật 17/2023/QH15).',
    en: 'The share is more than {max} % of the charter capital (Law 17/2023/QH15, Article 74).',
  },
  CAPITAL_SHARE_NONE: {
    status: 422,
    retry: 'after-change',
    vi: 'Thành viên liên kết không góp vốn thì không có phần vốn góp (khoản 19 Điều 4 Luật 17/2023/QH15).',
    en: 'A non-contributing associate has no share of the capital (Law 17/2023/QH15, Article 4(19)).',
  },
  EMPLOYMENT_OVERLAPS: {
    status: 422,
    retry: 'after-change',
    vi: 'Người lao động này đã được ghi có việc làm ở tổ chức đó trong cùng thời gian.',
    en: 'This worker is already recorded in the cooperative in that period.',
  },
  EMPLOYMENT_UNCHANGED: {
    status: 422,
    retry: 'after-change',
    vi: 'Loại việc làm và hợp đồng không thay đổi: không có giai đoạn việc làm mới để ghi.',
    en: 'Neither the kind of job nor the contract changes: there is no new spell of work to record.',
  },
  EMPLOYMENT_ENDED: {
    status: 422,
    retry: 'after-change',
    vi: 'Giai đoạn việc làm này đã kết thúc trước ngày đó.',
    en: 'This spell of work has ended by that day.',
  },
} as const satisfies Record<string, ErrorDefinition>;
