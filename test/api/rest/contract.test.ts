import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Compile } from 'typebox/compile';
import { ERRORS } from '../../../src/kernel/errors.ts';
import { ACTIONS } from '../../../src/policy/actions.ts';
import { FIELDS } from '../../../src/policy/fields.ts';
import { ROLES } from '../../../src/policy/roles.ts';
import { TYPE_OF_KIND } from '../../../src/records/graphql/hidden-fields.ts';
import { fieldsApart } from '../../../src/records/rest/shape.ts';
import { generateContract } from '../../../src/surfaces/contract/contract.ts';
import { RECORD_EDGES } from '../../../src/surfaces/record-edges.ts';
import { COMPONENTS } from '../../../src/surfaces/rest/components.ts';
import { shapeOf } from '../../../src/surfaces/rest/kind-components.ts';
import { restAs } from '../../helpers/rest.ts';
import { getToken, testServer } from '../../helpers/server.ts';
import { taxCode } from '../../helpers/tax-codes.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
// biome-ignore lint/suspicious/noExplicitAny: a JSON document of no type of ours
type Json = any;
const generated = await generateContract();
const contract: Json = JSON.parse(generated['openapi/openapi.json'] ?? '{}');

t.test('the committed files are those that the code makes', async (t) => {
  for (const [name, text] of Object.entries(generated)) {
    t.ok(readFileSync(join(ROOT, name), 'utf8') === text, `${name} is current; npm run generate makes it`);
  }
});

t.test('errors.md lists every code once and no other', async (t) => {
  const listed = [...(generated['openapi/errors.md'] ?? '').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
    ([, code]) => code,
  );
  t.same(listed, Object.keys(ERRORS).sort());
});

/** Codes that stand for a refusal of another surface or of the future, and are answered by no code yet. */
const UNUSED: readonly string[] = [];

t.test('every code is used somewhere', async (t) => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((name) => name.endsWith('.ts') && !/kernel\/errors(\.ts$|\/)/.test(name));
  const text = sources.map((name) => readFileSync(join(ROOT, 'src', name), 'utf8')).join('\n');
  const unused = Object.keys(ERRORS).filter((code) => !text.includes(`'${code}'`));
  t.same(unused, UNUSED);
});

/** Kinds that are read as a part of another record alone, which says what of them is hidden. */
const NOT_READ_ALONE: readonly string[] = [
  'cooperativeAddress',
  'cooperativeRating',
  'cooperativeClaim',
  'cooperativeFigures',
];

/** The component of each kind, and what stands in it beside the policy's fields. */
const KINDS: Readonly<Record<string, readonly [keyof typeof FIELDS, readonly string[]]>> = {
  ...Object.fromEntries(
    RECORD_EDGES.map(({ reads: { kind } }) => [
      TYPE_OF_KIND[kind.kind],
      [kind.kind, NOT_READ_ALONE.includes(kind.kind) ? [] : ['hiddenFields', 'reach']] as const,
    ]),
  ),
  PersonDetails: ['person', []],
  Agency: ['agency', []],
  Client: ['client', ['secret']],
  Grant: ['grant', []],
};

t.test('a record kind shows the fields of the policy; what may be hidden may be null', async (t) => {
  for (const [name, [kind, more]] of Object.entries(KINDS)) {
    const { properties } = contract.components.schemas[name];
    const elsewhere = RECORD_EDGES.some(({ reads }) => reads.kind.kind === kind)
      ? fieldsApart(shapeOf(kind))
      : [];
    const fields = Object.keys(FIELDS[kind]).filter((field) => !elsewhere.includes(field));
    t.same(Object.keys(properties).sort(), [...fields, ...more].sort(), name);
    for (const [field, fieldClass] of Object.entries(FIELDS[kind])) {
      if (fieldClass === 'PUBLIC' || elsewhere.includes(field)) continue;
      const types = (properties[field].anyOf ?? []).map((one: Json) => one.type);
      t.ok(types.includes('null'), `${name}.${field} is ${fieldClass}`);
      t.match(properties[field].description, new RegExp(`Class ${fieldClass}`));
    }
  }
});

/** Every property below a schema that says nothing of itself. */
function bareOf(schema: Json, path: string): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const own = Object.entries<Json>(schema.properties ?? {}).flatMap(([name, property]) => {
    const branches = [property, ...(property.anyOf ?? [])];
    const isSaid = branches.some((one) => one.description !== undefined || one.$ref !== undefined);
    return [...(isSaid ? [] : [`${path}.${name}`]), ...bareOf(property, `${path}.${name}`)];
  });
  const inner = [schema.items, ...(schema.anyOf ?? [])].flatMap((one) => bareOf(one, path));
  return [...own, ...inner];
}

t.test('every route, parameter, answer and property is described', async (t) => {
  const bare: string[] = [];
  for (const [name, schema] of Object.entries<Json>(contract.components.schemas)) {
    if (!schema.description) bare.push(name);
    if (!name.endsWith('Input')) bare.push(...bareOf(schema, name));
  }
  const ids: string[] = [];
  for (const [path, methods] of Object.entries<Json>(contract.paths)) {
    if (!path.startsWith('/v1/')) continue;
    for (const [method, operation] of Object.entries<Json>(methods)) {
      const at = `${method} ${path}`;
      ids.push(operation.operationId);
      if (!operation.summary || !operation.description || !operation.tags) bare.push(at);
      for (const one of operation.parameters ?? []) if (!one.description) bare.push(`${at} ${one.name}`);
      for (const [status, answer] of Object.entries<Json>(operation.responses)) {
        if (!answer.description || answer.description === 'Default Response') bare.push(`${at} ${status}`);
        bare.push(...bareOf(answer.content?.['application/json']?.schema, `${at} ${status}`));
      }
    }
  }
  t.same(bare, []);
  t.equal(new Set(ids).size, ids.length, 'operation ids are unique');
  t.notOk(ids.includes(undefined as unknown as string));
});

