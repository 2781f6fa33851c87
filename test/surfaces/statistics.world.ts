import type { Test } from 'tap';
import { declaredList } from '../../src/records/reading/list.ts';
import { cooperativeReads } from '../../src/registry/cooperatives/cooperatives.kind.ts';
import { newClient } from '../helpers/clients.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';
import { valuesByKey } from './filter-values.ts';

const BEFORE = '2025-06-30';
const many = (count: number, make: (n: number) => object) => Array.from({ length: count }, (_, n) => make(n));
/** One of a list, by turns of a length. */
const turn = <Value>(values: readonly Value[], n: number, length = 1): Value =>
  values[Math.floor(n / length) % values.length] as Value; // an index of the list

const PLACES = [
  { communeCode: '13636', codesOn: BEFORE },
  { communeCode: '13669' },
  { communeCode: '14503', codesOn: BEFORE },
  { provinceCode: '37' },
  { provinceCode: '36', codesOn: BEFORE },
  { provinceCode: '56' },
];
const FOUNDED = ['2019', '2019-03', '2019-03-15', '2020-12-31', null];
const NAMES = ['Hoa Sen', 'Hòa Bình', 'Nước Mắm', 'Dệt Chiếu'];
const BODIES = ['COOPERATIVE', 'COOPERATIVE_GROUP', 'COOPERATIVE_UNION'];

/** What is known of some cooperatives besides, so that each condition finds some and leaves others. */
const known = (n: number) => ({
  ...(n % 3 === 1 && {
    businessLines: [
      turn(
        [
          { vsicVersion: 'VSIC2025', code: '0119' },
          { vsicVersion: 'VSIC2018', code: '46' },
        ],
        n,
      ),
    ],
    ratings: [{ year: 2024, rating: turn(['GOOD', 'FAIR'], n) }],
    traits: turn([['ORGANIC'], ['CRAFT']], n),
  }),
  ...(n % 4 === 1 && {
    products: [{ name: 'Gạo', ocopStars: turn([3, 4], n, 4) }],
    statusOn: '2019-05-01',
    operatingStateOn: '2019-03-12',
    latitude: turn([20, 21], n, 4),
    longitude: 106,
  }),
});

export const unit = (level: string, code: string, at?: string) => ({
  level,
  code,
  ...(at !== undefined && { at }),
});
export const WORDS = ['hoa', 'hòa', 'nuoc mam', 'nươc', '7', 'ke toan', 'so sach', 'sổ sachs'];

/** The filter of cooperatives with values for each key. */
export const COOPERATIVE_VALUES = valuesByKey(declaredList(cooperativeReads.kind).filter, {
  search: WORDS,
  taxCode: [taxCode(0), taxCode(4), taxCode(1)],
  externalIdentifier: [
    { system: 'OLD', value: '17' },
    { system: 'OLD', value: '18' },
  ],
  sector: [{ codes: ['A'] }, { codes: ['A', 'G'] }, { codes: ['G'], vsicVersion: 'VSIC2018' }],
  within: [
    { south: 19.5, west: 105, north: 20.5, east: 107 },
    { south: 20, west: 106, north: 21, east: 106 },
  ],
});

const SERVED = [
  [unit('PROVINCE', '37')],
  [unit('COMMUNE', '13636', BEFORE), unit('COMMUNE', '14503', BEFORE)],
  [unit('DISTRICT', '358', '2024-06-30')],
  [],
];

