import t from 'tap';
import { codesOf, create, NUMBER, UPDATE, world } from './members.world.ts';
import { ATTEND, CHANGE, CLASS, START, WOMAN, warningsOf, write } from './persons.birth.world.ts';

const PLACE = { provinceCode: '37' };
const MEMBER_UPDATE = UPDATE.replace('memberUpdate(', 'write: memberUpdate(').replace(
  'member {',
  'record: member {',
);
const PERSONS = `query { members { nodes { id version person { name birthYear personalIdNumber birthDate phone address
  povertyCategory } } } }`;

/** Two memberships and a job of one woman. */
async function mai(t: Parameters<typeof world>[0]) {
  const { union, one, two, ...rest } = await world(t);
  const person = { name: 'Mai', personalIdNumber: NUMBER, phone: '0900000001' };
  const { members } = await create(
    union,
    { cooperativeId: one, kind: 'OFFICIAL', person },
    { cooperativeId: two, kind: 'OFFICIAL', person },
  );
  const job = await write(union, START, { cooperativeId: one, kind: 'STABLE', person });
  const known = async () => (await union(PERSONS)).data.members.nodes;
  const change = (...said: object[]) =>
    write(
      union,
      MEMBER_UPDATE,
      ...said.map((one, index) => ({ id: members[index].id, expectedVersion: 1, ...one })),
    );
  return { union, one, two, members, workId: job.record.id as string, known, change, ...rest };
}

t.test('two items of one call that change one person are both kept', async (t) => {
  const { known, change } = await mai(t);
  const made = await change(
    { person: { name: 'Trần Thị Mai', phone: '0912345678', povertyCategory: 'POOR' } },
    { person: { birthDate: '1985-05-01', address: 'Xóm 3', phone: '0912345678' } },
  );
  t.same([made.problems, made.warnings], [[], []]);
  const hers = {
    name: 'Trần Thị Mai',
    birthYear: 1985,
    personalIdNumber: NUMBER,
    birthDate: '1985-05-01',
    phone: '+84912345678',
    address: 'Xóm 3',
    povertyCategory: 'POOR',
  };
  t.same(
    (await known()).map((one: { version: number; person: object }) => [one.version, one.person]),
    [
      [2, hers],
      [2, hers],
    ],
  );
});

t.test('those that contradict each other are refused, each at its field', async (t) => {
  const { known, change } = await mai(t);
  const before = await known();
  const said = await change({ person: { name: 'Mai Lan' } }, { person: { name: 'Mai Hoa', phone: null } });
  t.same(said.problems, ['DUPLICATE_IN_CALL input.1.person.name']);
  const births = await change({ person: { birthYear: 1985 } }, { person: { birthDate: '1986-05-01' } });
  t.same(births.problems, [
    'BIRTH_DATE_MISMATCH input.1.person.birthDate',
    'DUPLICATE_IN_CALL input.1.person.birthDate',
  ]);
  const years = await change({ person: { birthDate: '1985-05-01' } }, { person: { birthYear: 1986 } });
  t.same(years.problems, ['BIRTH_YEAR_MISMATCH input.1.person.birthYear']);
  const cleared = await change({ person: { phone: '0912345678' } }, { person: { phone: null } });
  t.same(cleared.problems, ['DUPLICATE_IN_CALL input.1.person.phone']);
  t.same(await known(), before);
});

t.test('a number that one item says holds for the others', async (t) => {
  const { union, known, change, one, query } = await mai(t);
  const other = '036185009999';
  await create(union, {
    cooperativeId: one,
    kind: 'OFFICIAL',
    person: { name: 'Mai', personalIdNumber: other },
  });
  const changed = await change({ person: { personalIdNumber: other } }, { person: { address: 'Xóm 3' } });
  t.same(changed.problems, ['MEMBERSHIP_OVERLAPS input.0.cooperativeId']);
  const fresh = '036185008888';
  const again = await change({ person: { personalIdNumber: fresh } }, { person: { address: 'Xóm 3' } });
  t.same([again.problems, again.warnings], [[], []]);
  const [{ person }] = await known();
  t.same([person.personalIdNumber, person.address], [fresh, 'Xóm 3']);
  const [{ count }] = await query(`select count(distinct p.identity_id)::int as count from persons p
    where p.id in (select person_id from members) or p.id in (select person_id from employments)`);
  t.equal(count, 2, 'she is one still');
});

t.test('so are a worker’s changes and a participant who is named twice', async (t) => {
  const { union, workId, two, known, members } = await mai(t);
  const second = await write(union, START, {
    cooperativeId: two,
    kind: 'STABLE',
    person: { name: 'Mai', personalIdNumber: NUMBER },
  });
  const changed = await write(
    union,
    CHANGE,
    { id: workId, expectedVersion: 1, person: { phone: '0912345678' } },
    { id: second.record.id, expectedVersion: 1, person: { address: 'Xóm 3' } },
  );
  t.same([changed.problems, changed.warnings], [[], []]);
  const [{ person }] = await known();
  t.same([person.phone, person.address], ['+84912345678', 'Xóm 3']);

  const woman = await write(union, WOMAN, { name: 'Lan', recordedIn: PLACE });
  const womenManagerId = woman.record.id;
  const made = await create(union, { womenManagerId, cooperativeId: two, kind: 'OFFICIAL' });
  t.same(codesOf(made.userErrors), []);
  const opened = await write(union, CLASS, {
    title: 'May',
    kind: 'VOCATIONAL',
    place: PLACE,
    fromOn: '2020',
  });
  const attend = (expectedVersion: number, ...attendees: object[]) =>
    write(union, ATTEND, { id: opened.record.id, expectedVersion, attendees });
  const list = async () =>
    (
      await union(`query { trainingAttendances(orderBy: { field: CREATED_AT, direction: ASC }) { nodes {
        isCompleted certificateNo } } }`)
    ).data.trainingAttendances.nodes;
  const twice = await attend(
    1,
    { womenManagerId, isCompleted: true },
    { memberId: made.members[0].id, certificateNo: '12' },
    { memberId: members[0].id },
    { person: { name: 'Mai', personalIdNumber: NUMBER }, isCompleted: false },
  );
  t.same(warningsOf(twice), []);
  const first = [
    { isCompleted: true, certificateNo: '12' },
    { isCompleted: false, certificateNo: null },
  ];
  t.same(await list(), first);
  await attend(
    2,
    { womenManagerId, isCompleted: false },
    { memberId: made.members[0].id, certificateNo: '13' },
  );
  t.same(await list(), [{ isCompleted: false, certificateNo: '13' }, first[1]]);
});
