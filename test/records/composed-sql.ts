import { render, type SQL } from '../../src/database/sql.ts';
import type { ReadTransaction } from '../../src/database/transaction.ts';
import type { Caller, Scope } from '../../src/policy/scope.ts';
import { planReads } from '../../src/programme/plans/plans.kind.ts';
import type { Registry, ServiceContext } from '../../src/records/context.ts';
import type { Branch } from '../../src/records/reading/branches.ts';
import type { ListRequest } from '../../src/records/reading/list.ts';
import type { RecordReads } from '../../src/records/reading/record-reads.ts';
import { cooperativeReads } from '../../src/registry/cooperatives/cooperatives.kind.ts';
import { managementPositionReads } from '../../src/registry/management-positions/management-positions.kind.ts';
import { memberReads } from '../../src/registry/members/members.kind.ts';
import { submissionReads } from '../../src/registry/submissions/submissions.kind.ts';
import { trainingAttendanceReads } from '../../src/registry/trainings/training-attendances.kind.ts';
import { womenManagerReads } from '../../src/registry/women-managers/women-managers.kind.ts';
import { getGapPage } from '../../src/surfaces/data-gaps/data-gaps.service.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import { codes, territory } from '../reference/vietnam.ts';

const ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const OTHER = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c';
const SNAPSHOT = '100:100:';
const PROVINCE = { kind: 'UNITS', provinceIds: [3, 17], communeIds: [] } as const;
const COMMUNE = { kind: 'UNITS', provinceIds: [], communeIds: [1007], aboveProvinceIds: [7] } as const;
const NATION = { kind: 'NATION' } as const;
const PUBLISHED = { kind: 'PUBLISHED' } as const;

const callerOf = (role: Caller['role'], scope: Scope): Caller => ({
  role,
  scope,
  clientId: 'client',
  agencyId: null,
  actor: null,
  requestId: 'request',
});

/** What the database answers: one row, from which a cursor and a next page are made. */
const ROW = { id: ID, personId: OTHER, version: 1, count: 1, sortValues: ['a', ID], total: 1, byGap: {} };

/** A statement with a line for each of its clauses. */
const laidOut = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(
      / (from|where|order by|union all|cross join|join|left join|and exists|ranked as) /g,
      '\n  $1 ',
    );

/** A list of units is long. */
const parameter = (value: unknown, index: number) =>
  `-- $${index + 1} = ${JSON.stringify(value).slice(0, 120)}\n`;

/** The statements that a read sends, in their order, as text with the parameters behind it. */
async function sentBy(caller: Caller, run: (context: ServiceContext) => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = async (statement: SQL) => {
    const { text, values } = render(statement);
    sent.push(`${laidOut(text)};\n${values.map(parameter).join('')}`);
    return [ROW];
  };
  const read = { query, queryPlannedAnew: query, queryIdentities: query } as unknown as ReadTransaction; // nothing is asked of a database
  const registry = { kinds: KINDS, reference: { codes, territory } } as unknown as Registry;
  await run({ registry, caller, read, today: '2026-06-30', tally: { written: 0 } });
  return sent;
}

const page =
  (reads: RecordReads, request: Partial<ListRequest>, ...fields: string[]) =>
  (context: ServiceContext) =>
    reads.getPage(context, { filter: {}, order: null, page: { first: 20 }, ...request }, new Set(fields));

/** The page behind the first row. */
const nextPage =
  (reads: RecordReads, request: Partial<ListRequest>, ...fields: string[]) =>
  async (context: ServiceContext) => {
    const { cursors } = await page(reads, request)(context);
    return page(reads, { ...request, page: { first: 20, after: cursors[0] ?? null } }, ...fields)(context);
  };

const union = (scope: Scope) => callerOf('UNION_PROVINCE', scope);
const anybody = callerOf('ANONYMOUS', PUBLISHED);
const searched = { filter: { search: 'hợp tác xã chè Hoà' } };

/** What a page of cooperatives is read with for `positions(first: 3, validAt: …) { position womenManager { name } }`. */
const WOMEN: readonly Branch[] = [
  {
    kind: 'managementPosition',
    fields: new Set(['position', 'womenManager']),
    list: { owner: 'cooperative', limit: 3, validAt: '2026-06-30' },
    sources: [{ place: 0, property: 'id', isList: false }],
    keep: () => {},
  },
  {
    kind: 'womenManager',
    fields: new Set(['name']),
    list: null,
    sources: [{ place: 1, property: 'womenManagerId', isList: false }],
    keep: () => {},
  },
];

