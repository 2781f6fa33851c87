import t from 'tap';
import type { Ask } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken } from '../helpers/server.ts';
import { codesOf, create, UPDATE, world } from './members.world.ts';
import {
  ATTEND,
  CHANGE,
  CLASS,
  CLASS_UPDATE,
  START,
  TERM,
  WOMAN,
  WOMAN_UPDATE,
  warningsOf,
  write,
} from './persons.birth.world.ts';

const MEMBER_UPDATE = UPDATE.replace('memberUpdate(', 'write: memberUpdate(').replace(
  'member {',
  'record: member {',
);
const PLACE = { provinceCode: '37' };

type World = Awaited<ReturnType<typeof world>>;

const newClass = async (ask: Ask, fromOn: string) =>
  (await write(ask, CLASS, { title: 'Nghề may', kind: 'VOCATIONAL', place: PLACE, fromOn })).record;

/** What a woman may have begun to be in 2000. */
const BEGINNINGS: Readonly<
  Record<string, ({ union, one }: World, womenManagerId: string) => Promise<unknown>>
> = {
  term: ({ union, one }, womenManagerId) =>
    write(union, TERM, { womenManagerId, cooperativeId: one, position: 'DIRECTOR', fromOn: '2000' }),
  membership: ({ union, one }, womenManagerId) =>
    create(union, { womenManagerId, cooperativeId: one, kind: 'OFFICIAL', fromOn: '2000' }),
  work: ({ union, one }, womenManagerId) =>
    write(union, START, { womenManagerId, cooperativeId: one, kind: 'STABLE', fromOn: '2000' }),
  attendance: async ({ union }, womenManagerId) => {
    const { id } = await newClass(union, '2000');
    return write(union, ATTEND, { id, expectedVersion: 1, attendees: [{ womenManagerId }] });
  },
};

/** A woman of unknown birth, with a membership and a job of unknown beginning, through which her birth can be said. */
async function womanOf({ union, two }: World) {
  const woman = await write(union, WOMAN, { name: 'Lan', recordedIn: PLACE });
  const womenManagerId: string = woman.record.id;
  const { members } = await create(union, { womenManagerId, cooperativeId: two, kind: 'OFFICIAL' });
  const job = await write(union, START, { womenManagerId, cooperativeId: two, kind: 'STABLE' });
  const change = (mutation: string, id: string) => (said: object) =>
    write(union, mutation, { id, expectedVersion: 1, ...said });
  return {
    womenManagerId,
    memberId: members[0].id as string,
    asWoman: change(WOMAN_UPDATE, womenManagerId),
    asMember: change(MEMBER_UPDATE, members[0].id),
    asWorker: change(CHANGE, job.record.id),
  };
}

t.test(
  'another birth is checked against all that hangs on the person, whichever record says it',
  async (t) => {
    const world_ = await world(t);
    for (const [name, begin] of Object.entries(BEGINNINGS)) {
      const { womenManagerId, asWoman, asMember, asWorker } = await womanOf(world_);
      await begin(world_, womenManagerId);
      const facts = { birthYear: 2004, birthDate: '2004-05-01', personalIdNumber: '036304001234' };
      for (const [field, value] of Object.entries(facts)) {
        const said = { [field]: value };
        t.same((await asWoman(said)).problems, [`BEFORE_BIRTH input.0.${field}`], `${name}: ${field}`);
        const problems = [`BEFORE_BIRTH input.0.person.${field}`];
        t.same((await asMember({ person: said })).problems, problems, `${name}: ${field} of the member`);
        t.same((await asWorker({ person: said })).problems, problems, `${name}: ${field} of the worker`);
      }
      const young = name === 'membership' ? 'MEMBER_TOO_YOUNG' : 'UNDER_AGE';
      const perhaps = name === 'membership' ? 'MEMBER_AGE_UNCERTAIN' : 'AGE_UNCERTAIN';
      const said = (birthYear: number) => asMember({ person: { birthYear } });
      if (name === 'membership') t.same((await said(1990)).problems, [`${young} input.0.person.birthYear`]);
      else
        t.same(warningsOf(await asWorker({ person: { birthYear: 1990 } })), [
          `${young} input.0.person.birthYear`,
        ]);
      t.same(warningsOf(await said(1982)), [`${perhaps} input.0.person.birthYear`], name);
    }
    const { womenManagerId, asMember } = await womanOf(world_);
    for (const begin of Object.values(BEGINNINGS)) await begin(world_, womenManagerId);
    t.same(warningsOf(await asMember({ person: { birthYear: 1970 } })), []);
  },
);

t.test('a change that says no other birth is not held against what is stored', async (t) => {
  const world_ = await world(t);
  const { womenManagerId, asWoman, asMember, asWorker } = await womanOf(world_);
  for (const begin of Object.values(BEGINNINGS)) await begin(world_, womenManagerId);
  await world_.query("update persons set birth_year = 2004 where name = 'Lan'");
  t.same(warningsOf(await asWorker({ person: { phone: '0912345678' } })), []);
  t.same(warningsOf(await asMember({ person: { birthYear: 2004 } })), [], 'nor one that says the same');
  t.same(warningsOf(await asWoman({ birthYear: null })), []);
});

t.test('another day of the same year is another birth', async (t) => {
  const { union, one } = await world(t);
  const born = async (birthDate: string) => {
    const person = { name: 'Cúc', birthDate: '1990-01-01' };
    const job = await write(union, START, {
      cooperativeId: one,
      kind: 'STABLE',
      person,
      fromOn: '2008-06-30',
    });
    t.same(warningsOf(job), []);
    const { id } = job.record;
    return warningsOf(await write(union, CHANGE, { id, expectedVersion: 1, person: { birthDate } }));
  };
  t.same(await born('1990-06-30'), []);
  t.same(await born('1990-07-01'), ['UNDER_AGE input.0.person.birthDate']);
});

