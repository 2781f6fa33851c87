import { readFileSync } from 'node:fs';
import type { Test } from 'tap';
import type { Scope } from '../../src/policy/scope.ts';
import { createPlans } from '../../src/programme/plans/plans.writes.ts';
import { createTargets } from '../../src/programme/targets/targets.writes.ts';
import type { ServiceContext } from '../../src/records/context.ts';
import type { WriteCall, WriteResult } from '../../src/records/writing/write-call.ts';
import { recordFigures } from '../../src/registry/cooperative-figures/cooperative-figures.writes.ts';
import { reorganiseCooperatives } from '../../src/registry/cooperative-reorganisations/cooperative-reorganisations.writes.ts';
import {
  createCooperatives,
  updateCooperatives,
} from '../../src/registry/cooperatives/cooperatives.writes.ts';
import { changeEmployments, startEmployments } from '../../src/registry/employments/employments.writes.ts';
import { startPositions } from '../../src/registry/management-positions/management-positions.writes.ts';
import { createMembers } from '../../src/registry/members/members.writes.ts';
import { recordSupportActivities } from '../../src/registry/support-activities/support-activities.writes.ts';
import { recordTrainingAttendance } from '../../src/registry/trainings/training-attendances.writes.ts';
import { createTrainings } from '../../src/registry/trainings/trainings.writes.ts';
import { createWomenManagers } from '../../src/registry/women-managers/women-managers.writes.ts';
import { database, services } from '../demonstration/prepared.ts';

// biome-ignore lint/suspicious/noExplicitAny: facts of no type of ours
export type Json = any;

const TODAY = '2026-11-01';
export const HAND_COUNT: Json = JSON.parse(
  readFileSync(new URL('../golden/hand-count.json', import.meta.url), 'utf8'),
);

/** What was counted on paper: the rows between the fences of `hand-count.md`, a line each. */
export const COUNTS: readonly Json[] = readFileSync(
  new URL('../golden/hand-count.md', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line));

type Write = (context: ServiceContext, call: WriteCall) => Promise<WriteResult>;
type Ids = Map<string, string>;

/** The data set of the hand count, recorded as today's Unions of Ninh Bình and of Hưng Yên would. */
export async function handCountWorld(t: Pick<Test, 'after'>, databaseUrl?: string) {
  const url = databaseUrl ?? (await database(t)).url;
  const { registry, scopeOf, as } = await services(t, url);
  const unions: Readonly<Record<string, Scope>> = {
    nation: { kind: 'NATION' },
    TB: scopeOf('PROVINCE', '33', TODAY),
    other: scopeOf('PROVINCE', '37', TODAY),
  };
  const ids: Ids = new Map();
  const unionOf = (key: string) => (/^(LS|QN)/.test(key) ? 'nation' : key.startsWith('TB') ? 'TB' : 'other');
  /** As the Union of the place of each row; answers the ids by key. */
  async function record(
    write: Write,
    rows: readonly Json[],
    where: (row: Json) => string,
    toInput: (row: Json) => object,
  ) {
    for (const [place, group] of Map.groupBy(rows, (row) => unionOf(where(row)))) {
      const call = { operation: 'test', idempotencyKey: null, items: group.map(toInput) };
      const result = await as(
        place === 'nation' ? 'UNION_CENTRAL' : 'UNION_PROVINCE',
        unions[place] as Scope,
        (context) => write(context, call),
      );
      for (const [index, row] of group.entries())
        if (row.key !== undefined) ids.set(row.key, result.ids[index] ?? '');
    }
  }
  const id = (key: string) => {
    const found = ids.get(key);
    if (found === undefined) throw new Error(`no ${key} in the hand count`);
    return found;
  };
  await load(HAND_COUNT, record, id);
  return { registry, url, as, scopeOf, unions, id };
}

type Record_ = (
  write: Write,
  rows: readonly Json[],
  where: (row: Json) => string,
  toInput: (row: Json) => object,
) => Promise<void>;

