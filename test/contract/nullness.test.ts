import { getTableColumns } from 'drizzle-orm';
import { isNonNullType, isObjectType } from 'graphql';
import t from 'tap';
import { DICTIONARY } from '../../src/dictionary/dictionary.ts';
import { contractTypes } from '../../src/records/graphql/sdl.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';
import type { Json } from './samples.ts';
import { openapi } from './shapes.ts';

/** What has a value in every record although no column of its own holds it; worked out by SQL that gives no null. */
const WORKED_OUT = [
  'cooperative.isWomenManaged',
  'cooperative.needsResolution',
  'cooperativeState.isCurrent',
  'employment.isCurrent',
  'managementPosition.isCurrent',
  'member.isCurrent',
];

const mayBeNull = ({ type, anyOf = [] }: Json): boolean =>
  [type].flat().includes('null') || anyOf.some((one: Json) => mayBeNull(one));
const isList = ({ type }: Json): boolean => [type].flat().includes('array');

/** Of a list, none is an empty one. */
const LISTS = new Set(['LIST', 'RECORDS', 'UNITS']);

t.test('what a contract says is never null has a column that is never null', async (t) => {
  const types = contractTypes();
  const without = new Set<string>();
  let held = 0;
  for (const [name, { kind }] of KINDS) {
    const columns = new Map(Object.entries(getTableColumns(kind.table)));
    const { type, fields } = DICTIONARY[name];
    const graphql = types.getType(type);
    const rest: Json = openapi.components.schemas[type]?.properties ?? {};
    for (const [field, declared] of Object.entries(fields)) {
      const inGraphql = isObjectType(graphql) ? graphql.getFields()[field] : undefined;
      const isNeverNull =
        (rest[field] !== undefined && !mayBeNull(rest[field]) && !isList(rest[field])) ||
        (inGraphql !== undefined && isNonNullType(inGraphql.type));
      if (!isNeverNull || LISTS.has(declared.type.name)) continue;
      const column = columns.get(field) ?? columns.get(`${field}Id`);
      if (column === undefined) without.add(`${name}.${field}`);
      else if (!column.notNull) t.fail(`${name}.${field} may be null`);
      else held += 1;
    }
  }
  t.ok(held > 100, `${held} fields`);
  t.strictSame([...without].sort(), WORKED_OUT);
});
