import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { codesOf, create, NUMBER, UPDATE, world } from './members.world.ts';
import {
  ATTEND,
  CHANGE,
  CLASS,
  CLASS_UPDATE,
  START,
  TERM,
  TERMS,
  WOMAN,
  warningsOf,
  write,
} from './persons.birth.world.ts';

const PLACE = { provinceCode: '37' };
const BORN = '1985-09-20';
const BEFORE = '1985-05-01';
const MEMBER_UPDATE = UPDATE.replace('memberUpdate(', 'write: memberUpdate(').replace(
  'member {',
  'record: member {',
);

t.test('who is named by an id is held against the exact day of her birth', async (t) => {
  const { union, one, two } = await world(t);
  const woman = await write(union, WOMAN, { name: 'Lan', birthDate: BORN, recordedIn: PLACE });
  const womenManagerId = woman.record.id;
  const member = async (said: object) => {
    const made = await create(union, { cooperativeId: one, kind: 'OFFICIAL', ...said });
    return codesOf(made.userErrors);
  };
  const term = { womenManagerId, cooperativeId: two, position: 'DIRECTOR' };
  const early = ['BEFORE_BIRTH input.0.fromOn'];
  t.same((await write(union, TERM, { ...term, fromOn: BEFORE })).problems, early);
  t.same(warningsOf(await write(union, TERM, { ...term, fromOn: '2003-09-19' })), [
    'UNDER_AGE input.0.fromOn',
  ]);
  const later = { ...term, position: 'BOARD_CHAIR', fromOn: '2003-09-20' };
  t.same(warningsOf(await write(union, TERM, later)), [], 'nor is it uncertain');
  t.same(await member({ womenManagerId, fromOn: BEFORE }), early);
  const work = { cooperativeId: one, kind: 'STABLE', fromOn: BEFORE };
  t.same((await write(union, START, { ...work, womenManagerId })).problems, early);
  const { members } = await create(union, { womenManagerId, cooperativeId: two, kind: 'OFFICIAL' });
  t.same((await write(union, START, { ...work, memberId: members[0].id })).problems, early);

  const { id } = (
    await write(union, CLASS, { title: 'May', kind: 'VOCATIONAL', place: PLACE, fromOn: BEFORE })
  ).record;
  const attend = (attendee: object) =>
    write(union, ATTEND, { id, expectedVersion: 1, attendees: [attendee] });
  t.same((await attend({ womenManagerId })).problems, ['BEFORE_BIRTH input.0.attendees.0.womenManagerId']);
  t.same((await attend({ memberId: members[0].id })).problems, ['BEFORE_BIRTH input.0.attendees.0.memberId']);
});

t.test('so is who is found by a number, and whose record is put on another day', async (t) => {
  const { union, one, two } = await world(t);
  const mai = { name: 'Mai', personalIdNumber: NUMBER };
  const made = await create(union, {
    cooperativeId: one,
    kind: 'OFFICIAL',
    person: { ...mai, birthDate: BORN },
    fromOn: '2010',
  });
  const [{ id }] = made.members;
  const early = ['BEFORE_BIRTH input.0.fromOn'];
  const again = await create(union, { cooperativeId: two, kind: 'OFFICIAL', person: mai, fromOn: BEFORE });
  t.same(codesOf(again.userErrors), early, 'a membership');
  const work = { cooperativeId: two, kind: 'STABLE', person: mai };
  t.same((await write(union, START, { ...work, fromOn: BEFORE })).problems, early, 'work');
  const change = (mutation: string, recordId: string, said: object) =>
    write(union, mutation, { id: recordId, expectedVersion: 1, ...said });
  t.same((await change(MEMBER_UPDATE, id, { fromOn: BEFORE })).problems, early);
  t.same(
    (await change(MEMBER_UPDATE, id, { fromOn: BEFORE, person: { phone: '0912345678' } })).problems,
    early,
  );
  const worker = (await write(union, START, { ...work, fromOn: '2010' })).record;
  t.same((await change(CHANGE, worker.id, { fromOn: BEFORE })).problems, early);
  const terms = await change(TERMS, worker.id, { kind: 'SEASONAL', fromOn: '2011' });
  t.same(warningsOf(terms), []);
  const cleared = { fromOn: BEFORE, person: { birthDate: null } };
  t.same((await change(MEMBER_UPDATE, id, cleared)).problems, ['MEMBER_TOO_YOUNG input.0.person']);

  const opened = await write(union, CLASS, {
    title: 'May',
    kind: 'VOCATIONAL',
    place: PLACE,
    fromOn: '2020',
  });
  const training = opened.record.id;
  const attendee = { person: mai };
  t.same(warningsOf(await change(ATTEND, training, { attendees: [attendee] })), []);
  const move = (fromOn: string) => write(union, CLASS_UPDATE, { id: training, expectedVersion: 2, fromOn });
  t.same((await move(BEFORE)).problems, early);
  t.same(warningsOf(await move('2003-09-20')), []);
});

t.test('no exact day tells itself to who may not read it', async (t) => {
  const { app, union, as, one } = await world(t);
  const labour = await as('demo-labour-37');
  const { token } = await newClient(app, { role: 'COOPERATIVE_ALLIANCE', level: 'PROVINCE', code: '37' });
  const told = async (ask: Ask, birthDate: string) => {
    const woman = await write(union, WOMAN, { name: 'Lan', birthDate, recordedIn: PLACE });
    const opened = await write(ask, CLASS, {
      title: 'May',
      kind: 'VOCATIONAL',
      place: PLACE,
      fromOn: BEFORE,
    });
    const attendees = [{ womenManagerId: woman.record.id }];
    return warningsOf(await write(ask, ATTEND, { id: opened.record.id, expectedVersion: 1, attendees }));
  };
  const early = '1985-01-01';
  const late = '1985-12-31';
  const byYear = ['UNDER_AGE input.0.attendees.0.womenManagerId'];
  const alliance = asking(app, token);
  t.same([await told(alliance, early), await told(alliance, late)], [byYear, byYear]);
  t.same([await told(labour, early), await told(labour, late)], [[], []]);
  const work = async (birthDate: string) => {
    const woman = await write(union, WOMAN, { name: 'Lan', birthDate, recordedIn: PLACE });
    const said = { cooperativeId: one, kind: 'STABLE', womenManagerId: woman.record.id, fromOn: BEFORE };
    return warningsOf(await write(labour, START, said));
  };
  t.same([await work(early), await work(late)], [[], []]);
});
