import t from 'tap';
import { ACTIONS, mayDo } from '../../src/policy/actions.ts';
import type { CallerRole } from '../../src/policy/roles.ts';
import { connected, fillEveryTable, HERE } from '../database/records.ts';
import { testServer } from '../helpers/server.ts';
import { tokensOf } from './callers.ts';
import { type Exceptions, judging } from './judging.ts';
import {
  ACTIONS_BY_HAND,
  DERIVED_ACTIONS,
  graphqlOperations,
  type Operation,
  restOperations,
} from './operations.ts';
import { EVERYBODY, ownRoleOf } from './roles.ts';
import { tableOf } from './tables.ts';

/** No record of the registry: not under /v1, without a place, and with tests of their own. */
const isOfRegistry = ({ name }: Operation) => !/^REST \w+ \/(oauth|\.well-known|health)\//.test(name);

const OPERATIONS = [...graphqlOperations(), ...restOperations()].filter(isOfRegistry);

/**
 * What does not hold, by the operation and what was asked of it, with the reason. An entry that is needed no more must
 * be taken out, and the list may not grow past the number below.
 */
const EXCEPTIONS: Exceptions = {};
const MOST_EXCEPTIONS = 0;

/** What a mistake of a caller who may is never answered with. */
const UNTOLD = new Set(['INTERNAL', 'FORBIDDEN', 'AUTH_TOKEN_REQUIRED']);

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
  const { wrong, judge, idle } = judging(EXCEPTIONS);

  for (const operation of OPERATIONS) {
    for (const role of EVERYBODY) {
      const { status, codes, isOdd } = await operation.call(app, { token: tokenOf(role) });
      const { action, isWrite } = operation;
      const isOpen = action == null || mayDo(role, action);
      // What anybody reads nobody is refused.
      const may = isOpen || (!isWrite && mayDo('ANONYMOUS', action));
      const isRefused = codes.includes(role === 'ANONYMOUS' ? 'AUTH_TOKEN_REQUIRED' : 'FORBIDDEN');
      judge(`${operation.name}, ${role}`, isRefused !== may && status < 500 && !isOdd, { status, codes });
    }
  }
  t.same(wrong(), [], 'whoever may is let in, whoever may not is refused');

  for (const operation of OPERATIONS) {
    const role = ownRoleOf(operation.action ?? null);
    for (const mistake of operation.mistakes) {
      const { status, codes, isOdd } = await operation.call(app, { token: tokenOf(role), mistake });
      const isTold = codes.length > 0 && !codes.some((one) => UNTOLD.has(one));
      judge(`${operation.name}, ${mistake}`, isTold && status < 500 && !isOdd, { status, codes, role });
    }
  }
  t.same(wrong(), [], 'what is wrong with a call is told by a code and is no failure of the server');

  const client = await connected(t, databaseUrl);
  await fillEveryTable(client);
  for (const operation of OPERATIONS.filter(({ about }) => about !== null)) {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${tableOf(operation.about ?? 'cooperative')} where province_id = $1 limit 1`,
      [HERE.province],
    );
    const role = ownRoleOf(operation.action ?? null);
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
  t.same(wrong(), [], 'a record of another territory is not there, and is there for the nation');
  t.same(idle(), [], 'every exception is of something asked');
});