/** Cooperatives, women and classes of which each condition of a filter finds some and leaves others. */
export async function statisticsWorld(t: Pick<Test, 'after'>) {
  const { app } = await testServer(t, { config: { demo: false } });
  const tokenOf = async (role: string, level: 'NATION' | 'PROVINCE', code?: string) =>
    (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;
  const central = await tokenOf('UNION_CENTRAL', 'NATION');
  const province = await tokenOf('UNION_PROVINCE', 'PROVINCE', '37');
  const rest = restAs(app, central);
  async function record(path: string, items: readonly object[]): Promise<string[]> {
    const { status, json, body } = await rest.post(path, items);
    if (status >= 300) throw new Error(`${path}: ${body}`);
    return json.data.map((one: { id: string }) => one.id);
  }
  const cooperatives = await record(
    '/v1/cooperatives',
    many(60, (n) => ({
      name: `${turn(NAMES, n)} ${n}`,
      kind: turn(BODIES, n, 7),
      taxCode: n % 4 === 0 ? taxCode(n) : null,
      address: turn(PLACES, n),
      foundedOn: turn(FOUNDED, n),
      operatingState: turn(['RUNNING', 'BARELY', 'STOPPED'], n, 2),
      status: turn(['ACTIVE', 'SUSPENDED'], n, 3),
      ...(n % 3 === 0 && { publicationState: 'PUBLISHED', publishesManagers: n % 4 === 0 }),
      ...known(n),
    })),
  );
  await record(
    '/v1/cooperative-figures',
    [1, 2, 3, 4].map((n) => ({
      cooperativeId: cooperatives[n],
      asOf: turn(['2019-12-31', '2024-01-01'], n),
      source: 'Báo cáo',
      memberCount: 9,
    })),
  );
  const [ceased = ''] = await record('/v1/cooperatives', [
    {
      name: 'Thôi Hoạt Động',
      kind: 'COOPERATIVE',
      address: { provinceCode: '56' },
      status: 'CEASED',
      statusOn: '2024-12-31',
    },
  ]);
  const figure = (cooperativeId: string | undefined, asOf: string, counts: object) => ({
    cooperativeId,
    asOf,
    source: 'Báo cáo',
    ...counts,
  });
  await record('/v1/cooperative-figures', [
    figure(cooperatives[5], '2023-12-31', { memberCount: 100, workerCount: 7, revenueVnd: 5_000_000_000 }),
    figure(cooperatives[5], '2024-06-30', { memberCount: 120 }),
    figure(cooperatives[6], '2022-12-31', {
      memberCount: 30,
      femaleMemberCount: 12,
      revenueVnd: 1_000_000_000,
    }),
    figure(ceased, '2023-12-31', { memberCount: 1_000 }),
  ]);
  const term = (n: number, position: string, more: object = {}) => ({
    cooperativeId: cooperatives[n],
    position: turn(BODIES, n, 7) === 'COOPERATIVE_GROUP' ? `GROUP_${position}` : position,
    fromOn: '2021-01-01',
    ...more,
  });
  // Of some a second term in the same place, of some one that has ended.
  await record(
    '/v1/women-managers',
    many(20, (n) => ({
      name: `Trần Thị ${n}`,
      positions: [
        term(n, turn(BODIES, n, 7) === 'COOPERATIVE_GROUP' ? 'LEADER' : 'DIRECTOR'),
        ...(n % 5 === 0 ? [term(n + PLACES.length, 'BOARD_MEMBER')] : []),
        ...(n % 5 === 1 ? [term(n + 2 * PLACES.length, 'BOARD_MEMBER', { toOn: '2022-01-01' })] : []),
      ],
    })),
  );
  await record('/v1/women-managers', [
    {
      name: 'Lê Thị Thôi',
      positions: [{ cooperativeId: ceased, position: 'DIRECTOR', fromOn: '2021-01-01' }],
    },
  ]);
  await record('/v1/external-identifiers', [{ cooperativeId: cooperatives[1], system: 'OLD', value: '17' }]);

  const trainings = await record(
    '/v1/trainings',
    many(48, (n) => ({
      title: `${turn(['Quản trị', 'Kế toán', 'Sổ sách'], n)} ${n}`,
      kind: turn(['SHORT_COURSE', 'VOCATIONAL', 'REFRESHER'], n, 2),
      state: turn(['HELD', 'HELD', 'CANCELLED', 'PLANNED', 'ONGOING'], n),
      topics: turn([['GOVERNANCE', 'LAW'], ['LAW'], []], n),
      audiences: turn([['WOMEN_MANAGERS'], ['MEMBERS'], []], n, 2),
      programme: turn(['PROJECT_01', null], n),
      servedUnits: turn(SERVED, n),
      place: turn([{ provinceCode: '37' }, { provinceCode: '56' }], n, 4),
      fromOn: turn(FOUNDED, n),
      participantCount: turn([3, 20, null], n, 5),
      ...(n % 3 === 0 && { publicationState: 'PUBLISHED' }),
    })),
  );
  for (const n of [0, 1, 2]) {
    const attendees = [{ person: { name: 'Học viên', gender: 'FEMALE' }, cooperativeId: cooperatives[n] }];
    const answer = await rest.post(
      `/v1/trainings/${trainings[n]}/attendance`,
      { attendees },
      { 'if-match': '"1"' },
    );
    if (answer.status >= 300) throw new Error(answer.body);
  }

  return { app, rest, record, central, province, cooperatives };
}
