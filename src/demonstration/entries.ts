import { COUNT_FIELDS, MONEY_FIELDS } from '../registry/cooperative-figures/cooperative-figures.schemas.ts';
import { AGENCIES, type AgencyCode } from './agencies.ts';
import { demonstrationId } from './ids.ts';
import { cell, cells, isTrue, pairs, type Row, readList, required } from './lists.ts';
import { demonstrationTaxCode } from './tax-codes.ts';

/** A record of the set: who recorded it, under which id, with what words. */
export interface Entry {
  readonly id: string;
  readonly recorder: AgencyCode;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Where every record of the set says that it comes from. */
export const SOURCE = 'Bộ dữ liệu trình diễn, không có thật / demonstration set, invented';

/** Ids of the set by the keys of its lists. */
export const cooperativeId = (key: string) => demonstrationId(`cooperative ${key}`);
export const womanId = (key: string) => demonstrationId(`woman ${key}`);

/** Who records the row. @throws Error when no such agency is in the set. */
export function recorderOf(row: Row): AgencyCode {
  const code = required(row, 'recorder');
  const agency = AGENCIES.find((one) => one.code === code);
  if (agency === undefined) throw new Error(`no agency ${code} in the demonstration set`);
  return agency.code;
}

/** Cooperatives with their ratings and products. */
export function cooperativeEntries(): Entry[] {
  const products = Map.groupBy(readList('products'), (row) => required(row, 'cooperative'));
  return readList('cooperatives').map((row) => {
    const key = required(row, 'key');
    return {
      id: cooperativeId(key),
      recorder: recorderOf(row),
      input: { ...toCooperative(row), products: (products.get(key) ?? []).map(toProduct) },
    };
  });
}

const COOPERATIVE_TEXTS = [
  'kind',
  'name',
  'shortName',
  'certificateNo',
  'certificateIssuedOn',
  'legacyRegistrationNo',
  'status',
  'statusOn',
  'operatingState',
  'operatingStateOn',
  'governanceModel',
  'declaredSizeClass',
  'foundedOn',
  'legalRepresentative',
  'establishmentSupportLevel',
  'establishmentSupportOn',
  'phone',
  'email',
  'website',
];

function toCooperative(row: Row): Record<string, unknown> {
  return {
    ...cells(row, COOPERATIVE_TEXTS),
    ...cells(row, ['charterCapitalVnd', 'latitude', 'longitude'], Number),
    ...cells(row, ['publishesManagers'], isTrue),
    ...(cell(row, 'isPublished', isTrue) === true
      ? { publicationState: 'PUBLISHED', publicationBasis: 'Văn bản đồng ý công khai (trình diễn)' }
      : {}),
    address: {
      ...cells(row, ['provinceCode', 'communeCode', 'codesOn', 'fromOn']),
      text: required(row, 'addressText'),
    },
    ...optionalCell('taxCode', row, 'taxSerial', (text) => demonstrationTaxCode(Number(text))),
    ...optionalCell('traits', row, 'traits', (text) => text.split(';')),
    ...optionalCell('establishmentSupportUnit', row, 'establishmentSupportUnit', toUnit),
    ...optionalCell('businessLines', row, 'businessLines', (text) =>
      pairs(text).map(([vsicVersion, code]) => ({ vsicVersion, code })),
    ),
    ...optionalCell('ratings', row, 'ratings', (text) =>
      pairs(text).map(([year, rating]) => ({ year: Number(year), rating })),
    ),
    source: SOURCE,
  };
}

/** The cell of a column as a field, when it says something. */
export function optionalCell(field: string, row: Row, column: string, convert: (text: string) => unknown) {
  const value = cell(row, column, convert);
  return value === undefined ? {} : { [field]: value };
}

/** `DISTRICT 361 2024-10-15`: level, code, the day on which the code had this meaning; `NATION` has none of these. */
export function toUnit(text: string) {
  const [level, code, at] = text.split(' ');
  return { level, ...(code === undefined ? {} : { code }), ...(at === undefined ? {} : { at }) };
}

function toProduct(row: Row): Record<string, unknown> {
  const texts = ['name', 'ocopGroup', 'ocopRecognisedOn', 'brandName', 'labelName', 'traceabilityCode'];
  return { ...cells(row, [...texts, 'ecommerceUrl']), ...cells(row, ['ocopStars'], Number) };
}

/** Dated counts, one set a cooperative and year. */
export function figuresEntries(): Entry[] {
  return readList('figures').map((row) => {
    const cooperative = required(row, 'cooperative');
    return {
      id: demonstrationId(`figures ${cooperative} ${required(row, 'asOf')}`),
      recorder: recorderOf(row),
      input: {
        cooperativeId: cooperativeId(cooperative),
        ...cells(row, ['asOf', 'source']),
        ...cells(row, [...COUNT_FIELDS, ...MONEY_FIELDS], Number),
        ...optionalCell('priorityGroupCounts', row, 'priorityGroupCounts', (text) =>
          pairs(text).map(([group, count]) => ({ group, count: Number(count) })),
        ),
      },
    };
  });
}

const WOMAN_TEXTS = [
  'name',
  'birthDate',
  'personalIdNumber',
  'phone',
  'address',
  'ethnicGroupCode',
  'povertyCategory',
];

/** Women managers with the positions that were known when they were recorded. */
export function womanEntries(): Entry[] {
  const positions = Map.groupBy(readList('positions'), (row) => required(row, 'woman'));
  return readList('women-managers').map((row) => {
    const key = required(row, 'key');
    return {
      id: womanId(key),
      recorder: recorderOf(row),
      input: {
        ...cells(row, WOMAN_TEXTS),
        ...cells(row, ['birthYear'], Number),
        ...cells(row, ['hasDisability', 'isUnionMember'], isTrue),
        ...optionalCell('recordedIn', row, 'recordedIn', toPlace),
        positions: (positions.get(key) ?? []).map(toPosition),
        source: SOURCE,
      },
    };
  });
}

/** `13972 2024-10-15`: commune, the day on which the code had this meaning. */
function toPlace(text: string) {
  const [communeCode, codesOn] = text.split(' ');
  return { communeCode, codesOn };
}

function toPosition(row: Row): Record<string, unknown> {
  return {
    cooperativeId: cooperativeId(required(row, 'cooperative')),
    ...cells(row, ['position', 'fromOn', 'toOn', 'termEndsOn', 'selection', 'documentNo']),
  };
}
