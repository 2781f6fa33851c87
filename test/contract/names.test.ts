import t from 'tap';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import type { Json } from './samples.ts';
import { components, openapi } from './shapes.ts';

/** Names that programs are generated from: of types, and of functions. */
const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;
const FUNCTION_NAME = /^[a-z][A-Za-z0-9]*$/;

const COMPONENTS = Object.keys(components);
const OPERATIONS: readonly Json[] = Object.values<Json>(openapi.paths).flatMap((methods) =>
  Object.values<Json>(methods),
);
const OPERATION_IDS = OPERATIONS.map(({ operationId }) => String(operationId));

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Those of which another differs in letter case alone. */
function repeated(names: readonly string[]): string[] {
  const byName = Map.groupBy(names, (name) => name.toLowerCase());
  return [...byName.values()].filter((same) => same.length > 1).flat();
}

/** Whether a generator makes a type of its own of a part. */
const needsName = ({ enum: values, properties, anyOf }: Json) =>
  (values ?? properties ?? anyOf) !== undefined;

/** Components that are neither a kind's, nor an input or a type of GraphQL of the same name. */
const OF_REST_ALONE = [
  'AdministrativeUnitDetail',
  'AgencyCreateInput',
  'ClientCreateInput',
  'ClientRotateSecretInput',
  'ClientUpdateInput',
  'CooperativeFiguresOfInput',
  'Finding',
  'GrantIssueInput',
  'Problem',
];

t.test('every name of the contract is one of the languages that clients are generated in', async (t) => {
  t.ok(COMPONENTS.length > 100, String(COMPONENTS.length));
  t.ok(OPERATION_IDS.length > 120, String(OPERATION_IDS.length));
  const components = [...COMPONENTS, ...Object.keys(openapi.components.securitySchemes).map(capital)];
  t.strictSame(
    components.filter((name) => !TYPE_NAME.test(name)),
    [],
  );
  t.strictSame(
    OPERATION_IDS.filter((name) => !FUNCTION_NAME.test(name)),
    [],
  );
  t.strictSame(repeated(components), []);
  t.strictSame(repeated(OPERATION_IDS), []);
  t.strictSame(
    COMPONENTS.filter((name) => /\d$/.test(name)),
    [],
    'no name is one that a generator gives to a second of the name',
  );
});

t.test('what generators call a part is no name of another component', async (t) => {
  const ofComponents = Object.entries<Json>(components).flatMap(([name, { properties = {} }]) =>
    Object.entries<Json>(properties).flatMap(([property, schema]) => {
      const part = `${name}${capital(property)}`;
      if (schema.type === 'array') return needsName(schema.items) ? [`${part}Item`] : [];
      return needsName(schema) ? [part] : [];
    }),
  );
  const ofOperations = OPERATION_IDS.flatMap((id) =>
    ['Params', 'Headers', 'PathParameters', 'Body', 'BodyItem', 'Response', 'Result', 'Error'].map(
      (part) => `${capital(id)}${part}`,
    ),
  );
  const taken = new Set([...ofComponents, ...ofOperations, ...OPERATION_IDS.map(capital)]);
  t.strictSame(
    COMPONENTS.filter((name) => taken.has(name)),
    [],
  );
});

t.test('a component is called as the kind or the type of GraphQL that it is', async (t) => {
  const known = new Set([...Object.values(TYPE_OF_KIND), ...Object.keys(contractTypes().getTypeMap())]);
  t.strictSame(COMPONENTS.filter((name) => !known.has(name)).sort(), OF_REST_ALONE);
});
