/** The middle of a list, the mean of the two middle ones when it is even. @throws Error for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('no values');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** How many times the other each round of one is, the rounds side by side; the middle one. @throws Error for none. */
export function medianRatio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.slice(0, theirs.length).map((value, index) => value / (theirs[index] ?? Number.NaN)));
}

export interface Round<Value> {
  readonly name: string;
  readonly value: Value;
}

/** The values of each name in the order of the rounds. */
export function valuesByName<Value>(rounds: readonly Round<Value>[]): Record<string, Value[]> {
  const values: Record<string, Value[]> = {};
  for (const { name, value } of rounds) {
    values[name] ??= [];
    values[name].push(value);
  }
  return values;
}

/**
 * Rounds in turns: every subject once a round, each round beginning with the next one, so that whatever else the
 * machine does meets all of them alike.
 */
export async function interleave<Value>(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<Value>,
): Promise<Record<string, Value[]>> {
  const found: Round<Value>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(round + place) % names.length] ?? '';
      found.push({ name, value: await measure(name) });
    }
  }
  return valuesByName(found);
}
