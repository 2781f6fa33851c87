import { MAX_ITEMS } from '../records/writing/write-call.ts';
import type { Content } from './content.ts';
import { callService, type Write } from './service-writes.ts';
import { inGroups, type SetTable, type Step } from './step.ts';

/** Records that a write service takes in calls of many. */
interface StepOptions<Item> {
  readonly content: Pick<Content, 'set' | 'registry'>;
  readonly name: string;
  readonly table: SetTable;
  readonly total: number | null;
  readonly isOrdered?: boolean;
  readonly items: () => Iterable<Item>;
  /** Items a call; left out: as many as a call may carry. */
  readonly size?: number;
  readonly write: Write;
  readonly inputOf: (item: Item) => unknown;
  /** What the service draws for the items of a call, in its order. */
  readonly idsOf: (group: readonly Item[]) => readonly string[];
  /** The record that the item is, or changes. */
  readonly recordOf: (item: Item) => string;
  /** The first row that the item brings; left out: its record. */
  readonly firstOf?: (item: Item) => string;
  /** Rows that the item brings; left out: one. */
  readonly rowsOf?: (item: Item) => number;
}

/** A step whose chunks are calls of a write service. */
export function serviceStep<Item>(options: StepOptions<Item>): Step {
  const {
    name,
    table,
    total,
    isOrdered = false,
    items,
    size = MAX_ITEMS,
    write,
    recordOf,
    firstOf = recordOf,
    rowsOf,
  } = options;
  return {
    name,
    table,
    total,
    isOrdered,
    chunks: () =>
      Iterator.from(inGroups(items(), size)).map((group) => ({
        firstId: group.slice(0, 1).map(firstOf).join(),
        rows: group.reduce((sum, item) => sum + (rowsOf?.(item) ?? 1), 0),
        write: () =>
          callService(options.content, {
            write,
            items: group.map(options.inputOf),
            ids: options.idsOf(group),
            expected: group.map(recordOf),
          }),
      })),
  };
}
