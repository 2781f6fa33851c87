import t from 'tap';
import { cooperativeId } from '../../src/demonstration/entries.ts';
import {
  createCooperatives,
  updateCooperatives,
} from '../../src/registry/cooperatives/cooperatives.writes.ts';
import { database, services } from './prepared.ts';

const NATION = { kind: 'NATION' } as const;
const { url, query } = await database(t);
const { as, load } = await services(t, url);
await load();

const update = (role: 'COOPERATIVE_ALLIANCE' | 'UNION_CENTRAL', key: string, item: object) =>
  as(role, NATION, (context) =>
    updateCooperatives(context, {
      operation: 'test',
      idempotencyKey: null,
      items: [{ id: cooperativeId(key), ...item }],
    }),
  );

t.test('a refused value that is sent again each night is kept as one claim', async (t) => {
  const claimed = async () =>
    (await query('select from cooperative_claims where cooperative_id = $1', [cooperativeId('HN-04')]))
      .length;
  for (const [status, expected] of [
    ['ACTIVE', 1],
    ['ACTIVE', 1],
    ['CEASED', 2],
    ['ACTIVE', 3],
  ] as const) {
    const result = await update('COOPERATIVE_ALLIANCE', 'HN-04', { expectedVersion: 2, status });
    t.match(result.refusals, [{ code: 'FIELD_AUTHORITY' }]);
    t.equal(await claimed(), expected, status);
  }
});

t.test('a seat whose beginning becomes known later is no former seat of itself', async (t) => {
  const seats = () =>
    query('select from cooperative_addresses where cooperative_id = $1', [cooperativeId('TB-01')]);
  const place = { communeCode: '12592', codesOn: '2024-10-15' };
  await update('UNION_CENTRAL', 'TB-01', { expectedVersion: 1, address: { ...place, fromOn: '2024-06-01' } });
  t.equal((await seats()).length, 0);
  await update('UNION_CENTRAL', 'TB-01', {
    expectedVersion: 2,
    address: { ...place, fromOn: '2025-02-01', text: 'Thôn Hà Xá' },
  });
  t.equal((await seats()).length, 1, 'a move within the commune leaves one');
});

t.test('a linked group has no legal status but the one that it is given', async (t) => {
  const group = {
    kind: 'LINKED_GROUP',
    name: 'Nhóm thử',
    address: { provinceCode: '34', codesOn: '2024-10-15' },
  };
  const create = (item: object) =>
    as('UNION_CENTRAL', NATION, (context) =>
      createCooperatives(context, {
        operation: 'test',
        idempotencyKey: null,
        items: [{ ...group, ...item }],
      }),
    );
  await t.resolves(create({}));
  await t.rejects(create({ status: 'TERMINATED' }), { message: /STATUS_NOT_FOR_KIND/ });
});
