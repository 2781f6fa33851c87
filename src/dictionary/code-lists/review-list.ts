import { codeList } from '../code-list.ts';

export const REVIEW_LIST_KIND = codeList(
  'ReviewListKind',
  { vi: 'Mục đích lập danh sách.', en: 'Purpose of a list of cooperatives.' },
  {
    REVIEW: {
      vi: 'Rà soát',
      en: 'Review',
      note: { vi: 'Xem đơn vị nào còn hoạt động.', en: 'Which of them operate.' },
    },
    CLASSIFICATION: {
      vi: 'Phân loại',
      en: 'Classification',
      note: {
        vi: 'Xếp loại chất lượng (Thông tư 09/2017/TT-BNNPTNT).',
        en: 'Graded by quality (Circular 09/2017/TT-BNNPTNT).',
      },
    },
    RESTRUCTURING: {
      vi: 'Củng cố, chuyển đổi',
      en: 'Restructuring',
      note: { vi: 'Cần củng cố hoặc chuyển đổi.', en: 'To be restructured.' },
    },
    DISSOLUTION: {
      vi: 'Giải thể',
      en: 'Dissolution',
      note: { vi: 'Cần giải thể.', en: 'To be dissolved.' },
    },
  },
);

export const REVIEW_FINDING = codeList(
  'ReviewFinding',
  { vi: 'Kết luận rà soát về một hợp tác xã, tổ hợp tác.', en: 'Finding about a cooperative.' },
  {
    KEEP: {
      vi: 'Giữ nguyên',
      en: 'Keep',
      note: { vi: 'Tiếp tục hoạt động như hiện nay.', en: 'Continues as it is.' },
    },
    STRENGTHEN: { vi: 'Củng cố', en: 'Strengthen' },
    CONVERT: {
      vi: 'Chuyển đổi',
      en: 'Convert',
      note: { vi: 'Cần chuyển sang loại hình khác.', en: 'To take another form.' },
    },
    MERGE: { vi: 'Sáp nhập, hợp nhất', en: 'Merge or consolidate' },
    DISSOLVE: { vi: 'Giải thể', en: 'Dissolve' },
    NOT_FOUND: {
      vi: 'Không tìm thấy',
      en: 'Not found',
      note: { vi: 'Không có ai ở địa chỉ đã ghi.', en: 'Nobody was found at the address.' },
    },
    NOT_RATED: {
      vi: 'Không xếp loại',
      en: 'Not rated',
      note: {
        vi: 'Thành lập chưa đủ 12 tháng, hoặc không có số liệu.',
        en: 'Founded less than 12 months ago, or without figures.',
      },
    },
  },
);
