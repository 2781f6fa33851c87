import { randomUUID } from 'node:crypto';
import t from 'tap';
import { type SQL, sql } from '../../src/database/sql.ts';
import { openRead, type Transaction } from '../../src/database/transaction.ts';
import type { Scope } from '../../src/policy/scope.ts';
import * as cooperativeOrders from '../../src/registry/cooperatives/cooperatives.filters.ts';
import { listCooperatives } from '../../src/registry/cooperatives/cooperatives.queries.ts';
import { readPage } from '../../src/registry/pages.ts';
import * as women from '../../src/registry/women-managers/women-managers.queries.ts';
import { callerIn, poolOf, superuser } from '../database/records.ts';

const PROVINCES = 50;
const EACH = 120;
const FIRST = 20;
const MANY: Scope = { kind: 'UNITS', provinceIds: [3, 17, 29], communeIds: [] };

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
    `insert into cooperatives (id, province_id, kind, name, registry_code, status, operating_state)
     select gen_random_uuid(), p, 'COOPERATIVE', md5(p || '-' || n), md5(p || '-' || n), 'ACTIVE', 'RUNNING' ${places}`,
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
      territory: null,
      order: { field, direction: 'ASC' } as const,
      keys,
      page,
    };
    const counted = await rowsRead(read, (explaining) => listCooperatives(explaining, list));
    t.ok((counted.cooperatives ?? 0) >= FIRST, `by ${field} something is read`);
    t.ok((counted.cooperatives ?? 0) <= most, `cooperatives by ${field}: ${counted.cooperatives} of ${most}`);
  }
  const counted = await rowsRead(read, (explaining) =>
    women.listWomenManagers(explaining, {
      scope: MANY,
      fields: new Set(['name'] as const),
      conditions: [],
      territory: null,
      order: women.DEFAULT_ORDER,
      page: readPage({ first: FIRST }, 'test', women.SORT_KEYS.NAME),
    }),
  );
  t.ok((counted.persons ?? 0) >= FIRST);
  t.ok((counted.persons ?? 0) <= most, `women managers by name: ${counted.persons} of ${most}`);
  await read.end();
});