t.test('every schema of a list says what is in it', async (t) => {
  const bare: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    const { type } = value as { type?: unknown };
    if ([type].flat().includes('array') && !Object.hasOwn(value, 'items')) bare.push(path);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(contract, '');
  t.same(bare, []);
});

t.test('the contract names what it refers to', async (t) => {
  const text = generated['openapi/openapi.json'] ?? '';
  const names = [...text.matchAll(/"\$ref": "#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  t.same(
    [...new Set(names)].filter((name) => !Object.hasOwn(contract.components.schemas, name)),
    [],
  );
  const unused = Object.keys(COMPONENTS).filter((name) => !names.includes(name));
  t.same(unused, []);
  t.notMatch(text, /"(partial-date|day)"/, 'formats are those that clients know');
});

t.test('policy.md names every role, action, field and class', async (t) => {
  const text = generated['openapi/policy.md'] ?? '';
  for (const role of ['ANONYMOUS', ...ROLES]) t.match(text, `\n| ${role} |`);
  for (const action of Object.keys(ACTIONS)) t.match(text, ` ${action} |`);
  for (const [kind, fields] of Object.entries(FIELDS)) {
    const [, section = ''] = text.split(`### ${kind}\n`);
    const own = section.split('\n### ')[0] ?? '';
    for (const [field, fieldClass] of Object.entries(fields)) t.match(own, `| ${field} | ${fieldClass} |`);
  }
});

/** The schema with components in place, closed against fields that it does not name. */
function closed(schema: Json): Json {
  if (schema === null || typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema.$ref === 'string') {
    return closed(contract.components.schemas[schema.$ref.slice('#/components/schemas/'.length)]);
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return schema.properties === undefined ? inner : { ...inner, additionalProperties: false };
}

function problemsOfAnswer(path: string, method: string, status: number, answer: unknown): unknown[] {
  const { content } = contract.paths[path][method].responses[status];
  const [body] = Object.values<Json>(content);
  return [...Compile(closed(body.schema)).Errors(answer)].map((one: Json) => [one.instancePath, one.message]);
}

t.test('answers are what the contract says, for those who see all and those who see little', async (t) => {
  const { app } = await testServer(t);
  const central = restAs(app, await getToken(app, 'demo-union-central'));
  const labour = restAs(app, await getToken(app, 'demo-labour-37'));
  const admin = restAs(app, await getToken(app, 'demo-administrator'));
  const all = (kind: keyof typeof FIELDS) => `fields=${Object.keys(FIELDS[kind]).join(',')}`;
  for (const caller of [central, labour, restAs(app, null)]) {
    const lists = [
      ['/v1/cooperatives', `first=200&totalCount=true&${all('cooperative')}`],
      ['/v1/cooperatives', 'first=5'],
      ['/v1/women-managers', `first=200&${all('womenManager')}`],
      ['/v1/administrative-units', 'level=PROVINCE&at=2024-01-01'],
      ['/v1/agencies', 'first=200'],
      ['/v1/viewer', ''],
    ] as const;
    for (const [path, query] of lists) {
      const answer = await caller.get(`${path}?${query}`);
      t.same(problemsOfAnswer(path, 'get', answer.status, answer.json), [], `${path}?${query.slice(0, 40)}`);
      const [first] = answer.json.items ?? [];
      if (first?.id === undefined || path === '/v1/agencies') continue;
      const one = await caller.get(`${path}/${first.id}`);
      t.same(problemsOfAnswer(`${path}/{id}`, 'get', one.status, one.json), [], `${path}/{id}`);
    }
  }
  const unit = await central.get('/v1/administrative-units/PROVINCE-36-20230410');
  t.same(problemsOfAnswer('/v1/administrative-units/{key}', 'get', unit.status, unit.json), []);
  const written = await central.post('/v1/cooperatives', {
    name: 'Rau sạch',
    kind: 'COOPERATIVE',
    taxCode: taxCode(9000),
    address: { communeCode: '13699' },
  });
  t.same(problemsOfAnswer('/v1/cooperatives', 'post', written.status, written.json), []);
  const { id } = written.json.data;
  const figures = await central.post(`/v1/cooperatives/${id}/figures`, { asOf: '2025-01-01', source: 'x' });
  t.same(problemsOfAnswer('/v1/cooperatives/{id}/figures', 'post', figures.status, figures.json), []);
  const listed = await central.get(`/v1/cooperatives/${id}/figures?${all('cooperativeFigures')}`);
  t.same(problemsOfAnswer('/v1/cooperatives/{id}/figures', 'get', listed.status, listed.json), []);
  const client = await admin.post('/v1/clients', {
    clientId: 'hop-dong',
    name: 'x',
    agencyCode: 'demo-auditor',
  });
  t.same(problemsOfAnswer('/v1/clients', 'post', client.status, client.json), []);
  const wrong = await central.post('/v1/cooperatives', [{ name: 1 }]);
  t.same(problemsOfAnswer('/v1/cooperatives', 'post', wrong.status, wrong.json), []);
});
