import { type Problem, problem } from '../kernel/errors.ts';
import { parsePartialDate } from '../kernel/partial-dates.ts';
import { declarationOf } from './inputs.ts';
import type { ValueType } from './types.ts';

/**
 * DATE_FUTURE for each day and year of an input that is declared to be past and has not come, in its parts too; and for
 * a day on which the code of a unit is said to be valid. The input need not have passed its schema. `today` is
 * `YYYY-MM-DD`.
 */
export function daysAhead(schema: object, input: unknown, today: string, path: string): Problem[] {
  const { props = {} } = declarationOf(schema) ?? {};
  return Object.entries(props).flatMap(([name, { type }]) =>
    ofValue(type, memberOf(input, name), today, `${path}.${name}`),
  );
}

function ofValue(type: ValueType, value: unknown, today: string, path: string): Problem[] {
  switch (type.name) {
    case 'DATE':
    case 'PARTIAL_DATE':
      return type.isPast === true && isAhead(value, today) ? [problem('DATE_FUTURE', path)] : [];
    case 'INTEGER':
      return type.isPast === true && typeof value === 'number' && value > Number(today.slice(0, 4))
        ? [problem('DATE_FUTURE', path)]
        : [];
    case 'UNIT':
      return isAhead(memberOf(value, 'at'), today) ? [problem('DATE_FUTURE', `${path}.at`)] : [];
    case 'UNITS':
      return ofEach(value, (one, index) => ofValue({ name: 'UNIT' }, one, today, `${path}.${index}`));
    case 'OBJECT':
      return ofInput(type.object.input, value, today, path);
    case 'OBJECTS':
      return ofEach(value, (one, index) => ofInput(type.object.input, one, today, `${path}.${index}`));
    case 'DETAIL':
      return ofInput(type.input, value, today, path);
    default:
      return [];
  }
}

const ofInput = (input: object | null, value: unknown, today: string, path: string) =>
  input === null ? [] : daysAhead(input, value, today, path);

function ofEach(value: unknown, find: (one: unknown, index: number) => Problem[]): Problem[] {
  return Array.isArray(value) ? value.flatMap(find) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** Whether no day that is meant has come. */
function isAhead(value: unknown, today: string): boolean {
  const parsed = typeof value === 'string' ? parsePartialDate(value) : null;
  return parsed !== null && parsed.on > today;
}
