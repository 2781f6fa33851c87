import { type Problem, problem } from '../../kernel/errors.ts';
import type { Parsed } from '../../kernel/identifiers.ts';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * An origin as browsers send it: scheme, host and a port that is not the usual one. What is written in another case, or
 * with a slash at the end, is the same. Source: RFC 6454 §6.2.
 */
export function parseOrigin(text: string): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || `${url.origin}/` !== url.href || url.hostname.includes('*'))
    return { ok: false, code: 'ORIGIN_INVALID' };
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname));
  return isSafe ? { ok: true, value: url.origin } : { ok: false, code: 'ORIGIN_INVALID' };
}

interface Said {
  readonly allowedOrigins?: readonly string[];
}

/** ORIGIN_INVALID for each that is none. */
export function originProblems(inputs: readonly Said[]): Problem[] {
  return inputs.flatMap(({ allowedOrigins = [] }, index) =>
    allowedOrigins.flatMap((one, place) => {
      const parsed = parseOrigin(one);
      return parsed.ok ? [] : [problem(parsed.code, `${index}.allowedOrigins.${place}`)];
    }),
  );
}

/** The origins, each once, sorted. */
export function originsOf({ allowedOrigins = [] }: Said): string[] {
  const parsed = allowedOrigins.map(parseOrigin);
  return [...new Set(parsed.flatMap((one) => (one.ok ? [one.value] : [])))].sort();
}
