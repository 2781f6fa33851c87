import { type Words, wordsOf } from './words.ts';

/**
 * The one registry of error codes: HTTP status, Vietnamese and English text, and whether a retry can help.
 * A code is never re-used for another meaning. `openapi/errors.md` is generated from this table.
 */

export interface ErrorDefinition {
  readonly status: number;
  readonly retry: 'never' | 'after-change' | 'later';
  readonly vi: string;
  readonly en: string;
}

/** Placeholders in braces are filled from the problem's `params`. */
export const ERRORS = {
  AUTH_TOKEN_INVALID: {
    status: 401,
    retry: 'after-change',
    vi: 'Mã truy cập không hợp lệ hoặc đã hết hạn.',
    en: 'The access token is invalid or has expired.',
  },
  AUTH_CLIENT_INVALID: {
    status: 401,
    retry: 'after-change',
    vi: 'Mã ứng dụng hoặc mã bí mật không đúng.',
    en: 'The client id or the client secret is wrong.',
  },
  AUTH_GRANT_UNSUPPORTED: {
    status: 400,
    retry: 'after-change',
    vi: 'Chỉ hỗ trợ grant_type=client_credentials.',
    en: 'Only grant_type=client_credentials is supported.',
  },
  AUTH_AGENCY_INVALID: {
    status: 400,
    retry: 'after-change',
    vi: 'Ứng dụng không được nhân danh cơ quan này: cơ quan nằm ngoài phạm vi được cấp, khác loại, hoặc hôm nay không hoạt động.',
    en: 'The client may not act for this agency: it is outside of the granted scope, of another kind, or does not exist today.',
  },
  FORBIDDEN: {
    status: 403,
    retry: 'never',
    vi: 'Vai trò của bạn không được phép thực hiện thao tác này.',
    en: 'Your role may not do this.',
  },
  FIELD_FORBIDDEN: {
    status: 403,
    retry: 'after-change',
    vi: 'Vai trò của bạn không được ghi trường này.',
    en: 'Your role may not write this field.',
  },
  TERRITORY_FORBIDDEN: {
    status: 403,
    retry: 'after-change',
    vi: 'Địa bàn này nằm ngoài phạm vi được cấp.',
    en: 'This territory is outside your grant.',
  },
  NOT_FOUND: {
    status: 404,
    retry: 'never',
    vi: 'Không tìm thấy.',
    en: 'Not found.',
  },
  ROUTE_NOT_FOUND: {
    status: 404,
    retry: 'never',
    vi: 'Đường dẫn không tồn tại.',
    en: 'No such path.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    retry: 'never',
    vi: 'Phương thức không được hỗ trợ cho đường dẫn này.',
    en: 'This path does not support the method.',
  },
  FIELD_AUTHORITY: {
    status: 409,
    retry: 'never',
    vi: 'Giá trị này do cơ quan có thẩm quyền cao hơn ghi ({authority}); giá trị bạn gửi được lưu thành kiến nghị.',
    en: 'This value was set by a higher authority ({authority}); yours is kept as a claim.',
  },
  PROGRAMME_AUTHORITY: {
    status: 409,
    retry: 'never',
    vi: 'Chỉ Hội Liên hiệp Phụ nữ ghi giá trị này; giá trị bạn gửi được lưu thành kiến nghị.',
    en: 'Only the Women’s Union sets this value; yours is kept as a claim.',
  },
  VERSION_PASSED: {
    status: 409,
    retry: 'after-change',
    vi: 'Bản ghi đã thay đổi: phiên bản hiện tại là {version}.',
    en: 'The record has changed: its version is now {version}.',
  },
  VERSION_REQUIRED: {
    status: 428,
    retry: 'after-change',
    vi: 'Cần nêu phiên bản của bản ghi đã đọc: expectedVersion, hoặc tiêu đề If-Match chép nguyên ETag, kể cả dấu ngoặc kép, ví dụ If-Match: "3-Ab12" hoặc "3".',
    en: 'State the version of the record that was read: expectedVersion, or If-Match with the ETag as it came, its double quotes included, such as If-Match: "3-Ab12" or "3".',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    retry: 'after-change',
    vi: 'Khoá chống trùng này đã được dùng cho một yêu cầu khác.',
    en: 'This idempotency key was used for a different request.',
  },
  VALUE_TAKEN: {
    status: 409,
    retry: 'after-change',
    vi: 'Đã có bản ghi khác mang giá trị này.',
    en: 'Another record already has this value.',
  },
  GRANT_ROLE_DIFFERS: {
    status: 409,
    retry: 'after-change',
    vi: 'Ứng dụng này đã có vai trò {role}; mỗi ứng dụng chỉ có một vai trò.',
    en: 'The client already has the role {role}; a client has one role.',
  },
  GRANT_UNIT_NOT_FOR_ROLE: {
    status: 422,
    retry: 'after-change',
    vi: 'Vai trò {role} chỉ được cấp ở cấp: {levels}.',
    en: 'The role {role} is granted only at the levels: {levels}.',
  },
  PERSON_RECORDED: {
    status: 409,
    retry: 'never',
    vi: 'Người này đã được ghi: {id}.',
    en: 'She is already recorded: {id}.',
  },
  DUPLICATE_IN_CALL: {
    status: 422,
    retry: 'after-change',
    vi: 'Giá trị lặp lại ở mục {other} của cùng yêu cầu.',
    en: 'The value is repeated in item {other} of the same call.',
  },
  BODY_INVALID: {
    status: 400,
    retry: 'after-change',
    vi: 'Nội dung yêu cầu không đọc được.',
    en: 'The body of the request cannot be read.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    retry: 'after-change',
    vi: 'Nội dung yêu cầu quá lớn.',
    en: 'The body of the request is too large.',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    retry: 'after-change',
    vi: 'Kiểu nội dung không được hỗ trợ.',
    en: 'The media type is not supported.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    retry: 'after-change',
    vi: 'Không có dạng trả lời nào mà bạn chấp nhận.',
    en: 'No answer can be given in a media type that you accept.',
  },
  FIELD_UNKNOWN: {
    status: 422,
    retry: 'after-change',
    vi: 'Trường không tồn tại.',
    en: 'There is no such field.',
  },
  FIELD_REQUIRED: {
    status: 422,
    retry: 'after-change',
    vi: 'Thiếu giá trị bắt buộc.',
    en: 'A required value is missing.',
  },
  FIELD_TYPE: {
    status: 422,
    retry: 'after-change',
    vi: 'Sai kiểu giá trị: cần {expected}.',
    en: 'Wrong type of value: {expected} expected.',
  },
  FIELD_VALUE: {
    status: 422,
    retry: 'after-change',
    vi: 'Giá trị không nằm trong danh mục cho phép: {allowed}.',
    en: 'The value is not one of those allowed: {allowed}.',
  },
  TEXT_TOO_LONG: {
    status: 422,
    retry: 'after-change',
    vi: 'Văn bản dài quá {max} ký tự.',
    en: 'The text is longer than {max} characters.',
  },
  TEXT_TOO_SHORT: {
    status: 422,
    retry: 'after-change',
    vi: 'Văn bản ngắn hơn {min} ký tự.',
    en: 'The text is shorter than {min} characters.',
  },
  TEXT_CHARACTER: {
    status: 422,
    retry: 'after-change',
    vi: 'Văn bản có ký tự không cho phép (ký tự điều khiển hoặc NUL).',
    en: 'The text has a character that is not allowed (a control character or NUL).',
  },
  NUMBER_RANGE: {
    status: 422,
    retry: 'after-change',
    vi: 'Số ngoài giới hạn cho phép: {limit}.',
    en: 'The number is outside its bounds: {limit}.',
  },
  DATE_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Ngày không tồn tại hoặc sai dạng: cần {expected}.',
    en: 'The date does not exist or is not in the form: {expected} expected.',
  },
  MOMENT_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Thời điểm không tồn tại hoặc sai dạng: cần ngày, giờ và múi giờ theo RFC 3339, ví dụ 2026-01-31T09:00:00+07:00.',
    en: 'The moment does not exist or is not in the form: day, time and offset by RFC 3339, such as 2026-01-31T09:00:00+07:00.',
  },
  DATE_FUTURE: {
    status: 422,
    retry: 'after-change',
    vi: 'Ngày nằm trong tương lai.',
    en: 'The date lies in the future.',
  },
  PERIOD_REVERSED: {
    status: 422,
    retry: 'after-change',
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The end must come after the start.',
  },
  ITEMS_TOO_MANY: {
    status: 422,
    retry: 'after-change',
    vi: 'Quá nhiều mục: tối đa {max} mục trong một lần.',
    en: 'Too many items: at most {max} in one call.',
  },
  ITEMS_NONE: {
    status: 422,
    retry: 'after-change',
    vi: 'Danh sách không có mục nào.',
    en: 'The list has no item.',
  },
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
  FIELDS_EXCLUSIVE: {
    status: 422,
    retry: 'after-change',
    vi: 'Chỉ được nêu một trong các trường này: {fields}.',
    en: 'Only one of these fields may be given: {fields}.',
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
  ORGANISER_FOREIGN: {
    status: 403,
    retry: 'after-change',
    vi: 'Chỉ Hội Liên hiệp Phụ nữ ghi nhận hoạt động do cơ quan khác tổ chức.',
    en: 'Only the Women’s Union records what another agency organised.',
  },
  PERIOD_OUTSIDE_PLAN: {
    status: 422,
    retry: 'after-change',
    vi: 'Thời gian nằm ngoài thời gian thực hiện của kế hoạch ({from} đến {to}).',
    en: 'The time lies outside the period of the plan ({from} to {to}).',
  },
  PLAN_ROWS_OUTSIDE: {
    status: 422,
    retry: 'after-change',
    vi: 'Kế hoạch có chỉ tiêu ở thời gian khác ({from} đến {to}).',
    en: 'The plan has targets outside this period ({from} to {to}).',
  },
  PLAN_ROWS_LEFT_OUT: {
    status: 200,
    retry: 'never',
    vi: '{count} dòng của kế hoạch cũ nằm ngoài thời gian mới nên không được sao chép.',
    en: '{count} rows of the old plan lie outside the new period and were not copied.',
  },
  PLAN_DIFFERS: {
    status: 422,
    retry: 'after-change',
    vi: 'Bản ghi này thuộc kế hoạch khác.',
    en: 'This record belongs to another plan.',
  },
  LINEAGE_LOOP: {
    status: 422,
    retry: 'after-change',
    vi: 'Kế hoạch không thể là một phần của chính nó hoặc của kế hoạch cấp dưới của nó.',
    en: 'A plan cannot be a part of itself or of one of its own parts.',
  },
  VALUE_NOT_FOR_OPERATOR: {
    status: 422,
    retry: 'after-change',
    vi: 'Cách đặt chỉ tiêu {operator} không có giá trị này.',
    en: 'A target with the operator {operator} has no such figure.',
  },
  REPORT_SUBMITTED: {
    status: 409,
    retry: 'never',
    vi: 'Báo cáo đã gửi không thay đổi được; đề nghị lập báo cáo mới để đính chính.',
    en: 'A submitted report does not change; write a new one that corrects it.',
  },
  REPORT_NOT_SUBMITTED: {
    status: 422,
    retry: 'after-change',
    vi: 'Chỉ đính chính báo cáo đã gửi; bản nháp thì sửa trực tiếp.',
    en: 'Only a submitted report is corrected; a draft is changed itself.',
  },
  CURSOR_INVALID: {
    status: 400,
    retry: 'after-change',
    vi: 'Con trỏ trang không hợp lệ hoặc thuộc một danh sách khác.',
    en: 'The cursor is invalid or belongs to another list.',
  },
  GROUPS_TOO_MANY: {
    status: 422,
    retry: 'after-change',
    vi: 'Thống kê cho quá {max} nhóm: đề nghị thu hẹp điều kiện, dùng cấp tỉnh hoặc bớt tiêu chí nhóm.',
    en: 'The statistics come to more than {max} groups: narrow the filter, take provinces, or group by less.',
  },
  PAGE_ARGUMENTS: {
    status: 400,
    retry: 'after-change',
    vi: 'Dùng first/after hoặc last/before, từ 1 đến {max}.',
    en: 'Use first/after or last/before, from 1 to {max}.',
  },
  KNOWN_AT_TOO_EARLY: {
    status: 422,
    retry: 'after-change',
    vi: 'Sổ đăng ký chưa ghi dữ liệu vào thời điểm đó.',
    en: 'The registry held no records at that time.',
  },
  KNOWN_AT_FUTURE: {
    status: 422,
    retry: 'after-change',
    vi: 'Thời điểm này chưa đến: chỉ có thể hỏi điều đã được biết cho đến hiện tại.',
    en: 'This moment has not come: only what was known until now can be asked.',
  },
  GRAPHQL_SYNTAX: {
    status: 400,
    retry: 'after-change',
    vi: 'Câu truy vấn GraphQL sai cú pháp.',
    en: 'The GraphQL document has a syntax error.',
  },
  GRAPHQL_INVALID: {
    status: 400,
    retry: 'after-change',
    vi: 'Câu truy vấn GraphQL không khớp với lược đồ: {reason}',
    en: 'The GraphQL document does not fit the schema: {reason}',
  },
  GRAPHQL_ONE_OPERATION: {
    status: 400,
    retry: 'after-change',
    vi: 'Mỗi yêu cầu chỉ được có một thao tác GraphQL.',
    en: 'A request may hold one GraphQL operation only.',
  },
  GRAPHQL_TOO_COSTLY: {
    status: 400,
    retry: 'after-change',
    vi: 'Câu truy vấn vượt giới hạn chi phí: ước tính {cost}, tối đa {max}. Đề nghị hỏi ít bản ghi hơn (first, last) hoặc ít trường lồng nhau hơn.',
    en: 'The query costs too much: {cost}, at most {max}. Ask for fewer records (first, last) or fewer nested fields.',
  },
  GRAPHQL_LIMIT_EXCEEDED: {
    status: 400,
    retry: 'after-change',
    vi: 'Yêu cầu GraphQL vượt giới hạn {limit}: tối đa {max}.',
    en: 'The GraphQL request exceeds the limit {limit}: at most {max}.',
  },
  RATE_LIMITED: {
    status: 429,
    retry: 'later',
    vi: 'Quá nhiều yêu cầu; đề nghị thử lại sau.',
    en: 'Too many requests; try again later.',
  },
  UNAVAILABLE: {
    status: 503,
    retry: 'later',
    vi: 'Hệ thống tạm thời không phục vụ được; đề nghị thử lại sau.',
    en: 'The service is unavailable for the moment; try again later.',
  },
  INTERNAL: {
    status: 500,
    retry: 'later',
    vi: 'Lỗi hệ thống; mã yêu cầu {requestId}.',
    en: 'An internal error; request id {requestId}.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof ERRORS;
export type Language = 'vi' | 'en';

/** What fills the placeholders of a message. */
export type ProblemParams = Readonly<Record<string, string | number | Words>>;

/** One thing that is wrong. `field` is a dotted path into the input (`0.taxCode`), or null for the whole call. */
export interface Problem {
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly params?: ProblemParams;
}

export interface PublicProblem {
  code: ErrorCode;
  field: string | null;
  message: string;
}

/** An expected failure. Carries every problem found; `cause` is for the log only and never leaves the process. */
export class RegistryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: { cause?: unknown }) {
    super(problems.map((one) => one.code).join(', '), options);
    this.name = 'RegistryError';
    this.problems = problems;
  }
}

