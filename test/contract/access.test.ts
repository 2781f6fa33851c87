import { getTableName } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import t from 'tap';
import { ACTIONS, mayDo } from '../../src/policy/actions.ts';
import type { RecordKind } from '../../src/policy/fields.ts';
import { type CallerRole, REACH, ROLES } from '../../src/policy/roles.ts';
import { RECORD_KINDS } from '../../src/registry/kinds.ts';
import { connected, fillEveryTable, HERE } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { testServer } from '../helpers/server.ts';
import {
  ACTIONS_BY_HAND,
  DERIVED_ACTIONS,
  graphqlOperations,
  type Operation,
  restOperations,
} from './operations.ts';

/** No record of the registry: not under /v1, without a place, and with tests of their own. */
const isOfRegistry = ({ name }: Operation) => !/^REST \w+ \/(oauth|\.well-known|health)\//.test(name);

const OPERATIONS = [...graphqlOperations(), ...restOperations()].filter(isOfRegistry);

/**
 * What does not hold, by the operation and what was asked of it, with the reason. An entry that is needed no more must
 * be taken out, and the list may not grow past the number below.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {};
const MOST_EXCEPTIONS = 0;

const EVERYBODY: readonly CallerRole[] = ['ANONYMOUS', ...ROLES];

function placeOf(role: CallerRole) {
  if (role === 'UNION_COMMUNE') return { level: 'COMMUNE', code: '03388' } as const;
  const isNational = role === 'UNION_CENTRAL' || REACH[role] !== 'TERRITORY';
  return isNational ? ({ level: 'NATION' } as const) : ({ level: 'PROVINCE', code: '37' } as const);
}

/** A token a role in today's Ninh Bình, or where the role stands; null for nobody. */
async function tokensOf(app: FastifyInstance): Promise<ReadonlyMap<CallerRole, string | null>> {
  const tokens = new Map<CallerRole, string | null>([['ANONYMOUS', null]]);
  for (const role of ROLES) {
    const { token } = await newClient(app, { role, ...placeOf(role) });
    tokens.set(role, token);
  }
  return tokens;
}

/** Collects what fails and is no exception; an exception that holds is told as well. */
function judging() {
  const wrong: string[] = [];
  const asked = new Set<string>();
  const judge = (what: string, holds: boolean, said: unknown) => {
    const isExcepted = Object.hasOwn(EXCEPTIONS, what);
    asked.add(what);
    if (holds && isExcepted) wrong.push(`${what}: no exception any more`);
    if (!holds && !isExcepted) wrong.push(`${what}: ${JSON.stringify(said)}`);
  };
  return { wrong, judge, asked };
}

t.test('the action of every operation is known', async (t) => {
  t.same(
    OPERATIONS.filter(({ action }) => action === undefined).map(({ name }) => name),
    [],
    'a field of GraphQL needs a route of the same write, or a line in ACTIONS_BY_HAND',
  );
  for (const { name, action } of OPERATIONS) {
    if (action != null) t.ok(Object.hasOwn(ACTIONS, action), `${name}: ${action}`);
  }
  const names = new Set(graphqlOperations().map(({ name }) => name.replace('GraphQL ', '')));
  const idle = Object.keys(ACTIONS_BY_HAND).filter((name) => !names.has(name) || DERIVED_ACTIONS.has(name));
  t.same(idle, [], 'nothing is written by hand that can be derived');
  t.ok(Object.keys(EXCEPTIONS).length <= MOST_EXCEPTIONS, 'exceptions only shrink');
});

t.test('the contracts do what the policy says', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const tokens = await tokensOf(app);
  const tokenOf = (role: CallerRole) => tokens.get(role) ?? null;
  const { wrong, judge, asked } = judging();

  for (const operation of OPERATIONS) {
    for (const role of EVERYBODY) {
      const { status, codes, isOdd } = await operation.call(app, { token: tokenOf(role) });
      const may = operation.action == null || mayDo(role, operation.action);
      const isRefused = codes.includes('FORBIDDEN');
      judge(`${operation.name}, ${role}`, isRefused !== may && status < 500 && !isOdd, { status, codes });
    }
  }
  t.same(wrong.splice(0), [], 'whoever may is let in, whoever may not is refused');

  for (const operation of OPERATIONS) {
    const role = operation.action == null ? 'UNION_PROVINCE' : ownRoleOf(operation);
    for (const mistake of operation.mistakes) {
      const { status, codes, isOdd } = await operation.call(app, { token: tokenOf(role), mistake });
      const isTold = codes.length > 0 && !codes.includes('INTERNAL') && !codes.includes('FORBIDDEN');
      judge(`${operation.name}, ${mistake}`, isTold && status < 500 && !isOdd, { status, codes, role });
    }
  }
  t.same(wrong.splice(0), [], 'what is wrong with a call is told by a code and is no failure of the server');

  const client = await connected(t, databaseUrl);
  await fillEveryTable(client);
  for (const operation of OPERATIONS.filter(({ about }) => about !== null)) {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${tableOf(operation.about ?? 'cooperative')} where province_id = $1 limit 1`,
      [HERE.province],
    );
    const role = ownRoleOf(operation);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error(`no ${operation.about} stands elsewhere`);
    const { status, codes, found } = await operation.call(app, { id, token: tokenOf(role) });
    const isUnknown = codes.includes('NOT_FOUND') || (codes.length === 0 && found === null);
    judge(`${operation.name}, elsewhere`, isUnknown, { status, codes, found, role });
    if (!mayDo('UNION_CENTRAL', operation.action ?? 'cooperative.read')) continue;
    const national = await operation.call(app, { id, token: tokenOf('UNION_CENTRAL') });
    judge(
      `${operation.name}, of the nation`,
      !national.codes.includes('NOT_FOUND') && national.status < 500,
      national,
    );
  }
  t.same(wrong.splice(0), [], 'a record of another territory is not there, and is there for the nation');
  t.same(
    Object.keys(EXCEPTIONS).filter((what) => !asked.has(what)),
    [],
    'every exception is of something asked',
  );
});

/** One that may do the action, in a province where it may. */
function ownRoleOf({ name, action }: Operation): CallerRole {
  const roles = EVERYBODY.filter((role) => action == null || mayDo(role, action));
  const role =
    roles.find((one) => one === 'UNION_PROVINCE') ??
    roles.find((one) => REACH[one] === 'TERRITORY' && one !== 'UNION_CENTRAL') ??
    roles[0];
  if (role === undefined) throw new Error(`${name}: nobody may`);
  return role;
}

/** Tables of the nouns that are not told as data. */
const TABLES: Readonly<Partial<Record<RecordKind, string>>> = {
  cooperative: 'cooperatives',
  cooperativeFigures: 'cooperative_figures',
  womenManager: 'women_managers',
  managementPosition: 'management_positions',
};

function tableOf(kind: RecordKind): string {
  const told = RECORD_KINDS.find((one) => one.kind === kind);
  const name = told === undefined ? TABLES[kind] : getTableName(told.table);
  if (name === undefined) throw new Error(`no table of ${kind} is known`);
  return name;
}
