import { taxCode } from '../helpers/tax-codes.ts';
import type { Json } from './samples.ts';
import type { InputField, Shape } from './shapes.ts';

/** What values are taken from: the records that are there, and a number that was not given before. */
export interface Stock {
  /** The id of the first or second record of a kind. @throws Error when there is none. */
  readonly idOf: (kind: string, which: Which) => string;
  /** The id of a cooperative on which nothing of this name hangs yet; the first record of all is the first of them. */
  readonly unusedCooperative: (name: string) => string;
  readonly next: () => number;
  /** What was given last under a name, for those that name it; the value is kept by the call that says one. */
  readonly last: (name: string, value?: string) => string;
}

/** Of each field two values are known, so that one can be put in the place of the other. */
export type Which = 0 | 1;

type Sample = readonly [unknown, unknown] | ((stock: Stock, which: Which) => unknown);

/** Left out of an input that has everything else. */
const LEFT_OUT = () => undefined;

const PROVINCE = { level: 'PROVINCE', code: '37' };
export const COMMUNE = '13699';
const PLACE = [
  { communeCode: COMMUNE, codesOn: '2026-01-01' },
  { provinceCode: '37', codesOn: '2026-01-01' },
] as const;
const TERRITORY = [{ level: 'COMMUNE', code: COMMUNE, at: '2026-01-01' }, PROVINCE] as const;
const ADDRESSES = [
  { communeCode: COMMUNE, codesOn: '2026-01-01', text: 'Xóm 1', fromOn: '2024-01-01' },
  { communeCode: COMMUNE, codesOn: '2026-01-01', text: 'Xóm 2', fromOn: '2024-02-02' },
] as const;
const unused =
  (name: string): Sample =>
  ({ unusedCooperative }) =>
    unusedCooperative(name);
const ofKind =
  (kind: string): Sample =>
  (stock, which) =>
    stock.idOf(kind, which);
const numbered =
  (prefix: string): Sample =>
  (stock) =>
    `${prefix}${stock.next()}`;
const kept =
  (name: string): Sample =>
  (stock) =>
    stock.last(name, `${name}-${stock.next()}`);
const phones = ['+84912345678', '+84912345679'] as const;
const links = ['https://htx.example.vn/1', 'https://htx.example.vn/2'] as const;

/**
 * Values of fields that their type alone does not give, by the name of the field or by input and field; those that a
 * rule ties together fit each other. Everything else is derived from the type.
 */
