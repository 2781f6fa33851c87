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
  ETAG_WEAK: {
    status: 412,
    retry: 'after-change',
    vi: 'ETag yếu (W/"…") trong If-Match không bao giờ khớp, dù phiên bản đúng. Máy chủ trung gian (proxy) khi nén câu trả lời đã đổi ETag thành yếu: gửi lại không có W/, tức là If-Match: {tag}, hoặc chỉ ghi phiên bản trong ngoặc kép (RFC 9110, mục 13.1.1).',
    en: 'A weak ETag (W/"…") in If-Match never matches, even of the right version. Proxies that compress an answer make its tag weak: send it without W/, that is If-Match: {tag}, or the version alone in double quotes (RFC 9110, section 13.1.1).',
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
