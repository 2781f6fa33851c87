import { fieldsOf } from '../../dictionary/dictionary.ts';
import type { Condition } from '../../dictionary/filters.ts';
import { declarationOf } from '../../dictionary/inputs.ts';
import type { TypeName } from '../../dictionary/types.ts';
import { day } from '../../kernel/parse.ts';
import type { RecordKind } from '../../policy/fields.ts';

/** In the boundaries of today, and after the data of most lists began. */
const DAY = '2025-12-31';

/** A parameter that is a day. */
export const dayParameter = (description: string) => ({ ...day(description), examples: [DAY] });

/** What is asked of a type whose fields do not say it as it is asked. */
const OF_TYPE: Readonly<Partial<Record<TypeName, unknown>>> = {
  DATE: DAY,
  // Whole numbers that are asked for exactly are years.
  INTEGER: 2025,
  ID: '01940000-0000-7000-8000-000000000001',
};

/** The sides of a range. */
const OF_SIDE: Readonly<Record<string, unknown>> = {
  from: '2025-01-01',
  to: DAY,
  atLeast: 3,
  atMost: 5,
};

/** The field that a condition reveals, by its own name or as `kind.field`; its value as a client writes it. */
function exampleOfField(kind: RecordKind, revealed: string): unknown {
  const [first = '', second] = revealed.split('.');
  const [owner, name] = second === undefined ? [kind, first] : [first as RecordKind, second]; // what is revealed is declared
  return fieldsOf(owner)[name]?.example ?? null;
}

/**
 * A value of the parameter that a condition is, or that is one of its members: as a person could send it. Null where the
 * schema lists all values.
 */
export function exampleOfCondition(
  kind: RecordKind,
  { type, comparison, reveals, example }: Condition,
  member?: string,
): unknown {
  if (member === undefined) {
    if (example !== null) return example;
    if (type.name in OF_TYPE) return OF_TYPE[type.name];
    if (type.name !== 'TEXT') return null;
    return reveals.map((one) => exampleOfField(kind, one)).find((one) => typeof one === 'string') ?? null;
  }
  if (comparison === 'RANGE') return OF_SIDE[member] ?? null;
  const input = 'object' in type ? type.object.input : null;
  return (input === null ? undefined : declarationOf(input)?.props[member]?.example) ?? null;
}
