import pg from 'pg';
import t, { type Test } from 'tap';
import { hadAge } from '../../src/registry/persons/age.rules.ts';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const FIELDS = `id version kind partyKind partyName partyCode capitalShareVnd fromOn fromOnPrecision toOn isCurrent
  endReason documentNo cooperative { name } memberCooperative { name }
  person { name gender birthYear personalIdNumber phone address ethnicGroupCode }`;
const CREATE = `mutation ($input: [MemberCreateInput!]!) { memberCreate(input: $input) {
  members { ${FIELDS} } userErrors { code field } warnings { code field } } }`;
const UPDATE = `mutation ($input: [MemberUpdateInput!]!) { memberUpdate(input: $input) {
  member { ${FIELDS} } userErrors { code field } warnings { code field } } }`;
const END = `mutation ($input: [MemberEndInput!]!) { memberEnd(input: $input) {
  member { id version toOn isCurrent endReason } userErrors { code field } } }`;
const READ = `query ($id: ID!) { member(id: $id) { ${FIELDS} } }`;
const LIST = `query ($filter: MemberFilter, $order: MemberOrder, $first: Int, $after: String) {
  members(filter: $filter, orderBy: $order, first: $first, after: $after) {
    totalCount nodes { id person { name } partyName } pageInfo { endCursor } } }`;

const NUMBER = '036185001234'; // a woman born in 1985

async function cooperativesOf(ask: Ask, ...input: object[]): Promise<string[]> {
  const { data } = await ask(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
    { input },
  );
  if (data.cooperativeCreate.userErrors.length > 0) throw new Error(JSON.stringify(data.cooperativeCreate));
  return data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
}

async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  /** As the superuser. */
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  const as = async (client: string) => asking(app, await getToken(app, client));
  const provinceUnion = async (code: string) =>
    asking(app, (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code })).token);
  const union = await as('demo-union-province-37');
  const [one = '', two = '', group = '', big = ''] = await cooperativesOf(
    union,
    {
      name: 'Hợp tác xã Hoa Sen',
      kind: 'COOPERATIVE',
      address: { provinceCode: '37' },
      charterCapitalVnd: 1_000_000_000,
    },
    { name: 'Hợp tác xã Lúa Vàng', kind: 'COOPERATIVE', address: { provinceCode: '37' } },
    { name: 'Tổ hợp tác Sông Đáy', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } },
    { name: 'Liên hiệp hợp tác xã Ninh Bình', kind: 'COOPERATIVE_UNION', address: { provinceCode: '37' } },
  );
  return { app, query, as, provinceUnion, union, one, two, group, big };
}

const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

async function create(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.memberCreate;
}

