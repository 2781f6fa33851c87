import t from 'tap';
import { asking, REFUSED } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { CREATE, codesOf, create, END, LIST, NUMBER, READ, world } from './members.world.ts';

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
    t.match((await ask(READ, { id })).errors, [{ extensions: { code: REFUSED } }]);
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
