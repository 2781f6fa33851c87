import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const { token } = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' });
const rest = restAs(app, token);

const named = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    person: { name: `Nguyễn Thị ${index}`, gender: 'FEMALE' },
  }));
/*
 * A  states 60           topic, begun
 * B  names 3, states 20  no topic
 * C  names 3             begun
 * D  knows nothing       published
 */
for (const [title, facts] of [
  ['A', { participantCount: 60, topics: ['LAW'], fromOn: '2025' }],
  ['B', { participantCount: 20, attendees: named(3) }],
  ['C', { attendees: named(3), fromOn: '2026-01-01' }],
  ['D', {}],
] as const) {
  const { attendees = [], ...stated } = facts as { attendees?: readonly object[] };
  const { status, body, json } = await rest.post('/v1/trainings', {
    title,
    kind: 'SHORT_COURSE',
    state: 'HELD',
    place: { provinceCode: '37' },
    publicationState: 'PUBLISHED',
    ...stated,
  });
  if (status !== 201) throw new Error(body);
  if (attendees.length === 0) continue;
  const { data } = await asking(app, token)(
    `mutation ($input: [TrainingAttendanceRecordInput!]!) { trainingAttendanceRecord(input: $input) { userErrors { code field } } }`,
    { input: [{ id: json.data.id, expectedVersion: 1, attendees }] },
  );
  if (data.trainingAttendanceRecord.userErrors.length > 0) throw new Error(JSON.stringify(data));
}

const LIST = `query ($filter: TrainingFilter) { trainings(filter: $filter, orderBy: {field: CREATED_AT}) {
  totalCount nodes { title } } trainingStatistics(filter: $filter) { total { classes participants classesWithoutParticipants } } }`;
async function found(filter: object, ask = asking(app, token)): Promise<string> {
  const { data, errors } = await ask(LIST, { filter });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const titles = data.trainings.nodes.map(({ title }: { title: string }) => title).join('');
  t.equal(data.trainings.totalCount, titles.length, `the count of ${JSON.stringify(filter)}`);
  t.equal(data.trainingStatistics.total.classes, titles.length, `statistics of ${JSON.stringify(filter)}`);
  return titles;
}

t.test('classes are listed by how many took part, as statistics count them', async (t) => {
  t.equal(await found({ participants: { atLeast: 20 } }), 'AB');
  t.equal(await found({ participants: { atMost: 20 } }), 'BC');
  t.equal(await found({ participants: { atLeast: 3, atMost: 3 } }), 'C', 'as many as are named');
  t.equal(await found({ participants: { atLeast: 0 } }), 'ABC', 'what is not known is no number');
  t.equal(await found({ hasParticipants: false }), 'D');
  t.equal(await found({ hasParticipants: true }), 'ABC');
  const { json } = await rest.get('/v1/trainings?participantsAtLeast=21&fields=title');
  t.strictSame(
    json.items.map(({ title }: { title: string }) => title),
    ['A'],
  );
});

t.test('who does not read attendances counts what classes state', async (t) => {
  const nobody = asking(app, null);
  t.equal(await found({ participants: { atLeast: 1 } }, nobody), 'AB');
  t.equal(await found({ hasParticipants: false }, nobody), 'CD');
});

t.test('and by whether topic and beginning are known', async (t) => {
  t.equal(await found({ hasTopic: true }), 'A');
  t.equal(await found({ hasTopic: false }), 'BCD');
  t.equal(await found({ hasFromOn: false }), 'BD');
  t.equal(await found({ hasFromOn: true }), 'AC');
});
