import t from 'tap';
import { EMPTY } from '../helpers/expected.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { codesOf, create, END, LIST, NUMBER, UPDATE, world } from './members.world.ts';

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
    userErrors: EMPTY,
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
