import t from 'tap';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { codesOf, create, NUMBER, UPDATE, world } from './members.world.ts';
import { CHANGE, START, TERM, WOMAN, WOMAN_UPDATE, warningsOf, write } from './persons.birth.world.ts';

t.test('the facts of a birth agree with each other', async (t) => {
  const { app, union, one } = await world(t);
  const problemsOf = async (person: object) => {
    const made = await create(union, {
      cooperativeId: one,
      kind: 'OFFICIAL',
      person: { name: 'Mai', ...person },
    });
    return [codesOf(made.userErrors), codesOf(made.warnings)];
  };
  const at = (field: string) => `input.0.person.${field}`;
  t.same(await problemsOf({ birthYear: 1990, birthDate: '1985-05-01' }), [
    [`BIRTH_YEAR_MISMATCH ${at('birthYear')}`],
    [],
  ]);
  t.same(await problemsOf({ birthDate: '1801-05-01' }), [[`DATE_TOO_EARLY ${at('birthDate')}`], []]);
  t.same(await problemsOf({ birthDate: '1899-12-31' }), [[`DATE_TOO_EARLY ${at('birthDate')}`], []]);
  t.same(await problemsOf({ birthDate: '1986-05-01', personalIdNumber: NUMBER }), [
    [`BIRTH_DATE_MISMATCH ${at('birthDate')}`],
    [],
  ]);
  t.same(await problemsOf({ birthYear: 1986, personalIdNumber: NUMBER }), [
    [],
    [`PERSONAL_ID_MISMATCH ${at('personalIdNumber')}`],
  ]);
  t.same(await problemsOf({ birthDate: '1985-05-01', birthYear: 1985, gender: 'FEMALE' }), [[], []]);
  t.same(await problemsOf({ birthDate: '1900-01-01' }), [[], []]);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const posted = await rest.post('/v1/women-managers', {
    name: 'Lan',
    birthYear: 1990,
    birthDate: '1985-05-01',
    recordedIn: { provinceCode: '37' },
  });
  t.match(posted.json, { errors: [{ code: 'BIRTH_YEAR_MISMATCH', field: 'birthYear' }] });
});

t.test('what is said agrees with what is stored behind the inner wall', async (t) => {
  const { union, one } = await world(t);
  const person = { name: 'Mai', birthDate: '1985-05-01', personalIdNumber: NUMBER };
  const { members } = await create(union, { cooperativeId: one, kind: 'OFFICIAL', person });
  const { id } = members[0];
  const update = async (said: object) => {
    const { data } = await union(UPDATE, { input: [{ id, expectedVersion: 1, person: said }] });
    return [codesOf(data.memberUpdate.userErrors), codesOf(data.memberUpdate.warnings)];
  };
  const at = (field: string) => `input.0.person.${field}`;
  t.same(await update({ birthYear: 1990 }), [[`BIRTH_YEAR_MISMATCH ${at('birthYear')}`], []]);
  t.same(await update({ birthDate: '1990-05-01' }), [[`BIRTH_DATE_MISMATCH ${at('birthDate')}`], []]);
  t.same(await update({ personalIdNumber: '036190001234' }), [
    [`BIRTH_DATE_MISMATCH ${at('personalIdNumber')}`],
    [],
  ]);
  t.same(await update({ gender: 'MALE' }), [[], [`PERSONAL_ID_MISMATCH ${at('personalIdNumber')}`]]);

  const woman = await write(union, WOMAN, {
    name: 'Lan',
    birthDate: '1985-05-01',
    recordedIn: { provinceCode: '37' },
  });
  const { id: womanId } = woman.record;
  const changed = await write(union, WOMAN_UPDATE, { id: womanId, expectedVersion: 1, birthYear: 1990 });
  t.same(changed.problems, ['BIRTH_YEAR_MISMATCH input.0.birthYear']);
  const moved = await write(union, WOMAN_UPDATE, {
    id: womanId,
    expectedVersion: 1,
    birthDate: '1990-05-01',
  });
  t.same([moved.problems, moved.record.birthYear], [[], 1990]);
});

