import type { GraphQLInputObjectType, GraphQLInputType, GraphQLScalarType } from 'graphql';
import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { Problem } from '../../kernel/errors.ts';
import { problem } from '../../kernel/errors.ts';
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

function ofObject(type: GraphQLInputObjectType, value: InputView, path: string): Problem[] {
  if (value.kind !== 'object') return [problem('FIELD_TYPE', path, { expected: type.name })];
  const fields = type.getFields();
  const entries = value.entries();
  const given = new Set(entries.map(([name]) => name));
  const missing = Object.values(fields)
    .filter((one) => isRequiredInputField(one) && !given.has(one.name))
    .map((one) => problem('FIELD_REQUIRED', fieldOf(path, one.name)));
  const inner = entries.flatMap(([name, one]) => {
    const field = fields[name]; // a map without prototype
    if (field === undefined) return [problem('FIELD_UNKNOWN', fieldOf(path, name))];
    return inputProblems(field.type, one, fieldOf(path, name));
  });
  const notOne = type.isOneOf && (entries.length !== 1 || entries[0]?.[1].kind === 'null');
  return notOne
    ? [...missing, ...inner, problem('FIELD_TYPE', path, { expected: type.name })]
    : [...missing, ...inner];
}

/** Everything that is wrong with a value of this type, each problem with its dotted path below `path`. */
export function inputProblems(type: GraphQLInputType, value: InputView, path: string): Problem[] {
  if (value.kind === 'variable') return []; // checked where variables are
  if (isNonNullType(type)) {
    return value.kind === 'null'
      ? [problem('FIELD_REQUIRED', path)]
      : inputProblems(type.ofType, value, path);
  }
  if (value.kind === 'null') return [];
  if (isListType(type)) {
    if (value.kind !== 'list') return inputProblems(type.ofType, value, path);
    return value.items().flatMap((item, index) => inputProblems(type.ofType, item, fieldOf(path, index)));
  }
  if (isInputObjectType(type)) return ofObject(type, value, path);
  if (isEnumType(type)) {
    const allowed = type.getValues().map((one) => one.name);
    return value.isMember(type) ? [] : [problem('FIELD_VALUE', path, { allowed: allowed.join(', ') })];
  }
  return ofScalar(type, value, path);
}
