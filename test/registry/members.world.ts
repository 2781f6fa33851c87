import pg from 'pg';
import type { Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { getToken, type TestServerOptions, testServer } from '../helpers/server.ts';

export const FIELDS = `id version kind partyKind partyName partyCode capitalShareVnd fromOn fromOnPrecision toOn isCurrent
  endReason documentNo cooperative { name } memberCooperative { name }
  person { name gender birthYear personalIdNumber phone address ethnicGroupCode }`;
export const CREATE = `mutation ($input: [MemberCreateInput!]!) { memberCreate(input: $input) {
  members { ${FIELDS} } userErrors { code field } warnings { code field } } }`;
export const UPDATE = `mutation ($input: [MemberUpdateInput!]!) { memberUpdate(input: $input) {
  member { ${FIELDS} } userErrors { code field } warnings { code field } } }`;
export const END = `mutation ($input: [MemberEndInput!]!) { memberEnd(input: $input) {
  member { id version toOn isCurrent endReason } userErrors { code field } } }`;
export const READ = `query ($id: ID!) { member(id: $id) { ${FIELDS} } }`;
export const LIST = `query ($filter: MemberFilter, $order: MemberOrder, $first: Int, $after: String) {
  members(filter: $filter, orderBy: $order, first: $first, after: $after) {
    totalCount nodes { id person { name } partyName } pageInfo { endCursor } } }`;

export const NUMBER = '036185001234'; // a woman born in 1985

export async function cooperativesOf(ask: Ask, ...input: object[]): Promise<string[]> {
  const { data } = await ask(
    `mutation ($input: [CooperativeCreateInput!]!) { cooperativeCreate(input: $input) { cooperatives { id } userErrors { code field } } }`,
    { input },
  );
  if (data.cooperativeCreate.userErrors.length > 0) throw new Error(JSON.stringify(data.cooperativeCreate));
  return data.cooperativeCreate.cooperatives.map((row: { id: string }) => row.id);
}

export async function world(t: Test, options: TestServerOptions = {}) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false }, ...options });
  /** As the superuser. */
  const query = async (text: string) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  };
  const as = async (client: string) => asking(app, await getToken(app, client));
  const provinceUnion = async (code: string) =>
    asking(app, (await newClient(app, { role: 'UNION_PROVINCE', level: 'PROVINCE', code })).token);
  const union = await as('demo-union-province-37');
  const [one = '', two = '', group = '', big = ''] = await cooperativesOf(
    union,
    {
      name: 'Hợp tác xã Hoa Sen',
      kind: 'COOPERATIVE',
      address: { provinceCode: '37' },
      charterCapitalVnd: 1_000_000_000,
    },
    { name: 'Hợp tác xã Lúa Vàng', kind: 'COOPERATIVE', address: { provinceCode: '37' } },
    { name: 'Tổ hợp tác Sông Đáy', kind: 'COOPERATIVE_GROUP', address: { provinceCode: '37' } },
    { name: 'Liên hiệp hợp tác xã Ninh Bình', kind: 'COOPERATIVE_UNION', address: { provinceCode: '37' } },
  );
  return { app, query, as, provinceUnion, union, one, two, group, big };
}

export const codesOf = (errors: { code: string; field: string }[]) =>
  errors.map((one) => `${one.code} ${one.field}`).sort();

export async function create(ask: Ask, ...input: object[]) {
  const { data, errors } = await ask(CREATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.memberCreate;
}
