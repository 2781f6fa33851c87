import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
type Rest = typeof union;

const saidBy = ({ json }: { json: { warnings?: { code: string; field: string; message: string }[] } }) =>
  (json.warnings ?? []).filter(
    (one) => one.code.endsWith('BEFORE_FOUNDING') || one.code.endsWith('_FOUNDING'),
  );
const toldBy = (answer: Parameters<typeof saidBy>[0]) => saidBy(answer).map((one) => [one.code, one.field]);
const recorded = async (body: object) => {
  const answer = await union.post('/v1/cooperatives', {
    name: 'Tổ hợp tác Bánh Đa',
    kind: 'COOPERATIVE_GROUP',
    address: { provinceCode: '37' },
    ...body,
  });
  t.equal(answer.status, 201, answer.body);
  return answer;
};
const changed = async (
  path: string,
  { id, version }: { id: string; version: number },
  body: object,
  by: Rest = union,
) => {
  const answer = await by.patch(`${path}/${id}`, body, { 'if-match': `"${version}"` });
  t.equal(answer.status, 200, answer.body);
  return answer;
};
const told = (...fields: string[]) => fields.map((field) => ['BEFORE_FOUNDING', field]);

t.test('parts and days of a cooperative that are before its founding are a warning', async (t) => {
  const early = {
    products: [
      { name: 'Bún', ocopRecognisedOn: '2019-03-14' },
      { name: 'Phở', ocopRecognisedOn: '2019-03-15' },
    ],
    ratings: [
      { year: 2018, rating: 'GOOD' },
      { year: 2019, rating: 'GOOD' },
    ],
  };
  const made = await recorded({
    foundedOn: '2019-03-15',
    statusOn: '2019-03-14',
    operatingStateOn: '2019-03-14',
    memberRosterCompleteOn: '2019-03-14',
    workerRosterCompleteOn: '2019-03-15',
    ...early,
  });
  t.same(
    toldBy(made),
    told(
      'statusOn',
      'operatingStateOn',
      'memberRosterCompleteOn',
      'products.0.ocopRecognisedOn',
      'ratings.0.year',
    ),
  );
  const inMonth = await recorded({ foundedOn: '2019-03', statusOn: '2019-03-01', ...early });
  t.same(toldBy(inMonth), told('ratings.0.year'), 'what may be after the founding is not before it');
  const unknown = await recorded({ statusOn: '1990-01-01', ...early });
  t.same(toldBy(unknown), [], 'a founding that is unknown');
  const preparing = await recorded({
    foundedOn: '2019-03-15',
    operatingState: 'PREPARING',
    operatingStateOn: '2019-01-01',
  });
  t.same(toldBy(preparing), [], 'a preparation is before the founding');
  const later = await changed('/v1/cooperatives', made.json.data, {
    ratings: [{ year: 2017, rating: 'WEAK' }],
  });
  t.same(toldBy(later), told('ratings.0.year'), 'of a change');
  const other = await changed('/v1/cooperatives', later.json.data, { shortName: 'Bánh Đa' });
  t.same(toldBy(other), [], 'what a write does not touch');
});