t.test('no term, work or membership begins before birth; one under age is a warning', async (t) => {
  const { union, as, one, two, group } = await world(t);
  const woman = (birthYear: number | undefined, fromOn: string) =>
    write(union, WOMAN, {
      name: 'Lan',
      ...(birthYear !== undefined && { birthYear }),
      positions: [{ cooperativeId: one, position: 'DIRECTOR', fromOn }],
    });
  const inTerm = 'input.0.positions.0.fromOn';
  t.same((await woman(2000, '1999-12-31')).problems, [`BEFORE_BIRTH ${inTerm}`]);
  t.same(warningsOf(await woman(2000, '2000')), [`UNDER_AGE ${inTerm}`]);
  t.same(warningsOf(await woman(2000, '2017-12-31')), [`UNDER_AGE ${inTerm}`]);
  t.same(warningsOf(await woman(2000, '2018-06')), [`AGE_UNCERTAIN ${inTerm}`]);
  t.same((await woman(2000, '2019-01-01')).warnings, []);
  t.same((await woman(undefined, '1999')).warnings, []);

  const { record } = await write(union, WOMAN, {
    name: 'Cúc',
    birthYear: 2000,
    recordedIn: { provinceCode: '37' },
  });
  const term = (fromOn: string) =>
    write(union, TERM, { womenManagerId: record.id, cooperativeId: two, position: 'DIRECTOR', fromOn });
  t.same((await term('1990')).problems, ['BEFORE_BIRTH input.0.fromOn']);
  t.same(warningsOf(await term('2012')), ['UNDER_AGE input.0.fromOn']);
  const born = await write(union, WOMAN_UPDATE, { id: record.id, expectedVersion: 1, birthYear: 2013 });
  t.same(born.problems, ['BEFORE_BIRTH input.0.birthYear'], 'nor by another birth');
  const younger = await write(union, WOMAN_UPDATE, {
    id: record.id,
    expectedVersion: 1,
    birthDate: '2001-01-01',
  });
  t.same(warningsOf(younger), ['UNDER_AGE input.0.birthDate']);

  const work = (person: object, fromOn: string | null) =>
    write(union, START, { cooperativeId: one, kind: 'STABLE', person: { name: 'Mai', ...person }, fromOn });
  t.same((await work({ birthYear: 2012 }, '2000')).problems, ['BEFORE_BIRTH input.0.fromOn']);
  t.same((await work({ birthDate: '2000-05-20' }, '2000-05-19')).problems, ['BEFORE_BIRTH input.0.fromOn']);
  t.same(warningsOf(await work({ birthDate: '2000-05-20' }, '2018-05-19')), ['UNDER_AGE input.0.fromOn']);
  t.same(warningsOf(await work({ birthDate: '2000-05-20' }, '2018-05-20')), []);
  const worker = await work({ birthYear: 1990 }, '2020');
  const { id } = worker.record;
  const change = (more: object) => write(union, CHANGE, { id, expectedVersion: 1, ...more });
  t.same((await change({ fromOn: '1980' })).problems, ['BEFORE_BIRTH input.0.fromOn']);
  t.same((await change({ person: { birthYear: 2021 } })).problems, ['BEFORE_BIRTH input.0.person.birthYear']);
  t.same((await change({ fromOn: '1980', person: { birthYear: 1981 } })).problems, [
    'BEFORE_BIRTH input.0.fromOn',
  ]);
  t.same(warningsOf(await work({ birthYear: new Date().getFullYear() - 5 }, null)), [
    'UNDER_AGE input.0.person.birthYear',
  ]);

  for (const cooperativeId of [one, group]) {
    const made = await create(union, {
      cooperativeId,
      kind: 'OFFICIAL',
      person: { name: 'Mai', birthYear: 2010 },
      fromOn: '1998',
    });
    t.same(codesOf(made.userErrors), ['BEFORE_BIRTH input.0.fromOn']);
  }

  const { members } = await create(union, {
    cooperativeId: one,
    kind: 'OFFICIAL',
    person: { name: 'Mai', birthYear: 1990 },
  });
  const labour = await as('demo-labour-37');
  const unseen = { cooperativeId: two, kind: 'STABLE', memberId: members[0].id, fromOn: '1980' };
  t.same(warningsOf(await write(labour, START, unseen)), [], 'a year of birth that is not read');
  const sent = { cooperativeId: two, kind: 'STABLE', person: { name: 'x', birthYear: 1990 }, fromOn: '1980' };
  t.same((await write(labour, START, sent)).problems, ['BEFORE_BIRTH input.0.fromOn'], 'one that was sent');
});

