import t from 'tap';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { codesOf, cooperativesOf, create, LIST, NUMBER, UPDATE, world } from './members.world.ts';

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
