import type { Test } from 'tap';
import { findDefinition } from '../../src/programme/definitions/catalogue.ts';
import { INDICATOR_CODES, INDICATOR_UNITS } from '../../src/programme/targets/indicators.ts';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking, type GraphqlAnswer } from '../helpers/graphql.ts';
import { planOf, write } from '../programme/plans.world.ts';
import { cooperativesOf, world } from './members.world.ts';

const PERSON = 'person { name gender birthYear }';
const SAID = 'userErrors { code field } warnings { code field message }';
const EMPLOY = `mutation ($input: [EmploymentStartInput!]!) { write: employmentStart(input: $input) {
  records: employments { id version isCurrent ${PERSON} } ${SAID} } }`;
const ADMIT = `mutation ($input: [MemberCreateInput!]!) { write: memberCreate(input: $input) {
  records: members { id version isCurrent ${PERSON} } ${SAID} } }`;
const RECORD = `mutation ($input: [WomenManagerCreateInput!]!) { write: womenManagerCreate(input: $input) {
  records: womenManagers { id version name birthYear personalIdNumber } ${SAID} } }`;
const ATTEND = `mutation ($input: [TrainingAttendanceRecordInput!]!) { write: trainingAttendanceRecord(input: $input) {
  training { title } ${SAID} } }`;
const CLASS = `mutation ($input: [TrainingCreateInput!]!) { trainingCreate(input: $input) { training { id } } }`;

const COMMUNE = { communeCode: '13699', codesOn: '2026-01-01' };

/** A person as she is sent. */
export type Sent = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly gender: string;
  readonly birthYear: number;
};

/** A write that takes persons. */
export interface Way {
  readonly name: string;
  readonly write: (people: readonly Sent[]) => Promise<GraphqlAnswer>;
  /** Counts that the writer reads. */
  readonly totals: () => Promise<readonly number[]>;
  /** So many of what was recorded last, the earliest first, as the writer reads it. */
  readonly written: (count: number) => Promise<readonly Sent[]>;
}

export interface Writer {
  readonly role: string;
  readonly token: string;
  readonly isReader: boolean;
  readonly readsNames: boolean;
  readonly ways: readonly Way[];
  /** Records by their memberships who completed the writer's class of law. */
  readonly attend: (memberIds: readonly string[]) => Promise<readonly { code: string }[]>;
  /** What the writer reads in the figures of the province. */
  readonly figures: () => Promise<readonly number[]>;
  /** What another agency of its kind reads in them. */
  readonly peerFigures: () => Promise<readonly number[]>;
  /** Numbers of which the first half is recorded by others, each under another name, gender and year of birth. */
  readonly numbers: (count: number) => Promise<{ known: readonly string[]; unknown: readonly string[] }>;
}

