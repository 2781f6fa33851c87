import { chance, pick, pickBy, type Random } from './random.ts';

/** Shares of the surnames of the nation; those of minorities among the last. */
const SURNAMES = [
  ['Nguyễn', 0.315],
  ['Trần', 0.109],
  ['Lê', 0.089],
  ['Phạm', 0.059],
  ['Hoàng', 0.038],
  ['Huỳnh', 0.013],
  ['Phan', 0.028],
  ['Vũ', 0.026],
  ['Võ', 0.013],
  ['Đặng', 0.021],
  ['Bùi', 0.021],
  ['Đỗ', 0.019],
  ['Hồ', 0.015],
  ['Ngô', 0.013],
  ['Dương', 0.011],
  ['Lý', 0.007],
  ['Đinh', 0.012],
  ['Đoàn', 0.011],
  ['Trịnh', 0.011],
  ['Lương', 0.012],
  ['Mai', 0.01],
  ['Trương', 0.012],
  ['Cao', 0.009],
  ['Hà', 0.012],
  ['Nông', 0.013],
  ['Lò', 0.013],
  ['Giàng', 0.01],
  ['Vàng', 0.008],
  ['Sùng', 0.008],
  ['Quách', 0.008],
  ['Ma', 0.007],
  ['Triệu', 0.01],
  ['Tạ', 0.008],
  ['Chu', 0.01],
  ['Kiều', 0.008],
  ['Thạch', 0.008],
] as const;

const MIDDLE = {
  FEMALE: [
    ['Thị', 0.62],
    ['Ngọc', 0.06],
    ['Thanh', 0.06],
    ['Thu', 0.06],
    ['Kim', 0.05],
    ['Thị Thu', 0.04],
    ['Thị Ngọc', 0.03],
    ['Minh', 0.03],
    ['Bích', 0.03],
    ['Mỹ', 0.02],
  ],
  MALE: [
    ['Văn', 0.48],
    ['Đức', 0.08],
    ['Xuân', 0.06],
    ['Quang', 0.06],
    ['Hữu', 0.06],
    ['Minh', 0.05],
    ['Quốc', 0.05],
    ['Công', 0.04],
    ['Đình', 0.06],
    ['Ngọc', 0.06],
  ],
} as const;

const words = (text: string) => text.split(' ');

const GIVEN = {
  FEMALE: words(
    'Hoa Lan Hương Hồng Hà Mai Nga Thảo Thủy Hằng Hạnh Liên Loan Yến Nhung Oanh Phương Trang Huyền Ngọc Thúy Vân Xuân Thu Dung Duyên Hiền Hòa Hoài Khánh Lệ Linh Ly Mơ My Nhàn Nhi Như Quyên Quỳnh Tâm Thanh Thoa Thơm Tình Trâm Trinh Tuyết Tươi Vui Hậu Bình Chi Chung Cúc Diệp Đào Gấm Giang Lụa Mến Miên Nguyệt Nụ Phượng Sen Sáu Thắm Thìn Tý Út',
  ),
  MALE: words(
    'Hùng Dũng Cường Tuấn Anh Minh Hải Sơn Nam Long Thắng Thành Trung Đức Quang Huy Bình Hòa Hưng Khánh Kiên Lâm Lực Mạnh Nghĩa Phong Phúc Quân Quyết Sáng Sinh Tài Tân Thái Thiện Thịnh Thọ Tiến Toàn Tùng Tú Việt Vinh Vương Bắc Chiến Công Dương Đạt Điệp Định Đông Hiếu Hiệp Hoan Học Khoa Lợi Luân Ninh Oanh Thuận',
  ),
} as const;

export type Gender = keyof typeof GIVEN;

/** A name as registers have it: a few surnames and syllables over and over, written in more ways than one. */
export function personName(random: Random, gender: Gender): string {
  const name = `${pickBy(random, SURNAMES)} ${pickBy(random, MIDDLE[gender])} ${pick(random, GIVEN[gender])}`;
  return asTyped(random, name);
}

const OLD_STYLE: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
];

/** As lists have it: mostly right, some without accents, in capitals, or with the tone on the other vowel. */
export function asTyped(random: Random, text: string): string {
  if (chance(random, 0.9)) return text;
  const way = random();
  if (way < 0.5) return withoutAccents(text);
  if (way < 0.75) return text.toUpperCase();
  return OLD_STYLE.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

/** Letters keep their case. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}
