import { pick, pickBy, type Random } from './random.ts';

/** What a cooperative does: a section of VSIC, its share, codes of 2018 and how it is named. */
interface Activity {
  readonly section: string;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** What its members are called in the names of groups. */
  readonly crafts: readonly string[];
}

const list = (text: string) => text.split('; ');

const AGRICULTURE: Activity = {
  section: 'A',
  codes: list(
    '0111; 0118; 0119; 0121; 0127; 0128; 0131; 0141; 0144; 0145; 0146; 0150; 0161; 0163; 0210; 0311; 0321; 0322',
  ),
  names: list(
    'Dịch vụ nông nghiệp; Dịch vụ nông nghiệp; Dịch vụ nông nghiệp tổng hợp; Nông nghiệp; Nông nghiệp hữu cơ; Nông sản sạch; Rau an toàn; Chăn nuôi; Nuôi trồng thủy sản; Cây ăn quả; Lúa gạo; Dược liệu; Chè; Cà phê; Hồ tiêu; Nấm sạch; Hoa cây cảnh; Nông lâm nghiệp; Sản xuất kinh doanh dịch vụ nông nghiệp',
  ),
  crafts: list(
    'Trồng rau; Nuôi gà; Nuôi bò; Trồng nấm; Trồng chè; Nuôi ong; Trồng lúa; Nuôi tôm; Trồng hoa; Cây ăn quả; Chăn nuôi lợn',
  ),
};

const OTHERS: readonly (readonly [Activity, number])[] = [
  [
    {
      section: 'C',
      codes: list('1020; 1030; 1061; 1079; 1392; 1410; 1629; 3100; 2592'),
      names: list(
        'Thủ công mỹ nghệ; Mây tre đan; Dệt thổ cẩm; Chế biến nông sản; Chế biến thủy sản; Làng nghề; Bánh kẹo; Cơ khí; Mộc mỹ nghệ',
      ),
      crafts: list('Mây tre đan; Dệt thổ cẩm; Làm bánh; Đan cói; Nước mắm; May mặc'),
    },
    0.083,
  ],
  [
    {
      section: 'G',
      codes: list('4620; 4632; 4649; 4711; 4722; 4773'),
      names: list('Thương mại dịch vụ; Dịch vụ tổng hợp; Chợ; Kinh doanh tổng hợp; Vật tư nông nghiệp'),
      crafts: list('Bán hàng; Thu mua nông sản; Dịch vụ'),
    },
    0.075,
  ],
  [
    {
      section: 'H',
      codes: list('4931; 4932; 4933; 5022'),
      names: list('Vận tải; Vận tải và dịch vụ; Bốc xếp; Vận tải thủy'),
      crafts: list('Vận tải; Xe ôm'),
    },
    0.057,
  ],
  [
    {
      section: 'K',
      codes: list('6419'),
      names: list('Quỹ tín dụng nhân dân'),
      crafts: list('Tương trợ vốn'),
    },
    0.035,
  ],
  [
    {
      section: 'F',
      codes: list('4101; 4211; 4299'),
      names: list('Xây dựng; Xây dựng và thương mại'),
      crafts: list('Thợ xây'),
    },
    0.026,
  ],
  [
    {
      section: 'E',
      codes: list('3600; 3811; 3821'),
      names: list('Môi trường; Vệ sinh môi trường; Nước sạch'),
      crafts: list('Thu gom rác'),
    },
    0.019,
  ],
  [
    {
      section: 'I',
      codes: list('5510; 5610; 5590'),
      names: list('Du lịch cộng đồng; Du lịch sinh thái; Homestay'),
      crafts: list('Du lịch cộng đồng; Nấu ăn'),
    },
    0.02,
  ],
  [
    {
      section: 'P',
      codes: list('8510; 8532; 8559'),
      names: list('Giáo dục; Đào tạo nghề'),
      crafts: list('Dạy nghề'),
    },
    0.017,
  ],
];

/** Share of section A among the HTX at the end of 2024. Source: Cooperative Alliance (22,415 of 33,557). */
const AGRICULTURE_SHARE = 0.668;

export function drawActivity(random: Random): Activity {
  return pickBy(random, [[AGRICULTURE, AGRICULTURE_SHARE], ...OTHERS]);
}

/** One to three lines, the main one first. */
export function drawLines(random: Random, { codes }: Activity): string[] {
  const lines = [pick(random, codes), pick(random, codes), pick(random, ['4620', '4632', '0161', '8299'])];
  return [...new Set(lines.slice(0, 1 + Math.floor(random() * 3)))];
}

const BRANDS = list(
  'Thành Công; Đồng Tâm; Hòa Bình; Quyết Tiến; Tân Tiến; Đại Thành; Phú Thịnh; Hương Quê; Đất Việt; Bình Minh; Hồng Phát; Toàn Thắng; Sông Xanh; Ánh Dương; Tiến Đạt; Minh Phát; Hoa Sen; Đoàn Kết; Hợp Nhất; Thuận Phát; Phương Nam; Sao Mai; Thiên Phú; An Phát; Mộc An',
);

export const drawBrand = (random: Random) => pick(random, BRANDS);
