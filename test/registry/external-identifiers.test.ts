import t, { type Test } from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { EMPTY } from '../helpers/expected.ts';
import { type Ask, asking, REFUSED } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const RECORD = `mutation ($input: [ExternalIdentifierRecordInput!]!) { externalIdentifierRecord(input: $input) {
  externalIdentifiers { id version system value endedOn cooperative { id } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: [ExternalIdentifierUpdateInput!]!) { externalIdentifierUpdate(input: $input) {
  externalIdentifier { id version endedOn value } userErrors { code field } } }`;
const LIST = `query ($filter: ExternalIdentifierFilter) { externalIdentifiers(filter: $filter) {
  totalCount nodes { system value } } }`;
const FIND = `query ($system: String!, $value: String!) {
  cooperatives(filter: { externalIdentifier: { system: $system, value: $value } }) { totalCount nodes { id } } }`;

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const { token } = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '01' });
  const other = asking(app, token);
  const make = async (ask: Ask, provinceCode: string) => {
    const { data } = await ask(
      `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperative { id } } }`,
      {
        input: [
          {
            name: 'Hợp tác xã',
            kind: 'COOPERATIVE',
            publicationState: 'PUBLISHED',
            address: { provinceCode },
          },
        ],
      },
    );
    return String(data.cooperativeCreate.cooperative.id);
  };
  return {
    app,
    databaseUrl,
    as,
    union,
    other,
    here: await make(union, '37'),
    there: await make(other, '01'),
  };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function record(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(RECORD, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.externalIdentifierRecord;
}

t.test('a cooperative is found by its number in another system, over both surfaces', async (t) => {
  const { app, databaseUrl, union, other, here } = await world(t);
  const made = await record(union, { cooperativeId: here, system: 'VCA', value: 'HTX-0042' });
  t.match(made, {
    userErrors: EMPTY,
    externalIdentifiers: [{ version: 1, cooperative: { id: here }, endedOn: null }],
  });
  const asked = { system: 'VCA', value: 'HTX-0042' };
  t.match((await union(FIND, asked)).data.cooperatives, { totalCount: 1, nodes: [{ id: here }] });
  t.equal((await union(FIND, { ...asked, value: 'HTX-0043' })).data.cooperatives.totalCount, 0);
  t.equal((await union(FIND, { ...asked, system: 'LAB' })).data.cooperatives.totalCount, 0);
  t.equal((await other(FIND, asked)).data.cooperatives.totalCount, 0, 'elsewhere');
  const nested = await union(
    'query ($id: ID!) { cooperative(id: $id) { externalIdentifiers { system value } } }',
    {
      id: here,
    },
  );
  t.match(nested.data.cooperative.externalIdentifiers, [asked]);
  t.equal((await union(LIST, { filter: { system: 'VCA' } })).data.externalIdentifiers.totalCount, 1);

  const [{ id }] = made.externalIdentifiers;
  const ended = await union(UPDATE, { input: [{ id, expectedVersion: 1, endedOn: '2026-01-01' }] });
  t.match(ended.data.externalIdentifierUpdate.externalIdentifier, { version: 2, endedOn: '2026-01-01' });
  const same = await union(UPDATE, { input: [{ id, expectedVersion: 2 }] });
  t.match(same.data.externalIdentifierUpdate.externalIdentifier, { version: 2, endedOn: '2026-01-01' });
  const cleared = await union(UPDATE, { input: [{ id, expectedVersion: 2, endedOn: null }] });
  t.match(cleared.data.externalIdentifierUpdate.externalIdentifier, { version: 3, endedOn: null });
  const stale = await union(UPDATE, { input: [{ id, expectedVersion: 1, endedOn: null }] });
  t.same(codesOf(stale.data.externalIdentifierUpdate.userErrors), ['VERSION_PASSED input.0.expectedVersion']);
  const client = await connected(t, databaseUrl);
  const { rows } = await client.query(
    'select version::int from history.external_identifiers where id = $1 order by 1',
    [id],
  );
  t.same(rows, [{ version: 1 }, { version: 2 }]);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const found = await rest.get('/v1/cooperatives?externalSystem=VCA&externalValue=HTX-0042&totalCount=true');
  t.match(found.json, { totalCount: 1, items: [{ id: here }] });
  const half = await rest.get('/v1/cooperatives?externalSystem=VCA');
  t.match(half.json.errors, [{ code: 'FIELD_REQUIRED', field: 'externalValue' }]);
  const wrong = await rest.get('/v1/cooperatives?externalSystem=vca&externalValue=1');
  t.match(wrong.json.errors, [{ code: 'FIELD_VALUE', field: 'externalSystem' }]);
  const posted = await rest.post('/v1/external-identifiers', {
    cooperativeId: here,
    system: 'LAB',
    value: '7',
  });
  t.equal(posted.status, 201);
});

t.test('a value that is taken anywhere is refused, and by whom is not told', async (t) => {
  const { union, other, here, there } = await world(t);
  await record(other, { cooperativeId: there, system: 'VCA', value: 'X1' });
  await record(union, { cooperativeId: here, system: 'VCA', value: 'X2' });
  const made = await record(
    union,
    { cooperativeId: here, system: 'VCA', value: 'X1' },
    { cooperativeId: here, system: 'VCA', value: 'X2' },
    { cooperativeId: here, system: 'LAB', value: 'X1' },
    { cooperativeId: here, system: 'LAB', value: 'X1' },
    { cooperativeId: there, system: 'LAB', value: 'X3' },
  );
  t.same(codesOf(made.userErrors), [
    'DUPLICATE_IN_CALL input.3.value',
    'NOT_FOUND input.4.cooperativeId',
    'VALUE_TAKEN input.0.value',
    'VALUE_TAKEN input.1.value',
  ]);
  const [elsewhere, own] = made.userErrors.filter((one: { code: string }) => one.code === 'VALUE_TAKEN');
  t.equal(elsewhere.message, own.message, 'the same word for both');
  t.equal((await union(LIST, {})).data.externalIdentifiers.totalCount, 1);
});

t.test('who may not read identifiers neither sees them nor asks by them', async (t) => {
  const { app, as, union, here } = await world(t);
  await record(union, { cooperativeId: here, system: 'VCA', value: 'X1' });
  for (const ask of [asking(app, null), await as('demo-website'), await as('demo-labour-37')]) {
    t.match((await ask(LIST, {})).errors, [{ extensions: { code: REFUSED } }]);
    const asked = { system: 'VCA', value: 'X1' };
    t.match((await ask(FIND, asked)).errors, [{ extensions: { code: REFUSED } }]);
    const nested = await ask(
      'query ($id: ID!) { cooperative(id: $id) { name externalIdentifiers { value } } }',
      {
        id: here,
      },
    );
    t.match(nested.data.cooperative, { name: 'Hợp tác xã', externalIdentifiers: EMPTY });
    const input = [{ cooperativeId: here, system: 'LAB', value: '1' }];
    t.match((await ask(RECORD, { input })).errors, [{ extensions: { code: REFUSED } }]);
  }
});
