import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SET_NAMES, type SetName } from '../../src/data-sets/sets.ts';
import { systemClock, todayOf } from '../../src/kernel/clock.ts';
import { makeAccount } from './accounts.ts';
import { type BenchDatabases, openDatabases } from './databases.ts';
import { benchLists } from './lists.ts';
import { describeMachine } from './machine.ts';
import { benchMemory } from './memory.ts';
import { UNITS_OF_BENCH } from './nested/documents.ts';
import { benchNested } from './nested/nested.ts';
import { benchPlans } from './plans.ts';
import { BENCH, ROOT, runProgram } from './processes.ts';
import { type BenchResult, toMarkdown } from './report.ts';
import { startService } from './service.ts';
import { execute } from './statements.ts';
import { benchWrites } from './writes.ts';

const PARTS = ['nested', 'plans', 'lists', 'writes', 'memory'] as const;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    parts: { type: 'string', default: PARTS.join() },
    set: { type: 'string', default: 'M' },
    small: { type: 'string', default: 'S' },
    large: { type: 'string', default: 'L' },
    data: { type: 'string', default: join(ROOT, 'data', 'bench') },
    out: { type: 'string', default: join(ROOT, 'docs') },
  },
});

const print = (line: string) => process.stdout.write(`${line}\n`);

function setOf(name: string): SetName {
  const set = SET_NAMES.find((one) => one === name);
  if (set === undefined) throw new Error(`sets are ${SET_NAMES.join(', ')}`);
  return set;
}

/** A province that no merger touched: its account sees one unit, which PostGraphile can be asked for as well. */
const UNMERGED = { level: 'PROVINCE', code: '38' } as const;
/** Today's province of set S, which has no other. */
const MERGED = { level: 'PROVINCE', code: '37' } as const;
const POOL_SIZE = 10;
const CONNECTIONS = 16;

/** Measured with what its own lock file says, installed when it is not there. */
async function installTools(): Promise<void> {
  if (existsSync(join(BENCH, 'node_modules'))) return;
  print('Installing what the bench measures with …');
  await runProgram(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: BENCH });
}

const today = todayOf(systemClock);
const isQuick = values.quick;
const wanted = new Set(values.parts.split(','));

async function nested(databases: BenchDatabases, set: SetName) {
  const databaseUrl = await databases.withSet(set);
  const { keys } = databases;
  await execute(databaseUrl, UNITS_OF_BENCH);
  const account = await makeAccount(databaseUrl, keys, set === 'S' ? MERGED : UNMERGED);
  const ground = { databaseUrl, keys, account, poolSize: POOL_SIZE, today };
  const amounts = isQuick ? { rounds: 5, requests: 400 } : { rounds: 9, requests: 3_200 };
  return benchNested(ground, { ...amounts, connections: CONNECTIONS, pages: 40 });
}

/** On a copy: what one run writes, the next one does not find. */
function onCopy<Result>(
  databases: BenchDatabases,
  set: SetName,
  work: (ground: {
    server: Awaited<ReturnType<typeof startService>>;
    account: Awaited<ReturnType<typeof makeAccount>>;
  }) => Promise<Result>,
): Promise<Result> {
  return databases.withCopy(set, async (databaseUrl) => {
    const { keys } = databases;
    const account = await makeAccount(databaseUrl, keys, MERGED);
    const server = await startService({ databaseUrl, keys, poolSize: POOL_SIZE });
    try {
      return await work({ server, account });
    } finally {
      await server.stop();
    }
  });
}

async function run(databases: BenchDatabases): Promise<BenchResult> {
  const sets = {
    nested: setOf(values.set),
    small: setOf(values.small),
    large: setOf(values.large),
    writes: setOf(values.small),
  };
  const part = async <Result>(name: (typeof PARTS)[number], work: () => Promise<Result>) => {
    if (!wanted.has(name)) return null;
    print(`— ${name}`);
    return work();
  };
  return {
    measuredOn: today,
    isQuick,
    machine: describeMachine(),
    server: databases.server,
    sets,
    nested: await part('nested', () => nested(databases, sets.nested)),
    plans: await part('plans', () =>
      databases.withCopy(sets.nested, (databaseUrl) =>
        benchPlans({
          databaseUrl,
          keys: databases.keys,
          units: { UNION_PROVINCE: MERGED, UNION_CENTRAL: { level: 'NATION' } },
        }),
      ),
    ),
    lists: await part('lists', () => benchLists(databases, [sets.small, sets.large], isQuick ? 3 : 5)),
    writes: await part('writes', () =>
      onCopy(databases, sets.writes, ({ server, account }) =>
        benchWrites(server, account, { rounds: isQuick ? 2 : 5, seconds: isQuick ? 2 : 5 }),
      ),
    ),
    memory: await part('memory', () =>
      onCopy(databases, sets.writes, ({ server, account }) =>
        benchMemory(server, account, { minutes: isQuick ? 1 : 10 }),
      ),
    ),
  };
}

/** Where the page keeps what a run found; the rest of it is written by hand. */
const MARKS = { from: '<!-- bench -->', to: '<!-- /bench -->' };

function writeResult(result: BenchResult): void {
  writeFileSync(join(values.out, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  const file = join(values.out, 'bench.md');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : `# Bench\n\n${MARKS.from}\n${MARKS.to}\n`;
  const [head = '', rest = ''] = page.split(MARKS.from);
  const [, tail = ''] = rest.split(MARKS.to);
  writeFileSync(file, `${head}${MARKS.from}\n\n${toMarkdown(result)}\n\n${MARKS.to}${tail}`);
  print(`\n${toMarkdown(result)}\n`);
}

await installTools();
mkdirSync(values.out, { recursive: true });
const databases = await openDatabases(values.data);
try {
  writeResult(await run(databases));
} finally {
  await databases.stop();
}
