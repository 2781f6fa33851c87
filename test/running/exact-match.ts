import { plugin } from '@tapjs/asserts';
import tap from 'tap';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As tap reads it, a list is matched by a longer one and a text by any that contains it. */
function exactly(pattern: unknown): unknown {
  if (typeof pattern === 'string') return new RegExp(`^${escaped(pattern)}$`);
  if (Array.isArray(pattern)) return { ...pattern.map(exactly), length: pattern.length };
  if (pattern === null || typeof pattern !== 'object') return pattern;
  if (Object.getPrototypeOf(pattern) !== Object.prototype) return pattern;
  return Object.fromEntries(Object.entries(pattern).map(([key, one]) => [key, exactly(one)]));
}

type Match = (found: unknown, pattern: unknown, ...rest: unknown[]) => boolean;

/**
 * From now on `t.match` takes a list in a pattern for the whole list, and a text in it for the whole text: members that
 * are left out are all that it passes over. A pattern that is a text itself is still contained in what is found.
 */
export function matchExactly(): void {
  const asserts = Object.getPrototypeOf(plugin(tap, {})) as { match: Match };
  const { match } = asserts;
  asserts.match = function (found, pattern, ...rest) {
    return match.call(this, found, typeof pattern === 'string' ? pattern : exactly(pattern), ...rest);
  };
}