t.test('members are recorded with their persons, read, found, changed and ended', async (t) => {
  const { app, union, one, two, group, big } = await world(t);
  const written = await create(
    union,
    {
      cooperativeId: one,
      kind: 'OFFICIAL',
      person: {
        name: 'Trần Thị Mai',
        personalIdNumber: NUMBER,
        phone: '0912 345 678',
        ethnicGroupCode: '01',
      },
      capitalShareVnd: 50_000_000,
      fromOn: '2019-03',
    },
    {
      cooperativeId: one,
      kind: 'OFFICIAL',
      partyKind: 'HOUSEHOLD',
      partyName: 'Hộ ông Lê Văn Đức',
      person: { name: 'Lê Văn Đức', gender: 'MALE' },
      fromOn: '2021-05-01',
    },
    {
      cooperativeId: big,
      kind: 'OFFICIAL',
      partyKind: 'LEGAL_ENTITY',
      memberCooperativeId: two,
      fromOn: '2022',
    },
    { cooperativeId: group, kind: 'OFFICIAL', person: { name: 'Phạm Thị Nga', gender: 'FEMALE' } },
  );
  t.same(written.userErrors, []);
  t.same(written.warnings, []);
  t.match(written.members[0], {
    version: 1,
    partyKind: 'INDIVIDUAL',
    capitalShareVnd: 50_000_000,
    fromOn: '2019-03-01',
    fromOnPrecision: 'MONTH',
    toOn: null,
    isCurrent: true,
    cooperative: { name: 'Hợp tác xã Hoa Sen' },
    person: {
      name: 'Trần Thị Mai',
      gender: 'FEMALE',
      birthYear: 1985,
      personalIdNumber: NUMBER,
      phone: '+84912345678',
      ethnicGroupCode: '01',
    },
  });
  t.match(written.members[2], { person: null, memberCooperative: { name: 'Hợp tác xã Lúa Vàng' } });
  const [mai, household, , nga] = written.members.map((row: { id: string }) => row.id);

  const names = async (variables: Readonly<Record<string, unknown>>) =>
    (await union(LIST, variables)).data.members.nodes.map(
      (row: { person: { name: string } | null; partyName: string | null }) =>
        row.partyName ?? row.person?.name ?? null,
    );
  t.same(await names({}), ['Trần Thị Mai', 'Hộ ông Lê Văn Đức', null, 'Phạm Thị Nga']);
  t.same(await names({ filter: { cooperativeId: one } }), ['Trần Thị Mai', 'Hộ ông Lê Văn Đức']);
  t.same(await names({ filter: { partyKind: ['LEGAL_ENTITY'] } }), [null]);
  t.same(await names({ filter: { gender: 'FEMALE' } }), ['Trần Thị Mai', 'Phạm Thị Nga']);
  t.same(await names({ filter: { search: 'le duc' } }), ['Hộ ông Lê Văn Đức']);
  t.same(
    await names({ filter: { search: 'ho ong' } }),
    ['Hộ ông Lê Văn Đức'],
    'by the name of the household',
  );
  t.same(await names({ filter: { joinedOn: { from: '2019-01-01', to: '2021-12-31' } } }), [
    'Trần Thị Mai',
    'Hộ ông Lê Văn Đức',
  ]);
  t.same(await names({ filter: { territory: { level: 'PROVINCE', code: '01' } } }), []);
  t.same(await names({ order: { field: 'JOINED_ON', direction: 'DESC' } }), [
    null,
    'Hộ ông Lê Văn Đức',
    'Trần Thị Mai',
    'Phạm Thị Nga',
  ]);
  const first = (await union(LIST, { first: 3 })).data.members;
  t.equal(first.totalCount, 4);
  t.same(await names({ first: 3, after: first.pageInfo.endCursor }), ['Phạm Thị Nga']);
  const nested = await union(
    'query ($id: ID!) { cooperative(id: $id) { members(first: 5) { person { name } } } }',
    { id: one },
  );
  t.match(nested.data.cooperative.members, [{ person: { name: 'Trần Thị Mai' } }, {}]);

  const changed = await union(UPDATE, {
    input: [
      {
        id: mai,
        expectedVersion: 1,
        capitalShareVnd: 60_000_000,
        person: { name: 'Trần Thị Tuyết Mai', phone: null, address: 'Thôn 3' },
      },
    ],
  });
  t.same(changed.data.memberUpdate.userErrors, []);
  t.match(changed.data.memberUpdate.member, {
    version: 2,
    capitalShareVnd: 60_000_000,
    person: {
      name: 'Trần Thị Tuyết Mai',
      phone: null,
      address: 'Thôn 3',
      personalIdNumber: NUMBER,
      birthYear: 1985,
    },
  });
  const inner = await union(UPDATE, { input: [{ id: mai, expectedVersion: 2, person: { address: null } }] });
  t.match(inner.data.memberUpdate.member, { version: 3, person: { address: null } }, 'the person alone');
  const same = await union(UPDATE, { input: [{ id: mai, expectedVersion: 3, person: { address: null } }] });
  t.match(same.data.memberUpdate.member, { version: 3 }, 'nothing changes, nothing is written');
  const stale = await union(UPDATE, { input: [{ id: mai, expectedVersion: 1, documentNo: 'x' }] });
  t.same(codesOf(stale.data.memberUpdate.userErrors), ['VERSION_PASSED input.0.expectedVersion']);

  const ended = await union(END, {
    input: [{ id: household, expectedVersion: 1, toOn: '2024', endReason: 'Chuyển đi' }],
  });
  t.match(ended.data.memberEnd, {
    userErrors: [],
    member: { version: 2, toOn: '2024-01-01', isCurrent: false, endReason: 'Chuyển đi' },
  });
  t.same(await names({ filter: { isCurrent: false } }), ['Hộ ông Lê Văn Đức']);
  t.equal((await union(LIST, { filter: { isCurrent: true } })).data.members.totalCount, 3);
  const again = await union(UPDATE, {
    input: [{ id: household, expectedVersion: 2, toOn: null, endReason: null }],
  });
  t.match(again.data.memberUpdate.member, { toOn: null, isCurrent: true }, 'it lasts after all');

  const node = await union('query ($id: ID!) { node(id: $id) { __typename ... on Member { kind } } }', {
    id: nga,
  });
  t.match(node.data.node, { __typename: 'Member', kind: 'OFFICIAL' });

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const single = await rest.get(`/v1/members/${mai}`);
  t.match(single.json, {
    id: mai,
    person: { name: 'Trần Thị Tuyết Mai', gender: 'FEMALE' },
    cooperative: { id: one },
  });
  t.notOk('personalIdNumber' in single.json.person, 'identity only when it is named');
  t.notOk('personId' in single.json || 'id' in single.json.person, 'no id that links her memberships');
  const asked = await rest.get(`/v1/members/${mai}?fields=person.personalIdNumber`);
  t.same(asked.json, { id: mai, person: { personalIdNumber: NUMBER }, hiddenFields: [] });
  const listed = await rest.get(`/v1/members?search=mai&joinedFrom=2019-01-01&totalCount=true`);
  t.match(listed.json, { totalCount: 1, items: [{ id: mai }] });
  const posted = await rest.post('/v1/members', {
    cooperativeId: two,
    kind: 'OFFICIAL',
    person: { name: 'Vũ Hoa' },
  });
  t.equal(posted.status, 201);
  t.match(posted.json, { data: { person: { name: 'Vũ Hoa', gender: 'UNKNOWN' } } });
  const end = await rest.post(
    `/v1/members/${posted.json.data.id}/end`,
    { toOn: '2025-02' },
    { 'if-match': '"1"' },
  );
  t.match(end.json, { data: { version: 2, toOn: '2025-02-01' } });
});

