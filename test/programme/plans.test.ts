import { randomUUID } from 'node:crypto';
import t from 'tap';
import { type SQL, sql } from '../../src/database/sql.ts';
import { openRead, type Transaction } from '../../src/database/transaction.ts';
import type { Scope } from '../../src/policy/scope.ts';
import { TARGET } from '../../src/programme/targets/targets.kind.ts';
import { readPage } from '../../src/records/reading/pages.ts';
import { listRecords } from '../../src/records/reading/record-kind.queries.ts';
import { anyKind } from '../../src/records/record-kind.ts';
import * as cooperativeOrders from '../../src/registry/cooperatives/cooperatives.filters.ts';
import { listCooperatives } from '../../src/registry/cooperatives/cooperatives.queries.ts';
import * as women from '../../src/registry/women-managers/women-managers.queries.ts';
import { callerIn, poolOf, superuser } from '../database/records.ts';

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
async function rowsRead(transaction: Transaction, run: (explaining: Transaction) => Promise<unknown>) {
  const read: Record<string, number> = {};
  const explain = async <Row>(statement: SQL): Promise<Row[]> => {
    const [row] = await transaction.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      sql`explain (analyze, format json) ${statement}`,
    );
    for (const scan of row?.['QUERY PLAN'].flatMap(({ Plan }) => scansOf(Plan)) ?? []) {
      const rows = (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)) * scan['Actual Loops'];
      const table = scan['Relation Name'] ?? '';
      read[table] = (read[table] ?? 0) + Math.round(rows);
    }
    return [];
  };
  await run({ query: explain, queryIdentities: explain, statements: 0 });
  return read;
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
  const read = openRead(pool, callerIn(MANY));
  /** A page of each of the three, and what a join looks ahead. */
  const most = 4 * (FIRST + 1);

  for (const field of ['NAME', 'CREATED_AT', 'FOUNDED_ON'] as const) {
    const keys = cooperativeOrders.SORT_KEYS[field];
    const page = readPage({ first: FIRST }, 'test', keys);
    const list = {
      scope: MANY,
      fields: new Set(['name'] as const),
      columns: { today: '2026-01-01', knownAt: null, countedPositions: [] },
      conditions: [],
      search: null,
      territory: null,
      order: { field, direction: 'ASC' } as const,
      keys,
      page,
    };
    const deep = { ...page, position: keys.map(({ type }) => MIDDLE[type]) };
    for (const [where, asked] of Object.entries({ first: page, deep })) {
      const counted = await rowsRead(read, (explaining) =>
        listCooperatives(explaining, { ...list, page: asked }),
      );
      const name = `${where} page by ${field}`;
      t.ok((counted.cooperatives ?? 0) >= FIRST, `${name}: something is read`);
      t.ok((counted.cooperatives ?? 0) <= most, `${name}: ${counted.cooperatives} of ${most}`);
    }
  }
  const counted = await rowsRead(read, (explaining) =>
    women.listWomenManagers(explaining, {
      scope: MANY,
      fields: new Set(['name'] as const),
      conditions: [],
      search: null,
      territory: null,
      order: women.DEFAULT_ORDERS.otherwise,
      page: readPage({ first: FIRST }, 'test', women.SORT_KEYS.NAME),
    }),
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
    const kind = anyKind(TARGET);
    const order = { field: 'POSITION', direction: 'ASC' } as const;
    const list = {
      caller,
      conditions: [],
      search: null,
      territory: null,
      order,
      page: readPage({ first: 100 }, 'test', kind.orders.POSITION ?? []),
    };
    const found = await listRecords(read, kind, { fields: new Set(['value']), today: '2026-01-01' }, list);
    const expected = await client.query<{ count: number }>(
      `select count(*)::int as count from targets
     where commune_id = ${own} or commune_id is null and (province_id is null or province_id = ${above})`,
    );
    t.equal(found.length, expected.rows[0]?.count);
    const counted = await rowsRead(read, (explaining) =>
      listRecords(explaining, kind, { fields: new Set(['value']), today: '2026-01-01' }, list),
    );
    const most = EACH + 2 * found.length;
    t.ok((counted.targets ?? 0) <= most, `targets: ${counted.targets} of ${most}`);
    await read.end();
  },
);
