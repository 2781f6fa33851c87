import { drawActivity, drawBrand, drawLines } from './activities.ts';
import { dayIn, LAST_YEAR, notBefore, yearOf } from './calendar.ts';
import type { Outline } from './outlines.ts';
import { asTyped, personName } from './person-names.ts';
import { between, chance, pick, pickBy, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';

const SOURCES = ['Liên minh HTX', 'Sở Tài chính', 'UBND xã', 'Hội LHPN xã', null] as const;
const SUPPORT = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;

/** The input by which a cooperative of the set is recorded. */
export function cooperativeInput(set: DataSet, outline: Outline): Record<string, unknown> {
  const random = randomOf(`cooperative ${set.name} ${outline.ordinal}`);
  const activity = drawActivity(random);
  const { kind, place, foundedOn, taxCode, charterCapital } = outline;
  const name = asTyped(random, nameOf(random, outline, activity));
  return {
    kind,
    name,
    ...(chance(random, 0.4) && { shortName: name.replace(/^(Hợp tác xã|Tổ hợp tác)/u, shortOf(kind)) }),
    address: {
      provinceCode: place.province.code,
      ...(place.commune !== null && { communeCode: place.commune.code }),
      codesOn: place.codesOn,
      ...(chance(random, 0.7) && { text: addressOf(random, outline) }),
      ...(chance(random, 0.3) && { fromOn: foundedOn }),
    },
    foundedOn: rememberedFounding(random, foundedOn),
    ...(taxCode !== null && { taxCode }),
    ...(charterCapital !== null && { charterCapitalVnd: charterCapital }),
    ...(outline.governance !== null && { governanceModel: outline.governance }),
    ...statusOf(random, outline),
    businessLines: drawLines(random, activity).map((code) => ({ vsicVersion: 'VSIC2018', code })),
    ...(chance(random, 0.25) && { phone: `0300${String(between(random, 0, 999_999)).padStart(6, '0')}` }),
    ...(chance(random, 0.5) && { legalRepresentative: personName(random, pick(random, ['FEMALE', 'MALE'])) }),
    ...(chance(random, 0.08) && {
      traits: [pick(random, ['VALUE_CHAIN', 'ORGANIC', 'CRAFT', 'ECO_TOURISM'])],
    }),
    ...supportOf(random, outline),
    ...publicationOf(random, outline),
    ...(kind !== 'COOPERATIVE_GROUP' && { ratings: ratingsOf(random, set, foundedOn) }),
    ...(chance(random, kind === 'COOPERATIVE' ? 0.08 : 0.02) && { products: productsOf(random, foundedOn) }),
    source: pick(random, SOURCES),
  };
}

const shortOf = (kind: Outline['kind']) => (kind === 'COOPERATIVE_GROUP' ? 'THT' : 'HTX');

type Activity = ReturnType<typeof drawActivity>;

/** Most bear their commune's name, so that many are alike; a brand distinguishes the younger ones. */
function nameOf(random: Random, { kind, place }: Outline, activity: Activity): string {
  const where = place.commune?.name ?? place.province.name;
  if (kind === 'COOPERATIVE_GROUP') return `Tổ hợp tác ${pick(random, activity.crafts)} ${where}`;
  if (kind === 'COOPERATIVE_UNION')
    return `Liên hiệp hợp tác xã ${pick(random, activity.names)} ${drawBrand(random)}`;
  const prefix = chance(random, 0.94) ? 'Hợp tác xã' : 'HTX';
  const what = pick(random, activity.names);
  return pickBy(random, [
    [`${prefix} ${what} ${where}`, 0.5],
    [`${prefix} ${what} ${drawBrand(random)} ${where}`, 0.2],
    [`${prefix} ${what} ${drawBrand(random)}`, 0.3],
  ]);
}

function addressOf(random: Random, { place }: Outline): string {
  const hamlet = pick(random, ['Thôn', 'Xóm', 'Ấp', 'Tổ dân phố']);
  return [`${hamlet} ${between(random, 1, 18)}`, place.commune?.fullName, place.province.fullName]
    .filter((one) => one !== undefined)
    .join(', ');
}

function rememberedFounding(random: Random, day: string): string {
  return pickBy(random, [
    [day, 0.6],
    [day.slice(0, 7), 0.1],
    [day.slice(0, 4), 0.3],
  ]);
}

/** In law 2.5 % are not active; of the others some hardly work any more. */
function statusOf(random: Random, { kind, foundedOn }: Outline) {
  if (chance(random, 0.025)) {
    const ended = kind === 'COOPERATIVE_GROUP' ? 'TERMINATING' : 'DISSOLVING_OR_REORGANISING';
    const status = pick(random, ['SUSPENDED', ended, 'NOT_AT_REGISTERED_ADDRESS']);
    const statusOn = notBefore(foundedOn, dayIn(random, between(random, 2023, LAST_YEAR)));
    return { status, statusOn, operatingState: 'STOPPED' };
  }
  const operatingState = pickBy(random, [
    ['RUNNING', 0.83],
    ['BARELY', 0.11],
    ['STOPPED', 0.05],
    ['PREPARING', 0.01],
  ]);
  return { operatingState, operatingStateOn: notBefore(foundedOn, dayIn(random, LAST_YEAR)) };
}

/** One in five was founded with the help of the Women's Union. */
function supportOf(random: Random, { place, foundedOn }: Outline) {
  if (yearOf(foundedOn) < 2015 || !chance(random, 0.3)) return {};
  const level = pick(random, SUPPORT);
  const isCommune = level === 'COMMUNE' && place.commune !== null;
  const unit = isCommune ? place.commune : place.province;
  return {
    establishmentSupportLevel: level,
    establishmentSupportUnit: { level: unit.level, code: unit.code, at: place.codesOn },
    establishmentSupportOn: foundedOn,
  };
}

function publicationOf(random: Random, { taxCode }: Outline) {
  if (!chance(random, 0.45)) return {};
  return {
    publicationState: 'PUBLISHED',
    publicationBasis: 'Đồng ý bằng văn bản',
    ...(taxCode !== null && chance(random, 0.5) && { publishesManagers: true }),
  };
}

function ratingsOf(random: Random, { ratedYears }: DataSet, foundedOn: string) {
  const first = Math.max(yearOf(foundedOn), LAST_YEAR - ratedYears + 1);
  return Array.from({ length: Math.max(0, LAST_YEAR - first + 1) }, (_, index) => ({
    year: first + index,
    rating: pickBy(random, [
      ['GOOD', 0.2],
      ['FAIR', 0.4],
      ['AVERAGE', 0.3],
      ['WEAK', 0.1],
    ]),
  }));
}

const PRODUCTS = [
  'Gạo',
  'Chè xanh',
  'Mật ong',
  'Miến dong',
  'Nước mắm',
  'Bưởi',
  'Rượu nếp',
  'Giỏ cói',
  'Trà hoa',
] as const;

function productsOf(random: Random, foundedOn: string) {
  const isRecognised = chance(random, 0.7);
  return [
    {
      name: `${pick(random, PRODUCTS)} ${drawBrand(random)}`,
      ...(isRecognised && {
        ocopGroup: 'FOOD',
        ocopStars: between(random, 3, 4),
        ocopRecognisedOn: notBefore(foundedOn, dayIn(random, between(random, 2020, LAST_YEAR))),
      }),
      ...(chance(random, 0.3) && { brandName: drawBrand(random) }),
    },
  ];
}
