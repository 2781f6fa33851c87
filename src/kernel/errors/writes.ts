import type { ErrorDefinition } from './definition.ts';

/** What prevents a write as such: authority, versions, keys, values that are taken. */
export const WRITE_ERRORS = {
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
} as const satisfies Record<string, ErrorDefinition>;
