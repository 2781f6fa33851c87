import t from 'tap';
import { EMPTY } from '../helpers/expected.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t);
const nobody = restAs(app, null);
const PATH = '/v1/administrative-units';

const count = async (query: string) =>
  (await nobody.get(`${PATH}?${query}&totalCount=true&first=1`)).json.totalCount;

t.test('units are counted as the law of the day had them', async (t) => {
  t.equal(await count('level=PROVINCE&at=2025-06-30'), 63);
  t.equal(await count('level=PROVINCE&at=2025-07-01'), 34);
  t.equal(await count('level=COMMUNE&at=2025-07-01'), 3321);
  t.equal(await count('level=DISTRICT&at=2025-07-01'), 0);
  t.equal(await count('level=NATION'), 1);
});

t.test('a parent narrows at any depth, in the boundaries of the day', async (t) => {
  t.equal(await count('level=COMMUNE&at=2026-01-01&parentLevel=PROVINCE&parentCode=37'), 129);
  t.equal(await count('level=DISTRICT&at=2023-05-01&parentLevel=PROVINCE&parentCode=36'), 10);
  t.equal(await count('level=COMMUNE&at=2023-05-01&parentLevel=PROVINCE&parentCode=36'), 226);
  t.equal(await count('level=PROVINCE&parentLevel=NATION'), 34);
});

t.test('units are found by words of their name, with accents or without', async (t) => {
  const named = async (query: string) =>
    (await nobody.get(`${PATH}?${query}`)).json.items.map((one: { fullName: string }) => one.fullName);
  t.same(await named('level=PROVINCE&at=2025-06-30&search=nam%20dinh'), ['Tỉnh Nam Định']);
  t.same(await named('level=PROVINCE&at=2025-07-01&search=nam%20dinh'), []);
  t.same(await named('level=PROVINCE&at=2025-07-01&search=B%C3%ACnh%20t%E1%BB%89nh%20Ninh'), [
    'Tỉnh Ninh Bình',
  ]);
  t.same(await named('level=PROVINCE&search=%20.%20'), []);
  // No neighbours, and no types among the names.
  t.same((await named('level=PROVINCE&at=2024-06-30&search=hoa')).toSorted(), [
    'Tỉnh Hoà Bình',
    'Tỉnh Khánh Hòa',
    'Tỉnh Thanh Hóa',
  ]);
  t.same(await named('level=PROVINCE&at=2024-06-30&search=ha%20n'), ['Thành phố Hà Nội', 'Tỉnh Hà Nam']);
  t.equal(
    (await named('level=PROVINCE&at=2025-07-01&search=th%C3%A0nh%20ph%E1%BB%91')).length,
    6,
    'the type alone',
  );
  t.equal((await nobody.get(`${PATH}?level=PROVINCE&search=${'a'.repeat(201)}`)).status, 422);
});

t.test('a page holds up to five hundred', async (t) => {
  const page = await nobody.get(`${PATH}?level=COMMUNE&first=500`);
  t.equal(page.json.items.length, 500);
  t.equal((await nobody.get(`${PATH}?level=COMMUNE&first=501`)).status, 422);
});

t.test('a unit tells what it was and where it went', async (t) => {
  const { json } = await nobody.get(`${PATH}/PROVINCE-36-20230410`);
  t.match(json, {
    name: 'Nam Định',
    validTo: '2025-07-01',
    parent: { level: 'NATION' },
  });
  t.same(
    json.predecessors.map((one: { unit: { code: string }; kind: string }) => [one.unit.code, one.kind]),
    [
      ['13714', 'UNKNOWN'],
      ['13729', 'UNKNOWN'],
      ['13738', 'UNKNOWN'],
    ],
    'communes that ended in 2024, of which only the province is known',
  );
  t.match(json.successors, [{ unit: { key: 'PROVINCE-37-20250701' }, kind: 'WHOLE', isDefault: true }]);
});

t.test('the viewer is told who she is, what she reaches and may do', async (t) => {
  t.match((await nobody.get('/v1/viewer')).json, {
    clientId: null,
    role: 'ANONYMOUS',
    reach: 'PUBLISHED',
    units: EMPTY,
    readableClasses: ['PUBLIC'],
    actions: [
      'cooperative.read',
      'womenManager.read',
      'managementPosition.read',
      'training.read',
      'allianceMembership.read',
      'mediaItem.read',
      'commendation.read',
    ],
  });
  const extra = { actor: 'can-bo-1' };
  const union = restAs(app, await getToken(app, 'demo-union-province-37', undefined, extra));
  const { json } = await union.get('/v1/viewer');
  t.match(json, {
    clientId: 'demo-union-province-37',
    role: 'UNION_PROVINCE',
    actor: 'can-bo-1',
    reach: 'UNITS',
  });
  t.same(json.units.map((one: { code: string }) => one.code).sort(), ['35', '36', '37', '37']);
  t.ok(json.actions.includes('womenManager.create'));
});