/** The last statement of each read, by the name of its file. */
const READS: Readonly<Record<string, readonly [Caller, (context: ServiceContext) => Promise<unknown>]>> = {
  'cooperatives-of-provinces': [
    union(PROVINCE),
    nextPage(
      cooperativeReads,
      { filter: { kind: ['COOPERATIVE'], isWomenManaged: true, foundedOn: { from: '2010-01-01' } } },
      'name',
      'isFemaleMajorityWorkforce',
    ),
  ],
  'cooperatives-of-the-nation': [
    union(NATION),
    page(
      cooperativeReads,
      { order: { field: 'FOUNDED_ON', direction: 'DESC' } },
      'name',
      'charterCapitalVnd',
    ),
  ],
  'cooperatives-published': [
    anybody,
    page(cooperativeReads, { filter: { territory: { level: 'PROVINCE', code: '37' } } }, 'name'),
  ],
  'cooperatives-searched': [union(PROVINCE), page(cooperativeReads, searched, 'name')],
  'cooperatives-counted': [
    union(PROVINCE),
    (context) => cooperativeReads.count(context, { filter: { status: ['ACTIVE'] }, order: null }),
  ],
  'cooperatives-searched-counted': [
    union(PROVINCE),
    (context) => cooperativeReads.count(context, { ...searched, order: null }),
  ],
  'cooperative-by-tax-code': [
    union(PROVINCE),
    (context) =>
      cooperativeReads.get(context, { taxCode: '0100109106' }, new Set(['name', 'establishmentSupportUnit'])),
  ],
  'positions-of-cooperatives': [
    union(PROVINCE),
    (context) =>
      managementPositionReads.findOf(
        context,
        'cooperative',
        [ID, OTHER],
        new Set(['position', 'isCurrent']),
        {
          limit: 20,
          validAt: '2026-01-01',
        },
      ),
  ],
  'cooperatives-with-women': [
    union(PROVINCE),
    (context) =>
      cooperativeReads.getPage(context, { filter: {}, order: null, page: { first: 20 } }, new Set(['name']), {
        branches: WOMEN,
        isAll: false,
      }),
  ],
  'positions-of-women-published': [
    anybody,
    (context) =>
      managementPositionReads.findOf(context, 'womenManager', [ID], new Set(['position']), { limit: 20 }),
  ],
  'positions-of-cooperatives-in-the-past': [
    union(PROVINCE),
    (context) =>
      managementPositionReads.findOf(context, 'cooperative', [ID], new Set(['position']), {
        limit: 20,
        knownAt: SNAPSHOT,
      }),
  ],
  'women-by-name': [
    union(PROVINCE),
    nextPage(womenManagerReads, { filter: { isCurrent: true } }, 'name', 'isUnionMember'),
  ],
  'women-searched': [union(PROVINCE), page(womenManagerReads, { filter: { search: 'bà Hoà' } }, 'name')],
  'women-identities': [
    union(PROVINCE),
    (context) => womenManagerReads.findById(context, [ID], new Set(['name', 'phone', 'ethnicGroupCode'])),
  ],
  'members-searched': [
    union(PROVINCE),
    page(memberReads, { filter: { search: 'Hoà' } }, 'kind', 'isCurrent'),
  ],
  'plans-from-a-commune': [callerOf('UNION_COMMUNE', COMMUNE), page(planReads, {}, 'name', 'unit')],
  'plans-of-a-district': [
    union(PROVINCE),
    page(planReads, { filter: { territory: { level: 'DISTRICT', code: '105', at: '2024-10-15' } } }, 'name'),
  ],
  'submissions-of-a-sender': [callerOf('WEBSITE', PUBLISHED), page(submissionReads, {}, 'kind', 'state')],
  'attendances-of-provinces': [
    union(PROVINCE),
    page(trainingAttendanceReads, { filter: { isCompleted: true } }, 'audience'),
  ],
  'data-gaps-of-provinces': [
    union(PROVINCE),
    (context) => getGapPage(context, { filter: {}, page: { first: 20 } }),
  ],
};

/** The composed statements by the names of their files in test/golden/sql/. */
export async function composedStatements(): Promise<Readonly<Record<string, string>>> {
  const files = await Promise.all(
    Object.entries(READS).map(async ([name, [caller, run]]) => {
      const sent = await sentBy(caller, run);
      return [`${name}.sql`, sent.at(-1) ?? ''] as const;
    }),
  );
  return Object.fromEntries(files);
}
