/** A map that forgets what was used longest ago, bounded in entries and in total weight. */
interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  readonly size: number;
}

/** Makes a cache; an entry weighs the characters of its key, `maxWeight` bounds their sum. */
export function boundedCache<Value>(maxEntries: number, maxWeight: number): BoundedCache<Value> {
  const entries = new Map<string, Value>();
  let weight = 0;

  function forgetOldest(): void {
    const oldest = entries.keys().next().value;
    if (oldest === undefined) return;
    entries.delete(oldest);
    weight -= oldest.length;
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
      if (!entries.has(key)) weight += key.length;
      entries.set(key, value);
      while (entries.size > maxEntries || weight > maxWeight) forgetOldest();
    },
    get size() {
      return entries.size;
    },
  };
}
