import type { AgencyCode } from './agencies.ts';
import { cooperativeId, type Entry, SOURCE, womanId } from './entries.ts';
import { demonstrationId } from './ids.ts';

/** Records of a list, by their keys. */
export function entriesOf(
  what: string,
  listed: Readonly<Record<string, readonly [recorder: AgencyCode, input: object]>>,
): Entry[] {
  return Object.entries(listed).map(([key, [recorder, input]]) => ({
    id: demonstrationId(`${what} ${key}`),
    recorder,
    input: { ...input },
  }));
}

export const trainingId = (key: string) => demonstrationId(`training ${key}`);

export const NINH_BINH = { level: 'PROVINCE', code: '37', at: '2025-07-01' };
const IN_NINH_BINH = { provinceCode: '37', codesOn: '2025-07-01' };
const IN_HA_NOI = { provinceCode: '01', codesOn: '2025-07-01' };
const days = (...held: readonly string[]) =>
  held.map((heldOn, index) => ({ ordinal: index + 1, heldOn, hours: 7 }));

/** Classes with their sessions; who took part is an event. */
export const TRAININGS = entriesOf('training', {
  GOVERNANCE: [
    'demo-union-province-37',
    {
      title: 'Lớp quản trị hợp tác xã cho nữ quản lý',
      kind: 'SHORT_COURSE',
      state: 'HELD',
      place: IN_NINH_BINH,
      topics: ['GOVERNANCE', 'LAW'],
      audiences: ['WOMEN_MANAGERS'],
      programme: 'PROJECT_01',
      fromOn: '2025-10-20',
      toOn: '2025-10-22',
      placeText: 'Hội trường trung tâm tỉnh (hư cấu)',
      hours: 21,
      budgetVnd: 48_000_000,
      fundingSources: ['PROVINCE_BUDGET'],
      servedUnits: [NINH_BINH],
      publicationState: 'PUBLISHED',
      sessions: days('2025-10-20', '2025-10-21', '2025-10-22'),
      source: SOURCE,
    },
  ],
  ECOMMERCE: [
    'demo-union-province-37',
    {
      title: 'Đưa sản phẩm lên sàn thương mại điện tử',
      kind: 'SHORT_COURSE',
      state: 'HELD',
      place: IN_NINH_BINH,
      topics: ['ECOMMERCE', 'DIGITAL'],
      audiences: ['MEMBERS', 'WORKERS'],
      programme: 'PROJECT_01',
      fromOn: '2025-11-12',
      toOn: '2025-11-13',
      participantCount: 45,
      femaleParticipantCount: 41,
      completedCount: 40,
      femaleCompletedCount: 37,
      headTimes: 88,
      servedUnits: [NINH_BINH],
      sessions: days('2025-11-12', '2025-11-13'),
      source: SOURCE,
    },
  ],
  WEAVING: [
    'demo-labour-37',
    {
      title: 'Lớp dạy nghề mây tre đan xuất khẩu',
      kind: 'VOCATIONAL',
      state: 'HELD',
      place: IN_NINH_BINH,
      topics: ['TRADE_SKILL'],
      audiences: ['WORKERS'],
      fromOn: '2025-06',
      hours: 240,
      source: SOURCE,
    },
  ],
  SILK: [
    'demo-union-province-01',
    {
      title: 'Tập huấn kiến thức kinh doanh cho nữ giám đốc',
      kind: 'REFRESHER',
      state: 'HELD',
      place: IN_HA_NOI,
      topics: ['BUSINESS', 'MARKETING'],
      audiences: ['WOMEN_MANAGERS'],
      programme: 'PROJECT_01',
      fromOn: '2025-09-08',
      publicationState: 'PUBLISHED',
      sessions: days('2025-09-08'),
      source: SOURCE,
    },
  ],
  NEXT: [
    'demo-union-province-37',
    {
      title: 'Lớp tài chính cho ban kiểm soát',
      kind: 'SHORT_COURSE',
      state: 'PLANNED',
      place: IN_NINH_BINH,
      topics: ['FINANCE'],
      audiences: ['MANAGERS'],
      source: SOURCE,
    },
  ],
  CANCELLED: [
    'demo-union-central',
    {
      title: 'Tập huấn cán bộ Hội phụ trách hợp tác xã',
      kind: 'REFRESHER',
      state: 'CANCELLED',
      topics: ['PROGRAMME_DUTIES'],
      audiences: ['UNION_OFFICERS'],
      programme: 'PROJECT_01',
      source: SOURCE,
    },
  ],
});

const ids = (...keys: readonly string[]) => keys.map(cooperativeId);

