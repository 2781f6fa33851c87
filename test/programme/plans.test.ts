import { randomUUID } from 'node:crypto';
import t from 'tap';
import { type SQL, sql } from '../../src/database/sql.ts';
import { openRead, type Transaction } from '../../src/database/transaction.ts';
import type { Caller, Scope } from '../../src/policy/scope.ts';
import { targetReads } from '../../src/programme/targets/targets.kind.ts';
import { readPage } from '../../src/records/reading/pages.ts';
import { listRecords } from '../../src/records/reading/record-kind.queries.ts';
import type { AnyRecordKind } from '../../src/records/record-kind.ts';
import { cooperativeReads } from '../../src/registry/cooperatives/cooperatives.kind.ts';
import { womenManagerReads } from '../../src/registry/women-managers/women-managers.kind.ts';
import { callerIn, poolOf, superuser } from '../database/records.ts';
import { codes } from '../reference/vietnam.ts';

const PROVINCES = 50;
const EACH = 120;
const FIRST = 20;
const MANY: Scope = { kind: 'UNITS', provinceIds: [3, 17, 29], communeIds: [] };

/** A position half-way through the list. */
const MIDDLE = { text: '8', uuid: '80000000-0000-4000-8000-000000000000', date: '2010-01-01', number: 0 };

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** Every node of the plan that reads a table. */
function scansOf(plan: Plan): Plan[] {
  const below = (plan.Plans ?? []).flatMap(scansOf);
  return plan['Relation Name'] === undefined ? below : [plan, ...below];
}

/** How many rows the statement read of each table, those that it threw away again counted too. */
async function rowsRead(transaction: Transaction, statement: SQL) {
  const read: Record<string, number> = {};
  const [row] = await transaction.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    sql`explain (analyze, format json) ${statement}`,
  );
  for (const scan of row?.['QUERY PLAN'].flatMap(({ Plan }) => scansOf(Plan)) ?? []) {
    const rows = (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)) * scan['Actual Loops'];
    const table = scan['Relation Name'] ?? '';
    read[table] = (read[table] ?? 0) + Math.round(rows);
  }
  return read;
}

/** What is selected of a kind by a caller of today. */
const selecting = (caller: Caller, field: string) => ({
  fields: new Set([field]),
  perspective: { caller, today: '2026-01-01', knownAt: null, codes },
});

/** A whole list in an order. */
function listBy(kind: AnyRecordKind, caller: Caller, field: string, first: number) {
  const keys = kind.list?.orders[field] ?? [];
  return {
    caller,
    keys,
    conditions: [],
    search: null,
    territory: null,
    order: { field, direction: 'ASC' } as const,
    page: readPage({ first }, 'test', keys),
  };
}

t.test('a page over several provinces reads a page of each and not the nation', async (t) => {
  const { client, url } = await superuser(t);
  const identity = randomUUID();
  const places = `from generate_series(1, ${PROVINCES}) p, generate_series(1, ${EACH}) n`;
  for (const statement of [
    'set session_replication_role = replica',
    `insert into cooperatives (id, province_id, kind, name, registry_code, status, operating_state, founded_on, founded_on_precision)
     select gen_random_uuid(), p, 'COOPERATIVE', md5(p || '-' || n), md5(p || '-' || n), 'ACTIVE', 'RUNNING',
       date '2000-01-01' + (p * 7 + n * 61) % 7300, 'DAY' ${places}`,
    `insert into persons (id, identity_id, province_id, name, gender)
     select gen_random_uuid(), '${identity}', p, md5(p || '-' || n), 'FEMALE' ${places}`,
    'insert into women_managers (id, person_id, province_id) select gen_random_uuid(), id, province_id from persons',
    'analyze cooperatives, persons, women_managers',
  ])
    await client.query(statement);
  const pool = poolOf(t, url, 1);
  const caller = callerIn(MANY);
  const read = openRead(pool, caller);
  /** A page of each of the three, and what a join looks ahead. */
  const most = 4 * (FIRST + 1);

  for (const field of ['NAME', 'CREATED_AT', 'FOUNDED_ON'] as const) {
    const list = listBy(cooperativeReads.kind, caller, field, FIRST);
    const deep = { ...list.page, position: list.keys.map(({ type }) => MIDDLE[type]) };
    for (const [where, page] of Object.entries({ first: list.page, deep })) {
      const selection = selecting(caller, 'name');
      const statement = listRecords(cooperativeReads.kind, selection, { ...list, page });
      const counted = await rowsRead(read, statement);
      const name = `${where} page by ${field}`;
      t.ok((counted.cooperatives ?? 0) >= FIRST, `${name}: something is read`);
      t.ok((counted.cooperatives ?? 0) <= most, `${name}: ${counted.cooperatives} of ${most}`);
    }
  }
  const women = womenManagerReads.kind;
  const counted = await rowsRead(
    read,
    listRecords(women, selecting(caller, 'name'), listBy(women, caller, 'NAME', FIRST)),
  );
  t.ok((counted.persons ?? 0) >= FIRST);
  t.ok((counted.persons ?? 0) <= most, `women managers by name: ${counted.persons} of ${most}`);
  await read.end();
});

t.test(
  'a commune’s page of what is issued for it and above it reads neither its neighbours nor the nation',
  async (t) => {
    const { client, url } = await superuser(t);
    const [plan, own, above] = [randomUUID(), 1_007, 7];
    const values = `'${plan}', 1, 'I', 'STABLE_JOBS', 'VALUE', 'COUNT', '2026-01-01', '2026-12-31'`;
    const columns =
      'id, plan_id, position, section_ref, indicator, operator, unit, from_on, to_on, province_id, commune_id';
    for (const statement of [
      'set session_replication_role = replica',
      `insert into targets (${columns}) select gen_random_uuid(), ${values}, p, 1000 + p + 100 * (n / 20)
     from generate_series(1, ${PROVINCES}) p, generate_series(1, ${EACH}) n`,
      `insert into targets (${columns}) select gen_random_uuid(), ${values}, p, null
     from generate_series(1, ${PROVINCES}) p, generate_series(1, 10) n`,
      `insert into targets (${columns}) select gen_random_uuid(), ${values}, null, null from generate_series(1, 10)`,
      'analyze targets',
    ])
      await client.query(statement);
    const caller = callerIn({ kind: 'UNITS', provinceIds: [], communeIds: [own], aboveProvinceIds: [above] });
    const read = openRead(poolOf(t, url, 1), caller);
    const { kind } = targetReads;
    const statement = listRecords(kind, selecting(caller, 'value'), listBy(kind, caller, 'POSITION', 100));
    const found = await read.query(statement);
    const expected = await client.query<{ count: number }>(
      `select count(*)::int as count from targets
     where commune_id = ${own} or commune_id is null and (province_id is null or province_id = ${above})`,
    );
    t.equal(found.length, expected.rows[0]?.count);
    const counted = await rowsRead(read, statement);
    const most = EACH + 2 * found.length;
    t.ok((counted.targets ?? 0) <= most, `targets: ${counted.targets} of ${most}`);
    await read.end();
  },
);
