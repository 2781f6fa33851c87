import t from 'tap';
import { differencesOf } from '../../src/registry/persons/persons.differences.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { codesOf, cooperativesOf, create, NUMBER, UPDATE, world } from './members.world.ts';

const MAI = { name: 'Trần Thị Mai', personalIdNumber: NUMBER, birthYear: 1985 };
const SAID = 'userErrors { code field } warnings { code field }';
const WOMAN = `mutation ($input: [WomenManagerCreateInput!]!) { write: womenManagerCreate(input: $input) {
  record: womenManager { id version name phone } ${SAID} } }`;
const WOMAN_UPDATE = `mutation ($input: [WomenManagerUpdateInput!]!) { write: womenManagerUpdate(input: $input) {
  record: womenManager { id name } ${SAID} } }`;
const START = `mutation ($input: [EmploymentStartInput!]!) { write: employmentStart(input: $input) {
  record: employment { id version person { name gender birthYear phone } } ${SAID} } }`;
const CLASS = `mutation { trainingCreate(input: [{ title: "Nghề may", kind: VOCATIONAL, place: { provinceCode: "37" } }]) { training { id } } }`;
const ATTEND = `mutation ($input: [TrainingAttendanceRecordInput!]!) { write: trainingAttendanceRecord(input: $input) {
  record: training { id version attendances { person { name phone } } } ${SAID} } }`;

async function write(ask: Ask, mutation: string, ...input: object[]) {
  const { data, errors } = await ask(mutation, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.write;
}

t.test('a number with another name, gender or year of birth is told, and nothing is filled in', async (t) => {
  const { union, one, two } = await world(t);
  await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: { ...MAI, address: 'Thôn 1' } });
  const other = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    person: {
      name: 'Lê Văn Đức',
      personalIdNumber: NUMBER,
      gender: 'MALE',
      birthYear: 1990,
      phone: '0912345678',
    },
  });
  t.same(codesOf(other.userErrors), []);
  t.same(codesOf(other.warnings), [
    'PERSONAL_ID_MISMATCH input.0.person.personalIdNumber',
    'PERSON_DIFFERS input.0.person.birthYear',
    'PERSON_DIFFERS input.0.person.gender',
    'PERSON_DIFFERS input.0.person.name',
  ]);
  t.match(other.members[0].person, {
    name: 'Lê Văn Đức',
    gender: 'MALE',
    birthYear: 1990,
    phone: '+84912345678',
    address: null,
  });
  const listed = await union('{ members(first: 5) { nodes { person { name phone address } } } }');
  t.same(listed.data.members.nodes, [
    { person: { name: 'Trần Thị Mai', phone: null, address: 'Thôn 1' } },
    { person: { name: 'Lê Văn Đức', phone: '+84912345678', address: null } },
  ]);
});

t.test('another date of birth in the same year is another person, on every way in', async (t) => {
  const { union, one, two } = await world(t);
  const mai = { ...MAI, gender: 'FEMALE', birthDate: '1985-05-01', phone: '0912345678' };
  const first = await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: mai });
  t.same([first.userErrors, first.warnings], [[], []]);
  const other = { ...MAI, birthDate: '1985-06-02' };
  const told = (field: string) => [`PERSON_DIFFERS input.0.${field}`];
  const member = await create(union, { cooperativeId: two, kind: 'OFFICIAL', person: other });
  t.same(codesOf(member.userErrors), []);
  t.same(codesOf(member.warnings), told('person.birthDate'));
  t.match(member.members[0].person, { name: MAI.name, phone: null, address: null });
  const again = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { ...other, address: 'Thôn 2' },
  });
  t.same(codesOf(again.warnings), told('person.birthDate'));
  const listed = await union('{ members(first: 5) { nodes { person { phone address } } } }');
  t.same(
    listed.data.members.nodes.map((row: { person: object }) => row.person),
    [
      { phone: '+84912345678', address: null },
      { phone: null, address: 'Thôn 2' },
      { phone: null, address: 'Thôn 2' },
    ],
    'the one of that date is found again',
  );

  const worker = await write(union, START, {
    cooperativeId: two,
    kind: 'STABLE',
    person: { ...MAI, birthDate: '1985-09-05' },
  });
  t.same(codesOf(worker.warnings), told('person.birthDate'));
  const { id } = (await union(CLASS)).data.trainingCreate.training;
  const attendees = [{ person: { ...MAI, birthDate: '1985-10-06' } }];
  const attended = await write(union, ATTEND, { id, expectedVersion: 1, attendees });
  t.same(codesOf(attended.warnings), told('attendees.0.person.birthDate'));
  const recordedIn = { provinceCode: '37' };
  const woman = await write(union, WOMAN, { ...MAI, birthDate: '1985-07-03', recordedIn });
  t.same(codesOf(woman.warnings), told('birthDate'));
  const moved = { id: woman.record.id, expectedVersion: 1, birthDate: '1985-08-04' };
  t.same(codesOf((await write(union, WOMAN_UPDATE, moved)).warnings), told('birthDate'));
  const { id: memberId } = first.members[0];
  const change = await union(UPDATE, {
    input: [{ id: memberId, expectedVersion: 1, person: { birthDate: '1985-11-07' } }],
  });
  t.same(codesOf(change.data.memberUpdate.warnings), told('person.birthDate'));
  const lan = await create(union, {
    cooperativeId: one,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { name: MAI.name, birthDate: '1985-12-08' },
  });
  const numbered = await union(UPDATE, {
    input: [{ id: lan.members[0].id, expectedVersion: 1, person: { personalIdNumber: NUMBER } }],
  });
  t.same(codesOf(numbered.data.memberUpdate.warnings), told('person.birthDate'), 'of a number that is added');
});