t.test('a person is found by her number; only what was unknown is added', async (t) => {
  const { query, union, one, two, provinceUnion } = await world(t);
  const [a, b] = (
    await create(
      union,
      { cooperativeId: one, kind: 'OFFICIAL', person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER } },
      {
        cooperativeId: two,
        kind: 'OFFICIAL',
        person: { name: 'Mai', personalIdNumber: NUMBER, phone: '0912345678' },
      },
    )
  ).members;
  t.match([a.person, b.person], [{ name: 'Trần Thị Mai' }, { name: 'Trần Thị Mai', phone: '+84912345678' }]);
  const { members } = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { name: 'x', personalIdNumber: NUMBER, phone: '0999999999', address: 'Thôn 1', gender: 'MALE' },
  });
  t.match(members[0].person, {
    name: 'Trần Thị Mai',
    gender: 'FEMALE',
    phone: '+84912345678',
    address: 'Thôn 1',
  });
  const count = async (table: string) => Number((await query(`select count(*) as n from ${table}`))[0].n);
  t.same([await count('persons'), await count('identities')], [1, 1]);

  const hanoi = await provinceUnion('01');
  const [there = ''] = await cooperativesOf(hanoi, {
    name: 'Hợp tác xã Hà Nội',
    kind: 'COOPERATIVE',
    address: { provinceCode: '01' },
  });
  const elsewhere = await create(hanoi, {
    cooperativeId: there,
    kind: 'OFFICIAL',
    person: { name: 'T. T. Mai', personalIdNumber: NUMBER },
  });
  t.same(elsewhere.userErrors, [], 'linked in silence');
  t.match(elsewhere.members[0].person, { name: 'T. T. Mai', phone: null });
  t.same(
    [await count('persons'), await count('identities')],
    [2, 1],
    'another record of the same human being',
  );

  const woman = await union(
    `mutation ($input: [WomenManagerCreateInput!]!) { womenManagerCreate(input: $input) { womenManager { id } userErrors { code field } } }`,
    { input: [{ name: 'Đỗ Thị Lan', recordedIn: { provinceCode: '37' } }] },
  );
  const { id } = woman.data.womenManagerCreate.womenManager;
  const asManager = await create(union, { cooperativeId: one, kind: 'OFFICIAL', womenManagerId: id });
  t.match(asManager.members[0].person, { name: 'Đỗ Thị Lan', gender: 'FEMALE' });
  t.equal(await count('persons'), 3);
});

