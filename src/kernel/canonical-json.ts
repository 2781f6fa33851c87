import { normaliseText } from './vietnamese-text.ts';

/**
 * A JSON text that is equal for two texts of one value: the members of objects in one order, texts as they are kept.
 * The order of a list is part of its value.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => canonical(inner));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
