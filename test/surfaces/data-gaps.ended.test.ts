import t from 'tap';
import { newClient } from '../helpers/clients.ts';
import { recordBy, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const person = { name: 'Lê Thị Lan', gender: 'FEMALE' };

const record = (path: string, body: object) => recordBy(union, path, body);
const ended = (name: string) =>
  record('/v1/cooperatives', {
    name: `Hợp tác xã ${name}`,
    kind: 'COOPERATIVE',
    address: { communeCode: '13669' },
    status: 'CEASED',
    statusOn: '2024-06-01',
  });

t.test('terms, memberships and jobs that outlast their cooperative are a gap of it', async (t) => {
  const closedOn = { fromOn: '2021-01-01', toOn: '2024-06-01' };
  const tooLong = { fromOn: '2021-01-01', toOn: '2024-06-02' };
  const open = { fromOn: '2021-01-01' };
  const writers = {
    term: (cooperativeId: string, days: object) =>
      record('/v1/women-managers', {
        name: 'Lan',
        positions: [{ cooperativeId, position: 'DIRECTOR', ...days }],
      }),
    member: (cooperativeId: string, days: object) =>
      record('/v1/members', { cooperativeId, kind: 'OFFICIAL', person, ...days }),
    job: (cooperativeId: string, days: object) =>
      record('/v1/employments', { cooperativeId, kind: 'STABLE', person, ...days }),
  };
  const expected: Record<string, string[]> = { term: [], member: [], job: [] };
  const all = await ended('Đóng Hết');
  for (const [name, write] of Object.entries(writers)) {
    await write(all, closedOn);
    for (const days of [open, tooLong]) {
      const id = await ended(`${name} ${'toOn' in days}`);
      await write(id, days);
      expected[name]?.push(id);
    }
  }
  const { term = [], member = [], job = [] } = expected;
  const gapsOf = async (by: typeof union) => {
    const { json } = await by.get('/v1/data-gaps?gap=OPEN_AFTER_END&first=50&totalCount=true');
    t.equal(json.totalCount, json.items.length);
    return json.items.map((one: { cooperative: { id: string } }) => one.cooperative.id).toSorted();
  };
  t.same(await gapsOf(union), [...term, ...member, ...job].toSorted());
  const { token } = await newClient(app, { role: 'REGISTRATION_OFFICE', level: 'PROVINCE', code: '37' });
  t.same(
    await gapsOf(restAs(app, token)),
    term.toSorted(),
    'a role that reads no people learns nothing of them',
  );
});