/** Makes a problem; `field` null means the whole call. */
export function problem(code: ErrorCode, field: string | null = null, params?: ProblemParams): Problem {
  return params === undefined ? { code, field } : { code, field, params };
}

/** Makes an error of one problem. */
export function failure(
  code: ErrorCode,
  field: string | null = null,
  params?: ProblemParams,
  cause?: unknown,
): RegistryError {
  return new RegistryError([problem(code, field, params)], cause === undefined ? {} : { cause });
}

/** The largest number of problems in one answer, so that an answer stays bounded. */
export const MAX_PROBLEMS = 500;

/** The item that a problem is about (`12.name`); those of the whole call stand before all items. */
function itemOf({ field }: Problem): number {
  const index = Number.parseInt(field ?? '', 10);
  return Number.isNaN(index) ? -1 : index;
}

/** @throws RegistryError with the first 500 of `problems`, item by item, when there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new RegistryError([...problems].sort((a, b) => itemOf(a) - itemOf(b)).slice(0, MAX_PROBLEMS));
}

/** The problem as a caller may see it, in her language. */
export function toPublicProblem(one: Problem, language: Language): PublicProblem {
  const text = ERRORS[one.code][language].replace(/\{(\w+)\}/g, (_, key: string) =>
    wordsOf(key, one.params?.[key], language),
  );
  return { code: one.code, field: one.field, message: text };
}

/** The HTTP status of a set of problems: the first one's. */
export function statusOf(problems: readonly Problem[]): number {
  const first = problems[0];
  return first === undefined ? 500 : ERRORS[first.code].status;
}

/** Vietnamese unless the caller's `Accept-Language` prefers English (RFC 9110 §12.5.4). */
export function languageOf(acceptLanguage: string | undefined): Language {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((one) => one !== undefined);
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((one) => (one.tag === 'vi' || one.tag === 'en') && one.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.tag === 'en' ? 'en' : 'vi';
}
