import type { Words } from '../../kernel/words.ts';

/** What the plans leave open, and how it is taken; a change is a new version of the definition. */
export const ASSUMPTIONS = {
  USUAL_POSITIONS: {
    vi: 'Kế hoạch không nêu chức danh: tính Hội đồng quản trị, (Tổng) giám đốc, Ban kiểm soát, kiểm soát viên; không tính cấp phó.',
    en: 'The plan names no positions: board, (general) director, supervisory board and controller count; deputies do not.',
  },
  GROUP_POSITIONS: {
    vi: 'Tổ hợp tác do phụ nữ quản lý: có nữ tổ trưởng, tổ phó hoặc thành viên ban điều hành.',
    en: 'A group is women-managed by a woman leader, deputy leader or board member.',
  },
  SEAT_ON_THE_DAY: {
    vi: 'Tính ở nơi đặt trụ sở vào ngày phát sinh; chuyển trụ sở về sau không làm thay đổi số của kỳ đã qua.',
    en: 'What happened counts where the cooperative was located on that day; a later move changes no period before it.',
  },
  FIRST_DAY_OF_TERMS: {
    vi: 'Nhiệm kỳ chỉ biết năm hoặc tháng: tính từ ngày đầu của năm, tháng đó.',
    en: 'A term of which the year or month is known alone is held from the first day of it.',
  },
  SCOPE_ON_THE_DAY: {
    vi: 'Trong Đề án, xét vào ngày có việc làm: có nữ quản lý, và do Hội hỗ trợ thành lập hoặc đã được Hội hỗ trợ từ đầu kế hoạch đến ngày đó (lớp học không tính). Hợp tác xã mới: thành lập từ đầu kế hoạch.',
    en: 'In the programme, judged on the day on which a job was obtained: women-managed, and founded with the Union or helped by it between the beginning of the plan and that day (classes are no help). A new cooperative was founded since the plan began.',
  },
  STABLE_IS_TWELVE_MONTHS: {
    vi: 'Việc làm ổn định: hợp đồng không xác định thời hạn, hoặc đủ 12 tháng liên tục (từ ngày 01/01 đến hết ngày 31/12); việc thời vụ không tính; tính vào ngày đạt.',
    en: 'A stable job is open-ended, or has lasted twelve months in a row (1 January to 31 December), and is never seasonal; it counts on the day it became so.',
  },
  FIGURES_BY_GROWTH: {
    vi: 'Theo số liệu: cộng các mức tăng so với lần số liệu liền trước, kể cả trước kỳ; lần đầu tiên tính số việc làm mới trong năm, hoặc từ 0 nếu thành lập từ đầu kế hoạch.',
    en: 'By figures: the sum of what each added to the figures before it, those before the period included; of the first ones the new jobs of the year, or from nothing if founded since the plan began.',
  },
  GROUP_MEMBERS_AT_WORK: {
    vi: 'Lao động nữ của tổ hợp tác gồm cả nữ thành viên có việc làm tại tổ.',
    en: 'Women who work in a group are its women members with a job there as well.',
  },
  MEMBERS_ARE_PERSONS_AND_HOUSEHOLDS: {
    vi: 'Thành viên: cá nhân và người đại diện hộ; pháp nhân không tính.',
    en: 'Members are persons and those who represent households; bodies do not count.',
  },
  MAJORITY_WITHIN_TWELVE_MONTHS: {
    vi: 'Đa số lao động nữ: trên 50 % theo số liệu mới nhất trong 12 tháng sau thành lập; không có là chưa rõ.',
    en: 'A majority of women: more than half by the newest figures within twelve months of the founding; none: unknown.',
  },
  TRAINED_ANYWHERE: {
    vi: 'Lớp đã hoàn thành được tính dù tổ chức ở đâu và ai ghi.',
    en: 'A class that was completed counts wherever it was held and whoever recorded it.',
  },
  NAMES_WHERE_COMPLETE: {
    vi: 'Có cả số liệu và người cụ thể: tính người cụ thể khi danh sách được xác nhận là đầy đủ hoặc đủ bằng số liệu; nếu không thì tính số liệu.',
    en: 'Of figures and named persons, the persons count where the roster was declared complete or names as many as the figures say; otherwise the figures do.',
  },
  CARRIED_OVER: {
    vi: 'Việc làm được tiếp nhận khi sáp nhập, chia, tách, hợp nhất, chuyển đổi giữ nguyên ngày có việc làm ban đầu.',
    en: 'A job that a merger, division or conversion carries over keeps the day on which it was first obtained.',
  },
  ABOUT_FROM_NINETY: {
    vi: '“Khoảng”: đạt từ 90 %.',
    en: '“About” is met from 90 %.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type AssumptionCode = keyof typeof ASSUMPTIONS;
