import pg from 'pg';
import t from 'tap';
import { type Ask, asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

/** Small here; `npm run measure:writes` runs it at a thousand and prints the time of each way. */
const COUNT = Number(process.env.ONE_AND_MANY ?? 60);

const CREATE = `mutation ($input: [CooperativeCreateInput!]!) {
  cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } warnings { code } }
}`;

const COMMUNES = ['13633', '13636', '13639'];

function inputs(offset: number) {
  return Array.from({ length: COUNT }, (_, index) => ({
    name: `Hợp tác xã số ${index}`,
    kind: 'COOPERATIVE',
    taxCode: taxCode(offset + index),
    foundedOn: index % 2 === 0 ? '2019' : '2020-03',
    address: {
      communeCode: COMMUNES[index % 3],
      codesOn: '2024-06-01',
      fromOn: '2024-01-01',
      text: `Xóm ${index}`,
    },
    charterCapitalVnd: 1_000_000 * index,
    businessLines: [{ vsicVersion: 'VSIC2018', code: '0119' }],
    products: index % 5 === 0 ? [{ name: `Gạo ${index}`, ocopStars: 3 }] : [],
    ratings: index % 4 === 0 ? [{ year: 2024, rating: 'GOOD' }] : [],
  }));
}

/** Everything a way of writing left behind, without what is new in every write: ids, codes, times, transactions. */
async function traces(client: pg.Client, ids: readonly string[]) {
  const noise = [
    'id',
    'registry_code',
    'tax_code',
    'created_at',
    'updated_at',
    'known_from_xid',
    'known_to_xid',
    'request_id',
    'cooperative_id',
  ];
  const rowsOf = async (table: string, key: string) => {
    const { rows } = await client.query(
      `select to_jsonb(r) - $2::text[] as row from ${table} r join unnest($1::uuid[]) with ordinality asked (id, place)
        on asked.id = r.${key} order by place, to_jsonb(r) ->> 'name'`,
      [ids, noise],
    );
    return rows.map(({ row }) => row);
  };
  const log = await client.query(
    `select record_kind, version, operation, changed_fields, province_id, commune_id, changed_by_client, changed_by_actor
     from change_log l join (select id, id as owner from cooperatives
       union all select id, cooperative_id from cooperative_products
       union all select id, cooperative_id from cooperative_ratings) r on r.id = l.record_id
     where r.owner = any($1::uuid[]) order by record_kind, array_position($1::uuid[], r.owner), version`,
    [ids],
  );
  return {
    cooperatives: await rowsOf('cooperatives', 'id'),
    products: await rowsOf('cooperative_products', 'cooperative_id'),
    ratings: await rowsOf('cooperative_ratings', 'cooperative_id'),
    history: await rowsOf('history.cooperatives', 'id'),
    log: log.rows,
  };
}

async function createAll(ask: Ask, calls: readonly unknown[][]): Promise<string[]> {
  const ids: string[] = [];
  for (const input of calls) {
    const { data, errors } = await ask(CREATE, { input });
    if (errors !== undefined || data.cooperativeCreate.userErrors.length > 0) {
      throw new Error(JSON.stringify(errors ?? data.cooperativeCreate.userErrors.slice(0, 3)));
    }
    ids.push(...data.cooperativeCreate.cooperatives.map((one: { id: string }) => one.id));
  }
  return ids;
}

const UPDATE = `mutation ($input: [CooperativeUpdateInput!]!) {
  cooperativeUpdate(input: $input) { cooperatives { version } userErrors { code } }
}`;

t.test('many in one call and one by one leave the same rows, history and log', async (t) => {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const ask = asking(
    app,
    await getToken(app, 'demo-union-province-37', undefined, { actor: 'Trần Thị Lan' }),
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  t.teardown(() => client.end());

  const startedMany = performance.now();
  const many = await createAll(ask, [inputs(0)]);
  const startedSingle = performance.now();
  const single = await createAll(
    ask,
    inputs(COUNT).map((input) => [input]),
  );
  const ended = performance.now();
  t.comment(`${COUNT} in one call: ${Math.round(startedSingle - startedMany)} ms`);
  t.comment(`${COUNT} one by one: ${Math.round(ended - startedSingle)} ms`);

  const change = (ids: readonly string[]) =>
    ids.map((id, index) => ({ id, expectedVersion: 1, shortName: `HTX ${index}` }));
  t.equal((await ask(UPDATE, { input: change(many) })).data.cooperativeUpdate.userErrors.length, 0);
  for (const input of change(single)) await ask(UPDATE, { input: [input] });

  const [ofMany, ofSingle] = [await traces(client, many), await traces(client, single)];
  t.equal(ofMany.cooperatives.length, COUNT);
  t.equal(ofMany.history.length, COUNT, 'each update kept the superseded version');
  t.equal(ofMany.cooperatives[0].changed_by_actor, 'Trần Thị Lan');
  t.same(ofMany, ofSingle);
});
