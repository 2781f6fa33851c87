import { type TObject, type TSchema, Type } from 'typebox';
import { type Condition, filterDeclarationOf } from '../../dictionary/filters.ts';
import { failure } from '../../kernel/errors.ts';
import { declaredList, ordersOf } from '../reading/list.ts';
import type { AnyRecordKind } from '../record-kind.ts';
import { orderParameter, pageParameters, TOTAL_COUNT } from './page.ts';
import { exampleOfCondition } from './parameter-examples.ts';
import { fieldsParameter, type Shape } from './representation.ts';
import { parameterOf, territoryOf, territoryParameters } from './territory-parameters.ts';

interface JsonSchema {
  readonly anyOf?: readonly JsonSchema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

/** The condition itself, without the null of `optional`. */
function bare(schema: TSchema): TSchema & JsonSchema {
  const { anyOf } = schema as JsonSchema; // JSON Schema's own keyword
  return (anyOf?.find((one) => one.type !== 'null') ?? schema) as TSchema & JsonSchema;
}

/**
 * `startedOn: { from, to, … }` is `startedFrom`, `startedTo` …: the last word of the condition gives way. That of a number
 * says what is counted, and stays: `ocopStars: { atLeast }` is `ocopStarsAtLeast`.
 */
function parameterName(condition: string, property: string): string {
  const stem = NUMBER_SIDES.has(property) ? condition : condition.replace(/[A-Z][a-z]+$/, '');
  return `${stem}${property.charAt(0).toUpperCase()}${property.slice(1)}`;
}

const NUMBER_SIDES: ReadonlySet<string> = new Set(['atLeast', 'atMost']);

/** What a condition means as a parameter, with an example; a range of days is three of them, an object one a member. */
function described(
  kind: AnyRecordKind,
  declared: Condition,
  schema: TSchema & JsonSchema,
  side?: string,
): TSchema {
  const { description, comparison } = declared;
  const more =
    comparison === 'RANGE'
      ? SIDES[side ?? '']
      : comparison === 'ONE_OF'
        ? ' Repeated for more than one.'
        : '';
  const isOfCondition = side === undefined || (comparison === 'RANGE' && SIDES[side] !== undefined);
  const own = isOfCondition ? description.en : (schema.description ?? description.en);
  const example = exampleOfCondition(kind.kind, declared, side);
  return { ...schema, description: `${own}${more ?? ''}`, ...(example !== null && { examples: [example] }) };
}

/** A range includes both its ends. */
const SIDES: Readonly<Record<string, string>> = {
  from: ' From this day on.',
  to: ' Up to this day.',
  atLeast: ' So many or more.',
  atMost: ' So many or fewer.',
};

/** The filter of a kind as parameters, one a condition. */
export function filterParameters(kind: AnyRecordKind): Record<string, TSchema> {
  const { conditions } = filterDeclarationOf(declaredList(kind).filter);
  const parameters = Object.entries(conditions).flatMap(([field, declared]): [string, TSchema][] => {
    if (declared.comparison === 'TERRITORY') return Object.entries(territoryParameters);
    const schema = bare(declared.schema);
    if (schema.properties === undefined) return [[field, Type.Optional(described(kind, declared, schema))]];
    return Object.entries(schema.properties).map(([property, one]) => [
      parameterName(field, property),
      Type.Optional(described(kind, declared, bare(one), property)),
    ]);
  });
  return Object.fromEntries(parameters);
}

/** The query of the list of a kind: its filter, its orders and the page. */
export function queryOfKind(kind: AnyRecordKind, shape: Shape): TObject {
  const list = declaredList(kind);
  const { field, direction } = list.defaultOrder;
  const chosen = direction === 'DESC' ? `-${field}` : field;
  const leftOut = list.search === undefined ? chosen : `${chosen}, or RELEVANCE where something is searched`;
  return Type.Object(
    {
      ...filterParameters(kind),
      orderBy: orderParameter(Object.keys(ordersOf(list)), leftOut),
      ...pageParameters(),
      totalCount: TOTAL_COUNT,
      fields: fieldsParameter(shape),
    },
    { additionalProperties: false },
  );
}

type Query = Readonly<Record<string, unknown>>;

/** The service's filter. @throws as territoryOf; FIELD_REQUIRED for a part of a condition without the other. */
export function filterOfQuery(kind: AnyRecordKind, query: Query): Record<string, unknown> {
  const conditions = Object.entries(declaredList(kind).filter.properties).map(([field, schema]) => {
    if (field === 'territory') return [field, territoryOf(query)];
    const { properties, required = [] } = bare(schema);
    if (properties === undefined) return [field, query[field] ?? null];
    const parts = Object.keys(properties).map((property) => ({
      property,
      name: parameterName(field, property),
    }));
    if (parts.every(({ name }) => query[name] === undefined)) return [field, null];
    const missing = parts.find(
      ({ property, name }) => required.includes(property) && query[name] === undefined,
    );
    if (missing !== undefined) throw failure('FIELD_REQUIRED', missing.name);
    return [field, Object.fromEntries(parts.map(({ property, name }) => [property, query[name] ?? null]))];
  });
  return Object.fromEntries(conditions);
}

/** The parameter that a field of the filter came from. */
export function parameterOfKind(field: string): string {
  const [, condition = '', property = ''] = /^filter\.(\w+)\.([a-z]\w*)$/i.exec(field) ?? [];
  if (condition === '' || condition === 'territory') return parameterOf(field);
  return parameterName(condition, property);
}