t.test('no write that is refused for another reason tells a birth that is not read', async (t) => {
  const { union, as, one, two } = await world(t);
  const labour = await as('demo-labour-37');
  const told = async (birthYear: number) => {
    const person = { name: 'Mai', birthYear };
    const { members } = await create(union, { cooperativeId: one, kind: 'OFFICIAL', person });
    const woman = await write(union, WOMAN, { name: 'Lan', birthYear, recordedIn: { provinceCode: '37' } });
    const worker = await write(union, START, { cooperativeId: one, kind: 'STABLE', person });
    const work = { cooperativeId: two, kind: 'STABLE', person: { name: 'x' }, fromOn: '1980' };
    const { id } = worker.record;
    const change = { id, expectedVersion: 1, fromOn: '1980', person: { name: 'x' } };
    const saysNothing = { id, expectedVersion: 1, fromOn: '1980', person: {} };
    const writes = [
      await write(labour, START, { ...work, memberId: members[0].id }),
      await write(labour, START, { ...work, womenManagerId: woman.record.id }),
      await write(labour, CHANGE, change),
      await write(labour, CHANGE, saysNothing),
    ];
    return writes.map(({ problems, warnings }) => [problems, warnings]);
  };
  const early = await told(1950);
  t.same(await told(1990), early);
  const exclusive = (way: string) => [[`FIELDS_EXCLUSIVE input.0.${way}`], []];
  t.same(early.slice(0, 2), [exclusive('memberId'), exclusive('womenManagerId')]);
  t.same(early[2], [['FIELD_FORBIDDEN input.0.person'], []]);
});

t.test('what is before the founding of its cooperative is a warning', async (t) => {
  const { app, union } = await world(t);
  const made = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } } }`,
    {
      input: ['2019', '2019-03-15'].map((foundedOn, index) => ({
        name: `Hợp tác xã Số ${index}`,
        kind: 'COOPERATIVE',
        address: { provinceCode: '37' },
        foundedOn,
      })),
    },
  );
  const [year, day] = made.data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  const member = async (cooperativeId: string, fromOn: string) =>
    codesOf(
      (await create(union, { cooperativeId, kind: 'OFFICIAL', person: { name: 'Mai' }, fromOn })).warnings,
    );
  const told = ['BEFORE_FOUNDING input.0.fromOn'];
  t.same(await member(year, '2018'), told);
  t.same(await member(year, '2018-12-31'), told);
  t.same(await member(year, '2019'), []);
  t.same(await member(year, '2019-01-01'), []);
  t.same(await member(day, '2019-03-14'), told);
  t.same(await member(day, '2019-03'), [], 'perhaps after it');
  t.same(await member(day, '2019-03-15'), []);
  const work = await write(union, START, {
    cooperativeId: day,
    kind: 'STABLE',
    person: { name: 'Mai' },
    fromOn: '2018',
  });
  t.same(work.warnings, told);
  const woman = await write(union, WOMAN, {
    name: 'Lan',
    positions: [{ cooperativeId: day, position: 'DIRECTOR', fromOn: '2018' }],
  });
  t.same(woman.warnings, ['BEFORE_FOUNDING input.0.positions.0.fromOn']);
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const figures = await rest.post('/v1/cooperative-figures', {
    cooperativeId: day,
    asOf: '2018-12-31',
    source: 'Báo cáo',
    memberCount: 9,
  });
  t.match(figures.json, { warnings: [{ code: 'BEFORE_FOUNDING', field: 'asOf' }] });
});