export const SUPPORT_ACTIVITIES = entriesOf('support activity', {
  FOUNDING: [
    'demo-union-province-37',
    {
      kind: 'ESTABLISHMENT_ADVICE',
      title: 'Hướng dẫn thủ tục thành lập hợp tác xã thêu ren',
      cooperativeIds: ids('NB-01'),
      state: 'COMPLETED',
      doneOn: '2025-06',
      unionLevel: 'PROVINCE',
      beneficiaryCount: 12,
      femaleBeneficiaryCount: 12,
      source: SOURCE,
    },
  ],
  GOVERNANCE: [
    'demo-union-province-37',
    {
      kind: 'GOVERNANCE',
      title: 'Củng cố bộ máy, sửa điều lệ',
      cooperativeIds: ids('ND-01', 'ND-03'),
      state: 'COMPLETED',
      doneOn: '2025-04-15',
      unionLevel: 'PROVINCE',
      amountVnd: 12_000_000,
      fundingSource: 'PROVINCE_BUDGET',
      source: SOURCE,
    },
  ],
  BRAND: [
    'demo-union-province-37',
    {
      kind: 'BRAND',
      title: 'Thiết kế bao bì, đăng ký nhãn hiệu nước mắm',
      cooperativeIds: ids('ND-02'),
      state: 'ONGOING',
      doneOn: '2025-11',
      source: SOURCE,
    },
  ],
  TRADE: [
    'demo-alliance-01',
    {
      kind: 'TRADE_PROMOTION',
      title: 'Gian hàng hội chợ làng nghề Hà Nội',
      cooperativeIds: ids('HN-01', 'HN-02', 'HN-07'),
      state: 'COMPLETED',
      doneOn: '2025-10-05',
      source: SOURCE,
    },
  ],
});

export const SUPPORT_REQUESTS = entriesOf('support request', {
  CREDIT: [
    'demo-union-province-37',
    {
      kind: 'CREDIT',
      subject: 'Vay vốn mua máy sấy lúa',
      cooperativeId: cooperativeId('ND-01'),
      requestedOn: '2025-11-03',
      requesterName: 'Phạm Thị Hường',
      source: SOURCE,
    },
  ],
  PROMOTION: [
    'demo-portal-56',
    {
      kind: 'TRADE_PROMOTION',
      subject: 'Tham gia hội chợ nông sản cuối năm',
      cooperativeId: cooperativeId('KH-02'),
      requestedOn: '2025-10-20',
      source: SOURCE,
    },
  ],
});

export const REVIEW_LISTS = entriesOf('review list', {
  NINH_BINH: [
    'demo-union-province-37',
    {
      kind: 'REVIEW',
      title: 'Rà soát hợp tác xã do phụ nữ tham gia quản lý năm 2025',
      reviewedOn: '2025-10-31',
      place: IN_NINH_BINH,
      entries: [
        { cooperativeId: cooperativeId('ND-01'), finding: 'KEEP' },
        { cooperativeId: cooperativeId('ND-07'), finding: 'STRENGTHEN', note: 'Chưa có mã số thuế' },
        { cooperativeId: cooperativeId('ND-14'), finding: 'DISSOLVE' },
      ],
      source: SOURCE,
    },
  ],
  HA_NOI: [
    'demo-alliance-01',
    {
      kind: 'CLASSIFICATION',
      title: 'Đánh giá, xếp loại hợp tác xã năm 2024',
      reviewedOn: '2025-03-31',
      place: IN_HA_NOI,
      entries: [
        { cooperativeId: cooperativeId('HN-01'), finding: 'KEEP', grade: 'GOOD' },
        { cooperativeId: cooperativeId('HN-12'), finding: 'NOT_RATED' },
      ],
      source: SOURCE,
    },
  ],
});

export const MEDIA_ITEMS = entriesOf('media item', {
  RICE: [
    'demo-union-province-37',
    {
      kind: 'ARTICLE',
      title: 'Người phụ nữ giữ hương lúa quê',
      cooperativeId: cooperativeId('ND-01'),
      womenManagerId: womanId('W01'),
      outlet: 'Báo trình diễn',
      url: 'https://bao.example/huong-lua',
      publishedOn: '2025-10-20',
      publicationState: 'PUBLISHED',
      source: SOURCE,
    },
  ],
  FILM: [
    'demo-portal-56',
    {
      kind: 'FILM',
      title: 'Sắc thổ cẩm Chăm',
      cooperativeId: cooperativeId('KH-13'),
      publishedOn: '2025',
      source: SOURCE,
    },
  ],
  SILK: [
    'demo-union-province-01',
    {
      kind: 'ARTICLE',
      title: 'Nữ giám đốc giữ nghề lụa Hà Đông',
      cooperativeId: cooperativeId('HN-01'),
      outlet: 'Báo trình diễn',
      publishedOn: '2025-03',
      source: SOURCE,
    },
  ],
});

export const COMMENDATIONS = entriesOf('commendation', {
  RICE: [
    'demo-union-province-37',
    {
      kind: 'CERTIFICATE_OF_MERIT',
      title: 'Đơn vị tiêu biểu phong trào phụ nữ khởi nghiệp',
      level: 'PROVINCE',
      awardedOn: '2025-03-08',
      cooperativeId: cooperativeId('ND-01'),
      source: SOURCE,
    },
  ],
  HUONG: [
    'demo-union-province-37',
    {
      kind: 'LETTER_OF_COMMENDATION',
      title: 'Nữ giám đốc tiêu biểu',
      level: 'PROVINCE',
      awardedOn: '2024-10-20',
      cooperativeId: cooperativeId('ND-01'),
      womenManagerId: womanId('W01'),
      source: SOURCE,
    },
  ],
  SILK: [
    'demo-alliance-01',
    {
      kind: 'PRIZE',
      title: 'Giải thưởng sản phẩm làng nghề',
      level: 'MINISTRY',
      awardedOn: '2024',
      cooperativeId: cooperativeId('HN-01'),
      source: SOURCE,
    },
  ],
});