t.test('help and commendations before the founding are a warning, advice on founding is none', async (t) => {
  const { id } = (await recorded({ foundedOn: '2019-03-15' })).json.data;
  const help = (body: object) =>
    union.post('/v1/support-activities', { kind: 'CREDIT', title: 'Vay vốn', cooperativeIds: [id], ...body });
  t.same(toldBy(await help({ doneOn: '2019-03-14' })), told('doneOn'));
  t.same(toldBy(await help({ doneOn: '2018' })), told('doneOn'));
  t.same(toldBy(await help({ doneOn: '2019' })), []);
  t.same(toldBy(await help({ doneOn: '2018', kind: 'ESTABLISHMENT_ADVICE' })), []);
  const activity = await help({ doneOn: '2019-04-01' });
  t.same(toldBy(activity), []);
  const [first] = [activity.json.data].flat();
  const moved = await changed('/v1/support-activities', first, { doneOn: '2018' });
  t.same(toldBy(moved), told('doneOn'), 'of a change that names no cooperative');
  const same = await changed('/v1/support-activities', [moved.json.data].flat()[0], {
    title: 'Vay vốn lần hai',
  });
  t.same(toldBy(same), []);

  const praise = await union.post('/v1/commendations', {
    kind: 'CERTIFICATE_OF_MERIT',
    title: 'Bằng khen',
    level: 'PROVINCE',
    cooperativeId: id,
    awardedOn: '2018-12',
  });
  t.same(toldBy(praise), told('awardedOn'));
  const [merit] = [praise.json.data].flat();
  t.same(toldBy(await changed('/v1/commendations', merit, { awardedOn: '2018-11' })), told('awardedOn'));
});

t.test('a founding that moves past what is recorded counts it in a warning', async (t) => {
  const made = await recorded({
    foundedOn: '2015',
    ratings: [
      { year: 2016, rating: 'GOOD' },
      { year: 2020, rating: 'GOOD' },
    ],
    products: [{ name: 'Bún', ocopRecognisedOn: '2017-01-01' }],
  });
  const { id: cooperativeId } = made.json.data;
  const person = { name: 'Mai', gender: 'FEMALE' };
  const facts: [string, object][] = [
    ['/v1/members', { cooperativeId, kind: 'OFFICIAL', person, fromOn: '2016' }],
    ['/v1/employments', { cooperativeId, kind: 'STABLE', person, fromOn: '2016-02' }],
    [
      '/v1/women-managers',
      { name: 'Lan', positions: [{ cooperativeId, position: 'GROUP_LEADER', fromOn: '2016' }] },
    ],
    ['/v1/cooperative-figures', { cooperativeId, asOf: '2016-12-31', source: 'Báo cáo', workerCount: 3 }],
    [
      '/v1/support-activities',
      { kind: 'CREDIT', title: 'Vay', cooperativeIds: [cooperativeId], doneOn: '2016' },
    ],
    [
      '/v1/support-activities',
      { kind: 'ESTABLISHMENT_ADVICE', title: 'Thành lập', cooperativeIds: [cooperativeId], doneOn: '2014' },
    ],
    [
      '/v1/commendations',
      { kind: 'CERTIFICATE_OF_MERIT', title: 'Khen', level: 'PROVINCE', cooperativeId, awardedOn: '2016' },
    ],
  ];
  for (const [path, body] of facts) {
    const answer = await union.post(path, body);
    t.ok(answer.status < 300, answer.body);
    t.same(toldBy(answer), []);
  }
  const found = (by: Rest) => async (version: number, foundedOn: string | null) => {
    const answer = await changed('/v1/cooperatives', { id: cooperativeId, version }, { foundedOn }, by);
    return saidBy(answer).map((one) => [one.code, one.field, /\d+/.exec(one.message)?.[0]]);
  };
  const move = found(union);
  t.same(await move(1, '2016'), [], 'what may be after it');
  t.same(await move(2, '2018-06'), [['FACTS_BEFORE_FOUNDING', 'foundedOn', '8']]);
  t.same(await move(3, '2014'), [], 'an earlier founding');
  t.same(await move(4, null), []);
  t.same(await move(5, '2018-06'), [['FACTS_BEFORE_FOUNDING', 'foundedOn', '8']], 'one that was unknown');
  t.same(await move(6, '2015'), []);
  const { token } = await newClient(app, { role: 'REGISTRATION_OFFICE', level: 'PROVINCE', code: '37' });
  const seen = await found(restAs(app, token))(7, '2018-06');
  t.same(seen, [['FACTS_BEFORE_FOUNDING', 'foundedOn', '6']], 'counts only what its writer may read');
});