t.test('another spelling of one name is no difference, and what was unknown is added', async (t) => {
  const { union, one, two } = await world(t);
  await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: { ...MAI, name: 'Trần Thị Hoà' } });
  const same = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    person: { ...MAI, name: 'TRẦN  THỊ HÒA', phone: '0912345678' },
  });
  t.same([same.userErrors, same.warnings], [[], []]);
  t.match(same.members[0].person, { name: 'Trần Thị Hoà', phone: '+84912345678' });
  const toned = await create(union, {
    cooperativeId: two,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { ...MAI, name: 'Trần Thị Hoa' },
  });
  t.same(codesOf(toned.warnings), ['PERSON_DIFFERS input.0.person.name'], 'another tone is another name');
});

t.test('two of one call are compared as well', async (t) => {
  const { union, one, two } = await world(t);
  const made = await create(
    union,
    { cooperativeId: one, kind: 'OFFICIAL', person: MAI },
    { cooperativeId: two, kind: 'OFFICIAL', person: { ...MAI, name: 'Mai' } },
    { cooperativeId: two, kind: 'OFFICIAL', partyKind: 'HOUSEHOLD', person: MAI },
  );
  t.same(codesOf(made.userErrors), []);
  t.same(codesOf(made.warnings), [
    'PERSON_DIFFERS input.1.person.name',
    'PERSON_DIFFERS input.2.person.name',
  ]);
  t.same(
    made.members.map((row: { person: { name: string } }) => row.person.name),
    ['Trần Thị Mai', 'Mai', 'Trần Thị Mai'],
  );
});

t.test('so are women managers, workers and participants, on both surfaces', async (t) => {
  const { app, union, one } = await world(t);
  await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: { ...MAI, gender: 'FEMALE' } });
  const other = { name: 'Vũ Thị Lan', personalIdNumber: NUMBER, phone: '0912345678' };
  const woman = await write(union, WOMAN, { ...other, recordedIn: { provinceCode: '37' } });
  t.same(codesOf(woman.userErrors), []);
  t.same(codesOf(woman.warnings), ['PERSON_DIFFERS input.0.name']);
  t.match(woman.record, { name: 'Vũ Thị Lan', phone: '+84912345678' });

  const worker = await write(union, START, {
    cooperativeId: one,
    kind: 'STABLE',
    person: { ...other, name: 'Đỗ Thị Sen', birthYear: 1986 },
  });
  t.same(codesOf(worker.warnings), [
    'PERSONAL_ID_MISMATCH input.0.person.personalIdNumber',
    'PERSON_DIFFERS input.0.person.birthYear',
    'PERSON_DIFFERS input.0.person.name',
  ]);
  t.match(worker.record.person, { name: 'Đỗ Thị Sen', birthYear: 1986, phone: '+84912345678' });

  const { id } = (await union(CLASS)).data.trainingCreate.training;
  const attended = await write(union, ATTEND, {
    id,
    expectedVersion: 1,
    attendees: [{ person: MAI }, { person: { ...other, name: 'Hoàng Thị Cúc' } }],
  });
  t.same(codesOf(attended.userErrors), []);
  t.same(codesOf(attended.warnings), [
    'PERSON_DIFFERS input.0.attendees.0.person.birthYear',
    'PERSON_DIFFERS input.0.attendees.0.person.name',
    'PERSON_DIFFERS input.0.attendees.1.person.birthYear',
    'PERSON_DIFFERS input.0.attendees.1.person.name',
  ]);
  t.same(attended.record.attendances, [
    { person: { name: 'Trần Thị Mai', phone: null } },
    { person: { name: 'Hoàng Thị Cúc', phone: '+84912345678' } },
  ]);

  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const place = { recordedIn: { provinceCode: '37' } };
  t.same(
    problemsOf(await rest.post('/v1/women-managers', { ...other, ...place })),
    [['PERSON_RECORDED', 'personalIdNumber']],
    'one woman manager a number',
  );
  const member = await rest.post('/v1/members', {
    cooperativeId: one,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { ...other, name: 'Ngô Thị Tý' },
  });
  t.equal(member.status, 201);
  t.match(member.json, { data: { person: { name: 'Ngô Thị Tý' } } });
  t.same(
    member.json.warnings.map((one: { code: string; field: string }) => `${one.code} ${one.field}`),
    ['PERSON_DIFFERS person.name', 'PERSON_DIFFERS person.birthYear'],
  );
});

