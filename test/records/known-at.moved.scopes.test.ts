import t from 'tap';
import { connected } from '../database/records.ts';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { momentOfNow } from '../helpers/snapshots.ts';

const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
const oldToken = await getToken(app, 'demo-union-province-37');
const { token: newToken } = await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code: '56' });
const { token: nation } = await newClient(app, { role: 'UNION_CENTRAL', level: 'NATION' });
const [before, after, central] = [oldToken, newToken, nation].map((token) => restAs(app, token)) as [
  ReturnType<typeof restAs>,
  ReturnType<typeof restAs>,
  ReturnType<typeof restAs>,
]; // as many as there are tokens
const watch = await connected(t, databaseUrl);

const tick = () => momentOfNow(watch);

const { data: cooperative } = (
  await before.post('/v1/cooperatives', {
    name: 'Tổ hợp tác Dời Đi',
    kind: 'COOPERATIVE_GROUP',
    address: { provinceCode: '37', fromOn: '2019-01-01' },
    products: [{ name: 'Gạo', brandName: 'Cũ' }],
    ratings: [{ year: 2024, rating: 'FAIR' }],
  })
).json;
const { id } = cooperative;
const figures = { asOf: '2024-12-31', source: 'thử', workerCount: 10, femaleWorkerCount: 8 };
await before.post(`/v1/cooperatives/${id}/figures`, figures);
const { data: woman } = (
  await before.post('/v1/women-managers', {
    name: 'Vũ Thị Ở Lại',
    positions: [{ cooperativeId: id, position: 'GROUP_LEADER', fromOn: '2020-01-01' }],
  })
).json;
const stood = await tick();
const moved = await central.patch(
  `/v1/cooperatives/${id}`,
  { address: { provinceCode: '56', fromOn: '2025-09-01' } },
  { 'if-match': '"1"' },
);
if (moved.status !== 200) throw new Error(moved.body);
const arrived = await tick();
const corrected = { ...figures, femaleWorkerCount: 1, expectedVersion: 1 };
if ((await after.post(`/v1/cooperatives/${id}/figures`, corrected)).status !== 200)
  throw new Error('not corrected');
await after.patch(
  `/v1/cooperatives/${id}`,
  { products: [{ name: 'Gạo', brandName: 'Mới' }], ratings: [{ year: 2024, rating: 'WEAK' }] },
  { 'if-match': '"2"' },
);
const changed = await tick();

const KNOWN = `query ($id: ID!, $at: DateTime) { cooperative(id: $id, knownAt: $at) {
  province { code } isWomenManaged isFemaleMajorityWorkforce
  positions { position womenManager { name } cooperative { name } } figures { femaleWorkerCount }
  products { brandName } ratings { rating } formerAddresses { province { code } } } }`;
const THEN = {
  province: { code: '37' },
  isWomenManaged: true,
  isFemaleMajorityWorkforce: true,
  positions: [
    {
      position: 'GROUP_LEADER',
      womenManager: { name: 'Vũ Thị Ở Lại' },
      cooperative: { name: 'Tổ hợp tác Dời Đi' },
    },
  ],
  figures: [{ femaleWorkerCount: 8 }],
  products: [{ brandName: 'Cũ' }],
  ratings: [{ rating: 'FAIR' }],
  formerAddresses: [],
};

t.test('who had a cooperative that has moved reads it as it was, with its parts', async (t) => {
  const ask = asking(app, oldToken);
  const known = await ask(KNOWN, { id, at: stood });
  t.same(known.data?.cooperative, THEN, JSON.stringify(known.errors));
  const lists = 'isWomenManaged,isFemaleMajorityWorkforce,positions,figures,products,ratings';
  const { json } = await before.get(
    `/v1/cooperatives/${id}?knownAt=${encodeURIComponent(stood)}&fields=${lists}`,
  );
  t.match(json, {
    isWomenManaged: true,
    isFemaleMajorityWorkforce: true,
    positions: [{ womenManager: { id: woman.id } }],
    figures: [{ femaleWorkerCount: 8 }],
    products: [{ brandName: 'Cũ' }],
    ratings: [{ rating: 'FAIR' }],
  });
  const hers = `query ($id: ID!, $at: DateTime) { womenManager(id: $id, knownAt: $at) { positions { cooperative { id } } } }`;
  t.same((await ask(hers, { id: woman.id, at: stood })).data.womenManager.positions, [
    { cooperative: { id } },
  ]);
});

t.test('what it has become is not told to who has it no more', async (t) => {
  const ask = asking(app, oldToken);
  for (const at of [null, arrived, changed]) {
    t.match(await ask(KNOWN, { id, at }), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  }
  const now = `positions { id }`;
  for (const fields of [
    `past: cooperative(id: $id, knownAt: $at) { ${now} } now: womenManager(id: $woman) { ${now} }`,
    `now: womenManager(id: $woman) { ${now} } past: cooperative(id: $id, knownAt: $at) { ${now} }`,
  ]) {
    const { data } = await ask(`query ($id: ID!, $woman: ID!, $at: DateTime) { ${fields} }`, {
      id,
      woman: woman.id,
      at: stood,
    });
    t.equal(data.past.positions.length, 1);
    t.same(data.now.positions, [], 'a moment in one field opens nothing in another');
  }
});

t.test('who has it now reads it from the day it came', async (t) => {
  const ask = asking(app, newToken);
  t.match(await ask(KNOWN, { id, at: stood }), { errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  const come = {
    province: { code: '56' },
    isWomenManaged: true,
    formerAddresses: [{ province: { code: '37' } }],
  };
  t.match((await ask(KNOWN, { id, at: arrived })).data.cooperative, {
    ...come,
    figures: [{ femaleWorkerCount: 8 }],
    products: [{ brandName: 'Cũ' }],
  });
  t.match((await ask(KNOWN, { id, at: changed })).data.cooperative, {
    ...come,
    figures: [{ femaleWorkerCount: 1 }],
    products: [{ brandName: 'Mới' }],
    ratings: [{ rating: 'WEAK' }],
  });
  t.match((await asking(app, nation)(KNOWN, { id, at: stood })).data.cooperative, {
    ...THEN,
    positions: [{ position: 'GROUP_LEADER' }],
  });
});
