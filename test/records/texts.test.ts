import t from 'tap';
import { asking } from '../helpers/graphql.ts';
import { problemsOf, restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t, { config: { demo: false } });
const token = await getToken(app, 'demo-union-province-37');
const rest = restAs(app, token);
const ask = asking(app, token);
const CREATE = `mutation ($input: [CooperativeCreateInput!]!) {
  cooperativeCreate(input: $input) { cooperative { name } userErrors { code field } } }`;
const good = { name: 'Tổ hợp tác Chữ', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } };

/** What both surfaces say is wrong with a cooperative; over GraphQL without the name of the argument. */
async function problems(more: object) {
  const overRest = problemsOf(await rest.post('/v1/cooperatives', { ...good, ...more }));
  const { userErrors } = (await ask(CREATE, { input: [{ ...good, ...more }] })).data.cooperativeCreate;
  const overGraphql = userErrors.map(({ code, field }: { code: string; field: string }) => [
    code,
    field.replace('input.0.', ''),
  ]);
  return { overRest, overGraphql };
}
const both = (expected: readonly (readonly [string, string])[]) => ({
  overRest: expected,
  overGraphql: expected,
});

t.test('blank characters alone are no text', async (t) => {
  for (const blank of ['   ', '\u00a0', '\ufeff', '\u3000\t\n', '\u2028 \u00a0']) {
    const name = [...blank].map((one) => one.codePointAt(0)?.toString(16)).join(' ');
    t.same(await problems({ name: blank }), both([['TEXT_TOO_SHORT', 'name']]), name);
    t.same(
      await problems({ shortName: blank, products: [{ name: blank }], charterCapitalVnd: -1 }),
      both([
        ['NUMBER_RANGE', 'charterCapitalVnd'],
        ['TEXT_TOO_SHORT', 'shortName'],
        ['TEXT_TOO_SHORT', 'products.0.name'],
      ]),
      `${name} beside another fault`,
    );
  }
  const woman = await rest.post('/v1/women-managers', { name: ' ', recordedIn: { provinceCode: '37' } });
  t.same(problemsOf(woman), [['TEXT_TOO_SHORT', 'name']]);
  const search = await rest.get(`/v1/cooperatives?search=${encodeURIComponent('\u00a0 ')}`);
  t.same(problemsOf(search), [['TEXT_TOO_SHORT', 'search']]);
});

t.test('spaces around a text are taken away, around a day or a code they are not', async (t) => {
  const { json } = await rest.post('/v1/cooperatives', { ...good, name: '\ufeff Tổ  hợp\u00a0tác\tRộng \n' });
  t.equal(json.data.name, 'Tổ hợp tác Rộng');
  t.same(problemsOf(await rest.post('/v1/cooperatives', { ...good, statusOn: ' 2024-01-01' })), [
    ['DATE_INVALID', 'statusOn'],
  ]);
  t.same(problemsOf(await rest.post('/v1/cooperatives', { ...good, kind: ' COOPERATIVE' })), [
    ['FIELD_VALUE', 'kind'],
  ]);
});

t.test('characters that are not seen or that turn the reading round are refused', async (t) => {
  const hidden =
    '\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2064\u2066\u2067\u2068\u2069\ufeff';
  for (const character of hidden) {
    const name = character.codePointAt(0)?.toString(16) ?? '';
    t.same(await problems({ name: `Tổ${character}Một` }), both([['TEXT_CHARACTER', 'name']]), name);
    await t.rejects(
      getToken(app, 'demo-union-province-37', undefined, { actor: `Trần${character}Lan` }),
      /invalid_request/,
      name,
    );
  }
  for (const lone of ['\u200b', '\u202e\u202e']) {
    t.same((await problems({ name: lone })).overRest, [['TEXT_CHARACTER', 'name']]);
  }
  for (const [actor, kept] of [
    [' \u00a0 ', null],
    [' Trần  Thị Lan ', 'Trần Thị Lan'],
  ] as const) {
    const named = await getToken(app, 'demo-union-province-37', undefined, { actor });
    t.equal((await restAs(app, named).get('/v1/viewer')).json.actor, kept);
  }
});

t.test('a key is checked as a filter is', async (t) => {
  const one = async (key: Readonly<Record<string, string>>) => {
    const { status, data, errors } = await ask(
      'query ($taxCode: String, $registryCode: String) { cooperative(taxCode: $taxCode, registryCode: $registryCode) { id } }',
      key,
    );
    t.same([status, data?.cooperative ?? null], [200, null]);
    return errors?.map(({ extensions: { code, field } }) => [code, field]);
  };
  for (const name of ['taxCode', 'registryCode']) {
    t.same(await one({ [name]: 'a\u0000b' }), [['TEXT_CHARACTER', name]]);
    t.same(await one({ [name]: ' ' }), [['TEXT_TOO_SHORT', name]]);
    t.same(await one({ [name]: '0'.repeat(21) }), [['TEXT_TOO_LONG', name]]);
    t.same((await one({ [name]: '0100109106' }))?.[0]?.[0], 'NOT_FOUND');
  }
});
