import t from 'tap';
import { codesOf, END, LIST, NUMBER, READ, START, UPDATE, world, write } from './employments.world.ts';

t.test('the labour agency writes names that it does not read, and learns nobody’s', async (t) => {
  const { query, union, labour, one, two } = await world(t);
  const member = await union(
    `mutation ($input: [MemberCreateInput!]!) { memberCreate(input: $input) { member { id } userErrors { code } } }`,
    {
      input: [
        { cooperativeId: one, kind: 'OFFICIAL', person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER } },
      ],
    },
  );
  const own = await write(union, START, {
    cooperativeId: one,
    kind: 'SEASONAL',
    memberId: member.data.memberCreate.member.id,
    fromOn: '2024',
  });
  t.match(own.employment.person, { name: 'Trần Thị Mai' }, 'the worker is the member');

  const placed = await write(
    labour,
    START,
    {
      cooperativeId: one,
      kind: 'STABLE',
      contract: 'FIXED_TERM',
      person: { name: 'Ai Đó', personalIdNumber: NUMBER, birthYear: 1990 },
      monthlyIncomeVnd: 5_000_000,
      fromOn: '2025',
      source: 'Sở Nội vụ',
    },
    { cooperativeId: one, kind: 'STABLE', person: { name: 'Đỗ Thị Lan', gender: 'FEMALE' } },
  );
  t.same(
    placed.userErrors,
    [],
    'that she works there already is no answer to a caller who may not know who she is',
  );
  t.match(placed.employment, {
    monthlyIncomeVnd: 5_000_000,
    source: null,
    person: { name: null, birthYear: null, personalIdNumber: null, gender: 'FEMALE' },
  });
  const people = await query(
    `select name, birth_year as year, kept_by is not null as kept from persons where birth_year is not null order by id`,
  );
  t.same(
    people,
    [
      { name: 'Trần Thị Mai', year: 1985, kept: false },
      { name: 'Ai Đó', year: 1990, kept: true },
    ],
    'a record of its own, as it was sent, and nothing overwritten',
  );
  const twice = { cooperativeId: one, kind: 'STABLE', person: { name: 'Ai Đó', personalIdNumber: NUMBER } };
  t.same(
    codesOf((await write(labour, START, { ...twice, fromOn: '2025' })).userErrors),
    ['EMPLOYMENT_OVERLAPS input.0.cooperativeId'],
    'what it has sent itself overlaps',
  );
  t.same((await write(labour, START, { ...twice, cooperativeId: two, fromOn: '2025' })).userErrors, []);
  const beside = await write(union, START, {
    cooperativeId: two,
    kind: 'STABLE',
    person: { name: 'Trần Thị Mai', personalIdNumber: NUMBER },
    fromOn: '2025',
  });
  t.same(beside.userErrors, [], 'what an agency keeps for itself is in nobody’s way');

  const seen = await labour(READ, { id: own.employment.id });
  t.match(seen.data.employment, { person: { name: null, gender: 'FEMALE' } });
  t.same(seen.extensions.hiddenFields, [
    'employment.endReason',
    'employment.source',
    'employment.person.name',
    'employment.person.birthYear',
    'employment.person.personalIdNumber',
  ]);
  const { id } = placed.employment;
  const renamed = await write(labour, UPDATE, { id, expectedVersion: 1, person: { name: 'x' } });
  t.same(
    codesOf(renamed.userErrors),
    ['FIELD_FORBIDDEN input.0.person'],
    'what is not read is not overwritten',
  );
  const phone = await write(labour, START, {
    cooperativeId: one,
    kind: 'STABLE',
    person: { name: 'x', phone: '0912345678' },
  });
  t.same(codesOf(phone.userErrors), ['FIELD_FORBIDDEN input.0.person.phone']);
  const ended = await write(labour, END, { id, expectedVersion: 1, toOn: '2025-03', endReason: 'x' });
  t.match(ended.employment, { version: 2, toOn: '2025-03-01', endReason: null });
  t.match((await labour(LIST, { filter: { search: 'mai' } })).errors, [
    { extensions: { code: 'FORBIDDEN' } },
  ]);
});
