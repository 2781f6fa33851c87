import type { SetName } from '../../src/data-sets/sets.ts';
import { type BenchAccount, type BenchUnit, makeAccount } from './accounts.ts';
import type { BenchDatabases } from './databases.ts';
import { runLoad } from './load.ts';
import type { ServerProcess } from './processes.ts';
import { interleave, median, medianRatio } from './ratios.ts';
import { ask, headersOf, startService } from './service.ts';

const COOPERATIVES = `query List($first: Int!, $after: String, $filter: CooperativeFilter, $order: CooperativeOrder) {
  cooperatives(first: $first, after: $after, filter: $filter, orderBy: $order) {
    nodes { id name registryCode taxCode status province { code name } } pageInfo { endCursor hasNextPage } } }`;
const WOMEN = `query List($first: Int!, $after: String, $filter: WomenManagerFilter, $order: WomenManagerOrder) {
  womenManagers(first: $first, after: $after, filter: $filter, orderBy: $order) {
    nodes { id name birthYear province { code name } } pageInfo { endCursor hasNextPage } } }`;

const NATION: BenchUnit = { level: 'NATION' };
/** Today's province of set S; its account sees three provinces of before. */
const PROVINCE: BenchUnit = { level: 'PROVINCE', code: '37' };

interface ListCase {
  readonly name: string;
  readonly unit: BenchUnit;
  readonly query: string;
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly order?: Readonly<Record<string, unknown>>;
  /** Rows passed before the page that is asked for; as many as there are when there are fewer. */
  readonly depth: number;
}

const BY_NAME = { field: 'NAME' };
const BY_DAY = { field: 'FOUNDED_ON', direction: 'DESC' };
const RUNNING = { status: ['ACTIVE'], kind: ['COOPERATIVE'] };
/** Half of the cooperatives of set L. */
const DEEP = 50_000;

const CASES: readonly ListCase[] = [
  { name: 'nation by name, first page', unit: NATION, query: COOPERATIVES, order: BY_NAME, depth: 0 },
  { name: 'nation by name, deep', unit: NATION, query: COOPERATIVES, order: BY_NAME, depth: DEEP },
  { name: 'nation by founding, deep', unit: NATION, query: COOPERATIVES, order: BY_DAY, depth: DEEP },
  {
    name: 'nation filtered, deep',
    unit: NATION,
    query: COOPERATIVES,
    order: BY_NAME,
    filter: RUNNING,
    depth: 10_000,
  },
  { name: 'province by name, first page', unit: PROVINCE, query: COOPERATIVES, order: BY_NAME, depth: 0 },
  { name: 'province by name, deep', unit: PROVINCE, query: COOPERATIVES, order: BY_NAME, depth: 1_400 },
  {
    name: 'province filtered',
    unit: PROVINCE,
    query: COOPERATIVES,
    order: BY_NAME,
    filter: RUNNING,
    depth: 400,
  },
  {
    name: 'women managers of the nation by name, deep',
    unit: NATION,
    query: WOMEN,
    order: BY_NAME,
    depth: DEEP,
  },
  { name: 'women managers of the province', unit: PROVINCE, query: WOMEN, order: BY_NAME, depth: 1_000 },
  {
    name: 'search of a rare name, nation',
    unit: NATION,
    query: COOPERATIVES,
    filter: { search: 'hoa sen' },
    depth: 0,
  },
  {
    name: 'search of common words, nation',
    unit: NATION,
    query: COOPERATIVES,
    filter: { search: 'nong nghiep' },
    depth: 0,
  },
  {
    name: 'search of common words, province',
    unit: PROVINCE,
    query: COOPERATIVES,
    filter: { search: 'nong nghiep' },
    depth: 0,
  },
  {
    name: 'search of a woman, province',
    unit: PROVINCE,
    query: WOMEN,
    filter: { search: 'nguyen thi lan' },
    depth: 0,
  },
];

export interface ListResult {
  readonly name: string;
  /** Milliseconds of a request by itself, the middle one, by set. */
  readonly medianMs: Readonly<Record<string, number>>;
  /** The time on the larger set over that on the smaller one. */
  readonly ratio: number;
  /** Rows before the page, by set. */
  readonly depth: Readonly<Record<string, number>>;
}

interface Side {
  readonly set: SetName;
  readonly server: ServerProcess;
  readonly accounts: ReadonlyMap<BenchUnit, BenchAccount>;
}

interface Connection {
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function startSide(databases: BenchDatabases, set: SetName): Promise<Side> {
  const databaseUrl = await databases.withSet(set);
  const { keys } = databases;
  const accounts = new Map<BenchUnit, BenchAccount>();
  for (const unit of [NATION, PROVINCE]) accounts.set(unit, await makeAccount(databaseUrl, keys, unit));
  return { set, server: await startService({ databaseUrl, keys, poolSize: 10 }), accounts };
}

const headersFor = ({ server, accounts }: Side, { unit }: ListCase) => {
  const account = accounts.get(unit);
  if (account === undefined) throw new Error('no account of the unit');
  return headersOf(server, account);
};

const bodyOf = ({ query, filter = {}, order }: ListCase, first: number, after: string | null) => ({
  query,
  variables: { first, after, filter, order: order ?? null },
});

/** Walks to the depth as a client does, page by page. */
async function walk(side: Side, list: ListCase): Promise<{ after: string | null; depth: number }> {
  const headers = await headersFor(side, list);
  let after: string | null = null;
  let depth = 0;
  while (depth < list.depth) {
    const first = Math.min(200, list.depth - depth);
    const data: Record<string, Connection> = await ask(side.server, headers, bodyOf(list, first, after));
    const { endCursor, hasNextPage } = Object.values(data)[0]?.pageInfo ?? {
      endCursor: null,
      hasNextPage: false,
    };
    if (!hasNextPage) break;
    after = endCursor;
    depth += first;
  }
  return { after, depth };
}

async function benchCase(sides: readonly Side[], list: ListCase, rounds: number): Promise<ListResult> {
  const places = new Map<string, { after: string | null; depth: number }>();
  for (const side of sides) places.set(side.set, await walk(side, list));
  const measure = async (set: string) => {
    const side = sides.find((one) => one.set === set);
    if (side === undefined) throw new Error(`no set ${set}`);
    const body = bodyOf(list, 20, places.get(set)?.after ?? null);
    const { perSecond } = await runLoad({
      url: `${side.server.baseUrl}/graphql`,
      headers: await headersFor(side, list),
      requests: [JSON.stringify(body)],
      connections: 1,
      seconds: 2,
    });
    return 1_000 / perSecond;
  };
  const [small = '', large = ''] = sides.map((one) => one.set);
  const times = await interleave([small, large], rounds, measure);
  const of = (set: string) => times[set] ?? [];
  return {
    name: list.name,
    medianMs: { [small]: median(of(small)), [large]: median(of(large)) },
    ratio: medianRatio(of(large), of(small)),
    depth: Object.fromEntries([...places].map(([set, { depth }]) => [set, depth])),
  };
}

/** Lists and searches, the smaller set against the larger one, one request at a time. */
export async function benchLists(
  databases: BenchDatabases,
  [small, large]: readonly [SetName, SetName],
  rounds: number,
): Promise<ListResult[]> {
  const sides: Side[] = [];
  try {
    for (const set of [small, large]) sides.push(await startSide(databases, set));
    const results: ListResult[] = [];
    for (const list of CASES) results.push(await benchCase(sides, list, rounds));
    return results;
  } finally {
    await Promise.all(sides.map(({ server }) => server.stop()));
  }
}
