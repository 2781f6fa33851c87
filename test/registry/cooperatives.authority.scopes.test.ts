import t from 'tap';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const office = restAs(app, await getToken(app, 'demo-registration-37'));
const union = restAs(app, await getToken(app, 'demo-union-province-37'));
const PATH = '/v1/cooperatives';
const base = { name: 'Hợp tác xã Giữ Lời', kind: 'COOPERATIVE', address: { provinceCode: '37' } };

/** The fields that were refused, the rest being written. */
async function refused(rest: typeof office, id: string, body: object) {
  const { version } = (await rest.get(`${PATH}/${id}`)).json;
  const answer = await rest.patch(`${PATH}/${id}`, body, { 'if-match': `"${version}"` });
  t.equal(answer.status, 200, answer.body);
  return (answer.json.refused ?? []).map(({ field }: { field: string }) => field);
}
const heldIn = async (id: string): Promise<Record<string, string>> => {
  const { json } = await office.get(`${PATH}/${id}?fields=fieldAuthorities`);
  return Object.fromEntries(
    json.fieldAuthorities.map((one: { field: string; authority: string }) => [one.field, one.authority]),
  );
};

t.test('what the office registers stands as ACTIVE by its word, said or not', async (t) => {
  const made = await office.post(PATH, { ...base, taxCode: taxCode(1) });
  const { id } = made.json.data;
  t.match(await heldIn(id), { status: 'REGISTRATION_OFFICE' });
  t.same(await refused(union, id, { status: 'SUSPENDED', shortName: 'Giữ Lời' }), ['status']);
  t.match((await union.get(`${PATH}/${id}`)).json, { status: 'ACTIVE', shortName: 'Giữ Lời' });
  const byUnion = (await union.post(PATH, { ...base, taxCode: taxCode(2) })).json.data;
  t.notOk((await heldIn(byUnion.id)).status, 'what others leave out nobody has said');
});

t.test('that there is no value is the office’s to say, and holds', async (t) => {
  const { id } = (await union.post(PATH, { ...base, taxCode: taxCode(3), certificateNo: null })).json.data;
  t.notOk((await heldIn(id)).certificateNo, 'nothing said by others holds nothing');
  t.same(await refused(office, id, { certificateNo: null, statusOn: null }), []);
  const held = await heldIn(id);
  t.equal(held.certificateNo, 'REGISTRATION_OFFICE');
  t.notOk(held.status, 'a day that is not known says nothing of the status');
  t.same(await refused(union, id, { certificateNo: '37A-1' }), ['certificateNo']);
  t.equal((await union.get(`${PATH}/${id}`)).json.certificateNo, null);
  const { version } = (await office.get(`${PATH}/${id}`)).json;
  t.same(await refused(office, id, { certificateNo: null }), []);
  t.equal((await office.get(`${PATH}/${id}`)).json.version, version, 'said again it writes nothing');
});
