import type { Words } from '../../kernel/words.ts';

/** What should be known with a figure; none of them is an error. */
const FINDINGS = {
  CONDITION_UNKNOWN: {
    vi: 'Hợp tác xã chưa rõ có đa số lao động nữ hay không: chưa được tính.',
    en: 'Cooperatives of which it is not known whether most workers are women: not counted.',
  },
  FOUNDING_DAY_UNCERTAIN: {
    vi: 'Hợp tác xã có ngày thành lập chưa đủ rõ để biết có thuộc kỳ hay không: chưa được tính.',
    en: 'Cooperatives whose day of founding is not known well enough to be in the period: not counted.',
  },
  FIGURES_WITHOUT_BASELINE: {
    vi: 'Hợp tác xã mà lần số liệu đầu tiên thuộc kỳ và không có gì để so sánh: chưa được tính.',
    en: 'Cooperatives whose first figures are of the period, with nothing to compare them with: not counted.',
  },
  NAMES_LEFT_OUT_FOR_FIGURES: {
    vi: 'Hợp tác xã có nêu tên một số người nhưng số liệu nhiều hơn: chỉ tính số liệu.',
    en: 'Cooperatives that name some of their workers and have more by their figures: the figures alone count.',
  },
  FIGURES_TELL_NO_MEN: {
    vi: 'Hợp tác xã mà số liệu không nói có bao nhiêu thành viên nam: con số là mức tối thiểu.',
    en: 'Cooperatives whose figures do not give the men among the members: the figure is the least.',
  },
  JOBS_UNDATED: {
    vi: 'Người có việc làm ổn định không rõ ngày bắt đầu: không tính trong kỳ.',
    en: 'Persons with a stable job of unknown beginning: not counted in the period.',
  },
  JOBS_NOT_YET_STABLE: {
    vi: 'Người có việc làm ghi là ổn định nhưng chưa đủ 12 tháng và không phải hợp đồng không xác định thời hạn.',
    en: 'Persons whose job is called stable and is neither open-ended nor twelve months old.',
  },
  JOBS_UNCERTAIN: {
    vi: 'Người có việc làm chỉ biết năm hoặc tháng nên chưa rõ có thuộc kỳ hay không: chưa được tính.',
    en: 'Persons whose job is known by year or month alone, so that it may be outside the period: not counted.',
  },
  MOVED: {
    vi: 'Hợp tác xã được tính vì lúc đó đặt trụ sở tại đây, nay đã chuyển đi nơi khác.',
    en: 'Cooperatives that count because they were located here then, and are located elsewhere now.',
  },
  TRAINED_ELSEWHERE: {
    vi: 'Người được tính do học ở lớp của nơi khác; lớp đó có thể không xem được từ đây.',
    en: 'Persons who count by a class of another territory, which may not be visible from here.',
  },
  TRAINING_DAY_UNCERTAIN: {
    vi: 'Người học lớp chỉ biết năm hoặc tháng nên chưa rõ có thuộc kỳ hay không: chưa được tính.',
    en: 'Persons whose class is known by year or month alone, so that it may be outside the period: not counted.',
  },
  DENOMINATOR_EMPTY: {
    vi: 'Không có ai để tính tỷ lệ.',
    en: 'There is nobody of whom to take a share.',
  },
  PLACES_UNRESOLVED: {
    vi: 'Hợp tác xã không rõ nằm trong hay ngoài địa bàn này: không được tính; `max` là con số nếu tính tất cả.',
    en: 'Cooperatives of which it is not known whether they are located in this territory: not counted; `max` counts them all.',
  },
  TERRITORY_NOT_COVERED: {
    vi: 'Phạm vi của bạn không bao trùm địa bàn của chỉ tiêu.',
    en: 'Your territory does not cover the one of the target.',
  },
  UNIT_NOT_ONE: {
    vi: 'Vào ngày của địa giới được hỏi, đơn vị không còn là một đơn vị.',
    en: 'In the boundaries of that day the unit is not one unit.',
  },
  BOUNDARIES_DIFFER: {
    vi: 'Con số là của đơn vị trong địa giới ngày được hỏi, chỉ tiêu là của đơn vị trong kế hoạch: không đánh giá. Số: các đơn vị trước đó chưa có chỉ tiêu này trong sổ.',
    en: 'The figure is that of the unit in the boundaries of that day, the target that of the unit of the plan: no status. The number: predecessors whose target of this kind is not recorded.',
  },
  PREDECESSORS_SUMMED: {
    vi: 'Đánh giá theo tổng chỉ tiêu của từng này đơn vị hợp thành.',
    en: 'Judged by the sum of the targets of so many units that it was formed from.',
  },
  MILESTONES_OVERDUE: {
    vi: 'Mốc đã quá hạn mà chưa hoàn thành.',
    en: 'Milestones that are overdue and not reached.',
  },
  MILESTONES_NONE: {
    vi: 'Chưa ghi mốc nào cho chỉ tiêu này.',
    en: 'No milestone is recorded for this target.',
  },
  PER_EACH_NOT_COMPUTED: {
    vi: 'Chỉ tiêu cho từng đối tượng, hoặc cho quá nhiều đơn vị, nhiều kỳ: chưa tính.',
    en: 'A target for each subject, or for too many units or periods, is not computed.',
  },
  PARTS_TOO_MANY_HERE: {
    vi: 'Chỉ tiêu chia thành từng này phần, quá nhiều để tính cùng các chỉ tiêu khác: hãy hỏi riêng chỉ tiêu này.',
    en: 'A target of so many parts is too much beside the others that are asked for: ask for it alone.',
  },
  INDICATOR_NOT_COMPUTED: {
    vi: 'Chỉ tiêu này chưa được tính từ sổ đăng ký.',
    en: 'This indicator is not computed from the registry yet.',
  },
  FIGURES_NOT_REPORTED: {
    vi: 'Con số chỉ có trong báo cáo của đơn vị; chưa có báo cáo nào.',
    en: 'Only the unit itself can report the figure; no report has it.',
  },
  HORIZON_UNSTATED: {
    vi: 'Văn bản không nói tính từ đầu hay riêng giai đoạn sau: tính cả hai cách.',
    en: 'The plan does not say whether it counts from the start or the last phase alone: both are answered.',
  },
  ABOVE_RANGE: {
    vi: 'Vượt mức cao nhất của khoảng.',
    en: 'Beyond the most of the range.',
  },
} as const satisfies Readonly<Record<string, Words>>;

type FindingCode = keyof typeof FINDINGS;

/** The words of a finding. @throws Error for a code that has none. */
export function wordsOfFinding(code: string): Words {
  if (!Object.hasOwn(FINDINGS, code)) throw new Error(`no words for the finding ${code}`);
  return FINDINGS[code as FindingCode]; // its own key
}
