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
  SEAT_AS_WRITTEN: {
    vi: 'Tính theo trụ sở ghi trong sổ đăng ký hiện nay.',
    en: 'A cooperative counts where its seat is written now.',
  },
  FIRST_DAY_OF_WHAT_IS_KNOWN: {
    vi: 'Việc làm, lớp học, nhiệm kỳ chỉ biết năm hoặc tháng: tính từ ngày đầu của năm, tháng đó.',
    en: 'A job, a class or a term of which the year or month is known alone counts on the first day of it.',
  },
  WOMEN_MANAGED_ON_THE_DAY: {
    vi: 'Trong Đề án: vào ngày đánh giá có nữ quản lý, và do Hội hỗ trợ thành lập hoặc được Hội hỗ trợ trong kỳ (lớp học không tính).',
    en: 'In the programme: women-managed on the day of evaluation, and founded with the Union or helped by it in the period (classes are no help).',
  },
  STABLE_IS_TWELVE_MONTHS: {
    vi: 'Việc làm ổn định: hợp đồng không xác định thời hạn, hoặc đủ 12 tháng liên tục; việc thời vụ không tính; tính vào ngày đạt.',
    en: 'A stable job is open-ended, or has lasted twelve months in a row, and is never seasonal; it counts on the day it became so.',
  },
  FIGURES_BY_GROWTH: {
    vi: 'Theo số liệu của hợp tác xã: tăng so với số gần nhất trong 12 tháng trước kỳ; từ 0 nếu thành lập trong kỳ.',
    en: 'By figures: the growth since the newest count of the twelve months before the period, from nothing if founded in it.',
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
  TRAINING_SEEN_IN_TERRITORY: {
    vi: 'Tính lớp học ghi trong địa bàn, hoặc phục vụ địa bàn và người học do hợp tác xã của địa bàn cử.',
    en: 'Classes recorded in the territory count, and those that served it, of who came for a cooperative of it.',
  },
  ABOUT_FROM_NINETY: {
    vi: '“Khoảng”: đạt từ 90 %.',
    en: '“About” is met from 90 %.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type AssumptionCode = keyof typeof ASSUMPTIONS;
