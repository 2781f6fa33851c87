import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';
import { taxCode } from '../helpers/tax-codes.ts';

const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const union = restAs(app, token);
const ask = asking(app, token);
const base = taxCode(7001);
const TAX_CODE = `${base}-001`;

const made = async (more: object) => {
  const answer = await union.post('/v1/cooperatives', {
    name: 'Hợp tác xã Tra Cứu',
    kind: 'COOPERATIVE',
    address: { provinceCode: '37' },
    ...more,
  });
  t.equal(answer.status, 201, answer.body);
  return answer.json.data;
};
const { id, registryCode } = await made({
  taxCode: TAX_CODE,
  legacyRegistrationNo: '0107/HTX',
  certificateNo: 'GCN-77',
});
const { id: other } = await made({ name: 'Hợp tác xã 19-5', taxCode: taxCode(7002) });
await union.post('/v1/external-identifiers', { cooperativeId: id, system: 'VCA', value: 'HTX-000123' });

const TAX_CODES = [
  TAX_CODE,
  `${base}001`,
  `${base} 001`,
  ` ${base} - 001 `,
  `${base}–001`,
  `${base}\u2011001`,
  `\u202a${base}-001\u202c`,
];
const [, ...parts] = registryCode.split('-');
const REGISTRY_CODES = [
  registryCode,
  registryCode.toLowerCase(),
  registryCode.replaceAll('-', ''),
  parts.join('').toLowerCase(),
  parts.join(' '),
  registryCode.replaceAll('-', '–'),
  registryCode.replaceAll('0', 'o').replaceAll('1', 'l'),
];

t.test('a code finds its record in every way in which it may be written', async (t) => {
  const one = async (key: string, code: string) =>
    (await ask(`query ($code: String) { cooperative(${key}: $code) { id } }`, { code })).data?.cooperative
      ?.id;
  for (const code of TAX_CODES) {
    t.equal(await one('taxCode', code), id, code);
    const { json } = await union.get(`/v1/cooperatives?taxCode=${encodeURIComponent(code)}&fields=name`);
    t.same(
      json.items.map((item: { id: string }) => item.id),
      [id],
      `${code} as a filter`,
    );
  }
  for (const code of REGISTRY_CODES) t.equal(await one('registryCode', code), id, code);
  t.equal(await one('taxCode', base), undefined, 'the code of the whole is not that of a dependent unit');
  t.equal(await one('registryCode', 'CR-000-000-000'), undefined);
});

t.test('a search by any code finds the record, before all others and in every order', async (t) => {
  const found = async (search: string, more = '', client = union) =>
    (
      await client.get(
        `/v1/cooperatives?search=${encodeURIComponent(search)}&totalCount=true&fields=name${more}`,
      )
    ).json;
  const codes = [
    ...TAX_CODES,
    ...REGISTRY_CODES,
    '0107/HTX',
    '0107/htx',
    'GCN-77',
    'HTX-000123',
    'htx-000123',
  ];
  for (const code of codes) {
    for (const order of ['', '&orderBy=NAME']) {
      const { items, totalCount } = await found(code, order);
      t.equal(items?.[0]?.id, id, `${code} ${order}`);
      t.ok(totalCount >= 1, code);
    }
  }
  const named = await found('19-5');
  t.same(
    named.items.map((item: { id: string }) => item.id),
    [other],
    'a number in a name is found as before',
  );
  const nobody = restAs(app, null);
  t.same((await found(TAX_CODE, '', nobody)).items, [], 'of what is published alone');
  await union.patch(`/v1/cooperatives/${id}`, { publicationState: 'PUBLISHED' }, { 'if-match': '"1"' });
  t.equal((await found(TAX_CODE, '', nobody)).items[0]?.id, id);
  t.same(
    (await found('HTX-000123', '', nobody)).items,
    [],
    'by a number that nobody may read nothing is found',
  );
});