t.test('what the law and sense refuse is told at once, what it questions is written', async (t) => {
  const { app, union, one, group, big, two, provinceUnion } = await world(t);
  const [foreign = ''] = await cooperativesOf(await provinceUnion('01'), {
    name: 'Hợp tác xã Hà Nội',
    kind: 'COOPERATIVE',
    address: { provinceCode: '01' },
  });
  const person = (more: object = {}) => ({ name: 'An', ...more });
  const { userErrors, members } = await create(
    union,
    { cooperativeId: one, kind: 'OFFICIAL', person: person({ birthYear: 2015 }), fromOn: '2024' },
    { cooperativeId: one, kind: 'OFFICIAL' },
    { cooperativeId: one, kind: 'OFFICIAL', partyKind: 'HOUSEHOLD' },
    { cooperativeId: one, kind: 'OFFICIAL', person: person(), partyName: 'x', partyCode: NUMBER },
    { cooperativeId: foreign, kind: 'OFFICIAL', person: person(), fromOn: '2150' },
    { cooperativeId: big, kind: 'OFFICIAL', person: person() },
    { cooperativeId: big, kind: 'OFFICIAL', partyKind: 'LEGAL_ENTITY', memberCooperativeId: big },
    { cooperativeId: one, kind: 'ASSOCIATE_NON_CONTRIBUTING', person: person(), capitalShareVnd: 1 },
    { cooperativeId: one, kind: 'OFFICIAL', person: person(), fromOn: '2024', toOn: '2023' },
    { cooperativeId: one, kind: 'OFFICIAL', person: person({ personalIdNumber: '1', phone: '2' }) },
    { cooperativeId: one, kind: 'OFFICIAL', person: person({ personalIdNumber: NUMBER }), fromOn: '2020' },
    { cooperativeId: one, kind: 'OFFICIAL', person: person({ personalIdNumber: NUMBER }), fromOn: '2021' },
    { cooperativeId: one, kind: 'OFFICIAL', person: person(), womenManagerId: one },
  );
  t.same(members, []);
  t.same(
    codesOf(userErrors),
    [
      'DATE_FUTURE input.4.fromOn',
      'FIELDS_EXCLUSIVE input.12.womenManagerId',
      'CAPITAL_SHARE_NONE input.7.capitalShareVnd',
      'FIELD_NOT_FOR_PARTY input.3.partyCode',
      'FIELD_NOT_FOR_PARTY input.3.partyName',
      'FIELD_REQUIRED input.1.person',
      'FIELD_REQUIRED input.2.partyName',
      'MEMBERSHIP_OVERLAPS input.11.cooperativeId',
      'MEMBER_NOT_FOR_KIND input.5.partyKind',
      'MEMBER_NOT_FOR_KIND input.6.memberCooperativeId',
      'MEMBER_TOO_YOUNG input.0.person',
      'NOT_FOUND input.4.cooperativeId',
      'PERIOD_REVERSED input.8.toOn',
      'PERSONAL_ID_INVALID input.9.person.personalIdNumber',
      'PHONE_INVALID input.9.person.phone',
      'TAX_CODE_OF_PERSON input.3.partyCode',
    ].sort(),
  );
  t.equal((await union(LIST, {})).data.members.totalCount, 0, 'all or none');

  const young = new Date().getFullYear() - 16;
  const questioned = await create(
    union,
    { cooperativeId: one, kind: 'ASSOCIATE_NON_CONTRIBUTING', person: person({ birthYear: young }) },
    { cooperativeId: one, kind: 'OFFICIAL', person: person({ birthYear: 2000 }), fromOn: '2018' },
    { cooperativeId: group, kind: 'OFFICIAL', person: person({ birthYear: 2015 }) },
    { cooperativeId: one, kind: 'OFFICIAL', person: person(), capitalShareVnd: 300_000_001 },
    { cooperativeId: one, kind: 'OFFICIAL', person: person(), capitalShareVnd: 300_000_000 },
    { cooperativeId: two, kind: 'OFFICIAL', partyKind: 'HOUSEHOLD', partyName: 'Hộ bà Tư' },
    { cooperativeId: two, kind: 'OFFICIAL', person: person({ personalIdNumber: NUMBER, gender: 'MALE' }) },
  );
  t.same(questioned.userErrors, []);
  t.same(codesOf(questioned.warnings), [
    'CAPITAL_SHARE_LARGE input.3.capitalShareVnd',
    'MEMBER_AGE_UNCERTAIN input.1.person',
    'MEMBER_AGE_UNCERTAIN input.2.person',
    'PERSONAL_ID_MISMATCH input.6.person.personalIdNumber',
    'REPRESENTATIVE_MISSING input.5.person',
  ]);
  const twice = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    person: person({ personalIdNumber: NUMBER }),
  });
  t.same(codesOf(twice.userErrors), ['MEMBERSHIP_OVERLAPS input.0.cooperativeId'], 'a stored one too');
  const household = questioned.members[5].id;
  const nobody = await union(UPDATE, {
    input: [{ id: household, expectedVersion: 1, person: { name: 'Tư' } }],
  });
  t.same(codesOf(nobody.data.memberUpdate.userErrors), ['NOT_FOUND input.0.person']);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const shape = { cooperativeId: one, kind: 'OFFICIAL', fromOn: 'x', partyName: 'y' };
  t.same(
    problemsOf(await rest.post('/v1/members', shape)),
    [
      ['DATE_INVALID', 'fromOn'],
      ['FIELD_NOT_FOR_PARTY', 'partyName'],
    ],
    'what is wrong in shape and in sense',
  );
});