const SAMPLES: Readonly<Record<string, Sample>> = {
  cooperativeId: ofKind('cooperative'),
  womenManagerId: ofKind('womenManager'),
  planId: ofKind('plan'),
  parentId: LEFT_OUT,
  targetId: ofKind('target'),
  obligationId: ofKind('reportingObligation'),
  cooperativeIds: (stock, which) => [stock.idOf('cooperative', which)],
  taxCode: (stock) => taxCode(20_000 + stock.next()),
  phone: phones,
  requesterPhone: phones,
  email: ['mot@htx.example.vn', 'hai@htx.example.vn'],
  requesterEmail: ['mot@htx.example.vn', 'hai@htx.example.vn'],
  website: links,
  url: links,
  ecommerceUrl: links,
  allowedOrigins: [['https://htx.example.vn'], ['https://hoi.example.vn']],
  birthYear: [1980, 1981],
  birthDate: ['1980-02-03', '1981-04-05'],
  personalIdNumber: (stock, which) => `03718${which}${String(100_000 + stock.next()).slice(-6)}`,
  gender: ['FEMALE', 'FEMALE'],
  'EmploymentUpdateInput.person.gender': ['FEMALE', 'UNKNOWN'],
  'MemberUpdateInput.person.gender': ['FEMALE', 'UNKNOWN'],
  ethnicGroupCode: ['01', '02'],
  place: PLACE,
  recordedIn: PLACE,
  unit: [PROVINCE, PROVINCE],
  establishmentSupportUnit: TERRITORY,
  responsibleUnit: TERRITORY,
  servedUnits: TERRITORY.map((one) => [one]) as [unknown, unknown],
  fromOn: ['2024-03-01', '2024-03-02'],
  toOn: ['2025-06-30', '2025-07-31'],
  'CooperativeCreateInput.address': ADDRESSES,
  'CooperativeUpdateInput.address': ADDRESSES,
  // A cooperative is a member of the Alliance once a time, and leaves no room for another reorganisation.
  'AllianceMembershipStartInput.cooperativeId': unused('membership'),
  'CooperativeReorganisationInput.kind': ['SEPARATION', 'SEPARATION'],
  'CooperativeReorganisationInput.effectiveOn': ['2025-03-01', '2025-04-01'],
  'CooperativeReorganisationInput.predecessorIds': (stock) => [stock.unusedCooperative('predecessor')],
  'CooperativeReorganisationInput.successorIds': (stock) => [stock.unusedCooperative('')],
  // One woman holds one position at a time in a cooperative.
  'ManagementPositionStartInput.cooperativeId': unused('position'),
  'ManagementPositionStartInput.position': ['DIRECTOR', 'DEPUTY_DIRECTOR'],
  // She holds it still, or nobody were told of her.
  'WomenManagerCreateInput.positions.toOn': LEFT_OUT,
  publicationState: ['PUBLISHED', 'UNPUBLISHED'],
  'ReportCreateInput.unit': [{ level: 'COMMUNE', code: COMMUNE }, PROVINCE],
  // A state says one of the two, and one cooperative has one a day.
  'CooperativeStateRecordInput.cooperativeId': unused('state'),
  'CooperativeStateRecordInput.operatingState': LEFT_OUT,
  'CooperativeStateUpdateInput.operatingState': LEFT_OUT,
  'CooperativeFiguresInput.cooperativeId': (stock) =>
    stock.last('figures', stock.unusedCooperative('figures')),
  'WomenManagerCreateInput.positions.cooperativeId': unused('woman'),
  // A person herself, not one who is recorded already.
  'MemberCreateInput.womenManagerId': LEFT_OUT,
  'MemberCreateInput.memberCooperativeId': LEFT_OUT,
  'MemberCreateInput.partyName': LEFT_OUT,
  'MemberCreateInput.partyCode': LEFT_OUT,
  'EmploymentStartInput.womenManagerId': LEFT_OUT,
  'EmploymentStartInput.memberId': LEFT_OUT,
  'ReportCreateInput.correctsId': LEFT_OUT,
  'ExternalIdentifierRecordInput.system': numbered('S'),
  'ExternalIdentifierRecordInput.value': numbered('V'),
  latitude: [20.25, 20.5],
  longitude: [105.75, 106.5],
  year: [2024, 2025],
  businessLines: [[{ vsicVersion: 'VSIC2018', code: '0119' }], [{ vsicVersion: 'VSIC2018', code: '0111' }]],
  priorityGroups: [['POOR_HOUSEHOLD'], ['ETHNIC_MINORITY']],
  priorityGroupCounts: [[{ group: 'POOR_HOUSEHOLD', count: 1 }], [{ group: 'ETHNIC_MINORITY', count: 2 }]],
  termEndsOn: ['2026-03-01', '2026-04-01'],
  phases: ['2024-11-30', '2024-12-31'].map((to) => [
    { number: 1, from: '2024-04-01', to },
    { number: 2, from: '2025-01-01', to: '2025-03-31' },
  ]) as [unknown, unknown],
  validTo: ['2030-01-01', '2031-01-01'],
  agencyCode: (stock) => stock.last('agency'),
  clientId: (stock) => stock.last('client'),
  frequency: ['ANNUAL', 'SEMI_ANNUAL'],
  'ReportUpdateInput.planId': (stock) => stock.idOf('plan', 0),
  dueBefore: ['06-30', '07-31'],
  'TargetCreateInput.toOn': ['2025-04-30', '2025-05-31'],
  'TargetUpdateInput.toOn': ['2025-04-30', '2025-05-31'],
  'TargetCreateInput.unit': ['COUNT', 'COUNT'],
  'TargetUpdateInput.unit': ['COUNT', 'PERCENT'],
  'TargetCreateInput.value': [1, 2],
  'TargetUpdateInput.value': [1, 2],
  'TargetUpdateInput.indicator': ['COOPERATIVES_STRENGTHENED', 'COOPERATIVES_AND_GROUPS_STRENGTHENED_RATE'],
  isInProgress: [false, true],
  'TargetUpdateInput.valueMin': LEFT_OUT,
  'TargetUpdateInput.valueMax': LEFT_OUT,
  payload: [
    { kind: 'CREDIT', subject: 'Vay vốn' },
    { kind: 'CREDIT', subject: 'Vay vốn' },
  ],
  'TrainingAttendanceRecordInput.attendees.memberId': LEFT_OUT,
  'TrainingAttendanceRecordInput.attendees.womenManagerId': LEFT_OUT,
  'GrantIssueInput.unit': [{ level: 'NATION' }, { level: 'NATION' }],
  'TargetCreateInput.valueMin': LEFT_OUT,
  'TargetCreateInput.valueMax': LEFT_OUT,
  'AgencyCreateInput.code': kept('agency'),
  'ClientCreateInput.clientId': kept('client'),
};

const SCALARS: Readonly<Record<string, readonly [unknown, unknown]>> = {
  Int: [1, 2],
  Float: [1.5, 2.5],
  Boolean: [true, false],
  Date: ['2024-01-01', '2024-02-02'],
  PartialDate: ['2024-01', '2024-02'],
  DateTime: ['2024-01-01T00:00:00Z', '2024-02-02T00:00:00Z'],
  Vnd: [1_000, 2_000],
  String: ['một', 'hai'],
};

/** A value of a field of an input; undefined where it is left out. @throws Error for an id of nobody knows what. */
export function sampleFor(input: string, name: string, shape: Shape, which: Which, stock: Stock): Json {
  const sample = SAMPLES[`${input}.${name}`] ?? SAMPLES[name];
  if (typeof sample === 'function') return sample(stock, which);
  if (sample !== undefined) return sample[which];
  if (shape.kind === 'enum') return shape.values[which] ?? shape.values[0];
  if (shape.kind === 'list') return [sampleFor(input, name, shape.of, which, stock)];
  if (shape.kind === 'object') return wholeOf(`${input}.${name}`, shape.fields, which, stock);
  const values = SCALARS[shape.name];
  if (values === undefined) throw new Error(`no sample of ${input}.${name}, ${shape.name}`);
  return values[which];
}

/** An input with every field, but for those that are left out. */
export function wholeOf(
  input: string,
  fields: Readonly<Record<string, InputField>>,
  which: Which,
  stock: Stock,
): Record<string, Json> {
  const values = Object.entries(fields).map(([name, { shape }]) => [
    name,
    sampleFor(input, name, shape, which, stock),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