t.test('a change is compared as well, and a number that is cleared leads nowhere', async (t) => {
  const { union, query, one, two } = await world(t);
  await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: MAI });
  const other = await create(union, { cooperativeId: two, kind: 'OFFICIAL', person: { name: 'Lan' } });
  const { id } = other.members[0];
  const update = async (expectedVersion: number, person: object) =>
    (await union(UPDATE, { input: [{ id, expectedVersion, person }] })).data.memberUpdate;
  const numbered = await update(1, { personalIdNumber: NUMBER });
  t.same(codesOf(numbered.userErrors), []);
  t.same(codesOf(numbered.warnings), ['PERSON_DIFFERS input.0.person.name']);
  t.same((await update(2, { phone: '0912345678' })).warnings, []);
  t.same(codesOf((await update(3, { birthYear: 1986 })).warnings), [
    'PERSONAL_ID_MISMATCH input.0.person.personalIdNumber',
    'PERSON_DIFFERS input.0.person.birthYear',
  ]);
  const cleared = await update(4, { personalIdNumber: null });
  t.same([cleared.userErrors, cleared.warnings, cleared.member.version], [[], [], 5]);
  const again = await update(5, { personalIdNumber: null });
  t.same([again.userErrors, again.member.version], [[], 5], 'nothing changes');
  const [{ n }] = await query('select count(distinct identity_id) as n from persons');
  t.equal(Number(n), 2);

  const woman = await write(union, WOMAN, { name: 'Cúc', recordedIn: { provinceCode: '37' } });
  const changed = await write(union, WOMAN_UPDATE, {
    id: woman.record.id,
    expectedVersion: 1,
    personalIdNumber: NUMBER,
  });
  t.same(codesOf(changed.userErrors), []);
  t.same(codesOf(changed.warnings), ['PERSON_DIFFERS input.0.name']);
});

t.test('records of other territories are nobody’s business', async (t) => {
  const { app, union, one, provinceUnion } = await world(t);
  const hanoi = await provinceUnion('01');
  const [there = ''] = await cooperativesOf(hanoi, {
    name: 'Hợp tác xã Hà Nội',
    kind: 'COOPERATIVE',
    address: { provinceCode: '01' },
  });
  await create(hanoi, { cooperativeId: there, kind: 'OFFICIAL', person: MAI });
  const made = await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: { ...MAI, name: 'Lan' } });
  t.same([made.userErrors, made.warnings], [[], []]);
  const centre = asking(app, await getToken(app, 'demo-union-central'));
  const nation = await create(centre, {
    cooperativeId: there,
    kind: 'OFFICIAL',
    partyKind: 'HOUSEHOLD',
    person: { ...MAI, name: 'Lan' },
  });
  t.same(codesOf(nation.warnings), ['PERSON_DIFFERS input.0.person.name'], 'where both are in scope');
});

t.test('what differs', async (t) => {
  const her = { name: 'Nguyễn Thị Hoa', gender: 'FEMALE', birthYear: 1985 };
  t.same(differencesOf(her, her), []);
  t.same(differencesOf({ ...her, gender: 'UNKNOWN', birthYear: null }, her), []);
  t.same(differencesOf(her, { ...her, gender: 'UNKNOWN', birthYear: null }), []);
  t.same(differencesOf({ name: 'nguyễn thị hoa' }, her), []);
  t.same(differencesOf({ ...her, name: 'Nguyễn Thị Hoà' }, her), ['name']);
  t.same(differencesOf({ ...her, gender: 'MALE', birthYear: 1986 }, her), ['gender', 'birthYear']);
});
