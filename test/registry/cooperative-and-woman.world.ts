import type { Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

/** A published cooperative and a woman manager, both of one province, and its Union. */
export async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const of = async (role: string, code: string) =>
    asking(app, (await newClient(app, { role, level: 'PROVINCE', code })).token);
  const union = await as('demo-union-province-37');
  const { data } = await union(
    `mutation ($coop: [CooperativeCreateInput!]!, $woman: [WomenManagerCreateInput!]!) {
      cooperativeCreate(input: $coop) { cooperative { id } }
      womenManagerCreate(input: $woman) { womenManager { id } userErrors { code field } } }`,
    {
      coop: [
        {
          name: 'Hợp tác xã',
          kind: 'COOPERATIVE',
          publicationState: 'PUBLISHED',
          address: { provinceCode: '37' },
        },
      ],
      woman: [{ name: 'Trần Thị Lan', recordedIn: { provinceCode: '37' } }],
    },
  );
  const one = String(data.cooperativeCreate.cooperative.id);
  const woman = String(data.womenManagerCreate.womenManager.id);
  return { app, databaseUrl, as, of, union, one, woman };
}

export const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();
