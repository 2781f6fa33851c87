import pg from 'pg';
import type { Test } from 'tap';
import { type Ask, asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

export const FIELDS = `id version kind contract jobTitle isInsured monthlyIncomeVnd fromOn fromOnPrecision toOn isCurrent
  endReason source previous { id toOn } cooperative { name } person { name gender birthYear personalIdNumber }`;
const PAYLOAD = `employment { ${FIELDS} } employments { id } userErrors { code field } warnings { code field }`;
export const START = `mutation ($input: [EmploymentStartInput!]!) { write: employmentStart(input: $input) { ${PAYLOAD} } }`;
export const CHANGE = `mutation ($input: [EmploymentChangeInput!]!) { write: employmentChange(input: $input) { ${PAYLOAD} } }`;
export const UPDATE = `mutation ($input: [EmploymentUpdateInput!]!) { write: employmentUpdate(input: $input) { ${PAYLOAD} } }`;
export const END = `mutation ($input: [EmploymentEndInput!]!) { write: employmentEnd(input: $input) { ${PAYLOAD} } }`;
export const READ = `query ($id: ID!) { employment(id: $id) { ${FIELDS} } }`;
export const LIST = `query ($filter: EmploymentFilter, $order: EmploymentOrder) {
  employments(filter: $filter, orderBy: $order) { totalCount nodes { jobTitle } } }`;

export const NUMBER = '036185001234'; // a woman born in 1985

/** A registry with two groups, and who writes there. */
export async function world(t: Test) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  /** As the superuser. */
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  const as = async (client: string) => asking(app, await getToken(app, client));
  const union = await as('demo-union-province-37');
  const { data } = await union(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
    {
      input: ['Tổ hợp tác Hoa Sen', 'Tổ hợp tác Lúa Vàng'].map((name) => ({
        name,
        kind: 'COOPERATIVE_GROUP',
        address: { provinceCode: '37' },
      })),
    },
  );
  const [one = '', two = ''] = data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
  return { app, query, as, union, labour: await as('demo-labour-37'), one, two };
}

export const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

export async function write(ask: Ask, mutation: string, ...input: object[]) {
  const { data, errors } = await ask(mutation, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.write;
}
