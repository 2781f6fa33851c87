import { codeList } from '../code-list.ts';

export const STATISTICS_LEVEL = codeList(
  'StatisticsLevel',
  {
    vi: 'Thống kê theo địa bàn ở cấp nào.',
    en: 'At which level statistics are grouped by territory.',
  },
  {
    PROVINCE: {
      vi: 'Tỉnh, thành phố',
      en: 'Province',
      note: { vi: 'Chính xác theo địa giới của mọi ngày.', en: 'Exact in the boundaries of any day.' },
    },
    DISTRICT: {
      vi: 'Huyện, quận, thị xã, thành phố thuộc tỉnh',
      en: 'District',
      note: {
        vi: 'Theo địa giới của một ngày trước 01/7/2025, nêu tại `boundariesAt`; xã hình thành từ nhiều huyện, hoặc không ghi xã, được đếm riêng theo từng tỉnh.',
        en: 'In the boundaries of a day before 1 July 2025, named in `boundariesAt`; a commune formed from several districts, and what names no commune, is counted apart for each province.',
      },
    },
    COMMUNE: {
      vi: 'Xã, phường, đặc khu',
      en: 'Commune',
      note: {
        vi: 'Đơn vị bị chia khi sắp xếp, hoặc không ghi xã, được đếm riêng theo từng tỉnh.',
        en: 'What was divided at a reform, or names no commune, is counted apart for each province.',
      },
    },
  },
);

const byTerritory = {
  vi: 'Tỉnh hoặc xã, theo địa giới của ngày `boundariesAt`.',
  en: 'Province or commune, in the boundaries of `boundariesAt`.',
};

export const COOPERATIVE_GROUPING = codeList(
  'CooperativeGrouping',
  { vi: 'Thống kê HTX, THT theo tiêu chí nào.', en: 'What cooperatives are counted by.' },
  {
    TERRITORY: { vi: 'Địa bàn', en: 'Territory', note: byTerritory },
    KIND: { vi: 'Loại hình', en: 'Kind of organisation' },
    SECTOR: {
      vi: 'Lĩnh vực hoạt động',
      en: 'Sector',
      note: {
        vi: 'Ngành cấp 1 theo VSIC của ngành, nghề kinh doanh chính.',
        en: 'Section of VSIC of the main business line.',
      },
    },
    POSITION: {
      vi: 'Chức vụ',
      en: 'Position',
      note: {
        vi: 'Chức vụ hiện do phụ nữ giữ: HTX được đếm ở mỗi chức vụ; HTX không có nữ quản lý không được đếm ở chức vụ nào.',
        en: 'Position that a woman holds today: a cooperative counts in each, one without a woman in none.',
      },
    },
    RATING: {
      vi: 'Xếp loại',
      en: 'Rating',
      note: { vi: 'Xếp loại mới nhất.', en: 'Newest quality grade.' },
    },
    YEAR: { vi: 'Năm thành lập', en: 'Year of founding' },
    STATUS: { vi: 'Tình trạng pháp lý', en: 'Legal status' },
    OPERATING_STATE: {
      vi: 'Tình trạng hoạt động thực tế',
      en: 'Operating state',
      note: { vi: 'Thực tế có hoạt động hay không.', en: 'Whether it operates in fact.' },
    },
  },
);

export const WOMEN_MANAGER_GROUPING = codeList(
  'WomenManagerGrouping',
  { vi: 'Thống kê nữ quản lý theo tiêu chí nào.', en: 'What women managers are counted by.' },
  {
    TERRITORY: {
      vi: 'Địa bàn',
      en: 'Territory',
      note: {
        vi: 'Tỉnh hoặc xã của HTX, theo địa giới của ngày `boundariesAt`.',
        en: 'Province or commune of the cooperative, in the boundaries of `boundariesAt`.',
      },
    },
    KIND: { vi: 'Loại hình HTX', en: 'Kind of the cooperative' },
    SECTOR: {
      vi: 'Lĩnh vực hoạt động của HTX',
      en: 'Sector of the cooperative',
      note: {
        vi: 'Ngành cấp 1 theo VSIC của ngành, nghề kinh doanh chính của HTX.',
        en: 'Section of VSIC of the cooperative’s main business line.',
      },
    },
    POSITION: {
      vi: 'Chức vụ',
      en: 'Position',
      note: { vi: 'Chức vụ mà chị giữ.', en: 'Position that she holds.' },
    },
    RATING: {
      vi: 'Xếp loại HTX',
      en: 'Rating of the cooperative',
      note: { vi: 'Xếp loại mới nhất của HTX.', en: 'Newest quality grade of the cooperative.' },
    },
    YEAR: { vi: 'Năm thành lập HTX', en: 'Year of founding of the cooperative' },
    STATUS: { vi: 'Tình trạng pháp lý của HTX', en: 'Legal status of the cooperative' },
  },
);

export const TRAINING_GROUPING = codeList(
  'TrainingGrouping',
  { vi: 'Thống kê lớp tập huấn theo tiêu chí nào.', en: 'What classes are counted by.' },
  {
    TERRITORY: {
      vi: 'Địa bàn',
      en: 'Territory',
      note: {
        vi: 'Tỉnh hoặc xã được phục vụ, nếu không có thì của đơn vị tổ chức, theo địa giới của ngày `boundariesAt`: lớp được đếm ở mỗi nơi.',
        en: 'Province or commune served, else of the organiser, in the boundaries of `boundariesAt`: a class counts in each.',
      },
    },
    KIND: { vi: 'Loại hình đào tạo, tập huấn', en: 'Kind of training' },
    YEAR: {
      vi: 'Năm',
      en: 'Year',
      note: { vi: 'Năm lớp bắt đầu.', en: 'Year in which the class began.' },
    },
    TOPIC: {
      vi: 'Chủ đề',
      en: 'Topic',
      note: { vi: 'Lớp được đếm ở mỗi chủ đề.', en: 'A class counts in each of its topics.' },
    },
    STATUS: {
      vi: 'Tình trạng của lớp',
      en: 'State of the class',
      note: { vi: 'Chỉ lớp đã tổ chức được đếm.', en: 'Those alone count that were held.' },
    },
  },
);

export const SUMMED_FIGURE = codeList(
  'SummedFigure',
  {
    vi: 'Số liệu của HTX, THT được cộng khi thống kê.',
    en: 'Which figures of cooperatives statistics sum.',
  },
  {
    MEMBERS: { vi: 'Thành viên', en: 'Members' },
    WOMEN_MEMBERS: { vi: 'Thành viên nữ', en: 'Women members' },
    WORKERS: { vi: 'Lao động', en: 'Workers' },
    WOMEN_WORKERS: { vi: 'Lao động nữ', en: 'Women workers' },
    STABLE_JOBS: { vi: 'Việc làm ổn định', en: 'Stable jobs' },
    WOMEN_STABLE_JOBS: { vi: 'Việc làm ổn định của phụ nữ', en: 'Stable jobs of women' },
    REVENUE: {
      vi: 'Doanh thu (đồng)',
      en: 'Revenue in VND',
      note: {
        vi: 'Chỉ dành cho vai trò được đọc doanh thu của từng HTX.',
        en: 'For roles that may read the revenue of each cooperative.',
      },
    },
  },
);
