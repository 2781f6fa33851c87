import type { ErrorDefinition } from './definition.ts';

/** What is wrong with activities, plans and reports. */
export const PROGRAMME_ERRORS = {
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
    en: 'The time is outside the period of the plan ({from} to {to}).',
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
    en: '{count} rows of the old plan are outside the new period and were not copied.',
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
} as const satisfies Record<string, ErrorDefinition>;
