import t from 'tap';
import { codeLists } from '../../src/dictionary/code-list.ts';
import { DICTIONARY } from '../../src/dictionary/dictionary.ts';
import { LOADED_LISTS } from '../../src/dictionary/types.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t);
const nobody = restAs(app, null);
const union = restAs(app, await getToken(app, 'demo-union-province-37'));

interface Named {
  readonly name: string;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
  readonly mayFilter: boolean;
}

const fieldsFor = async (client: typeof nobody, kind: string): Promise<ReadonlyMap<string, Named>> => {
  const { json } = await client.get(`/v1/kinds/${kind}`);
  return new Map(json.fields.map((one: Named) => [one.name, one]));
};

t.test('every kind of the dictionary is described, under the name that the policy has', async (t) => {
  const { json } = await nobody.get('/v1/kinds');
  t.strictSame(
    json.items.map((one: { kind: string }) => one.kind),
    Object.keys(DICTIONARY),
  );
});

t.test('a field says what the caller may do with it', async (t) => {
  const flags = ({ mayRead, mayWrite, mayFilter }: Named) => [mayRead, mayWrite, mayFilter];
  const toUnion = await fieldsFor(union, 'womenManager');
  const toNobody = await fieldsFor(nobody, 'womenManager');
  const shown = (fields: ReadonlyMap<string, Named>, name: string) => {
    const field = fields.get(name);
    return field === undefined ? null : flags(field);
  };
  t.strictSame(shown(toUnion, 'personalIdNumber'), [true, true, false]);
  t.strictSame(shown(toNobody, 'personalIdNumber'), [false, false, false]);
  t.strictSame(shown(toUnion, 'name'), [true, true, true]);
  t.strictSame(shown(toUnion, 'version'), [true, false, false]);
});

t.test('a field that is of a loaded list leads to it, and every list is there', async (t) => {
  const listed = async (kind: string, field: string) => {
    const { json } = await union.get(`/v1/kinds/${kind}`);
    return json.fields.find((one: { name: string }) => one.name === field).codeList;
  };
  t.equal(await listed('womenManager', 'ethnicGroupCode'), 'EthnicGroup');
  t.equal(await listed('plan', 'priorityGroups'), 'PriorityGroup');
  const { json } = await union.get('/v1/kinds/cooperativeFigures');
  const counts = json.fields.find((one: { name: string }) => one.name === 'priorityGroupCounts');
  t.equal(counts.members.find((one: { name: string }) => one.name === 'group').codeList, 'PriorityGroup');
  const entries = await Promise.all(LOADED_LISTS.map((name) => nobody.get(`/v1/code-lists/${name}`)));
  t.strictSame(
    entries.map(({ json: list }) => [list.name, list.entries.length > 0]),
    LOADED_LISTS.map((name) => [name, true]),
  );
});

t.test('a name that is no kind and no list is NOT_FOUND, over both surfaces', async (t) => {
  for (const path of ['/v1/kinds/nothing', '/v1/kinds/__proto__', '/v1/code-lists/nothing'])
    t.equal((await nobody.get(path)).status, 404, path);
  const ask = asking(app, null);
  const { errors } = await ask('{ kinds(kind: "constructor") { kind } }');
  t.strictSame(
    errors?.map((one) => one.extensions.code),
    ['NOT_FOUND'],
  );
});

t.test('GraphQL describes a kind as REST does', async (t) => {
  const { json } = await union.get('/v1/kinds/member');
  const { data } = await asking(
    app,
    await getToken(app, 'demo-union-province-37'),
  )(
    '{ kinds(kind: "member") { kind type path fields { name label { vi en } class mayRead } writes { name method path } } }',
  );
  const { kind, type, path, fields, writes } = json;
  t.strictSame(data.kinds, [
    {
      kind,
      type,
      path,
      fields: fields.map(({ name, label, class: fieldClass, mayRead }: Record<string, unknown>) => ({
        name,
        label,
        class: fieldClass,
        mayRead,
      })),
      writes: writes.map(({ name, method, path: at }: Record<string, unknown>) => ({
        name,
        method,
        path: at,
      })),
    },
  ]);
});

t.test('every enum of the contracts and every loaded list is a list of codes', async (t) => {
  const { json } = await nobody.get('/v1/code-lists');
  const lists = new Map<string, readonly Record<string, unknown>[]>(
    json.items.map((one: { name: string; entries: readonly Record<string, unknown>[] }) => [
      one.name,
      one.entries,
    ]),
  );
  for (const name of codeLists().keys()) t.ok(lists.has(name), name);
  t.equal(lists.get('EthnicGroup')?.length, 55);
  t.equal(lists.get('VsicSection2018')?.length, 21);
  t.equal(lists.get('VsicSection2025')?.length, 22);
  t.equal(lists.get('PriorityGroup')?.length, 13);
  t.strictSame(lists.get('VsicSection2025')?.[0], {
    code: 'A',
    vi: 'Nông nghiệp, lâm nghiệp và thủy sản',
    en: 'Agriculture, forestry and fishing',
    note: null,
    validFrom: '2025-11-15',
    validTo: null,
  });
  for (const [name, entries] of lists) {
    t.ok(entries.length > 0, name);
    for (const { code, vi, en } of entries) t.ok(vi !== '' && en !== '', `${name} ${code}`);
  }
});

t.test('what was described is not sent again to who has it', async (t) => {
  const first = await nobody.get('/v1/kinds/plan');
  const again = await nobody.get('/v1/kinds/plan', { 'if-none-match': String(first.headers.etag) });
  t.equal(again.status, 304);
  t.equal(again.body, '');
});