async function load(data: Json, record: Record_, id: (key: string) => string): Promise<void> {
  const placeOf = new Map<string, string>(data.cooperatives.map((one: Json) => [one.key, one.place]));
  const firstTerm = (woman: string) => data.terms.find((one: Json) => one.woman === woman);
  const ofCooperative = (row: Json) => row.cooperative;
  await record(
    createCooperatives,
    data.cooperatives,
    (row) => row.key,
    ({ key, place, support, ...row }) => ({
      ...row,
      name: `${row.kind === 'COOPERATIVE' ? 'Hợp tác xã' : 'Tổ hợp tác'} Thử ${key}`,
      address: data.places[place],
      ...(support === null ? {} : { establishmentSupportLevel: support }),
    }),
  );
  await record(
    createWomenManagers,
    data.women,
    (row) => firstTerm(row.key).cooperative,
    ({ key, ...row }) => ({
      ...row,
      name: `Bà ${key}`,
      recordedIn: data.places[placeOf.get(firstTerm(key).cooperative) ?? ''],
    }),
  );
  const toTerm = ({ woman, cooperative, ...row }: Json) => ({
    ...row,
    womenManagerId: id(woman),
    cooperativeId: id(cooperative),
  });
  const isOfGroup = (row: Json) => row.position.startsWith('GROUP_');
  await record(startPositions, data.terms.filter(isOfGroup), ofCooperative, toTerm);
  await record(
    reorganiseCooperatives,
    data.reorganisations,
    (row) => row.from[0],
    ({ from, to, ...row }) => ({
      ...row,
      predecessorIds: from.map(id),
      successorIds: to.map(id),
    }),
  );
  await record(
    startPositions,
    data.terms.filter((row: Json) => !isOfGroup(row)),
    ofCooperative,
    toTerm,
  );
  await record(recordFigures, data.figures, ofCooperative, ({ cooperative, ...row }) => ({
    ...row,
    cooperativeId: id(cooperative),
    source: 'test',
  }));
  await record(
    recordSupportActivities,
    data.activities,
    () => 'ND',
    ({ cooperatives, ...row }) => ({
      ...row,
      title: 'Tư vấn',
      cooperativeIds: cooperatives.map(id),
    }),
  );
  await record(
    createMembers,
    data.members,
    ofCooperative,
    ({ key: _, cooperative, person, gender, personalIdNumber, ...row }) => ({
      ...row,
      kind: 'OFFICIAL',
      cooperativeId: id(cooperative),
      person: { name: person, gender, ...(personalIdNumber === undefined ? {} : { personalIdNumber }) },
      ...(row.partyKind === 'HOUSEHOLD' ? { partyName: `Hộ ${person}` } : {}),
    }),
  );
  await record(startEmployments, data.employments, ofCooperative, toEmployment(id));
  await record(
    changeEmployments,
    data.changesOfTerms,
    () => 'ND',
    ({ employment, ...row }) => ({
      ...row,
      id: id(employment),
      expectedVersion: 1,
    }),
  );
  const ofPlace = (row: Json) => (row.place === 'CAO_BANG' ? 'LS' : row.place === 'THAI_BINH' ? 'TB' : 'ND');
  await record(createTrainings, data.trainings, ofPlace, ({ key, place, attendees: _, ...row }) => ({
    ...row,
    title: `Lớp ${key}`,
    kind: 'SHORT_COURSE',
    place: data.places[place],
  }));
  const attended = data.trainings.map(({ key, ...row }: Json) => ({ ...row, training: key }));
  await record(recordTrainingAttendance, attended, ofPlace, ({ training, attendees }) => ({
    id: id(training),
    expectedVersion: 1,
    attendees: attendees.map(({ woman, person, personalIdNumber, isCompleted }: Json) => ({
      isCompleted,
      ...(woman === undefined
        ? { person: { name: person, personalIdNumber } }
        : { womenManagerId: id(woman) }),
    })),
  }));
  await record(updateCooperatives, data.moves, ofCooperative, toMove(data, id));
}

/** The last of all: what was recorded before moves along. */
const toMove =
  (data: Json, id: (key: string) => string) =>
  ({ cooperative, place, fromOn }: Json) => ({
    id: id(cooperative),
    expectedVersion: 1,
    address: { ...data.places[place], fromOn },
  });

const toEmployment =
  (id: (key: string) => string) =>
  ({ key: _, cooperative, member, person, gender, personalIdNumber, ...row }: Json) => ({
    ...row,
    cooperativeId: id(cooperative),
    ...(member === undefined
      ? { person: { name: person, gender, ...(personalIdNumber === undefined ? {} : { personalIdNumber }) } }
      : { memberId: id(member) }),
  });

/** Targets of a plan for the territory, one a row; answers their ids. */
export async function targetsFor(
  context: ServiceContext,
  territory: object,
  rows: readonly Json[],
): Promise<readonly string[]> {
  const call = (items: readonly object[]) => ({ operation: 'test', idempotencyKey: null, items });
  const plan = {
    unit: territory,
    programme: 'PROJECT_01',
    title: 'Kế hoạch',
    issuerKind: 'WOMENS_UNION',
    issuerName: 'Hội LHPN',
    fromOn: '2023-01-01',
    toOn: '2030-12-31',
    countedPositions: HAND_COUNT.positions,
    phases: [
      { number: 1, from: '2023-01-01', to: '2025-12-31' },
      { number: 2, from: '2026-01-01', to: '2030-12-31' },
    ],
  };
  const { ids } = await createPlans(context, call([plan]));
  const made = await createTargets(
    context,
    call(rows.map((row) => ({ planId: ids[0], sectionRef: 'I', operator: 'VALUE', ...row }))),
  );
  return made.ids;
}
