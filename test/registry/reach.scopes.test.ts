import t from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { asking, type GraphqlAnswer } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

// What lies wholly outside of a caller's territory is answered as to nobody, and only that.

const { app, databaseUrl } = await testServer(t);
const client = await connected(t, databaseUrl);
const nobody = { ask: asking(app, null), rest: restAs(app, null) };

const CALLERS = [
  { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' },
  { role: 'UNION_COMMUNE', level: 'COMMUNE', code: '13693' },
  { role: 'PROVINCIAL_PORTAL', level: 'PROVINCE', code: '37' },
  { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' },
  { role: 'REGISTRATION_OFFICE', level: 'PROVINCE', code: '37' },
  { role: 'PEOPLES_COMMITTEE', level: 'PROVINCE', code: '37' },
  { role: 'LABOUR_AGENCY', level: 'PROVINCE', code: '37' },
  { role: 'FINANCE_AGENCY', level: 'PROVINCE', code: '37' },
  { role: 'SECTOR_AGENCY', level: 'PROVINCE', code: '37' },
] as const;
/** Of another province, by today's and by old boundaries, at each level. */
const OUTSIDE = [
  { level: 'PROVINCE', code: '01' },
  { level: 'PROVINCE', code: '34', at: '2024-06-30' },
  { level: 'DISTRICT', code: '268', at: '2024-06-30' },
] as const;

const commune = (
  await client.query<{ code: string }>(
    `select v.code from administrative_unit_versions v join administrative_unit_versions p on p.unit_id = v.parent_unit_id
   where v.level = 'COMMUNE' and p.level = 'PROVINCE' and p.code = '37' and v.valid_to is null order by v.code limit 1`,
  )
).rows[0]?.code;

const clients = await Promise.all(
  CALLERS.map(async (caller) => {
    const own = caller.level === 'COMMUNE' ? { ...caller, code: commune ?? '' } : caller;
    const { token } = await newClient(app, own);
    return { role: caller.role, ask: asking(app, token), rest: restAs(app, token) };
  }),
);

const LISTS = [
  'cooperatives',
  'womenManagers',
  'trainings',
  'mediaItems',
  'commendations',
  'allianceMemberships',
];
const FIELDS: Readonly<Record<string, string>> = {
  cooperatives: `name phone charterCapitalVnd changedBy { clientId } members(first: 2) { id } claims { field }
    figures(first: 2) { revenueVnd } positions(first: 5) { position womenManager { name birthYear } } products { name }`,
  womenManagers: 'name phone birthYear positions { position cooperative { name phone } }',
  trainings: 'title budgetVnd sessions { heldOn }',
  mediaItems: 'title cooperative { name }',
  commendations: 'title decisionNo cooperative { name } womenManager { name }',
  allianceMemberships: 'fromOn cooperative { name }',
};
const ASKED = [
  ...LISTS.map(
    (list) => `query ($at: TerritoryFilter!) { ${list}(first: 20, filter: { territory: $at }) {
      reach totalCount nodes { id ${FIELDS[list]} } pageInfo { hasNextPage } } }`,
  ),
  `query ($at: TerritoryFilter!) {
    cooperativeStatistics(filter: { territory: $at }, groupBy: [STATUS, TERRITORY]) { reach total { cooperatives womenManaged } rows { status measures { cooperatives } } }
    womenManagerStatistics(filter: { territory: $at }, groupBy: [POSITION]) { reach total { womenManagers positions } rows { position measures { positions } } }
    trainingStatistics(filter: { territory: $at }) { reach total { classes participants } } }`,
];

const answerOf = ({ data, errors, extensions }: GraphqlAnswer) => ({
  data,
  errors: errors ?? null,
  hidden: extensions.hiddenFields ?? [],
});
type Extensions = GraphqlAnswer['extensions'] & { readonly reach?: Readonly<Record<string, string>> };

/** Every list, count and statistic of the territories, as each caller is answered. */
async function outside(ask: typeof nobody.ask) {
  const answers = [];
  for (const at of OUTSIDE) {
    for (const query of ASKED) {
      const answer = await ask(query, { at });
      if (answer.errors !== undefined) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
      answers.push(answerOf(answer));
    }
  }
  return answers;
}

const published = await outside(nobody.ask);
t.ok(published[0]?.data.cooperatives.totalCount > 2, 'there is something published elsewhere');
t.ok(
  published[0]?.data.cooperatives.nodes.some(
    ({ positions }: { positions: { womenManager: object | null }[] }) =>
      positions.some(({ womenManager }) => womenManager !== null),
  ),
  'and a woman named there',
);

for (const { role, ask, rest } of clients) {
  t.test(`${role} is answered as nobody outside of its territory`, async (t) => {
    t.same(await outside(ask), published);
    const { extensions } = await ask(ASKED.at(-1) ?? '', { at: OUTSIDE[0] });
    const { reach = {} } = extensions as Extensions;
    t.same(Object.values(reach), ['PUBLISHED', 'PUBLISHED', 'PUBLISHED']);
    for (const path of ['cooperatives', 'women-managers', 'trainings']) {
      for (const query of [`v1/${path}?totalCount=true&first=50&`, `v1/statistics/${path}?`]) {
        const url = `/${query}territoryLevel=PROVINCE&territoryCode=01`;
        const own = await rest.get(url);
        t.equal(own.json.reach, 'PUBLISHED', url);
        t.same(own.json, (await nobody.rest.get(url)).json, url);
      }
    }
  });

  t.test(`${role} looks up what is published elsewhere, and nothing else`, async (t) => {
    const { rows } = await client.query<{
      id: string;
      taxCode: string | null;
      code: string;
      isPublished: boolean;
    }>(
      `select id, tax_code as "taxCode", registry_code as code, publication_state = 'PUBLISHED' as "isPublished"
       from cooperatives where province_id in (select unit_id from administrative_unit_versions where level = 'PROVINCE' and code = '01')`,
    );
    t.ok(rows.some((row) => row.isPublished) && rows.some((row) => !row.isPublished));
    const one = `query ($id: ID!, $code: String!) { byId: cooperative(id: $id) { name phone members { id } }
      byCode: cooperative(registryCode: $code) { name positions { womenManager { name } } } node(id: $id) { id } }`;
    for (const { id, code, isPublished } of rows) {
      const own = await ask(one, { id, code });
      const anybodys = await nobody.ask(one, { id, code });
      t.same(own.data, anybodys.data, code);
      t.equal(own.errors?.length, anybodys.errors?.length, code);
      if (isPublished) t.same(own.extensions.hiddenFields, anybodys.extensions.hiddenFields, code);
      t.equal(own.data.byId === null, !isPublished, code);
      const { reach } = own.extensions as Extensions;
      t.same(
        reach,
        isPublished ? { byId: 'PUBLISHED', byCode: 'PUBLISHED', node: 'PUBLISHED' } : undefined,
        code,
      );
      for (const below of ['', '/figures']) {
        const url = `/v1/cooperatives/${id}${below}`;
        const [mine, theirs] = [await rest.get(url), await nobody.rest.get(url)];
        t.equal(mine.status, isPublished ? 200 : 404, url);
        if (isPublished) t.same(mine.json, { ...theirs.json, reach: 'PUBLISHED' }, url);
        t.equal(theirs.status, mine.status, url);
      }
    }
  });
}

t.test(
  'without a territory, and with one that lies partly inside, the answer is of the own scope alone',
  async (t) => {
    const [{ ask }] = clients as [(typeof clients)[number]];
    const counts = `query ($at: TerritoryFilter) { cooperatives(filter: { territory: $at }) { reach totalCount }
    cooperativeStatistics(filter: { territory: $at }) { reach total { cooperatives } } }`;
    const whole = (await ask(counts)).data;
    t.equal(whole.cooperatives.reach, 'UNITS');
    t.ok(whole.cooperatives.totalCount > 0);
    t.equal(whole.cooperatives.totalCount, whole.cooperativeStatistics.total.cooperatives);
    for (const at of [{ level: 'NATION' }, { level: 'PROVINCE', code: '37' }]) {
      const answer = await ask(counts, { at });
      t.same(answer.data, whole, JSON.stringify(at));
      t.equal((answer.extensions as Extensions).reach, undefined);
    }
    const old = (await ask(counts, { at: { level: 'PROVINCE', code: '36', at: '2024-06-30' } })).data;
    t.equal(old.cooperatives.reach, 'UNITS', 'a predecessor is inside');
  },
);

t.test('one operation asks both, each in statements of its own', async (t) => {
  const [{ ask }] = clients as [(typeof clients)[number]];
  const fields = 'totalCount reach nodes { id name phone positions { womenManager { name } } }';
  const list = (at: string) => `cooperatives(first: 50, filter: ${at}) { ${fields} }`;
  const elsewhere = '{ territory: { level: PROVINCE, code: "01" } }';
  const own = (await ask(`{ ${list('{}')} }`)).data.cooperatives;
  const theirs = (await nobody.ask(`{ ${list(elsewhere)} }`)).data.cooperatives;
  const both = await ask(`{ a: ${list('{}')} b: ${list(elsewhere)} c: ${list('{}')} d: ${list(elsewhere)} }`);
  t.same(both.data, { a: own, b: theirs, c: own, d: theirs });
  t.same((both.extensions as Extensions).reach, { b: 'PUBLISHED', d: 'PUBLISHED' });
});

t.test('nobody writes there, whatever is read', async (t) => {
  const [{ ask }] = clients as [(typeof clients)[number]];
  const { id } = published[0]?.data.cooperatives.nodes[0] ?? {};
  const update =
    'mutation ($id: ID!) { cooperativeUpdate(input: [{ id: $id, expectedVersion: 1, shortName: "x" }]) { userErrors { code } } }';
  t.same((await ask(update, { id })).data.cooperativeUpdate.userErrors, [{ code: 'NOT_FOUND' }]);
  const past = await ask(
    'query ($id: ID!) { cooperative(id: $id, knownAt: "2026-01-01T00:00:00Z") { id } history(node: $id) { nodes { version } } }',
    { id },
  );
  t.same(past.data, null);
});

t.test(
  'with the second wall down the answers are the same: each statement says what is published',
  async (t) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%s.%I', schemaname, tablename) as name from pg_policies where policyname = 'scope_read'`,
    );
    for (const { name } of rows) await client.query(`alter table ${name} disable row level security`);
    const { rows: unpublished } = await client.query<{ id: string }>(
      "select id from cooperatives where publication_state <> 'PUBLISHED' and province_id in (select unit_id from administrative_unit_versions where level = 'PROVINCE' and code = '01')",
    );
    for (const { role, ask } of [...clients, { role: 'nobody', ask: nobody.ask }]) {
      t.same(await outside(ask), published, role);
      for (const { id } of unpublished)
        t.same(
          (await ask('query ($id: ID!) { cooperative(id: $id) { id } }', { id })).data,
          { cooperative: null },
          role,
        );
    }
  },
);
