import { type Problem, problem } from './errors.ts';
import { normaliseText } from './vietnamese-text.ts';

/** Problems whose fields count as the caller does already. */
const counted = new WeakSet<Problem>();

/** The same problems, which were found in what was sent and not in what is kept of it. */
export function foundAsSent(problems: readonly Problem[]): readonly Problem[] {
  for (const one of problems) counted.add(one);
  return problems;
}

const isValue = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** A list of codes, texts or numbers: of these each is kept once. */
export const isOfValues = (list: readonly unknown[]): boolean => list.every(isValue);

/** Where the value that is kept at `index` was sent first. */
function sentAt(list: readonly unknown[], index: number): number {
  const kept = new Set<unknown>();
  for (const [at, value] of list.entries()) {
    kept.add(typeof value === 'string' ? normaliseText(value) : value);
    if (kept.size > index) return at;
  }
  return index;
}

function pathAsSent(value: unknown, [name, ...rest]: readonly string[]): readonly string[] {
  if (name === undefined || value === null || typeof value !== 'object') {
    return name === undefined ? [] : [name, ...rest];
  }
  if (Array.isArray(value) && isOfValues(value) && /^\d+$/.test(name)) {
    return [String(sentAt(value, Number(name))), ...rest];
  }
  return [name, ...pathAsSent(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined, rest)];
}

/**
 * The problems that rules have found in items as they are kept, where no list repeats a value, with the places that
 * the values have in what was sent.
 */
export function asSent(items: readonly unknown[], problems: readonly Problem[]): readonly Problem[] {
  return foundAsSent(
    problems.map((one) => {
      if (one.field === null || counted.has(one)) return one;
      const field = pathAsSent(items, one.field.split('.')).join('.');
      return field === one.field ? one : problem(one.code, field, one.params);
    }),
  );
}
