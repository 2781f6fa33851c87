import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { Json } from '../samples.ts';
import { check } from './check.ts';
import { acceptedBreaks, breaksBetween } from './contracts.ts';

const SDL =
  'type Query { shop(id: ID!): Shop } type Shop { name: String! kind: Kind } enum Kind { BIG SMALL }';

/** A contract of one noun, small enough to be changed in one place. */
function contract(): Json {
  const shop = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, kind: { type: 'string', enum: ['BIG', 'SMALL'] } },
  };
  const input = {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 300 },
      phone: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    },
  };
  const ref = (name: string) => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const get = {
    operationId: 'listShops',
    security: [{}, { token: [] }],
    parameters: [{ name: 'first', in: 'query', schema: { type: 'integer', maximum: 200 } }],
    responses: { 200: { headers: { Link: {} }, ...ref('Shop') }, 404: ref('Shop') },
  };
  const post = { operationId: 'createShop', requestBody: ref('ShopInput'), responses: { 201: ref('Shop') } };
  return { paths: { '/shops': { get, post } }, components: { schemas: { Shop: shop, ShopInput: input } } };
}

/** What a change of the contract of REST breaks. */
function breaksOf(change: (contract: Json) => void): string[] {
  const after = contract();
  change(after);
  return breaksBetween({ sdl: SDL, openapi: contract() }, { sdl: SDL, openapi: after });
}

const shops = (contract: Json) => contract.paths['/shops'];
const schemas = (contract: Json) => contract.components.schemas;

const BREAKING: readonly (readonly [string, (contract: Json) => void])[] = [
  ['GET /shops was removed', (one) => delete one.paths['/shops'].get],
  ['GET /shops is no longer called listShops', (one) => (shops(one).get.operationId = 'shops')],
  ['GET /shops wants a token', (one) => shops(one).get.security.shift()],
  ['GET /shops first was removed', (one) => shops(one).get.parameters.pop()],
  ['GET /shops first is required', (one) => (shops(one).get.parameters[0].required = true)],
  ['GET /shops first is held to maximum 100', (one) => (shops(one).get.parameters[0].schema.maximum = 100)],
  [
    'GET /shops wants the parameter at',
    (one) => shops(one).get.parameters.push({ name: 'at', in: 'query', required: true, schema: {} }),
  ],
  ['GET /shops 200 was removed', (one) => delete shops(one).get.responses[200]],
  ['GET /shops 200 Link was removed', (one) => delete shops(one).get.responses[200].headers.Link],
  ['Shop.kind was removed', (one) => delete schemas(one).Shop.properties.kind],
  ['Shop.kind has no value SMALL', (one) => schemas(one).Shop.properties.kind.enum.pop()],
  ['Shop.name may be missing', (one) => schemas(one).Shop.required.pop()],
  [
    'Shop.name may now be null',
    (one) => (schemas(one).Shop.properties.name = { anyOf: [{ type: 'string' }, { type: 'null' }] }),
  ],
  ['ShopInput.phone was removed', (one) => delete schemas(one).ShopInput.properties.phone],
  ['ShopInput.phone is required', (one) => schemas(one).ShopInput.required.push('phone')],
  ['ShopInput.phone may no longer be null', (one) => schemas(one).ShopInput.properties.phone.anyOf.pop()],
  [
    'ShopInput.name is held to maxLength 10',
    (one) => (schemas(one).ShopInput.properties.name.maxLength = 10),
  ],
];

t.test('a change of REST that a client stumbles over is told, and told alone', async (t) => {
  for (const [said, change] of BREAKING) t.same(breaksOf(change), [`REST: ${said}`], said);
});

t.test('what a client can bear is no break', async (t) => {
  t.same(
    breaksOf(() => {}),
    [],
  );
  t.same(
    breaksOf((one) => (one.paths['/banks'] = shops(one))),
    [],
    'a new path',
  );
  t.same(
    breaksOf((one) => (schemas(one).Shop.properties.size = { type: 'integer' })),
    [],
    'a new field',
  );
  t.same(
    breaksOf((one) => schemas(one).Shop.properties.kind.enum.push('TINY')),
    [],
    'a new value',
  );
  t.same(
    breaksOf((one) => (schemas(one).ShopInput.properties.name.maxLength = 900)),
    [],
    'a wider bound',
  );
  t.same(
    breaksOf((one) => delete shops(one).get.responses[404]),
    [],
    'a refusal less',
  );
});

t.test('a change of GraphQL that a client stumbles over is told', async (t) => {
  const breaks = (sdl: string) =>
    breaksBetween({ sdl: SDL, openapi: contract() }, { sdl, openapi: contract() });
  t.same(breaks(SDL.replace('name: String! ', '')), ['GraphQL: Shop.name was removed.']);
  t.same(breaks(SDL.replace(' SMALL', '')), ['GraphQL: SMALL was removed from enum type Kind.']);
  t.match(breaks(SDL.replace('id: ID!', 'id: ID!, at: String!')), [/^GraphQL: A required arg at/]);
  t.same(breaks(SDL.replace('kind: Kind', 'kind: Kind size: Int')), []);
});

t.test('an accepted break has a reason', async (t) => {
  const head = '| change | reason |\n|---|---|\n';
  t.same(
    [...acceptedBreaks(`${head}| \`REST: x was removed\` | Nobody used it. |\n`)],
    [['REST: x was removed', 'Nobody used it.']],
  );
  t.throws(() => acceptedBreaks(`${head}| \`REST: x was removed\` |  |\n`), /No reason/);
});

/** A repository of the test's own with both contracts, committed. */
function repository(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'coop-registry-contracts-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      stdio: 'ignore',
    });
  write('graphql/shop.graphql', SDL);
  write('openapi/openapi.json', JSON.stringify(contract()));
  write('docs/accepted-breaks.md', '');
  git('init');
  git('add', '.');
  git('commit', '-m', 'x');
  return { folder, write, git };
}

t.test('the check compares with the newest tag, or with what is named', async (t) => {
  const { folder, write, git } = repository(t);
  t.match(check(folder), { holds: true, said: /no release yet/ }, 'no tag is no failure');
  t.match(check(join(folder, '..')), { holds: true, said: /no git history/ }, 'nor is an unpacked archive');
  git('tag', 'v1.0.0');
  t.match(check(folder), { holds: true, said: '0 breaks against v1.0.0, 0 accepted' });
  write('graphql/shop.graphql', SDL.replace('name: String! ', ''));
  t.match(check(folder), { holds: false, said: /✗ GraphQL: Shop.name was removed/ });
  t.match(check(folder, 'HEAD'), { holds: false });
  write('docs/accepted-breaks.md', '| `GraphQL: Shop.name was removed.` | Nobody used it. |\n');
  t.match(check(folder), { holds: true, said: /0 breaks against v1.0.0, 1 accepted/ });
  t.match(check(folder, 'nowhere'), { holds: false, said: 'git has no contracts at nowhere.' });
});
