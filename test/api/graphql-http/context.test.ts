import { once } from 'node:events';
import { connect } from 'node:net';
import t from 'tap';
import type { OperationContext } from '../../../src/api/graphql-http/operation.ts';
import { failure } from '../../../src/kernel/errors.ts';
import { waitUntil } from '../../helpers/waiting.ts';
import type { Toy } from './toy-server.ts';
import { ask, codesOf, toyApp } from './toy-server.ts';

function closing(outcomes: string[], close: () => Promise<void>): () => Promise<OperationContext> {
  return async () => ({
    close: async (outcome) => {
      outcomes.push(outcome);
      await close();
    },
    extensions: () => ({ statements: 2, hiddenFields: ['cooperative.secret'] }),
  });
}

t.test('the context is closed once: done with data, failed without', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const cases = [
    ['{ engine }', 'done'],
    ['{ fails engine }', 'done'],
    ['{ failsRequired }', 'failed'],
    ['{ unserialisable }', 'failed'],
    ['mutation { count }', 'done'],
  ] as const;
  for (const [query, outcome] of cases) {
    for (let call = 0; call < 2; call += 1) {
      toy.closed.length = 0;
      await ask(toy, query);
      t.strictSame(toy.closed, [outcome], query);
    }
  }
});

t.test('no context is made for a call that is refused', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  for (const query of [
    '{',
    '{ nothing }',
    '{ number(n: "x") }',
    '{ a: cooperatives(first: 9999) { nodes { id } } }',
  ]) {
    t.ok(codesOf(await ask(toy, query)).length > 0);
  }
  t.strictSame(toy.operations, []);
  t.strictSame(toy.closed, []);
});

/** Sends a call over a socket of its own, and gives the socket once the resolver waits. */
async function sendAndWait(toy: Toy, port: number): Promise<ReturnType<typeof connect>> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const body = JSON.stringify({ query: '{ slow }' });
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await waitUntil('the resolver waits', () => toy.operations.length > 0);
  return socket;
}

t.test('the context is closed once when the client has gone before the answer', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const { port } = new URL(await toy.app.listen({ host: '127.0.0.1', port: 0 }));
  const socket = await sendAndWait(toy, Number(port));
  socket.destroy();
  await once(socket, 'close');
  t.strictSame(toy.closed, [], 'not before its resolvers have ended');
  toy.state.release();
  await waitUntil('the context is closed', () => toy.closed.length > 0);
  t.strictSame(toy.closed, ['done']);
  await ask(toy, '{ engine }');
  t.strictSame(toy.closed, ['done', 'done'], 'one for each call');
});

t.test('an answer whose context cannot close is not given', async (t) => {
  const outcomes: string[] = [];
  const createContext = closing(outcomes, async () => {
    throw failure('UNAVAILABLE');
  });
  const toy = await toyApp({ createContext });
  t.teardown(() => toy.app.close());
  const answer = await ask(toy, '{ cooperative(id: 1) { name } }');
  t.equal(answer.status, 503);
  t.strictSame(codesOf(answer), ['UNAVAILABLE']);
  t.notOk('data' in answer.body);
  t.strictSame(outcomes, ['done'], 'and it is not closed a second time');
});

t.test('a context that fails to close after a failure does not hide the failure', async (t) => {
  const outcomes: string[] = [];
  const createContext = closing(outcomes, async () => {
    throw new Error('late');
  });
  const toy = await toyApp({ createContext });
  t.teardown(() => toy.app.close());
  t.equal((await ask(toy, '{ unserialisable }')).status, 500);
  t.strictSame(outcomes, ['failed']);
  t.match(toy.log.join(''), /serialize a BigInt/);
  t.match(toy.log.join(''), /context did not close/);
});

t.test('extensions are read after closing, with the cost beside them', async (t) => {
  const toy = await toyApp({ createContext: closing([], async () => {}) });
  t.teardown(() => toy.app.close());
  const answer = await ask(toy, '{ cooperative(id: 1) { name } }');
  t.strictSame(answer.body.extensions, { statements: 2, hiddenFields: ['cooperative.secret'], cost: 2 });
});

t.test('an operation tells every field it asks for, through fragments and interfaces', async (t) => {
  const toy = await toyApp();
  t.teardown(() => toy.app.close());
  const query = `query($no: Boolean = false) {
    node(id: 1) { __typename id ... on Manager { cooperative { ...C } } }
    page: cooperatives(first: 1) { nodes { first: name secret @include(if: $no) } }
  } fragment C on Cooperative { kind ratings { year } }`;
  await ask(toy, query);
  await ask(toy, query);
  const [operation, again] = toy.operations;
  t.equal(operation, again, 'computed once');
  const requested = Object.fromEntries(
    [...(operation?.requestedFields ?? [])].map(([type, fields]) => [type, [...fields]]),
  );
  t.strictSame(requested, {
    Query: ['node', 'cooperatives'],
    Node: ['id'],
    Manager: ['id', 'cooperative'],
    Cooperative: ['id', 'kind', 'ratings', 'name'],
    Rating: ['year'],
    CooperativeConnection: ['nodes'],
  });
  t.strictSame(
    operation?.fieldPaths.map((one) => `${one.path} ${one.type}.${one.field}`),
    [
      'node Query.node',
      'node.id Node.id',
      'node.cooperative Manager.cooperative',
      'node.cooperative.kind Cooperative.kind',
      'node.cooperative.ratings Cooperative.ratings',
      'node.cooperative.ratings.year Rating.year',
      'page Query.cooperatives',
      'page.nodes CooperativeConnection.nodes',
      'page.nodes.first Cooperative.name',
    ],
  );
  t.match(operation, { type: 'query', source: query });
});
