import type { ErrorDefinition } from './definition.ts';

/** What is wrong with the shape of what was sent. */
export const INPUT_ERRORS = {
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
    vi: 'Kiểu nội dung không được hỗ trợ: cần Content-Type là {accepted}.',
    en: 'The media type is not supported: a Content-Type of {accepted} is needed.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    retry: 'after-change',
    vi: 'Không có dạng trả lời nào mà bạn chấp nhận: Accept cần có {accepted}.',
    en: 'No answer can be given in a media type that you accept: Accept has to take {accepted}.',
  },
  FIELD_UNKNOWN: {
    status: 422,
    retry: 'after-change',
    vi: 'Trường không tồn tại. {known}',
    en: 'There is no such field. {known}',
    title: { vi: 'Trường không tồn tại.', en: 'There is no such field.' },
  },
  ORIGIN_INVALID: {
    status: 422,
    retry: 'after-change',
    vi: 'Nguồn (Origin) không hợp lệ: cần giao thức https, tên máy và cổng nếu có, không có đường dẫn, ví dụ https://htx.example.vn; http chỉ dùng cho localhost.',
    en: 'The origin is not valid: https, a host and its port if it has one, and no path, such as https://htx.example.vn; http for localhost alone.',
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
    title: { vi: 'Văn bản quá dài.', en: 'The text is too long.' },
  },
  TEXT_TOO_SHORT: {
    status: 422,
    retry: 'after-change',
    vi: 'Văn bản ngắn hơn {min} ký tự.',
    en: 'The text is shorter than {min} characters.',
    title: { vi: 'Văn bản quá ngắn.', en: 'The text is too short.' },
  },
  TEXT_CHARACTER: {
    status: 422,
    retry: 'after-change',
    vi: 'Văn bản có ký tự không dùng được: {character} (ký tự điều khiển, hoặc ký tự không nhìn thấy được).',
    en: 'The text has a character that cannot be used: {character} (a control character, or one that is not seen).',
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
    en: 'The date is in the future.',
  },
  DATE_TOO_EARLY: {
    status: 422,
    retry: 'after-change',
    vi: 'Ngày sớm hơn ngày đầu tiên được phép: {first}.',
    en: 'The date is before the first one allowed: {first}.',
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
  FIELDS_EXCLUSIVE: {
    status: 422,
    retry: 'after-change',
    vi: 'Chỉ được nêu một trong các trường này: {fields}.',
    en: 'Only one of these fields may be given: {fields}.',
  },
} as const satisfies Record<string, ErrorDefinition>;
