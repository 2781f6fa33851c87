import { type TObject, type TSchema, Type } from 'typebox';
import { type AnyRecordKind, ordersOf } from '../record-kind.ts';
import { orderParameter, pageParameters, TOTAL_COUNT } from './page.ts';
import { fieldsParameter, type Shape } from './representation.ts';
import { parameterOf, territoryOf, territoryParameters } from './territory-parameters.ts';

interface JsonSchema {
  readonly anyOf?: readonly JsonSchema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly description?: string;
}

/** The condition itself, without the null of `optional`. */
function bare(schema: TSchema): TSchema & JsonSchema {
  const { anyOf } = schema as JsonSchema; // JSON Schema's own keyword
  return (anyOf?.find((one) => one.type !== 'null') ?? schema) as TSchema & JsonSchema;
}

/** `startedOn: { from, to }` is `startedFrom` and `startedTo`. */
function rangeNames(field: string): { from: string; to: string } {
  const stem = field.replace(/On$/, '');
  return { from: `${stem}From`, to: `${stem}To` };
}

const isRange = ({ properties = {} }: JsonSchema) => Object.hasOwn(properties, 'from');

/** The query of the list of a kind: its filter, one parameter a condition, its orders and the page. */
export function queryOfKind(kind: AnyRecordKind, shape: Shape): TObject {
  const parameters = Object.entries(kind.filter.properties).flatMap(
    ([field, schema]): [string, TSchema][] => {
      if (field === 'territory') return Object.entries(territoryParameters);
      const condition = bare(schema);
      if (!isRange(condition)) return [[field, Type.Optional(condition)]];
      const { from, to } = rangeNames(field);
      const { properties = {} } = condition;
      return [
        [from, Type.Optional(bare(properties.from ?? Type.Never()))],
        [to, Type.Optional(bare(properties.to ?? Type.Never()))],
      ];
    },
  );
  const { field, direction } = kind.defaultOrder;
  const chosen = direction === 'DESC' ? `-${field}` : field;
  const leftOut = kind.search === undefined ? chosen : `${chosen}, or RELEVANCE where something is searched`;
  return Type.Object(
    {
      ...Object.fromEntries(parameters),
      orderBy: orderParameter(Object.keys(ordersOf(kind)), leftOut),
      ...pageParameters(),
      totalCount: TOTAL_COUNT,
      fields: fieldsParameter(shape),
    },
    { additionalProperties: false },
  );
}

type Query = Readonly<Record<string, unknown>>;

/** The service's filter. @throws as territoryOf. */
export function filterOfQuery(kind: AnyRecordKind, query: Query): Record<string, unknown> {
  const conditions = Object.entries(kind.filter.properties).map(([field, schema]) => {
    if (field === 'territory') return [field, territoryOf(query)];
    if (!isRange(bare(schema))) return [field, query[field] ?? null];
    const { from, to } = rangeNames(field);
    const isAsked = query[from] !== undefined || query[to] !== undefined;
    return [field, isAsked ? { from: query[from] ?? null, to: query[to] ?? null } : null];
  });
  return Object.fromEntries(conditions);
}

/** The parameter that a field of the filter came from. */
export function parameterOfKind(field: string): string {
  const range = /^filter\.(\w+)\.(from|to)$/.exec(field);
  const [, name = '', side] = range ?? [];
  if (range === null || name === 'territory') return parameterOf(field);
  return rangeNames(name)[side as 'from' | 'to']; // the expression's own group
}
