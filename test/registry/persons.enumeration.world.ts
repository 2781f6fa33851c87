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

/** Every role that may write a person, each with a class of its own, and the others who know numbers. */
export async function writersOf(t: Test) {
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
  const targetIds = await targetsOf(union);
  const clientOf = async (role: string, level: 'NATION' | 'PROVINCE' | 'COMMUNE', code?: string) =>
    (await newClient(app, { role, level, ...(code !== undefined && { code }) })).token;
  const others = {
    union,
    hanoi,
    labour: asking(app, await clientOf('LABOUR_AGENCY', 'PROVINCE', '37')),
  };
  const writers: Writer[] = [];
  for (const { role, level, ...place } of ROLES) {
    const code = 'code' in place ? place.code : undefined;
    const token = await clientOf(role, level, code);
    /** Another agency of its kind, which may record who took part in the same classes. */
    const peer = asking(app, await clientOf(role, level, code));
    const ask = asking(app, token);
    const isReader = role.startsWith('UNION_');
    const classId = await newClass(peer);
    // To who reads numbers figures tell of whom she reads.
    const figures = isReader ? async () => [] : () => figuresOf(ask, targetIds);
    const ways = [
      ...(isReader ? [membersOf(ask, here), womenOf(ask, here)] : []),
      ...(isReader || role === 'LABOUR_AGENCY' ? [employmentsOf(ask, here)] : []),
      attendancesOf(ask, classId, here),
    ].map((way) => ({ ...way, totals: async () => [...(await way.totals()), ...(await figures())] }));
    const numbers = numbersOf([
      isReader ? membersOf(others.union, beside) : membersOf(others.union, here),
      membersOf(others.hanoi, elsewhere),
      employmentsOf(others.labour, here),
      attendancesOf(peer, classId, here),
      ...(isReader ? [] : [womenOf(others.union, here), employmentsOf(others.union, here)]),
    ]);
    writers.push({ role, token, isReader, readsNames: READS_NAMES.has(role), ways, numbers });
  }
  return { app, query, writers, cooperativeId: here };
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

/** Targets of the province of every indicator that counts persons. */
async function targetsOf(ask: Ask): Promise<readonly string[]> {
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
  const { rows, problems } = await write(ask, 'targetCreate', '', counted);
  if (problems.length > 0) throw new Error(problems.join());
  return rows.map((row: { id: string }) => row.id);
}

/** Every number of the figures; of their findings the sum. */
async function figuresOf(ask: Ask, targetIds: readonly string[]): Promise<number[]> {
  const figures: unknown[] = [];
  for (const id of targetIds) {
    const { data } = await ask(
      `query ($id: ID!) { target(id: $id) { progress { readings { numerator denominator actual heldAtEnd programmeToDate
        findings { code count } } } } }`,
      { id },
    );
    for (const { findings, ...numbers } of data.target.progress.readings) {
      const found = findings.reduce(
        (sum: number, one: { count: number | null }) => sum + (one.count ?? 0),
        0,
      );
      figures.push(...Object.values(numbers), found);
    }
  }
  return figures.map(Number);
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

const membersOf = (ask: Ask, cooperativeId: string) =>
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
const womenOf = (ask: Ask, cooperativeId: string) =>
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

function attendancesOf(ask: Ask, id: string, cooperativeId: string): Way {
  const versionOf = async () =>
    Number((await ask('query ($id: ID!) { training(id: $id) { version } }', { id })).data.training.version);
  return {
    name: 'trainingAttendanceRecord',
    async write(people) {
      const attendees = people.map((person) => ({ person, cooperativeId, isCompleted: true }));
      return ask(ATTEND, { input: [{ id, expectedVersion: await versionOf(), attendees }] });
    },
    totals: async () => [await totalOf(ask, 'trainingAttendances', { trainingId: id }), await versionOf()],
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
