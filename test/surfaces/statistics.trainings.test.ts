import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const { token } = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '37' });
const rest = restAs(app, token);

const CLASS = { kind: 'SHORT_COURSE', place: { provinceCode: '37' }, publicationState: 'PUBLISHED' };
const person = (n: number, gender = 'FEMALE') => ({ name: `Nguyễn Thị ${n}`, gender });

/** Records a class, and who is named of it: so many who completed it, so many who did not, so many of whom it is not known. */
async function held(
  facts: object,
  [completed, failed, unknown]: readonly [number, number, number] = [0, 0, 0],
) {
  const { status, json, body } = await rest.post('/v1/trainings', { ...CLASS, ...facts });
  if (status !== 201) throw new Error(body);
  const named = [...Array(completed).fill(true), ...Array(failed).fill(false), ...Array(unknown).fill(null)];
  if (named.length === 0) return;
  const attendees = named.map((isCompleted, n) => ({
    person: person(n, n === 0 ? 'MALE' : 'FEMALE'),
    isCompleted,
  }));
  const answer = await rest.post(
    `/v1/trainings/${json.data.id}/attendance`,
    { attendees },
    { 'if-match': '"1"' },
  );
  if (answer.status >= 300) throw new Error(answer.body);
}

const QUERY = `query ($filter: TrainingFilter) { trainingStatistics(filter: $filter) {
  total { classes participants femaleParticipants completed headTimes classesWithoutParticipants } } }`;
async function totalOf(search: string, who: string | null = token) {
  const { data, errors } = await asking(app, who)(QUERY, { filter: { search } });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.trainingStatistics.total;
}

t.test('a class counts once it was held', async (t) => {
  for (const state of ['HELD', 'PLANNED', 'ONGOING', 'CANCELLED'])
    await held({ title: 'Trạng thái', state, participantCount: 10, completedCount: 9, headTimes: 20 });
  t.same(await totalOf('trang thai'), {
    classes: 1,
    participants: 10,
    femaleParticipants: 0,
    completed: 9,
    headTimes: 20,
    classesWithoutParticipants: 0,
  });
  const by = async (query: string) =>
    (await rest.get(`/v1/statistics/trainings?search=trang+thai&${query}`)).json;
  t.equal((await by('state=CANCELLED')).total.classes, 0, 'none that were cancelled were held');
  t.equal((await by('state=CANCELLED&state=HELD')).total.classes, 1);
  t.same(
    (await by('groupBy=STATUS')).rows.map((row: { status: string }) => row.status),
    ['HELD'],
  );
});

t.test('a class that states no number has completed as many as are named', async (t) => {
  await held({ title: 'Mười một' }, [11, 1, 1]);
  const named = {
    classes: 1,
    participants: 13,
    femaleParticipants: 12,
    completed: 11,
    headTimes: 0,
    classesWithoutParticipants: 0,
  };
  t.same(await totalOf('muoi mot'), named);
  const { json } = await rest.get('/v1/statistics/trainings?search=muoi+mot');
  t.same(json.total, named);
  t.same(
    await totalOf('muoi mot', null),
    { ...named, participants: 0, femaleParticipants: 0, completed: 0, classesWithoutParticipants: 1 },
    'who may not read names counts none',
  );
});

t.test('what a class states goes before what is named of it, number by number', async (t) => {
  await held(
    { title: 'Có số', participantCount: 60, femaleParticipantCount: 50, completedCount: 40 },
    [2, 1, 0],
  );
  t.match(await totalOf('co so'), { participants: 60, femaleParticipants: 50, completed: 40 });
  await held({ title: 'Thiếu số', participantCount: 60 }, [3, 0, 0]);
  t.match(await totalOf('thieu so'), { participants: 60, femaleParticipants: 0, completed: 3 });
  await held({ title: 'Chỉ hoàn thành', completedCount: 0 }, [3, 0, 0]);
  t.match(await totalOf('chi hoan thanh'), { participants: 3, femaleParticipants: 2, completed: 0 });
});

t.test('a class in several groups has its completions in each, and once in all', async (t) => {
  await held({ title: 'Nhiều chủ đề', topics: ['LAW', 'GOVERNANCE'] }, [4, 0, 0]);
  const { json } = await rest.get('/v1/statistics/trainings?search=nhieu+chu+de&groupBy=TOPIC,TERRITORY');
  t.equal(json.total.completed, 4);
  t.same(
    json.rows.map((row: { measures: { completed: number } }) => row.measures.completed),
    [4, 4],
  );
});
