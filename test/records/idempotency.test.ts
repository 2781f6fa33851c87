import { createSecretKey } from 'node:crypto';
import t from 'tap';
import { writeCall } from '../../src/records/writing/write-call.ts';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const union = restAs(app, token);
const ask = asking(app, token);

const post = (body: string, key: string) => union.post('/v1/cooperatives', body, { 'idempotency-key': key });

t.test('a call is the same whatever the order of its members and the form of its texts', async (t) => {
  const first = await post(
    '{"name":"Tổ hợp tác Một","kind":"COOPERATIVE_GROUP","address":{"provinceCode":"37","text":"Xóm 1"},"traits":["CRAFT"]}',
    'order',
  );
  t.equal(first.status, 201, first.body);
  const bodies = [
    '{"traits": ["CRAFT"], "address": {"text": "Xóm 1", "provinceCode": "37"}, "kind": "COOPERATIVE_GROUP", "name": "Tổ hợp tác Một"}',
    `{"name":"${'Tổ hợp tác Một'.normalize('NFD')} ","kind":"COOPERATIVE_GROUP","address":{"provinceCode":"37","text":"Xóm  1"},"traits":["CRAFT"]}`,
  ];
  for (const body of bodies) {
    const again = await post(body, 'order');
    t.equal(again.status, 201, again.body);
    t.equal(again.headers['idempotency-replayed'], 'true');
    t.equal(again.json.data.id, first.json.data.id);
  }
});

t.test('another value is another call', async (t) => {
  const body = (more: object) =>
    JSON.stringify({
      name: 'Tổ hợp tác Hai',
      kind: 'COOPERATIVE_GROUP',
      address: { provinceCode: '37' },
      traits: ['CRAFT', 'ORGANIC'],
      ...more,
    });
  t.equal((await post(body({}), 'value')).status, 201);
  for (const more of [
    { name: 'Tổ hợp tác Hái' },
    { name: 'TỔ HỢP TÁC HAI' },
    { shortName: null },
    { traits: ['ORGANIC', 'CRAFT'] },
    { latitude: 20, longitude: 106 },
  ]) {
    t.same(problemsOf(await post(body(more), 'value')), [['IDEMPOTENCY_KEY_REUSED', 'Idempotency-Key']]);
  }
});

t.test('one key of two operations is two keys, and each is answered its own again', async (t) => {
  const cooperative = '{"name":"Tổ hợp tác Năm","kind":"COOPERATIVE_GROUP","address":{"provinceCode":"37"}}';
  const woman = '{"name":"Trần Thị Năm","recordedIn":{"provinceCode":"37"}}';
  const send = (path: string, body: string) => union.post(path, body, { 'idempotency-key': 'shared' });
  const calls = [
    ['/v1/cooperatives', cooperative],
    ['/v1/women-managers', woman],
  ] as const;
  const first = [];
  for (const [path, body] of calls) first.push(await send(path, body));
  const again = [];
  for (const [path, body] of calls) again.push(await send(path, body));
  t.strictSame(
    again.map(({ status, json, headers }) => [status, json.data?.id, headers['idempotency-replayed']]),
    first.map(({ json }) => [201, json.data.id, 'true']),
  );
  t.not(first[0]?.json.data.id, first[1]?.json.data.id);
});

t.test('over GraphQL too', async (t) => {
  const create = (input: string) =>
    ask(`mutation { cooperativeCreate(idempotencyKey: "graph", input: [${input}]) {
      cooperative { id } userErrors { code } } }`);
  const one = await create('{name: "Tổ hợp tác Ba", kind: COOPERATIVE_GROUP, address: {provinceCode: "37"}}');
  const two = await create('{address: {provinceCode: "37"}, kind: COOPERATIVE_GROUP, name: "Tổ hợp tác Ba"}');
  t.same(two.data, one.data);
  t.ok(one.data.cooperativeCreate.cooperative.id);
});

t.test('what is compared of a call is digested once, and only for a key', async (t) => {
  const registry = { keys: { hashKey: createSecretKey(Buffer.alloc(32)) }, pool: null };
  let digests = 0;
  const item = {
    get name() {
      digests += 1;
      return 'x';
    },
  };
  const context = (clientId: string | null) =>
    ({ registry, caller: { clientId }, joined: null, read: { end: async () => {} } }) as never;
  const digestsOf = async (clientId: string | null, idempotencyKey: string | null) => {
    digests = 0;
    const call = { operation: 'x', items: [item], idempotencyKey };
    // Without a pool nothing is written: what was digested was so before the transaction.
    await t.rejects(
      writeCall(context(clientId), call, async () => ({ ids: [], refusals: [], warnings: [] })),
    );
    return digests;
  };
  t.equal(await digestsOf('a', null), 0);
  t.equal(await digestsOf(null, 'k'), 0);
  t.equal(await digestsOf('a', 'k'), 1);
});
