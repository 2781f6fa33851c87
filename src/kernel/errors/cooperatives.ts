import type { ErrorDefinition } from './definition.ts';

/** What law and plain sense say of cooperatives and of who manages them. */
export const COOPERATIVE_ERRORS = {
  TAX_CODE_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Mã số thuế sai: cần 10 chữ số mà chữ số thứ mười là chữ số kiểm tra đúng, hoặc thêm gạch nối và 3 chữ số (001–999) của đơn vị phụ thuộc (Thông tư 105/2020/TT-BTC, Điều 5).',
    en: 'The tax code is wrong: 10 digits are needed, the tenth being the right check digit, or these with a hyphen and the 3 digits (001–999) of a dependent unit (Circular 105/2020/TT-BTC, Article 5).',
  },
  TAX_CODE_OF_PERSON: {
    status: 422,
    retry: 'after-change',
    vi: 'Đây là mã số của cá nhân, không phải của hợp tác xã.',
    en: "This is a person's number, never a cooperative's.",
  },
  TAX_CODE_MISSING: {
    status: 200,
    retry: 'never',
    vi: 'Hợp tác xã đã thành lập phải có mã số (Điều 14 Nghị định 92/2024/NĐ-CP); chỉ tổ hợp tác và tổ liên kết, nhóm đồng sở thích được để trống.',
    en: 'A founded cooperative has a code (Decree 92/2024/NĐ-CP, Article 14); only groups may have none.',
  },
  MANAGERS_NOT_SHOWN: {
    status: 200,
    retry: 'never',
    vi: 'Tên người quản lý chưa được công khai: chỉ công khai ở tổ chức đã đăng ký, tức là đã có mã số (Luật 17/2023/QH15; Điều 14 Nghị định 92/2024/NĐ-CP).',
    en: 'The managers’ names are not shown yet: only a registered cooperative, one that has a code, shows them (Law 17/2023/QH15; Decree 92/2024/NĐ-CP, Article 14).',
  },
  PERSONAL_ID_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Số định danh cá nhân không hợp lệ.',
    en: 'The personal identification number is not valid.',
  },
  PERSONAL_ID_MISMATCH: {
    status: 200,
    retry: 'never',
    vi: 'Số định danh không khớp với giới tính hoặc năm sinh đã khai.',
    en: 'The personal identification number disagrees with the gender or birth year stated.',
  },
  PHONE_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Số điện thoại không hợp lệ.',
    en: 'The phone number is not valid.',
  },
  EMAIL_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Địa chỉ thư điện tử không hợp lệ.',
    en: 'The e-mail address is not valid.',
  },
  URL_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Địa chỉ trang web không hợp lệ.',
    en: 'The web address is not valid.',
  },
  UNIT_UNKNOWN: {
    status: 422,
    retry: 'after-change',
    vi: 'Không có đơn vị hành chính mang mã {code} vào ngày {on}.',
    en: 'No administrative unit had the code {code} on {on}.',
  },
  BUSINESS_LINE_UNKNOWN: {
    status: 422,
    retry: 'after-change',
    vi: 'Mã ngành không có trong phiên bản VSIC đã nêu (ngành cấp 1 là chữ cái; các mã khác xét theo hai chữ số đầu).',
    en: 'The code is not in the stated version of VSIC (a section is a letter; other codes are checked by their first two digits).',
  },
  NAME_PREFIX_MISSING: {
    status: 200,
    retry: 'never',
    vi: 'Tên nên bắt đầu bằng “{prefix}” (Điều 50 Luật 17/2023/QH15).',
    en: 'The name should begin with “{prefix}” (Law 17/2023/QH15, Article 50).',
  },
  STATUS_NOT_FOR_KIND: {
    status: 422,
    retry: 'after-change',
    vi: 'Trạng thái này không áp dụng cho loại hình của tổ chức.',
    en: 'This status does not apply to this kind of organisation.',
  },
  POSITION_NOT_FOR_KIND: {
    status: 422,
    retry: 'after-change',
    vi: 'Chức vụ “{position}” không có ở loại hình “{kind}” hoặc ở mô hình quản trị của tổ chức.',
    en: 'The position “{position}” does not exist in the kind “{kind}”, or not in its governance model.',
  },
  COUNT_EXCEEDS_TOTAL: {
    status: 422,
    retry: 'after-change',
    vi: 'Số này lớn hơn tổng số ({total}).',
    en: 'This count is larger than its total ({total}).',
  },
  GENDER_NOT_FEMALE: {
    status: 422,
    retry: 'after-change',
    vi: 'Chỉ ghi người quản lý là nữ.',
    en: 'Only women are recorded here.',
  },
  TERM_TOO_LONG: {
    status: 200,
    retry: 'never',
    vi: 'Nhiệm kỳ dài hơn 5 năm (Luật 17/2023/QH15).',
    en: 'The term is longer than five years (Law 17/2023/QH15).',
  },
  POSITIONS_INCOMPATIBLE: {
    status: 200,
    retry: 'never',
    vi: 'Chức vụ “{position}” không được kiêm nhiệm với “{other}” (Điều 62 Luật 17/2023/QH15).',
    en: 'The position “{position}” may not be held together with “{other}” (Law 17/2023/QH15, Article 62).',
  },
  POSITION_OVERLAPS: {
    status: 422,
    retry: 'after-change',
    vi: 'Người này đã giữ chức vụ đó trong cùng thời gian.',
    en: 'She already holds this position in that period.',
  },
  STATE_FORBIDS: {
    status: 409,
    retry: 'after-change',
    vi: 'Bản ghi đang ở trạng thái {state}, không thực hiện được thao tác này.',
    en: 'The record is {state}: this cannot be done any more.',
  },
  PERIOD_OVERLAPS: {
    status: 422,
    retry: 'after-change',
    vi: 'Khoảng thời gian này trùng với một khoảng đã ghi.',
    en: 'The period overlaps one that is recorded.',
  },
  REORGANISATION_SIDES: {
    status: 422,
    retry: 'after-change',
    vi: 'Số tổ chức ở bên này không đúng với hình thức tổ chức lại: cần {bounds} (Điều 92–95 Luật 17/2023/QH15).',
    en: 'The number of cooperatives on this side is not that of the kind of reorganisation: {bounds} needed (Law 17/2023/QH15, Articles 92–95).',
  },
  REORGANISATION_BOTH_SIDES: {
    status: 422,
    retry: 'after-change',
    vi: 'Tổ chức này đã ở bên trước khi tổ chức lại.',
    en: 'This cooperative is on the other side already.',
  },
  CONVERSION_KIND: {
    status: 422,
    retry: 'after-change',
    vi: 'Chuyển đổi là từ tổ hợp tác thành hợp tác xã (khoản 2 Điều 14 Nghị định 92/2024/NĐ-CP).',
    en: 'A conversion is of a group into a cooperative (Decree 92/2024/NĐ-CP, Article 14(2)).',
  },
} as const satisfies Record<string, ErrorDefinition>;
