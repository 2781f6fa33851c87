import t from 'tap';
import { declaredList, ordersOf } from '../../src/records/reading/list.ts';
import { cooperativeReads } from '../../src/registry/cooperatives/cooperatives.kind.ts';
import { trainingReads } from '../../src/registry/trainings/trainings.kind.ts';
import { womenManagerReads } from '../../src/registry/women-managers/women-managers.kind.ts';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { IS_LONG } from '../helpers/long.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';
import { valuesByKey } from '../surfaces/filter-values.ts';

// What is asked of the published reach by somebody who reads more elsewhere: nothing of that may help.

const { app, databaseUrl } = await testServer(t);
const client = await connected(t, databaseUrl);
const nobody = { ask: asking(app, null), rest: restAs(app, null) };
const { token } = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' });
const union = { ask: asking(app, token), rest: restAs(app, token) };
const ELSEWHERE = { level: 'PROVINCE', code: '01' };

const { rows: elsewhere } = await client.query<Record<string, string>>(
  `select c.id, c.name, c.phone, c.tax_code as "taxCode", c.registry_code as "registryCode", c.certificate_no as "certificateNo"
   from cooperatives c where province_id in
     (select unit_id from administrative_unit_versions where level = 'PROVINCE' and code = '01')`,
);
const { rows: women } = await client.query<{ id: string; name: string }>(
  `select w.id, p.name from women_managers w join persons p on p.id = w.person_id where w.province_id in
     (select unit_id from administrative_unit_versions where level = 'PROVINCE' and code = '01')`,
);
const ids = elsewhere.map(({ id }) => id);
const words = [...elsewhere.flatMap((one) => Object.values(one)), ...women.map(({ name }) => name)].filter(
  (one) => one !== null,
);

const OWN = {
  // Of the words a short run tries one in three.
  search: [...words.filter((_, index) => IS_LONG || index % 3 === 0), '0912', 'hoa'],
  taxCode: elsewhere.flatMap(({ taxCode }) => taxCode ?? []),
  businessLine: ['0119', 'A'],
  externalIdentifier: [{ system: 'VCA', value: '17' }],
  sector: [{ codes: ['A'] }, { codes: ['G'] }],
  cooperativeId: ids,
  womenManagerId: women.map(({ id }) => id),
  within: [{ south: 20, west: 105, north: 22, east: 107 }],
};
const KINDS = [
  {
    name: 'cooperatives',
    type: 'Cooperative',
    statistics: 'cooperativeStatistics',
    kind: cooperativeReads.kind,
  },
  { name: 'womenManagers', type: 'WomenManager', statistics: null, kind: womenManagerReads.kind },
  { name: 'trainings', type: 'Training', statistics: 'trainingStatistics', kind: trainingReads.kind },
];

for (const { name, type, statistics, kind } of KINDS) {
  const count =
    statistics === null
      ? ''
      : `${statistics}(filter: $f) { reach total { ${name === 'trainings' ? 'classes' : name} } max unresolved }`;
  const query = `query ($f: ${type}Filter, $o: ${type}Order) {
    ${name}(filter: $f, orderBy: $o, first: 50) { reach totalCount unresolvedCount nodes { id } } ${count} }`;
  const asked = async (variables: Readonly<Record<string, unknown>>) => {
    const [own, anybodys] = [await union.ask(query, variables), await nobody.ask(query, variables)];
    const codes = (errors: typeof own.errors = []) =>
      errors.map(
        ({ extensions: { code, field } }) =>
          `${code === 'AUTH_TOKEN_REQUIRED' ? 'FORBIDDEN' : code} ${field}`,
      );
    return {
      own: { data: own.data, codes: codes(own.errors) },
      anybodys: { data: anybodys.data, codes: codes(anybodys.errors) },
      raw: own.errors?.map(({ extensions: { code } }) => code) ?? [],
    };
  };

  t.test(`every filter of ${name} is of the published rows alone, and refused as to nobody`, async (t) => {
    let refused = 0;
    for (const [key, values] of valuesByKey(declaredList(kind).filter, OWN)) {
      if (key === 'territory') continue;
      for (const value of values) {
        const { own, anybodys, raw } = await asked({ f: { territory: ELSEWHERE, [key]: value } });
        t.same(own, anybodys, `${key} ${JSON.stringify(value)}`);
        t.notOk(raw.includes('AUTH_TOKEN_REQUIRED'), `${key}: a token is there`);
        refused += own.codes.length > 0 ? 1 : 0;
      }
    }
    t.comment(`${refused} refused`);
  });

  t.test(`every order of ${name} too`, async (t) => {
    for (const field of Object.keys(ordersOf(declaredList(kind))).filter((one) => one !== 'RELEVANCE')) {
      for (const direction of ['ASC', 'DESC']) {
        const { own, anybodys } = await asked({ f: { territory: ELSEWHERE }, o: { field, direction } });
        t.same(own, anybodys, `${field} ${direction}`);
      }
    }
  });
}

const found = await nobody.ask(
  'query ($f: CooperativeFilter) { cooperatives(first: 100, filter: $f) { nodes { id } } }',
  { f: { territory: ELSEWHERE } },
);
const published = new Set(found.data.cooperatives.nodes.map(({ id }: { id: string }) => id));