t.test('a record that is changed with the birth is checked as it will be', async (t) => {
  const { union, one, two } = await world(t);
  const { members } = await create(
    union,
    { cooperativeId: one, kind: 'OFFICIAL', person: { name: 'Mai', birthYear: 1970 }, fromOn: '1995' },
    { cooperativeId: two, kind: 'OFFICIAL', person: { name: 'Sen', birthYear: 1970 }, fromOn: '1995' },
  );
  const [mai, sen] = members;
  const update = (id: string, said: object) =>
    write(union, MEMBER_UPDATE, { id, expectedVersion: 1, ...said });
  t.same((await update(mai.id, { person: { birthYear: 1996 } })).problems, [
    'BEFORE_BIRTH input.0.person.birthYear',
  ]);
  t.same((await update(mai.id, { person: { birthYear: 1996 }, fromOn: '1990' })).problems, [
    'BEFORE_BIRTH input.0.fromOn',
  ]);
  t.same(warningsOf(await update(mai.id, { person: { birthYear: 1996 }, fromOn: '2020' })), []);
  const both = await write(
    union,
    MEMBER_UPDATE,
    { id: mai.id, expectedVersion: 2, documentNo: '12' },
    { id: sen.id, expectedVersion: 1, person: { birthDate: '1996-05-01' } },
  );
  t.same(both.problems, ['BEFORE_BIRTH input.1.person.birthDate']);
  t.same((await update(sen.id, { person: { birthYear: 1996, birthDate: '1995-05-01' } })).problems, [
    'BIRTH_YEAR_MISMATCH input.0.person.birthYear',
  ]);
  const worker = await write(union, START, {
    cooperativeId: one,
    kind: 'STABLE',
    person: { name: 'Lan', birthYear: 1970 },
    fromOn: '1995',
  });
  const undated = { person: { birthYear: 1996 }, fromOn: null };
  t.same(warningsOf(await update(sen.id, undated)), [], 'a first day that is cleared');
  const { id } = worker.record;
  t.same(warningsOf(await write(union, CHANGE, { id, expectedVersion: 1, ...undated })), []);
});

t.test('nobody takes part in a class before birth; one under age is a warning', async (t) => {
  const world_ = await world(t);
  const { app, union, as } = world_;
  const { womenManagerId, memberId, asWoman } = await womanOf(world_);
  t.same(warningsOf(await asWoman({ birthYear: 1990 })), []);
  const attend = async (ask: Ask, fromOn: string, attendee: object) => {
    const { id } = await newClass(ask, fromOn);
    return write(ask, ATTEND, { id, expectedVersion: 1, attendees: [attendee] });
  };
  const at = (field: string) => `input.0.attendees.0.${field}`;
  const named = { womenManagerId, memberId, person: { name: 'Mai', birthYear: 1990 } };
  for (const [way, value] of Object.entries(named)) {
    const field = at(way === 'person' ? 'person.birthYear' : way);
    const attendee = { [way]: value };
    t.same((await attend(union, '1989-12-31', attendee)).problems, [`BEFORE_BIRTH ${field}`], way);
    t.same(warningsOf(await attend(union, '2007', attendee)), [`UNDER_AGE ${field}`], way);
    t.same(warningsOf(await attend(union, '2008-06', attendee)), [`AGE_UNCERTAIN ${field}`], way);
    t.same(warningsOf(await attend(union, '2009-01-01', attendee)), [], way);
  }
  const certified = { person: { name: 'Mai', birthYear: 1990 }, certifiedOn: '1980-01-01' };
  t.same((await attend(union, '2020', certified)).problems, [`BEFORE_BIRTH ${at('certifiedOn')}`]);

  const labour = await as('demo-labour-37');
  t.same(warningsOf(await attend(labour, '1980', { memberId })), [], 'a birth that is not read');
  t.same((await attend(labour, '1980', { person: { name: 'x', birthYear: 1990 } })).problems, [
    `BEFORE_BIRTH ${at('person.birthYear')}`,
  ]);

  const { id } = await newClass(union, '2020');
  await write(union, ATTEND, {
    id,
    expectedVersion: 1,
    attendees: [{ memberId }, { person: { name: 'Lan' } }],
  });
  const move = (ask: Ask, fromOn: string) => write(ask, CLASS_UPDATE, { id, expectedVersion: 2, fromOn });
  t.same((await move(union, '1985')).problems, ['BEFORE_BIRTH input.0.fromOn'], 'nor in one that is moved');
  const rest = restAs(app, await getToken(app, 'demo-union-province-37'));
  const posted = await rest.patch(`/v1/trainings/${id}`, { fromOn: '1985' }, { 'if-match': '"2"' });
  t.same(codesOf(posted.json.errors), ['BEFORE_BIRTH fromOn']);
  t.same(warningsOf(await move(union, '2000')), ['UNDER_AGE input.0.fromOn']);
  const unread = await newClass(labour, '2020');
  await write(labour, ATTEND, { id: unread.id, expectedVersion: 1, attendees: [{ memberId }] });
  const early = { id: unread.id, expectedVersion: 2, fromOn: '1985' };
  t.same(warningsOf(await write(labour, CLASS_UPDATE, early)), [], 'of births that are not read');
});
