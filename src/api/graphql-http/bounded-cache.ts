/** A map that forgets what was used longest ago, bounded in entries and in total weight. */
interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  readonly size: number;
}

/** Makes a cache; an entry weighs the characters of its key unless said otherwise, `maxWeight` bounds their sum. */
export function boundedCache<Value>(
  maxEntries: number,
  maxWeight: number,
  weightOf: (key: string, value: Value) => number = (key) => key.length,
): BoundedCache<Value> {
  const entries = new Map<string, Value>();
  let weight = 0;

  function forget(key: string): void {
    const value = entries.get(key);
    if (value === undefined) return;
    entries.delete(key);
    weight -= weightOf(key, value);
  }

  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set(key, value) {
      forget(key);
      entries.set(key, value);
      weight += weightOf(key, value);
      while (entries.size > maxEntries || weight > maxWeight) forget(entries.keys().next().value ?? key);
    },
    get size() {
      return entries.size;
    },
  };
}
