import { entriesOf, NINH_BINH, trainingId } from './activity-entries.ts';
import { cooperativeId, SOURCE } from './entries.ts';
import { demonstrationId } from './ids.ts';
import { obligationId, planId, targetId } from './plan-entries.ts';

export const ALLIANCE_MEMBERSHIPS = entriesOf('alliance membership', {
  'ND-01': [
    'demo-alliance-37',
    { cooperativeId: cooperativeId('ND-01'), fromOn: '2016', decisionNo: 'QĐ-TD-01', source: SOURCE },
  ],
  'ND-08': [
    'demo-alliance-37',
    {
      cooperativeId: cooperativeId('ND-08'),
      fromOn: '2017-05',
      toOn: '2022-01-01',
      endReason: 'Xin ra khỏi Liên minh',
      source: SOURCE,
    },
  ],
  'HN-01': [
    'demo-alliance-01',
    { cooperativeId: cooperativeId('HN-01'), fromOn: '2011-01-01', source: SOURCE },
  ],
});

export const EXTERNAL_IDENTIFIERS = entriesOf('external identifier', {
  'ND-01': [
    'demo-registration-37',
    {
      cooperativeId: cooperativeId('ND-01'),
      system: 'NATIONAL_COOPERATIVE_SYSTEM',
      value: 'DEMO-37-0001',
    },
  ],
  'HN-01': ['demo-alliance-01', { cooperativeId: cooperativeId('HN-01'), system: 'VCA', value: 'DEMO-01' }],
  'KH-02': [
    'demo-portal-56',
    {
      cooperativeId: cooperativeId('KH-02'),
      system: 'PORTAL_56',
      value: 'DEMO-56-0002',
      endedOn: '2025-07-01',
    },
  ],
});

export const REORGANISATIONS = entriesOf('reorganisation', {
  'NB-06': [
    'demo-registration-37',
    {
      kind: 'SEPARATION',
      effectiveOn: '2025-10-10',
      predecessorIds: [cooperativeId('ND-06')],
      successorIds: [cooperativeId('NB-06')],
      decisionNo: 'NQ-2025-06',
      source: SOURCE,
    },
  ],
});

/** Of the real plan, but invented like everything here that is no figure of it. */
const INVENTED = 'Mốc hư cấu để trình diễn / an invented milestone';

export const milestoneId = (key: string) => demonstrationId(`milestone ${key}`);

export const MILESTONES = entriesOf('milestone', {
  KICKOFF: [
    'demo-union-province-37',
    {
      planId: planId('ND'),
      targetId: targetId('ND', 31),
      title: 'Hội nghị quán triệt Đề án 01 cho cán bộ Hội',
      dueOn: '2023-08-31',
      note: INVENTED,
    },
  ],
  REVIEW: [
    'demo-union-province-37',
    { planId: planId('ND'), title: 'Tổng kết giai đoạn 1', dueOn: '2025-12-15', note: INVENTED },
  ],
});

export const reportId = (key: string) => demonstrationId(`report ${key}`);

const REPORT_OF_2024 = {
  unit: { level: 'PROVINCE', code: '36', at: '2024-10-15' },
  kind: 'PERIODIC',
  fromOn: '2024-01-01',
  toOn: '2024-12-31',
  planId: planId('ND'),
  source: SOURCE,
};

export const reportEntries = () =>
  entriesOf('report', {
    2024: [
      'demo-union-province-37',
      {
        ...REPORT_OF_2024,
        obligationId: obligationId('ND-2'),
        title: 'Báo cáo kết quả thực hiện Đề án 01 năm 2024',
        documentNo: '15/BC-BTV',
        summary: 'Báo cáo hư cấu để trình diễn.',
      },
    ],
    2025: [
      'demo-union-province-37',
      {
        ...REPORT_OF_2024,
        unit: NINH_BINH,
        planId: null,
        title: 'Báo cáo kết quả thực hiện Đề án 01 năm 2025',
        fromOn: '2025-01-01',
        toOn: '2025-12-31',
      },
    ],
  });

/** Made once the report that it corrects was submitted. */
export const CORRECTIONS = entriesOf('report', {
  '2024 corrected': [
    'demo-union-province-37',
    {
      ...REPORT_OF_2024,
      title: 'Báo cáo kết quả thực hiện Đề án 01 năm 2024 (đính chính)',
      correctsId: reportId('2024'),
    },
  ],
});

export const submissionId = (key: string) => demonstrationId(`submission ${key}`);

export const SUBMISSIONS = entriesOf('submission', {
  REQUEST: [
    'demo-website',
    {
      kind: 'SUPPORT_REQUEST',
      place: { communeCode: '14359', codesOn: '2025-08-05' },
      payload: { kind: 'FOUNDING', subject: 'Xin tư vấn thành lập tổ hợp tác thêu', requesterName: 'Bà Mùi' },
    },
  ],
  PRODUCT: [
    'demo-website',
    {
      kind: 'PRODUCT',
      cooperativeId: cooperativeId('ND-02'),
      payload: { name: 'Mắm tôm Biển Mặn', ocopGroup: 'FOOD' },
    },
  ],
  REGISTRATION: [
    'demo-website',
    {
      kind: 'TRAINING_REGISTRATION',
      cooperativeId: cooperativeId('NB-01'),
      payload: {
        trainingId: trainingId('GOVERNANCE'),
        attendees: [{ person: { name: 'Đinh Thị Thơm', gender: 'FEMALE' } }],
      },
    },
  ],
  MEDIA: [
    'demo-website',
    {
      kind: 'MEDIA_ITEM',
      cooperativeId: cooperativeId('NB-01'),
      payload: { kind: 'PHOTOS', title: 'Đêm hội thêu ren', url: 'https://anh.example/theu-ren' },
    },
  ],
  PROFILE: [
    'demo-portal-56',
    {
      kind: 'COOPERATIVE_PROFILE',
      cooperativeId: cooperativeId('KH-11'),
      payload: { website: 'https://suoireo.example' },
    },
  ],
});
