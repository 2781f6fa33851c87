import type { GraphQLInputObjectType, GraphQLInputType, GraphQLScalarType } from 'graphql';
import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { Problem } from '../../kernel/errors.ts';
import { problem } from '../../kernel/errors.ts';
import { unknownName } from '../../kernel/unknown-names.ts';
import type { InputView } from './input-view.ts';
import { findRegistryError } from './refusal.ts';

const MAX_NAME = 64;

function fieldOf(path: string, name: string | number): string {
  return `${path}.${String(name).slice(0, MAX_NAME)}`;
}

function ofScalar(type: GraphQLScalarType, value: InputView, path: string): Problem[] {
  try {
    const parsed = value.parse(type);
    return parsed === undefined || Number.isNaN(parsed)
      ? [problem('FIELD_TYPE', path, { expected: type.name })]
      : [];
  } catch (error) {
    const expected = findRegistryError(error);
    if (expected === null) return [problem('FIELD_TYPE', path, { expected: type.name })];
    return expected.problems.map((one) => ({
      ...one,
      field: one.field === null ? path : `${path}.${one.field}`,
    }));
  }
}

function* ofObject(type: GraphQLInputObjectType, value: InputView, path: string): Generator<Problem> {
  if (value.kind !== 'object') return yield problem('FIELD_TYPE', path, { expected: type.name });
  const fields = type.getFields();
  const entries = value.entries();
  const given = new Set(entries.map(([name]) => name));
  for (const one of Object.values(fields)) {
    if (isRequiredInputField(one) && !given.has(one.name))
      yield problem('FIELD_REQUIRED', fieldOf(path, one.name));
  }
  for (const [name, one] of entries) {
    const field = fields[name]; // a map without prototype
    if (field === undefined) yield unknownName(fieldOf(path, name), name, Object.keys(fields));
    else yield* inputProblems(field.type, one, fieldOf(path, name));
  }
  const notOne = type.isOneOf && (entries.length !== 1 || entries[0]?.[1].kind === 'null');
  if (notOne) yield problem('FIELD_TYPE', path, { expected: type.name });
}

/**
 * What is wrong with a value of this type, each problem with its dotted path below `path`; found one by one, so that
 * a caller that has enough of them looks no further.
 */
export function* inputProblems(type: GraphQLInputType, value: InputView, path: string): Generator<Problem> {
  if (value.kind === 'variable') return; // checked where variables are
  if (isNonNullType(type)) {
    if (value.kind === 'null') yield problem('FIELD_REQUIRED', path);
    else yield* inputProblems(type.ofType, value, path);
  } else if (value.kind === 'null') return;
  else if (isListType(type)) yield* ofList(type.ofType, value, path);
  else if (isInputObjectType(type)) yield* ofObject(type, value, path);
  else if (isEnumType(type)) {
    const allowed = type.getValues().map((one) => one.name);
    if (!value.isMember(type)) yield problem('FIELD_VALUE', path, { allowed: allowed.join(', ') });
  } else yield* ofScalar(type, value, path);
}

function* ofList(itemType: GraphQLInputType, value: InputView, path: string): Generator<Problem> {
  if (value.kind !== 'list') return yield* inputProblems(itemType, value, path);
  for (const [index, item] of value.items().entries()) {
    yield* inputProblems(itemType, item, fieldOf(path, index));
  }
}

/** The first `max` problems; nothing behind them is looked at. */
export function firstOf(problems: Iterable<Problem>, max: number): Problem[] {
  const first: Problem[] = [];
  if (max <= 0) return first;
  for (const one of problems) {
    first.push(one);
    if (first.length >= max) break;
  }
  return first;
}
