import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { ACTIONS, type Action } from '../../src/policy/actions.ts';
import type { CallerRole } from '../../src/policy/roles.ts';
import { generateContract } from '../../src/surfaces/contract/contract.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { holdPool } from '../operations/held-pool.ts';
import { tokensOf } from './callers.ts';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document of no type of ours
type Json = any;
type Headers = Readonly<Record<string, string>>;

interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly declared: Json;
  readonly action: Action | null;
}

const contract: Json = JSON.parse((await generateContract())['openapi/openapi.json'] ?? '');
const OPERATIONS = Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(
    ([method, operation]): Operation => ({
      name: `${method} ${path}`,
      method: method.toUpperCase() as Operation['method'],
      url: path.replaceAll(/\{\w+\}/g, '01940000-0000-7000-8000-000000000001'),
      declared: operation.responses,
      action: operation['x-action'] ?? null,
    }),
  ),
);
const TOKEN_URL = '/oauth/token';
const CLIENT = 'demo-union-province-37';

const { app } = await testServer(t, { demo: false, config: { demoClients: true } });
const tokens = await tokensOf(app);
const bearer = (token: string | null | undefined): Headers =>
  token == null ? {} : { authorization: `Bearer ${token}` };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JSON_BODY = { 'content-type': 'application/json' };
const credentials = (secret: string) =>
  `grant_type=client_credentials&client_id=${CLIENT}&client_secret=${secret}`;

/** Somebody who may do it, so that what is refused is refused for the reason that is meant. */
function whoMay({ action }: Operation): Headers {
  const roles: readonly CallerRole[] = action === null ? [] : ACTIONS[action];
  return bearer(tokens.get(roles.find((role) => role !== 'ANONYMOUS') ?? 'ANONYMOUS'));
}

async function ask(service: FastifyInstance, { method, url }: Operation, headers: Headers, payload?: string) {
  const body = payload ?? (url === TOKEN_URL ? credentials('demo') : undefined);
  const type = url === TOKEN_URL ? FORM : {};
  return service.inject({
    method,
    url,
    headers: { ...type, ...headers },
    ...(body === undefined ? {} : { payload: body }),
  });
}

type Answer = Awaited<ReturnType<typeof ask>>;
const seen = new Map<string, Set<number>>(OPERATIONS.map(({ name }) => [name, new Set()]));

/** Notes what was refused, and how that differs from what the contract declares of it. */
function compare({ name, url, declared }: Operation, answer: Answer, status: number): string[] {
  seen.get(name)?.add(answer.statusCode);
  const wrong: string[] = [];
  const said = declared[answer.statusCode];
  if (answer.statusCode !== status) wrong.push(`${status}: ${answer.statusCode} ${answer.body.slice(0, 80)}`);
  if (said === undefined) wrong.push(`${answer.statusCode} is not declared`);
  const type = String(answer.headers['content-type']).split(';')[0] ?? '';
  const schema = said?.content?.[type]?.schema;
  if (said !== undefined && schema === undefined) wrong.push(`${status} comes as ${type}`);
  const members = url === TOKEN_URL ? ['code', 'error', 'error_description'] : ['code', 'detail', 'errors'];
  if (!members.every((member) => Object.hasOwn(answer.json(), member)))
    wrong.push(`${status}: ${answer.body}`);
  for (const header of ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']) {
    const names = Object.keys(said?.headers ?? {}).map((one) => one.toLowerCase());
    if (Object.hasOwn(answer.headers, header) && !names.includes(header)) wrong.push(`${status}: ${header}`);
  }
  return wrong.map((one) => `${name}: ${one}`);
}

type Asking = (operation: Operation) => Promise<readonly [Answer, number] | null>;

async function differences(asking: Asking): Promise<string[]> {
  const wrong: string[] = [];
  for (const operation of OPERATIONS) {
    const asked = await asking(operation);
    if (asked !== null) wrong.push(...compare(operation, ...asked));
  }
  return wrong;
}

const isHealth = ({ url }: Operation) => url.startsWith('/health/');
const takesBody = ({ method }: Operation) => method !== 'GET';

t.test('who the contract lets in nowhere is refused as it declares', async (t) => {
  const badly: Asking = async (one) => [
    await (one.url === TOKEN_URL
      ? ask(app, one, {}, credentials('wrong'))
      : ask(app, one, { authorization: 'Bearer a.b.c' })),
    401,
  ];
  t.same(await differences(badly), []);
  const foreign = { origin: 'https://stranger.example' };
  const token = await getToken(app, CLIENT);
  t.same(await differences(async (one) => [await ask(app, one, { ...foreign, ...bearer(token) }), 403]), []);
});

t.test('what is sent or asked for in another form is refused as it declares', async (t) => {
  const take: Asking = async (one) =>
    one.url.startsWith('/v1') ? [await ask(app, one, { ...whoMay(one), accept: 'text/html' }), 406] : null;
  t.same(await differences(take), []);
  const type: Asking = async (one) =>
    takesBody(one) ? [await ask(app, one, { ...whoMay(one), 'content-type': 'text/plain' }, 'x'), 415] : null;
  t.same(await differences(type), []);
  const text: Asking = async (one) =>
    takesBody(one)
      ? [await ask(app, one, { ...whoMay(one), ...(one.url === TOKEN_URL ? FORM : JSON_BODY) }, '{'), 400]
      : null;
  t.same(await differences(text), []);
  for (const size of [17_000, 100_001]) {
    const large: Asking = async (one) => {
      const isTaken = one.url !== TOKEN_URL && size < 100_000;
      if (!takesBody(one) || isTaken) return null;
      return [await ask(app, one, one.url === TOKEN_URL ? FORM : JSON_BODY, 'x'.repeat(size)), 413];
    };
    t.same(await differences(large), []);
  }
});

t.test('who asks too often is refused as it declares', async (t) => {
  const strict = await testServer(t, { demo: false, config: { rateLimitAnonymous: 1 } });
  const often: Asking = async (one) => {
    if (isHealth(one)) return null;
    await ask(strict.app, one, {});
    return [await ask(strict.app, one, {}), 429];
  };
  t.same(await differences(often), []);
});

t.test('what cannot be served now is refused as it declares', async (t) => {
  const small = await testServer(t, { demo: false, config: { demoClients: true, poolSize: 1 } });
  const token = await getToken(small.app, CLIENT);
  const { queue, release, endPatience } = await holdPool(small.app);
  queue(50);
  const shed: Asking = async (one) => (isHealth(one) ? null : [await ask(small.app, one, {}), 503]);
  t.same(await differences(shed), []);
  endPatience();
  await new Promise((resolve) => setTimeout(resolve, 600)); // what is known of callers is kept for half a second
  const away: Asking = async (one) =>
    isHealth(one) ? [await ask(small.app, one, bearer(token)), 503] : null;
  t.same(await differences(away), []);
  release();
});

t.test('and nothing is declared beside', async (t) => {
  const BEFORE_HANDLERS = [401, 403, 406, 413, 415, 429, 503];
  t.equal(OPERATIONS.length > 130, true);
  for (const { name, method, declared } of OPERATIONS) {
    const statuses = method === 'GET' ? BEFORE_HANDLERS : [400, ...BEFORE_HANDLERS];
    const wanted = statuses.filter((status) => seen.get(name)?.has(status));
    t.same(
      statuses.filter((status) => declared[status] !== undefined),
      wanted,
      name,
    );
    t.ok(declared[500], name);
  }
});
