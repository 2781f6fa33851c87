import type { Test } from 'tap';
import { newClient } from '../helpers/clients.ts';
import { type Ask, asking } from '../helpers/graphql.ts';
import { getToken, testServer } from '../helpers/server.ts';

/** The Union of Ninh Bình and of the nation, and others as they are asked for. */
export async function planWorld(t: Pick<Test, 'after'>) {
  const { app, databaseUrl } = await testServer(t, { config: { demo: false } });
  const as = async (client: string) => asking(app, await getToken(app, client));
  const made = async (...[role, level, code]: [string, 'NATION' | 'PROVINCE' | 'COMMUNE', string?]) =>
    asking(app, (await newClient(app, { role, level, ...(code === undefined ? {} : { code }) })).token);
  const [union, central] = [await as('demo-union-province-37'), await as('demo-union-central')];
  return { app, databaseUrl, as, made, union, central };
}

export const NINH_BINH = { level: 'PROVINCE', code: '37' };

export const planOf = (more: object = {}) => ({
  unit: NINH_BINH,
  programme: 'PROJECT_01',
  title: 'Kế hoạch hỗ trợ hợp tác xã',
  issuerKind: 'WOMENS_UNION',
  issuerName: 'Hội LHPN tỉnh Ninh Bình',
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
  ...more,
});

/** Writes by a mutation, and gives what it answers of its payload; fails the test on any other error. */
export async function write(ask: Ask, mutation: string, fields: string, input: readonly object[]) {
  const [, noun = '', verb = ''] = /^(\w+?)(Create|Update|Copy|Record|Reach|Submit)$/.exec(mutation) ?? [];
  const type = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}${verb}Input`;
  const { data, errors } = await ask(
    `mutation ($input: [${type}!]!) { ${mutation}(input: $input) {
      rows: ${noun}s { id version ${fields} } userErrors { code field } warnings { code field } } }`,
    { input },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { rows, userErrors, warnings } = data[mutation];
  return { rows, warnings: said(warnings), problems: said(userErrors) };
}

const said = (errors: { code: string; field: string }[]) =>
  errors.map(({ code, field }) => `${code} ${field}`).sort();
