import { readFileSync } from 'node:fs';
import type { CallerRole } from '../../../src/policy/roles.ts';
import { idIn, MUCH } from '../../database/many.ts';
import { restAs } from '../../helpers/rest.ts';
import { ownRoleOf } from '../roles.ts';
import type { Json } from '../samples.ts';
import { KIND_OF_TYPE } from '../selection.ts';
import { tableOf } from '../tables.ts';
import { UNIT, WORD } from './graphql-reads.ts';
import { type Answer, ONCE, type Shape, SIZES } from './shapes.ts';

const contract: Json = JSON.parse(
  readFileSync(new URL('../../../openapi/openapi.json', import.meta.url), 'utf8'),
);

/** Parameters that a path wants besides those of its page. */
const WANTED: Readonly<Record<string, string>> = {
  '/v1/administrative-units': 'level=COMMUNE',
};

/** Stands for the moment of the call. */
const NOW = '{now}';

const OF_STATISTICS = 'level=COMMUNE&groupBy=';

interface Parameter {
  readonly name: string;
  readonly schema: Json;
}

interface Read {
  readonly path: string;
  readonly role: CallerRole;
  readonly sizes: readonly number[];
}

const isPage = (path: string): boolean =>
  contract.paths[path].get.parameters?.some(({ name }: Parameter) => name === 'first') ?? false;

/** The kind that reading a path answers. */
function kindOf(path: string) {
  const answer = contract.paths[path]?.get?.responses?.[200]?.content?.['application/json']?.schema;
  return KIND_OF_TYPE.get(answer?.$ref?.split('/').at(-1) ?? '');
}

/**
 * Which record a path names: for a page that of which there is most, else one of the kind that reading the path, or the
 * one that it goes on from, answers; or a unit.
 */
function namedBy(path: string): string {
  if (path.includes('{key}')) return path.replace('{key}', UNIT);
  if (path.includes('{kind}') || path.includes('{name}'))
    return path.replace('{kind}', 'member').replace('{name}', 'MemberKind');
  const owner = path.slice(0, path.indexOf('/{id}') + '/{id}'.length);
  const kind = kindOf(path) ?? (isPage(path) ? undefined : kindOf(owner));
  return path.replace('{id}', kind === undefined ? MUCH : idIn(tableOf(kind), 2));
}

function shapeOf({ path, role, sizes }: Read, shape: string, query: readonly string[]): Shape {
  return {
    operation: `REST GET ${path}`,
    shape,
    sizes,
    role,
    async call(app, token, first): Promise<Answer> {
      const page = isPage(path) ? [`first=${first}`] : [];
      const now = new Date().toISOString();
      const url = `${namedBy(path)}?${[...query, ...page].join('&').replace(NOW, now)}`;
      const { status, body, json } = await restAs(app, token).get(url);
      const hidden = (json?.hiddenFields ?? []).map((one: string) => `${one} is hidden`);
      const wrong = status === 200 ? hidden : [`${status}: ${body}`];
      return { rows: isPage(path) ? (json?.items?.length ?? 0) : 1, wrong, told: null };
    },
  };
}

const valuesOf = ({ schema }: Parameter): readonly string[] => schema.enum ?? schema.items?.enum ?? [];

function readsOf(path: string): Shape[] {
  const { get } = contract.paths[path];
  const parameters = new Map<string, Parameter>(
    (get.parameters ?? []).map((one: Parameter) => [one.name, one]),
  );
  const role = ownRoleOf(get['x-action'] ?? null);
  const longest: number = parameters.get('first')?.schema.maximum ?? 1;
  const sizes = isPage(path) ? SIZES.map((size) => Math.min(size, longest)) : ONCE;
  const read: Read = { path, role, sizes };
  const wanted = WANTED[path] === undefined ? [] : [WANTED[path]];
  const shapes = [shapeOf(read, isPage(path) ? 'flat' : 'whole', wanted)];
  const add = (shape: string, ...query: string[]) => shapes.push(shapeOf(read, shape, [...wanted, ...query]));
  const fields = parameters.get('fields');
  if (fields !== undefined) add('every field', `fields=${valuesOf(fields).join(',')}`);
  if (parameters.has('totalCount')) add('counted', 'totalCount=true');
  if (parameters.has('counts')) add('with its counts', 'counts=true');
  // Of the communes of today no word is in 200.
  const words = path.endsWith('/administrative-units') ? ['search=tan', 'at=2025-06-30'] : [`search=${WORD}`];
  if (parameters.has('search') && isPage(path)) add('searched', ...words);
  if (parameters.has('knownAt')) add('as it was known', `knownAt=${NOW}`);
  for (const value of parameters.has('groupBy') ? valuesOf(parameters.get('groupBy') as Parameter) : [])
    add(`by ${value}`, `${OF_STATISTICS}${value}`);
  if (parameters.has('sumOf')) add('with sums', 'sumOf=MEMBERS,REVENUE');
  if (parameters.has('groupBy') && parameters.has('validAt'))
    add('of a past day', 'validAt=2025-03-01&groupBy=TERRITORY&level=DISTRICT');
  return shapes;
}

/** Every GET of openapi.json. */
export function restReads(): Shape[] {
  const paths = Object.keys(contract.paths).filter((path) => contract.paths[path].get !== undefined);
  return paths.flatMap(readsOf);
}