t.test('who may not know of members does not; who may not read persons does not', async (t) => {
  const { app, as, union, one, provinceUnion } = await world(t);
  const { members } = await create(union, {
    cooperativeId: one,
    kind: 'OFFICIAL',
    person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER },
    capitalShareVnd: 1_000,
    fromOn: '2020',
  });
  const { id } = members[0];
  const hanoi = await provinceUnion('01');
  t.match((await hanoi(READ, { id })).errors, [{ extensions: { code: 'NOT_FOUND' } }]);
  t.equal((await hanoi(LIST, {})).data.members.totalCount, 0);
  const foreign = await hanoi(END, { input: [{ id, expectedVersion: 1, toOn: '2024' }] });
  t.same(codesOf(foreign.data.memberEnd.userErrors), ['NOT_FOUND input.0.id']);

  for (const ask of [asking(app, null), await as('demo-registration-37')]) {
    t.match((await ask(READ, { id })).errors, [{ extensions: { code: 'FORBIDDEN' } }]);
    const listed = await ask('query { cooperatives { nodes { members { id } } } }');
    t.same(listed.extensions.hiddenFields, ['cooperatives.nodes.members'], 'hidden and named, not empty');
  }
  const labour = await as('demo-labour-37');
  const seen = await labour(READ, { id });
  t.match(seen.data.member, {
    capitalShareVnd: 1_000,
    person: { name: null, gender: 'FEMALE', birthYear: null, personalIdNumber: null, ethnicGroupCode: null },
  });
  t.same(
    seen.extensions.hiddenFields?.filter((one) => one.startsWith('member.person')),
    ['name', 'birthYear', 'personalIdNumber', 'phone', 'address', 'ethnicGroupCode'].map(
      (one) => `member.person.${one}`,
    ),
  );
  t.match((await labour(LIST, { filter: { search: 'mai' } })).errors, [
    { extensions: { code: 'FORBIDDEN', field: 'filter.search' } },
  ]);
  t.match((await labour(CREATE, { input: [{ cooperativeId: one, kind: 'OFFICIAL' }] })).errors, [
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  const rest = restAs(app, await getToken(app, 'demo-labour-37'));
  const single = await rest.get(`/v1/members/${id}?fields=person,person.phone`);
  t.same(single.json, {
    id,
    person: { name: null, gender: 'FEMALE', birthYear: null, phone: null },
    hiddenFields: ['person.name', 'person.birthYear', 'person.phone'],
  });
  t.equal((await rest.post('/v1/members', {})).status, 403);
  t.same(problemsOf(await rest.get('/v1/members?search=mai')), [['FORBIDDEN', 'search']]);
});

t.test('a membership is read as it was known, its person too', async (t) => {
  const { query, union, one } = await world(t);
  const { members } = await create(union, {
    cooperativeId: one,
    kind: 'OFFICIAL',
    person: { name: 'Mai', personalIdNumber: NUMBER },
  });
  const { id } = members[0];
  await query('select record_snapshot()');
  const [{ at }] = await query("select clock_timestamp() + interval '1 millisecond' as at");
  await query('select pg_sleep(0.02)');
  const knownAt = at.toISOString();
  await union(UPDATE, {
    input: [{ id, expectedVersion: 1, kind: 'ASSOCIATE_CONTRIBUTING', person: { name: 'Mai Hoa' } }],
  });
  const read = `query ($id: ID!, $knownAt: DateTime) { member(id: $id, knownAt: $knownAt) { version kind person { name } } }`;
  t.match((await union(read, { id })).data.member, { version: 2, person: { name: 'Mai Hoa' } });
  const { history } = (
    await union(
      'query ($id: ID!) { history(node: $id) { hiddenFields nodes { version changes { field after } } } }',
      { id },
    )
  ).data;
  const told = history.nodes.flatMap((one: { changes: { field: string }[] }) =>
    one.changes.map((change) => change.field),
  );
  t.ok(told.includes('kind'));
  t.notOk(told.includes('person'), 'the id of a person would link her records');
  t.ok(history.hiddenFields.includes('person'));
  t.same((await union(read, { id, knownAt })).data.member, {
    version: 1,
    kind: 'OFFICIAL',
    person: { name: 'Mai' },
  });
});

t.test('an age is certain or not, by what is known of birth and day', async (t) => {
  const year = { birthDate: null, birthYear: 2006 };
  t.equal(hadAge(18, year, '2023-12-31', 'DAY'), 'NO');
  t.equal(hadAge(18, year, '2024-06-01', 'DAY'), 'UNCERTAIN');
  t.equal(hadAge(18, year, '2024-12-31', 'DAY'), 'YES');
  t.equal(hadAge(18, year, '2023-01-01', 'YEAR'), 'NO');
  const day = { birthDate: '2006-05-20', birthYear: 2006 };
  t.equal(hadAge(18, day, '2024-05-19', 'DAY'), 'NO');
  t.equal(hadAge(18, day, '2024-05-20', 'DAY'), 'YES');
  t.equal(hadAge(18, day, '2024-05-01', 'MONTH'), 'UNCERTAIN');
  t.equal(hadAge(18, day, '2024-06-01', 'MONTH'), 'YES');
  t.equal(hadAge(18, { birthDate: null, birthYear: null }, '2024-06-01', 'DAY'), 'UNCERTAIN');
});

t.test(
  'a member who came and left in one year is recorded, and the end follows a corrected beginning',
  async (t) => {
    const { union, one } = await world(t);
    const person = { name: 'Trần Thị Mai', personalIdNumber: NUMBER };
    const { members } = await create(union, {
      cooperativeId: one,
      kind: 'OFFICIAL',
      person,
      fromOn: '2019',
      toOn: '2019',
    });
    const [member] = members;
    t.match(member, { fromOn: '2019-01-01', fromOnPrecision: 'YEAR', toOn: '2019-01-02', isCurrent: false });
    const update = async (expectedVersion: number, more: object) =>
      (
        await union(
          `mutation ($input: [MemberUpdateInput!]!) { memberUpdate(input: $input) {
          member { fromOn toOn toOnPrecision version } userErrors { code field } } }`,
          { input: [{ id: member.id, expectedVersion, ...more }] },
        )
      ).data.memberUpdate;
    t.match((await update(1, { fromOn: '2019-08' })).member, { fromOn: '2019-08-01', toOn: '2019-08-02' });
    t.match((await update(2, { fromOn: '2018' })).member, { toOn: '2019-01-01', toOnPrecision: 'YEAR' });
    t.same(codesOf((await update(3, { fromOn: '2020' })).userErrors), ['PERIOD_REVERSED input.0.toOn']);
    const back = await create(union, { cooperativeId: one, kind: 'OFFICIAL', person, fromOn: '2019' });
    t.same(back.userErrors, [], 'she came back in that year');
  },
);
