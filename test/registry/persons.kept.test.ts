import t from 'tap';
import { codesOf, create, NUMBER, world } from './members.world.ts';
import { write } from './persons.birth.world.ts';

const MAI = { name: 'Trần Thị Mai', personalIdNumber: NUMBER, birthYear: 1985 };
const CLASS = `mutation { trainingCreate(input: [{ title: "Nghề may", kind: VOCATIONAL, place: { provinceCode: "37" } }]) { training { id } } }`;
const ATTEND = `mutation ($input: [TrainingAttendanceRecordInput!]!) { write: trainingAttendanceRecord(input: $input) {
  userErrors { code field } warnings { code field } } }`;

t.test(
  'what has changed since does not make another person, and is not dropped without a word',
  async (t) => {
    const { query, union, one, two } = await world(t);
    const recorded = {
      phone: '0912345678',
      address: 'Thôn 1',
      ethnicGroupCode: '01',
      hasDisability: false,
      povertyCategory: 'POOR',
    };
    const others = {
      phone: '0987654321',
      address: 'Thôn 2',
      ethnicGroupCode: '02',
      hasDisability: true,
      povertyCategory: 'NEAR_POOR',
    };
    await create(union, { cooperativeId: one, kind: 'OFFICIAL', person: { ...MAI, ...recorded } });
    for (const [field, value] of Object.entries(others)) {
      const { id } = (await union(CLASS)).data.trainingCreate.training;
      const attendees = [{ person: { ...MAI, [field]: value } }];
      const attended = await write(union, ATTEND, { id, expectedVersion: 1, attendees });
      t.same(attended.warnings, [`PERSON_FACT_KEPT input.0.attendees.0.person.${field}`], field);
    }
    const same = { ...MAI, ...recorded, address: 'THÔN  1' };
    const found = await create(union, { cooperativeId: two, kind: 'OFFICIAL', person: same });
    t.same([found.userErrors, found.warnings], [[], []], 'another spelling is no difference');
    const lan = { name: 'Lan', personalIdNumber: '036185004321' };
    const twice = await create(
      union,
      { cooperativeId: one, kind: 'OFFICIAL', person: { ...lan, phone: '0912345678' } },
      { cooperativeId: two, kind: 'OFFICIAL', person: { ...lan, phone: '0987654321' } },
    );
    t.same(
      codesOf(twice.warnings),
      ['PERSON_FACT_KEPT input.1.person.phone'],
      'of two of one call the earlier',
    );
    t.same(
      twice.members.map((row: { person: { phone: string } }) => row.person.phone),
      ['+84912345678', '+84912345678'],
    );
    const [{ n }] = await query('select count(*) as n from persons');
    t.equal(Number(n), 2);
  },
);

t.test('an agency that keeps records for itself has them with exactly what it sent', async (t) => {
  const { query, as } = await world(t);
  const labour = await as('demo-labour-37');
  const attend = async (person: object) => {
    const { id } = (await labour(CLASS)).data.trainingCreate.training;
    const attended = await write(labour, ATTEND, { id, expectedVersion: 1, attendees: [{ person }] });
    return [...attended.problems, ...attended.warnings];
  };
  const sent = { ...MAI, birthDate: '1985-05-01', phone: '0912345678' };
  for (const more of [
    {},
    { birthDate: '1985-06-02' },
    { phone: '0987654321' },
    {},
    { phone: '0987654321' },
  ]) {
    t.same(await attend({ ...sent, ...more }), []);
  }
  t.same(
    await query(`select i.birth_date::text as on, i.phone from persons p join person_identities i on i.id = p.id
      order by i.birth_date, i.phone`),
    [
      { on: '1985-05-01', phone: '+84912345678' },
      { on: '1985-05-01', phone: '+84987654321' },
      { on: '1985-06-02', phone: '+84912345678' },
    ],
  );
});
