import { getTableColumns, getTableName } from 'drizzle-orm';
import {
  type GraphQLArgument,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import t from 'tap';
import * as kinds from '../../src/database/tables/cooperatives.table.ts';
import * as people from '../../src/database/tables/persons.table.ts';
import { actionOfList, FIELDS, type RecordKind } from '../../src/policy/fields.ts';
import { TYPE_OF_KIND } from '../../src/records/graphql/hidden-fields.ts';
import { declaredList } from '../../src/records/reading/list.ts';
import { CooperativeFiguresInput } from '../../src/registry/cooperative-figures/cooperative-figures.schemas.ts';
import * as cooperatives from '../../src/registry/cooperatives/cooperatives.schemas.ts';
import * as positions from '../../src/registry/management-positions/management-positions.schemas.ts';
import * as persons from '../../src/registry/persons/persons.schemas.ts';
import * as women from '../../src/registry/women-managers/women-managers.schemas.ts';
import { DataGapFilter } from '../../src/surfaces/data-gaps/data-gaps.schemas.ts';
import { executableSchema } from '../../src/surfaces/graphql/graphql.plugin.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { RECORD_KINDS } from '../../src/surfaces/record-kinds.ts';

const schema = executableSchema();

/** The schemas of a module, by their names: those of the contract's inputs. */
function ofModule(module: object): Record<string, object> {
  return Object.fromEntries(Object.entries(module).filter(([name]) => /(Input|Filter)$/.test(name)));
}

/** Kinds that REST and the accounts show, and GraphQL does not yet. */
const NOT_IN_GRAPHQL = new Set<RecordKind>(['agency', 'client', 'grant']);

t.test('every field of every record type has a class, and every class a field', async (t) => {
  for (const [kind, type] of Object.entries(TYPE_OF_KIND)) {
    if (NOT_IN_GRAPHQL.has(kind as RecordKind)) continue;
    const found = schema.getType(type);
    if (!isObjectType(found)) throw new Error(`the contract has no type ${type}`);
    t.same(Object.keys(found.getFields()).sort(), Object.keys(FIELDS[kind as RecordKind]).sort(), type);
  }
});

t.test('a field that some role may not read can be null', async (t) => {
  for (const [kind, type] of Object.entries(TYPE_OF_KIND)) {
    const found = schema.getType(type);
    if (!isObjectType(found)) continue;
    for (const [field, fieldClass] of Object.entries(FIELDS[kind as RecordKind])) {
      if (fieldClass === 'PUBLIC' && actionOfList(kind as RecordKind, field) === null) continue;
      t.notOk(isNonNullType(found.getFields()[field]?.type), `${type}.${field} is ${fieldClass}`);
    }
  }
});

t.test('everything in the contract is described', async (t) => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      type.name.startsWith('__') ||
      ['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name)
    )
      continue;
    if (!type.description) bare.push(type.name);
  }
  for (const type of Object.values(schema.getTypeMap()).filter((one) => !one.name.startsWith('__'))) {
    if (isEnumType(type))
      bare.push(
        ...type
          .getValues()
          .filter((one) => !one.description)
          .map((one) => `${type.name}.${one.name}`),
      );
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`);
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      bare.push(
        ...args.filter((one) => !one.description).map((one) => `${type.name}.${field.name}(${one.name})`),
      );
    }
  }
  t.same(bare, []);
});

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
}

/** The input types of the contract and the schemas that every surface is parsed by. */
const INPUTS: Readonly<Record<string, object>> = {
  CooperativeCreateInput: cooperatives.CooperativeCreateInput,
  CooperativeUpdateInput: cooperatives.CooperativeUpdateInput,
  CooperativeChangeStatusInput: cooperatives.CooperativeChangeStatusInput,
  CooperativeFilter: cooperatives.CooperativeFilter,
  CooperativeFiguresInput,
  WomenManagerCreateInput: women.WomenManagerCreateInput,
  WomenManagerUpdateInput: women.WomenManagerUpdateInput,
  WomenManagerFilter: women.WomenManagerFilter,
  ManagementPositionStartInput: positions.ManagementPositionStartInput,
  ManagementPositionEndInput: positions.ManagementPositionEndInput,
  DataGapFilter,
  ...ofModule(persons),
  ...Object.fromEntries(RECORD_EDGES.flatMap(({ inputs }) => Object.entries(inputs))),
  ...Object.fromEntries(
    RECORD_EDGES.filter(({ queries }) => queries.includes('many')).map(({ reads: { kind } }) => [
      `${TYPE_OF_KIND[kind.kind]}Filter`,
      declaredList(kind).filter,
    ]),
  ),
};

/** Compares a type of the contract with a schema: fields, enum values, what is required, all the way down. */
function differences(type: unknown, json: JsonSchema, path: string): string[] {
  const nullable = getNullableType(type as Parameters<typeof getNullableType>[0]);
  const branch = json.anyOf?.find((one) => one.properties ?? one.enum ?? one.items) ?? json;
  if (isListType(nullable))
    return branch.items === undefined
      ? [`${path}: a list`]
      : differences(nullable.ofType, branch.items, path);
  if (isEnumType(nullable)) {
    const [own, theirs] = [
      nullable
        .getValues()
        .map((one) => one.name)
        .sort(),
      [...(branch.enum ?? [])].map(String).sort(),
    ];
    return JSON.stringify(own) === JSON.stringify(theirs) ? [] : [`${path}: ${own} is not ${theirs}`];
  }
  if (!isInputObjectType(nullable)) return branch.properties === undefined ? [] : [`${path}: no object`];
  const fields = nullable.getFields();
  const known = branch.properties ?? {};
  const names = [...new Set([...Object.keys(fields), ...Object.keys(known)])];
  return names.flatMap((name) => {
    const [field, property] = [fields[name], known[name]];
    if (field === undefined || property === undefined) return [`${path}.${name}: on one side only`];
    const isRequired = branch.required?.includes(name) ?? false;
    const stricter =
      isRequired !== isNonNullType(field.type) ? [`${path}.${name}: required on one side`] : [];
    return [...stricter, ...differences(field.type, property, `${path}.${name}`)];
  });
}

t.test('the contract and the schemas of the services take the same inputs', async (t) => {
  for (const [name, json] of Object.entries(INPUTS))
    t.same(differences(schema.getType(name), json as JsonSchema, name), [], name);
});

t.test('no column holds a business value that the policy does not know', async (t) => {
  const KIND_OF_TABLE: Readonly<Record<string, RecordKind>> = {
    cooperatives: 'cooperative',
    cooperative_figures: 'cooperativeFigures',
    cooperative_ratings: 'cooperativeRating',
    cooperative_products: 'cooperativeProduct',
    cooperative_claims: 'cooperativeClaim',
    women_managers: 'womenManager',
    management_positions: 'managementPosition',
    persons: 'womenManager',
    person_identities: 'womenManager',
    person_sensitive: 'womenManager',
    ...Object.fromEntries(RECORD_KINDS.map(({ kind, table }) => [getTableName(table), kind])),
  };
  /** Keys and marks of the database's own, answered under other names or not at all. */
  const OWN =
    /^(id|version|.*Ids?|.*At|knownFromXid|changedBy.*|requestId|search(Text|Key|Accents)|naturalKey|kept(By|As|Facts)|ceasedDuring|gender)$/;
  const RENAMED: Readonly<Record<string, string>> = { numberCipher: 'personalIdNumber' };
  for (const table of [
    ...Object.values(kinds),
    ...Object.values(people),
    ...RECORD_KINDS.map((one) => one.table),
  ]) {
    const kind = KIND_OF_TABLE[getTableName(table)];
    if (kind === undefined) continue;
    const unknown = Object.keys(getTableColumns(table)).filter(
      (property) => !OWN.test(property) && !Object.hasOwn(FIELDS[kind], RENAMED[property] ?? property),
    );
    t.same(unknown, [], getTableName(table));
  }
});
