import DataLoader from 'dataloader';

/** Reads values by id: those that are asked for in one turn together, each once. */
export interface LevelLoader<Value> {
  /** At once where it has been read. @throws what the read of its level failed with. */
  load(id: string): Value | Promise<Value>;
  /** Keeps what was read otherwise. */
  keep(ids: readonly string[], values: readonly Value[]): void;
}

/** Ids in one statement. */
const MAX_IDS = 1_000;

interface Level {
  readonly ids: string[];
  readonly done: Promise<void>;
}

/**
 * A loader of one request. DataLoader knows when a turn has ended and is given a level as one key, not each of several
 * hundred ids with callbacks and an entry of its own.
 */
export function levelLoader<Value>(batch: (ids: readonly string[]) => Promise<Value[]>): LevelLoader<Value> {
  const read = new Map<string, Value>();
  const asked = new Map<string, Promise<void>>();
  let open: Level | null = null;

  async function readLevel(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += MAX_IDS) {
      const some = ids.slice(from, from + MAX_IDS);
      const values = await batch(some);
      for (const [index, id] of some.entries()) read.set(id, values[index] as Value); // one value for each id
    }
  }
  const levels = new DataLoader<readonly string[], void>(
    async (lists) => {
      open = null;
      await readLevel(lists.flat());
      return lists.map(() => undefined);
    },
    { cache: false },
  );

  function ask(id: string): Promise<void> {
    const known = asked.get(id);
    if (known !== undefined) return known;
    if (open === null) {
      const ids: string[] = [];
      open = { ids, done: levels.load(ids) };
    }
    open.ids.push(id);
    asked.set(id, open.done);
    return open.done;
  }
  // Whoever waits for an id waits until its level has been read.
  const found = (id: string) => read.get(id) as Value;

  return {
    load: (id) => (read.has(id) ? found(id) : ask(id).then(() => found(id))),
    keep(ids, values) {
      for (const [index, id] of ids.entries()) read.set(id, values[index] as Value); // one value for each id
    },
  };
}