const ROLES = [
  { role: 'UNION_CENTRAL', level: 'NATION' },
  { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' },
  { role: 'UNION_COMMUNE', level: 'COMMUNE', code: '13699' },
  { role: 'LABOUR_AGENCY', level: 'PROVINCE', code: '37' },
  { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' },
  { role: 'SECTOR_AGENCY', level: 'PROVINCE', code: '37' },
  { role: 'PEOPLES_COMMITTEE', level: 'PROVINCE', code: '37' },
] as const;

const READS_NAMES: ReadonlySet<string> = new Set([
  'UNION_CENTRAL',
  'UNION_PROVINCE',
  'UNION_COMMUNE',
  'COOPERATIVE_ALLIANCE',
]);

/** Every role that may write a person, or one, each with a class of its own, and the others who know numbers. */
export async function writersOf(t: Test, only?: string) {
  // A clock that stands still: what a client was granted is read once, before anything is counted.
  const now = new Date();
  const { app, query, union, provinceUnion } = await world(t, { clock: { now: () => now } });
  const [here = '', beside = ''] = await cooperativesOf(
    union,
    { name: 'Hợp tác xã Hạt Sen', kind: 'COOPERATIVE', address: COMMUNE },
    { name: 'Hợp tác xã Hạt Kê', kind: 'COOPERATIVE', address: COMMUNE },
  );
  const hanoi = await provinceUnion('01');
  const [elsewhere = ''] = await cooperativesOf(hanoi, {
    name: 'Hợp tác xã Hà Nội',
    kind: 'COOPERATIVE',
    address: { provinceCode: '01' },
  });
  const planId = await planOfFigures(union);
  const clientOf = async (role: string, level: 'NATION' | 'PROVINCE' | 'COMMUNE', code?: string) =>
    (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;
  const others = {
    union,
    hanoi,
    labour: asking(app, await clientOf('LABOUR_AGENCY', 'PROVINCE', '37')),
  };
  const writers: Writer[] = [];
  for (const { role, level, ...place } of ROLES.filter((one) => (only ?? one.role) === one.role)) {
    const code = 'code' in place ? place.code : undefined;
    const token = await clientOf(role, level, code);
    /** Another agency of its kind, which may record who took part in the same classes. */
    const peer = asking(app, await clientOf(role, level, code));
    const ask = asking(app, token);
    const isReader = role.startsWith('UNION_');
    const classId = await newClass(peer);
    const figures = () => figuresOf(ask, planId);
    const peerFigures = () => figuresOf(peer, planId);
    const ways = [
      ...(isReader ? [membersOf(ask, here), womenOf(ask, here)] : []),
      ...(isReader || role === 'LABOUR_AGENCY' ? [employmentsOf(ask, here)] : []),
      attendancesOf(ask, classId, here),
    ].map((way) => ({
      ...way,
      // To who reads numbers figures tell of whom she reads.
      totals: async () => [...(await way.totals()), ...(isReader ? [] : await figures())],
    }));
    const numbers = numbersOf([
      isReader ? membersOf(others.union, beside) : membersOf(others.union, here),
      membersOf(others.hanoi, elsewhere),
      employmentsOf(others.labour, here),
      attendancesOf(peer, classId, here),
      ...(isReader ? [] : [womenOf(others.union, here), employmentsOf(others.union, here)]),
    ]);
    const readsNames = READS_NAMES.has(role);
    const attend = (memberIds: readonly string[]) => attendAsMembers(ask, classId, memberIds);
    writers.push({ role, token, isReader, readsNames, ways, attend, figures, peerFigures, numbers });
  }
  return { app, query, writers, union, cooperativeId: here };
}

let drawn = 0;

/** Each of the known ones is recorded by one of the ways, in turns. */
const numbersOf =
  (ways: readonly Way[]): Writer['numbers'] =>
  async (count) => {
    const first = drawn;
    drawn += count;
    const numbers = (province: string) =>
      Array.from({ length: count }, (_, index) => {
        const serial = first + index;
        return `${province}1${60 + (serial % 40)}${String(serial).padStart(6, '0')}`;
      });
    const known = numbers('036');
    for (const [turn, way] of ways.entries()) {
      const hers = known.filter((_, index) => index % ways.length === turn);
      for (let from = 0; from < hers.length; from += 500) {
        const answer = await way.write(
          hers.slice(from, from + 500).map((personalIdNumber, index) => ({
            name: `Người Khác ${index}`,
            gender: 'FEMALE',
            birthYear: 1950,
            personalIdNumber,
          })),
        );
        if (answer.data.write.userErrors.length > 0) throw new Error(answer.body);
      }
    }
    return { known, unknown: numbers('037') };
  };

async function newClass(ask: Ask): Promise<string> {
  const input = {
    title: 'Luật Hợp tác xã',
    kind: 'SHORT_COURSE',
    topics: ['LAW'],
    fromOn: '2026-05-04',
    place: COMMUNE,
  };
  const { data } = await ask(CLASS, { input: [input] });
  return data.trainingCreate.training.id;
}

/** A plan of the province with a target of every indicator that counts persons. */
async function planOfFigures(ask: Ask): Promise<string> {
  const { rows: plans } = await write(ask, 'planCreate', '', [
    planOf({ countedPositions: ['DEPUTY_DIRECTOR'] }),
  ]);
  const period = { fromOn: '2026-01-01', toOn: '2026-12-31' };
  const counted = INDICATOR_CODES.filter((indicator) => findDefinition(indicator)?.countsPersons).map(
    (indicator) => ({
      ...period,
      planId: plans[0].id,
      sectionRef: 'B.I',
      indicator,
      operator: 'AT_LEAST',
      unit: INDICATOR_UNITS[indicator],
      value: 70,
    }),
  );
  const { problems } = await write(ask, 'targetCreate', '', counted);
  if (problems.length > 0) throw new Error(problems.join());
  return plans[0].id;
}

type Reading = Readonly<Record<string, unknown>> & {
  readonly findings: readonly { readonly count: number | null }[];
};

const READINGS = `readings { numerator denominator actual heldAtEnd programmeToDate findings { code count } }`;

/** Every number of the figures of a plan; of their findings the sum. */
async function figuresOf(ask: Ask, planId: string): Promise<number[]> {
  const { data } = await ask(
    `query ($planId: ID!) { targets(filter: { planId: $planId }, first: 50) { nodes { progress { ${READINGS} } } } }`,
    { planId },
  );
  const readings = data.targets.nodes.flatMap(
    (one: { progress: { readings: object[] } }) => one.progress.readings,
  );
  return readings.flatMap(({ findings, ...numbers }: Reading) => [
    ...Object.values(numbers).map(Number),
    findings.reduce((sum, one) => sum + (one.count ?? 0), 0),
  ]);
}

const totalOf = async (ask: Ask, list: string, filter: object) => {
  const type = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Filter`;
  const { data } = await ask(`query ($filter: ${type}) { list: ${list}(filter: $filter) { totalCount } }`, {
    filter,
  });
  return Number(data.list.totalCount);
};

/** A write whose answer has the records. */
function recording(
  name: string,
  ask: Ask,
  mutation: string,
  inputOf: (person: Sent) => object,
  list: string,
): Way {
  let last: GraphqlAnswer | null = null;
  return {
    name,
    async write(people) {
      last = await ask(mutation, { input: people.map(inputOf) });
      return last;
    },
    totals: async () => [await totalOf(ask, list, {})],
    written: async () => last?.data.write.records.map((one: { person?: Sent }) => one.person ?? one),
  };
}

export const membersOf = (ask: Ask, cooperativeId: string) =>
  recording(
    'memberCreate',
    ask,
    ADMIT,
    (person) => ({ cooperativeId, kind: 'OFFICIAL', person, fromOn: '2024' }),
    'members',
  );

const employmentsOf = (ask: Ask, cooperativeId: string) =>
  recording(
    'employmentStart',
    ask,
    EMPLOY,
    (person) => ({ cooperativeId, kind: 'STABLE', person, fromOn: '2024' }),
    'employments',
  );

/** Managers of a cooperative, whom figures count. */
export const womenOf = (ask: Ask, cooperativeId: string) =>
  recording(
    'womenManagerCreate',
    ask,
    RECORD,
    (person) => ({
      ...person,
      gender: 'FEMALE',
      positions: [{ cooperativeId, position: 'DEPUTY_DIRECTOR', fromOn: '2025-01-01' }],
    }),
    'womenManagers',
  );

const versionOf = async (ask: Ask, id: string) =>
  Number((await ask('query ($id: ID!) { training(id: $id) { version } }', { id })).data.training.version);

async function attendAsMembers(ask: Ask, id: string, memberIds: readonly string[]) {
  const attendees = memberIds.map((memberId) => ({ memberId, isCompleted: true }));
  const input = [{ id, expectedVersion: await versionOf(ask, id), attendees }];
  const { data } = await ask(ATTEND, { input });
  return data.write.userErrors;
}

function attendancesOf(ask: Ask, id: string, cooperativeId: string): Way {
  return {
    name: 'trainingAttendanceRecord',
    async write(people) {
      const attendees = people.map((person) => ({
        person: { ...person, phone: '0912345678' },
        cooperativeId,
        isCompleted: true,
      }));
      return ask(ATTEND, { input: [{ id, expectedVersion: await versionOf(ask, id), attendees }] });
    },
    totals: async () => [
      await totalOf(ask, 'trainingAttendances', { trainingId: id }),
      await versionOf(ask, id),
    ],
    async written(first) {
      const { data } = await ask(
        `query ($filter: TrainingAttendanceFilter, $first: Int) { trainingAttendances(filter: $filter, first: $first,
          orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PERSON} } } }`,
        { filter: { trainingId: id }, first },
      );
      return data.trainingAttendances.nodes.map((one: { person: Sent }) => one.person).reverse();
    },
  };
}
