import type { Words } from '../kernel/words.ts';

/**
 * What the orders of lists mean; an order has the same meaning in every kind that has it. One that is not here means the
 * field of its name, as the kind describes it.
 */
export const ORDERS: Readonly<Record<string, Words>> = {
  NAME: {
    vi: 'Theo tên, không phân biệt dấu. FORBIDDEN với vai trò không được đọc tên.',
    en: 'Name, accents ignored. FORBIDDEN for roles that may not read the name.',
  },
  CREATED_AT: { vi: 'Theo thời điểm ghi.', en: 'Time of recording.' },
  POSITION: { vi: 'Theo vị trí trong kế hoạch.', en: 'Place in the plan.' },
  FOUNDED_ON: {
    vi: 'Theo ngày thành lập; chưa rõ ngày được coi là cũ nhất.',
    en: 'Founding; those without a day as the oldest.',
  },
  FROM_ON: {
    vi: 'Theo ngày đầu; chưa rõ ngày được coi là cũ nhất.',
    en: 'First day; those without one as the oldest.',
  },
  TO_ON: { vi: 'Theo ngày cuối của kỳ.', en: 'Last day of the period.' },
  STARTED_ON: {
    vi: 'Theo ngày bắt đầu; chưa rõ ngày được coi là cũ nhất.',
    en: 'First day; those without one as the oldest.',
  },
  JOINED_ON: {
    vi: 'Theo ngày vào; chưa rõ ngày được coi là cũ nhất.',
    en: 'Day of joining; those without one as the oldest.',
  },
  HELD_ON: { vi: 'Theo ngày tổ chức.', en: 'The day on which it was held.' },
  DONE_ON: {
    vi: 'Theo ngày thực hiện; chưa rõ ngày được coi là cũ nhất.',
    en: 'When it was done; those without a day as the oldest.',
  },
  DUE_ON: {
    vi: 'Theo hạn; chưa rõ hạn được coi là cũ nhất.',
    en: 'Last day; those without one as the oldest.',
  },
  ISSUED_ON: {
    vi: 'Theo ngày ban hành; chưa rõ ngày được coi là cũ nhất.',
    en: 'When it was issued; those without a day as the oldest.',
  },
  EFFECTIVE_ON: { vi: 'Theo ngày có hiệu lực.', en: 'Day on which it took effect.' },
  REVIEWED_ON: { vi: 'Theo ngày rà soát.', en: 'Day of the review.' },
  REQUESTED_ON: { vi: 'Theo ngày yêu cầu.', en: 'Day of the request.' },
  PUBLISHED_ON: {
    vi: 'Theo ngày đăng; chưa rõ ngày được coi là cũ nhất.',
    en: 'When it appeared; those without a day as the oldest.',
  },
  AWARDED_ON: {
    vi: 'Theo ngày khen thưởng; chưa rõ ngày được coi là cũ nhất.',
    en: 'When it was given; those without a day as the oldest.',
  },
  RELEVANCE: {
    vi: 'Theo mức phù hợp với `filter.search`: đúng dấu trước, rồi không dấu; cả tên, từ, đầu từ; khi có dưới mười kết quả đúng chữ thì thêm tên sai một chữ cái mỗi từ. ASC: phù hợp nhất trước. Chỉ dùng khi có tìm kiếm, và là thứ tự mặc định khi tìm kiếm. FORBIDDEN với vai trò không được đọc tên.',
    en: 'How well the names fit `filter.search`: with the accents as typed, then without; the whole name, words, beginnings of words; where fewer than ten have the words as typed, those off by a letter a word, too. ASC: the best first. Only with a search, and the default with one. FORBIDDEN for roles that may not read the names.',
  },
};