const PAGE = `query ($f: CooperativeFilter, $after: String) { cooperatives(filter: $f, first: 2, after: $after) {
  reach nodes { id phone } pageInfo { endCursor hasNextPage } } }`;

t.test('a cursor of one reach is none of the other', async (t) => {
  const inside = (await union.ask(PAGE)).data.cooperatives;
  const outside = (await union.ask(PAGE, { f: { territory: ELSEWHERE } })).data.cooperatives;
  t.equal(inside.reach, 'UNITS');
  t.equal(outside.reach, 'PUBLISHED');
  const codesOf = async (f: object | null, after: string) =>
    (await union.ask(PAGE, { f, after })).errors?.map(({ extensions: { code } }) => code);
  t.same(await codesOf({ territory: ELSEWHERE }, inside.pageInfo.endCursor), ['CURSOR_INVALID']);
  t.same(await codesOf(null, outside.pageInfo.endCursor), ['CURSOR_INVALID']);
  const mine = (await union.ask(PAGE, { f: { territory: ELSEWHERE }, after: outside.pageInfo.endCursor }))
    .data;
  const theirs = (await nobody.ask(PAGE, { f: { territory: ELSEWHERE }, after: outside.pageInfo.endCursor }))
    .data;
  t.same(mine, theirs, 'and one of the same list goes on');
  t.notSame(mine.cooperatives.nodes, outside.nodes);
});

t.test('a territory that is partly inside shows nothing of what is outside', async (t) => {
  const own = (await union.ask('{ cooperatives(first: 100) { totalCount nodes { id } } }')).data.cooperatives;
  const isOwn = new Set(own.nodes.map(({ id }: { id: string }) => id));
  for (const territory of [{ level: 'NATION' }, { level: 'NATION', at: '2024-06-30' }]) {
    const { data } = await union.ask(
      'query ($f: CooperativeFilter) { cooperatives(first: 100, filter: $f) { reach totalCount nodes { id phone } } }',
      { f: { territory } },
    );
    t.equal(data.cooperatives.reach, 'UNITS');
    t.equal(data.cooperatives.totalCount, own.totalCount);
    t.ok(data.cooperatives.nodes.every(({ id }: { id: string }) => isOwn.has(id)));
  }
});

t.test('a territory of which a part is one’s own is answered of that part alone', async (t) => {
  const { data } = await union.ask('{ cooperatives(first: 1) { nodes { communeToday { code } } } }');
  const [{ communeToday }] = data.cooperatives.nodes;
  const { token } = await newClient(app, {
    role: 'UNION_COMMUNE',
    level: 'COMMUNE',
    code: communeToday.code,
  });
  const [ask, rest] = [asking(app, token), restAs(app, token)];
  const query = `query ($f: CooperativeFilter, $t: TrainingFilter) {
    cooperatives(filter: $f) { reach totalCount } trainings(filter: $t) { reach totalCount }
    cooperativeStatistics(filter: $f) { reach total { cooperatives } }
    womenManagerStatistics(filter: $f) { reach total { womenManagers } } }`;
  const own = await ask(query);
  t.ok(own.data.cooperatives.totalCount > 0);
  t.equal(own.data.cooperatives.reach, 'UNITS');
  for (const territory of [{ level: 'PROVINCE', code: '37' }, { level: 'NATION' }]) {
    const f = { territory };
    t.same((await ask(query, { f, t: f })).data, own.data, territory.level);
    const all = await nobody.ask(query, { f, t: f });
    t.ok(all.data.cooperatives.totalCount > own.data.cooperatives.totalCount, 'more is published in it');
  }
  const { json } = await rest.get(
    '/v1/cooperatives?territoryLevel=PROVINCE&territoryCode=37&totalCount=true&first=1',
  );
  t.match(json, { totalCount: own.data.cooperatives.totalCount });
  t.equal(json.reach, 'UNITS');
});

t.test(
  'a look-up by any key tells of the unpublished nothing, and how long it takes is no statement more',
  async (t) => {
    const hidden = elsewhere.filter(({ id }) => !published.has(id ?? ''));
    t.ok(hidden.length > 0);
    const one = (key: string) =>
      `query ($v: ${key === 'id' ? 'ID' : 'String'}!) { cooperative(${key}: $v) { id phone } }`;
    const unknown = { id: '01940000-0000-7000-8000-000000000009', registryCode: 'HTX-999999' };
    for (const key of ['id', 'registryCode'] as const) {
      const none = await union.ask(one(key), { v: unknown[key] });
      for (const record of hidden) {
        const answer = await union.ask(one(key), { v: record[key] });
        t.same(answer.data, none.data, key);
        t.same(answer.errors, none.errors, key);
        t.same(answer.extensions, none.extensions, `${key}, statements as well`);
      }
    }
  },
);

t.test('data gaps are work of a territory: of others there are none, and nobody has any', async (t) => {
  const { json } = await union.rest.get(
    '/v1/data-gaps?territoryLevel=PROVINCE&territoryCode=01&totalCount=true',
  );
  t.same(json.items, []);
  t.equal(json.totalCount, 0);
});
