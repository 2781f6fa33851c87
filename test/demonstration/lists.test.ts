import { type GraphQLField, type GraphQLInputType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import t from 'tap';
import { cooperativeId } from '../../src/demonstration/entries.ts';
import { fieldsOf } from '../../src/dictionary/dictionary.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { sampleOf } from '../contract/samples.ts';
import { openapi } from '../contract/shapes.ts';
import { asking } from '../helpers/graphql.ts';
import { restAs } from '../helpers/rest.ts';
import { getToken, testServer } from '../helpers/server.ts';

const { app } = await testServer(t);

/** What a caller finds of a list: how many; null for who may not read it. */
type Found = number | null;

/** The fields of Query that are pages. */
function pageFields(): GraphQLField<unknown, unknown>[] {
  const query = contractTypes().getType('Query');
  if (!isObjectType(query)) return [];
  return Object.values(query.getFields()).filter(({ type }) => {
    const page = getNamedType(type);
    return isObjectType(page) && page.getFields().nodes !== undefined;
  });
}

async function countOf(field: GraphQLField<unknown, unknown>, token: string | null): Promise<Found> {
  const args = field.args.filter(({ type }) => isNonNullType(type));
  const given = (name: string, type: GraphQLInputType) =>
    name === 'node' ? cooperativeId('ND-05') : sampleOf(type);
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const { data, errors } = await asking(app, token)(
    `query ${declared && `(${declared})`} { it: ${field.name}${passed && `(${passed})`} { totalCount } }`,
    Object.fromEntries(args.map(({ name, type }) => [name, given(name, type)])),
  );
  if (['FORBIDDEN', 'AUTH_TOKEN_REQUIRED'].includes(errors?.[0]?.extensions.code ?? '')) return null;
  if (errors !== undefined) throw new Error(`${field.name}: ${JSON.stringify(errors)}`);
  return data.it.totalCount;
}

/** Of the real plans only that of Hà Nội says what it costs. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { 'demo-union-province-37': ['budgetLines'] };

for (const client of ['demo-union-central', 'demo-union-province-37'])
  t.test(`no page of GraphQL is empty to ${client}`, async (t) => {
    const fields = pageFields().filter(({ name }) => !ELSEWHERE[client]?.includes(name));
    t.ok(fields.length > 20);
    const token = await getToken(app, client);
    for (const field of fields) t.ok(((await countOf(field, token)) ?? 0) > 0, field.name);
  });

/** The paths of REST that answer a page and name no record, with what they have to be asked. */
const PAGES = Object.entries<{ get?: { responses: Record<string, unknown>; parameters?: object[] } }>(
  openapi.paths,
).flatMap(([path, { get }]) => {
  const answer = get?.responses[200] as
    | { content?: Record<string, { schema?: { properties?: object } }> }
    | undefined;
  const properties = answer?.content?.['application/json']?.schema?.properties ?? {};
  return path.startsWith('/v1/') && !path.includes('{') && 'items' in properties ? [path] : [];
});

t.test('no page of REST is empty to the one who reads it', async (t) => {
  t.ok(PAGES.length > 20);
  const tokens = [];
  for (const client of ['demo-union-central', 'demo-administrator']) tokens.push(await getToken(app, client));
  for (const path of PAGES) {
    const url = path === '/v1/administrative-units' ? `${path}?level=PROVINCE` : path;
    const answers = await Promise.all(tokens.map((token) => restAs(app, token).get(url)));
    const sizes = answers.map(({ status, json }) => (status === 200 ? json.items.length : 0));
    t.ok(Math.max(...sizes) > 0, `${path}: ${answers.map(({ status }) => status)}`);
  }
});

/** The lists on the records of a kind, with the field of Query that pages these. */
const NESTED = RECORD_EDGES.filter(({ queries }) => queries.includes('many')).flatMap(({ reads, many }) =>
  Object.entries(fieldsOf(reads.kind.kind))
    .filter(([, { type }]) => type.name === 'LIST')
    .map(([name]) => ({ many, name })),
);

t.test('every list on a record has something on one of them', async (t) => {
  t.ok(NESTED.length > 15);
  const ask = asking(app, await getToken(app, 'demo-union-central'));
  for (const { many, name } of NESTED) {
    const { data, errors } = await ask(`{ it: ${many}(first: 200) { nodes { list: ${name} { id } } } }`);
    if (errors !== undefined) throw new Error(`${many}.${name}: ${JSON.stringify(errors)}`);
    const filled = data.it.nodes.filter(({ list }: { list: object[] | null }) => (list ?? []).length > 0);
    t.ok(filled.length > 0, `${many}.${name}`);
  }
});

t.test('what anybody may list has something that is published', async (t) => {
  const open = [];
  for (const field of pageFields()) {
    const count = await countOf(field, null);
    if (count === null) continue;
    open.push(field.name);
    t.ok(count > 0, field.name);
  }
  t.ok(open.length > 8, String(open));
});

t.test('a website finds what it sent in', async (t) => {
  const { json } = await restAs(app, await getToken(app, 'demo-website')).get('/v1/submissions');
  t.strictSame(json.items.map(({ state }: { state: string }) => state).sort(), [
    'ACCEPTED',
    'PENDING',
    'PENDING',
    'RETURNED',
  ]);
});
