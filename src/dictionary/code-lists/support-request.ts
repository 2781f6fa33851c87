import { codeList } from '../code-list.ts';

export const SUPPORT_REQUEST_KIND = codeList(
  'SupportRequestKind',
  { vi: 'Nội dung đề nghị hỗ trợ.', en: 'What is asked for.' },
  {
    FOUNDING: { vi: 'Tư vấn thành lập HTX, THT', en: 'Advice on founding a cooperative or group' },
    CREDIT: { vi: 'Vay vốn', en: 'Loan' },
    TRAINING: { vi: 'Tập huấn, đào tạo', en: 'Training' },
    TRADE_PROMOTION: {
      vi: 'Xúc tiến thương mại, tiêu thụ sản phẩm',
      en: 'Trade promotion, distribution',
    },
    BRAND: {
      vi: 'Thương hiệu, nhãn mác, truy xuất nguồn gốc, OCOP',
      en: 'Brand, label, traceability, OCOP',
    },
    LEGAL: { vi: 'Pháp luật, đăng ký, quản trị', en: 'Law, registration, governance' },
    DIGITAL: { vi: 'Chuyển đổi số, thương mại điện tử', en: 'Digital transformation, e-commerce' },
    OTHER: { vi: 'Khác', en: 'Other' },
  },
);

export const SUPPORT_REQUEST_STATE = codeList(
  'SupportRequestState',
  { vi: 'Tình trạng xử lý đề nghị.', en: 'State of a request.' },
  {
    NEW: {
      vi: 'Mới',
      en: 'New',
      note: { vi: 'Chưa có ai xử lý.', en: 'Nobody works on it yet.' },
    },
    IN_PROGRESS: { vi: 'Đang xử lý', en: 'In progress' },
    ANSWERED: { vi: 'Đã trả lời', en: 'Answered' },
    DECLINED: {
      vi: 'Từ chối',
      en: 'Declined',
      note: { vi: 'Đã trả lời là không hỗ trợ được.', en: 'The answer is no.' },
    },
    WITHDRAWN: {
      vi: 'Đã rút',
      en: 'Withdrawn',
      note: { vi: 'Người đề nghị đã rút đề nghị.', en: 'The requester took it back.' },
    },
  },
);
