import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { RecordKind } from '../../../src/policy/fields.ts';
import type { CallerRole } from '../../../src/policy/roles.ts';
import { TYPE_OF_KIND } from '../../../src/records/graphql/hidden-fields.ts';
import { contractTypes } from '../../../src/records/graphql/sdl.ts';
import { idIn } from '../../database/many.ts';
import { asking } from '../../helpers/graphql.ts';
import { tableOf } from '../tables.ts';
import type { Shape } from './shapes.ts';

/** A province, and a commune into which a divided one went: its list has a certain and an unresolved number. */
const TERRITORIES = [
  { level: 'PROVINCE', code: '37' },
  { level: 'COMMUNE', code: '13669' },
  { level: 'COMMUNE', code: '14503', at: '2025-06-30' },
];

const OF_SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Int: [1],
  Float: [1],
  Date: ['2025-03-01'],
  PartialDate: ['2025'],
  String: ['rau'],
};

/** Values of keys that their type does not give. */
const OF_KEYS: Readonly<Record<string, readonly unknown[]>> = {
  codes: [['A', 'G']],
  system: ['OLD'],
  within: [{ south: 20, west: 105, north: 21, east: 107 }],
};

/** The record that an id in a filter names: `cooperativeId` is a cooperative's. */
function idsOf(key: string): readonly unknown[] {
  const kind = key.replace(/Id$/, '');
  return Object.hasOwn(TYPE_OF_KIND, kind)
    ? [idIn(tableOf(kind as RecordKind), 2)]
    : [idIn('cooperatives', 2)];
}

/** Values of a key of a filter, with which its statement is asked. */
function valuesOf({ name, type }: GraphQLInputField): readonly unknown[] {
  const named = getNamedType(type);
  const own = OF_KEYS[name];
  if (own !== undefined) return own;
  if (named.name === 'Int' && /year$/i.test(name)) return [2024];
  if (isEnumType(named)) {
    const codes = named.getValues().map((one) => one.name);
    return isListType(getNullableType(type)) ? [codes] : codes.slice(0, 1);
  }
  if (named.name === 'TerritoryFilter') return TERRITORIES;
  if (named.name === 'DateRange') {
    const range = { from: '2024-01-02', to: '2025-12-30' };
    return [range, { ...range, certainty: 'POSSIBLE' }];
  }
  if (named.name === 'ID') return isListType(getNullableType(type)) ? [idsOf(name)] : idsOf(name);
  if (isInputObjectType(named)) {
    const members = Object.values(named.getFields()).map((one) => [one.name, valuesOf(one)[0]]);
    return [Object.fromEntries(members)];
  }
  return OF_SCALARS[named.name] ?? [];
}

/**
 * Every list by every key of its filter, with its counts, and every statistic by territory. What has no such rows is
 * planned all the same.
 */
export function filteredReads(): Shape[] {
  return FILTERED.flatMap((read) =>
    Object.values(read.filter.getFields()).map((key) =>
      shapeOf(read, key, { values: valuesOf(key), role: 'UNION_PROVINCE', shown: 'nodes { __typename }' }),
    ),
  );
}

/** What has a territory in its filter, by that alone, with what tells the rows of a page apart. */
export function territoryReads(role: CallerRole, territories: readonly Territory[]): Shape[] {
  return FILTERED.flatMap((read) => {
    const { territory } = read.filter.getFields();
    if (territory === undefined) return [];
    return territories.map((one) => ({
      ...shapeOf(read, territory, { values: [one], role, shown: 'edges { cursor }' }),
      shape: `${role} in ${one.level} ${one.code}`,
    }));
  });
}

interface Territory {
  readonly level: string;
  readonly code: string;
  readonly at?: string;
}

interface Filtered {
  readonly field: string;
  readonly filter: GraphQLInputObjectType;
  /** Otherwise it is a statistic. */
  readonly isList: boolean;
}

const FILTERED: readonly Filtered[] = Object.values(
  contractTypes().getQueryType()?.getFields() ?? {},
).flatMap(({ name, type, args }) => {
  const argument = args.find((one) => one.name === 'filter');
  const filter = argument === undefined ? null : getNamedType(argument.type);
  if (!isInputObjectType(filter)) return [];
  return [{ field: name, filter, isList: getNamedType(type).name.endsWith('Connection') }];
});

interface AskedBy {
  readonly values: readonly unknown[];
  readonly role: CallerRole;
  /** Of a page. */
  readonly shown: string;
}

function shapeOf(
  { field, filter, isList }: Filtered,
  key: GraphQLInputField,
  { values, role, shown }: AskedBy,
): Shape {
  const query = isList
    ? `query ($filter: ${filter.name}, $first: Int) {
        it: ${field}(filter: $filter, first: $first) { totalCount unresolvedCount ${shown} } }`
    : `query ($filter: ${filter.name}) {
        it: ${field}(filter: $filter, groupBy: [TERRITORY], level: COMMUNE) { max unresolved rows { unresolved } } }`;
  return {
    operation: `GraphQL ${field}`,
    shape: `filtered by ${key.name}`,
    sizes: [1, 20, 200],
    role,
    async call(app, token, first) {
      if (values.length === 0) throw new Error(`give values of ${filter.name}.${key.name}`);
      const wrong: string[] = [];
      for (const value of values) {
        const { errors = [] } = await asking(app, token)(query, {
          filter: { [key.name]: value },
          ...(isList && { first }),
        });
        wrong.push(...errors.map(({ message, extensions: { code } }) => `${code}: ${message}`));
      }
      // Some have no rows by such a value: that they were answered is enough.
      return { rows: wrong.length === 0 ? 1 : 0, wrong, told: null };
    },
  };
}
