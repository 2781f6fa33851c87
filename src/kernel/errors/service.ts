import type { ErrorDefinition } from './definition.ts';

/** Pages, moments, documents, limits, and the service itself. */
export const SERVICE_ERRORS = {
  CURSOR_INVALID: {
    status: 400,
    retry: 'after-change',
    vi: 'Con trỏ trang không hợp lệ hoặc thuộc một danh sách khác: dùng nguyên endCursor (với before: startCursor) của trang trước, cùng điều kiện và thứ tự.',
    en: 'The cursor is invalid or belongs to another list: take endCursor (for before: startCursor) of the page before as it is, with the same conditions and order.',
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
    vi: 'Câu truy vấn GraphQL sai cú pháp: {reason}',
    en: 'The GraphQL document has a syntax error: {reason}',
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
  PERSISTED_QUERY_NOT_FOUND: {
    status: 400,
    retry: 'after-change',
    vi: 'Chưa lưu câu truy vấn nào có mã băm này: đề nghị gửi lại cả câu truy vấn kèm mã băm.',
    en: 'No document of this hash is kept: send the document again, with its hash.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    retry: 'after-change',
    vi: 'Chỉ hỗ trợ phiên bản 1 của câu truy vấn lưu theo mã băm: đề nghị gửi cả câu truy vấn.',
    en: 'Only version 1 of persisted queries is supported: send the whole document.',
  },
  PERSISTED_QUERY_HASH_DIFFERS: {
    status: 400,
    retry: 'after-change',
    vi: 'Mã băm không phải là SHA-256 của câu truy vấn đã gửi.',
    en: 'The hash is not the SHA-256 of the document that was sent.',
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
  OVERLOADED: {
    status: 503,
    retry: 'later',
    vi: 'Hệ thống đang quá tải nên chưa nhận yêu cầu này; đề nghị thử lại sau.',
    en: 'The service is overloaded and did not take the request; try again later.',
  },
  INTERNAL: {
    status: 500,
    retry: 'later',
    vi: 'Lỗi hệ thống; mã yêu cầu {requestId}.',
    en: 'An internal error; request id {requestId}.',
  },
} as const satisfies Record<string, ErrorDefinition>;
