/** How deep and large a value that was sent may be. The code that walks it afterwards relies on it. */
interface InputBounds {
  /** Levels of lists and objects. */
  readonly maxDepth: number;
  /** Items of each list. */
  readonly maxItems: number;
  /** Members of each object. */
  readonly maxMembers: number;
}

/** The bound that a value passes, and the dotted path to the list or object that does; empty for the value itself. */
interface Excess {
  readonly bound: keyof InputBounds;
  readonly path: string;
}

const MAX_NAME = 64;

/** The first thing that passes the bounds, and nothing behind or inside it is looked at; null when all is within. */
export function findExcess(value: unknown, bounds: InputBounds): Excess | null {
  const path: string[] = [];

  function passedBy(one: unknown, levels: number): keyof InputBounds | null {
    if (typeof one !== 'object' || one === null) return null;
    if (levels === 0) return 'maxDepth';
    if (Array.isArray(one)) return one.length > bounds.maxItems ? 'maxItems' : passedInside(one, levels);
    return Object.keys(one).length > bounds.maxMembers ? 'maxMembers' : passedInside(one, levels);
  }

  function passedInside(whole: object, levels: number): keyof InputBounds | null {
    for (const [name, one] of Object.entries(whole)) {
      const passed = passedBy(one, levels - 1);
      if (passed === null) continue;
      path.unshift(name.slice(0, MAX_NAME));
      return passed;
    }
    return null;
  }

  const bound = passedBy(value, bounds.maxDepth);
  return bound === null ? null : { bound, path: path.join('.') };
}

/** A thousand records with twenty products each have a fifth of these. */
const MAX_SEPARATORS = 500_000;
const SEPARATORS: ReadonlySet<number> = new Set([...',[{'].map((one) => one.charCodeAt(0)));
const IS_SEPARATOR = Uint8Array.from({ length: 256 }, (_, byte) => (SEPARATORS.has(byte) ? 1 : 0));

/**
 * Whether a JSON text may hold more values than any call needs, judged by its bytes before it is parsed: 16 MB of empty
 * objects take milliseconds to look through and many seconds to parse, in which nobody is served. Those inside texts
 * are counted too.
 */
export function holdsTooMany(json: Uint8Array): boolean {
  if (json.length <= MAX_SEPARATORS) return false;
  let separators = 0;
  for (const byte of json) separators += IS_SEPARATOR[byte] ?? 0;
  return separators > MAX_SEPARATORS;
}
