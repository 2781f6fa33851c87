import type { ErrorDefinition } from './definition.ts';

/** Who may come in, and what is there for them. */
export const ACCESS_ERRORS = {
  AUTH_TOKEN_INVALID: {
    status: 401,
    retry: 'after-change',
    vi: 'Mã truy cập không hợp lệ hoặc đã hết hạn.',
    en: 'The access token is invalid or has expired.',
  },
  AUTH_TOKEN_REQUIRED: {
    status: 401,
    retry: 'after-change',
    vi: 'Thao tác này cần mã truy cập (POST /oauth/token); yêu cầu không kèm mã nào.',
    en: 'This needs an access token (POST /oauth/token), and none was sent.',
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
  ORIGIN_FORBIDDEN: {
    status: 403,
    retry: 'never',
    vi: 'Trang web này không được gửi yêu cầu nhân danh ứng dụng: nguồn (Origin) của trang không có trong danh sách của ứng dụng.',
    en: 'This page may not ask in the name of the client: its origin is not among those of the client.',
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
} as const satisfies Record<string, ErrorDefinition>;
