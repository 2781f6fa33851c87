import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../helpers/ports.ts';
import { GENERATORS, generateClients, misnamed } from './generators.ts';
import {
  addClient,
  type DrillService,
  type DrillWorld,
  makeWorld,
  type Print,
  startInstance,
  tokenOf,
  verdict,
  withCluster,
} from './world.ts';

const FOLDER = fileURLToPath(new URL('clients/', import.meta.url));
const run = promisify(execFile);

/** What is tried: clients of GraphQL, clients that are generated from openapi.json, and a page in a browser. */
const PARTS = ['apollo', 'urql', 'generators', 'page'] as const;
type Part = (typeof PARTS)[number];

type Settings = Readonly<Record<string, string>>;

async function runIn(words: readonly string[], env: Settings = {}): Promise<string> {
  const [program = '', ...rest] = words;
  const options = { cwd: FOLDER, env: { ...process.env, ...env }, maxBuffer: 64 * 1_048_576 };
  return (await run(program, rest, options)).stdout;
}

/** What a program of the folder held and what was broken; the latter by name, with what was found. */
interface Outcome {
  readonly held: readonly string[];
  readonly broken: Readonly<Record<string, string>>;
}

async function outcomeOf(program: string, env: Settings): Promise<Outcome> {
  const output = await runIn([process.execPath, `${program}.ts`], env);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Outcome; // what checks.ts tells
}

/** Makes the clients, compiles all programs under `strict`, and asks by each client. */
async function tryGenerators(env: Settings): Promise<Record<string, Outcome>> {
  await generateClients(FOLDER, (words) => runIn(words, env));
  await runIn(['node_modules/.bin/tsc', '-p', '.']);
  const outcomes: Record<string, Outcome> = {};
  for (const generator of GENERATORS) {
    const { held, broken } = await outcomeOf(`by-${generator.name}`, env);
    const names = await misnamed(FOLDER, generator);
    const isNamed = names.length === 0;
    outcomes[generator.name] = {
      held: ['compiled', ...(isNamed ? ['names'] : []), ...held],
      broken: { ...broken, ...(!isNamed && { names: names.join(', ') }) },
    };
  }
  return outcomes;
}

/** Where the browser is; null where none is installed, or none is where `CHROMIUM` says. */
function findBrowser(): string | null {
  const { CHROMIUM } = process.env;
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return (CHROMIUM === undefined ? usual : [CHROMIUM]).find((place) => existsSync(place)) ?? null;
}

interface Asked {
  readonly world: DrillWorld;
  readonly service: DrillService;
  readonly env: Settings;
}

/** A page of the client, one of another client, one of nobody; and an instance that soon refuses. */
async function tryPage({ world, env }: Asked, ports: readonly [number, number], chromium: string) {
  const [port, otherPort] = ports;
  const others = `http://localhost:${otherPort}`;
  await addClient(world, { id: 'drill-other', allowedOrigins: [others] });
  const limited = await startInstance(world, { RATE_LIMIT_ANONYMOUS: '3' });
  try {
    return await outcomeOf('page', {
      ...env,
      CHROMIUM: chromium,
      CLIENT_ID: world.client.id,
      CLIENT_SECRET: world.client.secret,
      LIMITED_URL: limited.baseUrl,
      ORIGINS: JSON.stringify([`http://localhost:${port}`, others, `http://127.0.0.1:${port}`]),
    });
  } finally {
    limited.process.kill('SIGTERM');
    await limited.ended;
  }
}

/**
 * Apollo Client, urql, three generators of clients, and a page of another origin in a browser, against an instance.
 * `named`: one of them alone. @throws Error when the browser is named and none is installed.
 */
export async function clientsDrill(print: Print, settings: Settings, named?: string): Promise<boolean> {
  const part = PARTS.find((one) => one === named);
  if (named !== undefined && part === undefined) throw new Error(`clients ${PARTS.join('|')}`);
  const wanted = new Set<Part>(part === undefined ? PARTS : [part]);
  const chromium = findBrowser();
  if (part === 'page' && chromium === null)
    throw new Error('no browser is installed: apt-get install chromium, or set CHROMIUM to one');
  if (!existsSync(`${FOLDER}node_modules`)) await runIn(['npm', 'ci', '--no-audit', '--no-fund']);
  const ports = [await freePort(), await freePort()] as const;
  return withCluster(settings, async ({ url }) => {
    const world = await makeWorld(url, { allowedOrigins: [`http://localhost:${ports[0]}`] });
    const service = await startInstance(world);
    try {
      const env = { REGISTRY_URL: service.baseUrl, TOKEN: await tokenOf(world, service) };
      const outcomes: Record<string, Outcome> = {};
      for (const one of ['apollo', 'urql'] as const)
        if (wanted.has(one)) outcomes[one] = await outcomeOf(one, env);
      if (wanted.has('generators')) Object.assign(outcomes, await tryGenerators(env));
      if (wanted.has('page') && chromium !== null)
        outcomes.page = await tryPage({ world, service, env }, ports, chromium);
      return judged(print, outcomes, wanted.has('page') && chromium === null);
    } finally {
      service.process.kill('SIGTERM');
      await service.ended;
    }
  });
}

function judged(print: Print, outcomes: Readonly<Record<string, Outcome>>, isPageLeftOut: boolean): boolean {
  const facts = Object.entries(outcomes).flatMap(([name, { held, broken }]) => [
    [name, `${held.length} held: ${held.join('; ')}`],
    ...Object.entries(broken).map(([what, found]) => [`${name} BROKEN ${what}`, found]),
  ]);
  if (isPageLeftOut)
    print('  page: NOT RUN, no browser is installed (apt-get install chromium, or set CHROMIUM)');
  const isWhole = Object.values(outcomes).every(({ held, broken }) => {
    return held.length > 0 && Object.keys(broken).length === 0;
  });
  return verdict(print, Object.fromEntries(facts), isWhole);
}
