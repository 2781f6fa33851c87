import t from 'tap';
import { hadAge } from '../../src/registry/persons/age.rules.ts';
import { cooperativesOf, create, NUMBER, UPDATE, world } from './members.world.ts';

t.test('a person is found by her number; only what was unknown is added', async (t) => {
  const { query, union, one, two, provinceUnion } = await world(t);
  const [a, b] = (
    await create(
      union,
      { cooperativeId: one, kind: 'OFFICIAL', person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER } },
      {
        cooperativeId: two,
        kind: 'OFFICIAL',
        person: { name: 'TRẦN THỊ MAI', personalIdNumber: NUMBER, phone: '0912345678' },
      },
    )
  ).members;
  t.match([a.person, b.person], [{ name: 'Trần Thị Mai' }, { name: 'Trần Thị Mai', phone: '+84912345678' }]);
  const { members } = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER, phone: '0999999999', address: 'Thôn 1' },
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
