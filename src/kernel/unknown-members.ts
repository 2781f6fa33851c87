import type { TSchema } from 'typebox';
import { MAX_PROBLEMS, type Problem } from './errors.ts';
import { unknownNames } from './unknown-names.ts';

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly additionalProperties?: unknown;
  readonly items?: TSchema;
  readonly anyOf?: readonly TSchema[];
}

/** The schema of what is not null; undefined where there are several. */
function onlyBranch({ anyOf = [] }: Shape): Shape | undefined {
  const branches = (anyOf as readonly Shape[]).filter(({ type }) => type !== 'null');
  return branches.length === 1 ? branches[0] : undefined;
}

/**
 * The value without the members that its schema does not declare; FIELD_UNKNOWN for these is added to `found`, as many
 * as one answer has. TypeBox counts each of them as an error and reports none behind its bound: an item of many unknown
 * members would pass unchecked.
 */
export function withoutUnknown(schema: TSchema, value: unknown, path: string, found: Problem[]): unknown {
  const shape = schema as Shape; // JSON Schema's own keywords
  const pathOf = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
  if (value === null || typeof value !== 'object') return value;
  if (shape.anyOf !== undefined) {
    const only = onlyBranch(shape);
    return only === undefined ? value : withoutUnknown(only as TSchema, value, path, found);
  }
  const { items, properties } = shape;
  if (Array.isArray(value)) {
    if (items === undefined) return value;
    return value.map((inner, index) => withoutUnknown(items, inner, pathOf(index), found));
  }
  if (properties === undefined || shape.additionalProperties !== false) return value;
  const [known, unknown] = parted(value, properties);
  const room = MAX_PROBLEMS - found.length;
  found.push(...unknownNames(unknown.slice(0, room), Object.keys(properties), pathOf));
  return Object.fromEntries(
    known.map(([name, inner]) => [
      name,
      withoutUnknown(properties[name] as TSchema, inner, pathOf(name), found),
    ]),
  );
}

function parted(value: object, properties: object): [known: [string, unknown][], unknown: string[]] {
  const known: [string, unknown][] = [];
  const unknown: string[] = [];
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(properties, name)) known.push([name, Reflect.get(value, name)]);
    else unknown.push(name);
  }
  return [known, unknown];
}
