import { getTableColumns } from 'drizzle-orm';
import t from 'tap';
import { render } from '../../src/database/sql.ts';
import { RELEVANCE_KEYS } from '../../src/records/reading/search.queries.ts';
import type { SortKey } from '../../src/records/reading/sort-key.ts';
import { GAP_KEYS } from '../../src/surfaces/data-gaps/data-gaps.queries.ts';
import { KINDS } from '../../src/surfaces/record-kinds.ts';

const textOf = ({ expression }: Pick<SortKey, 'expression'>) => render(expression).text;

/** Every order of every list, by its name. */
const ORDERS: readonly (readonly [string, readonly SortKey[]])[] = [
  ['dataGaps', GAP_KEYS],
  ...[...KINDS.values()].flatMap(({ kind: { kind, list } }) =>
    Object.entries(list?.orders ?? {}).map(([name, keys]) => [`${kind} ${name}`, keys] as const),
  ),
];

/** Lists of an owner that have one row for each value of their order. */
const ONE_A_VALUE = ['cooperativeRating of cooperative'];

t.test('every order of a list ends with the id, so that rows of one value have their places', async (t) => {
  t.ok(ORDERS.length > 40, `${ORDERS.length} orders`);
  for (const [name, keys] of ORDERS) {
    t.equal(keys.at(-1)?.type, 'uuid', name);
    t.equal(keys.map(textOf).at(-1), 'r.id', name);
    t.equal(new Set(keys.map(textOf)).size, keys.length, name);
  }
  t.equal(RELEVANCE_KEYS.map(textOf).at(-1), 'k.id');
});

t.test('no value of an order is null: a keyset would lose the rows behind it', async (t) => {
  for (const { kind } of KINDS.values()) {
    const nullable = Object.values(getTableColumns(kind.table)).filter(
      (one) => !one.notNull && !one.generated,
    );
    for (const [name, keys] of Object.entries(kind.list?.orders ?? {}))
      for (const key of keys.map(textOf))
        t.notOk(
          nullable.some((one) => key === `r.${one.name}`),
          `${kind.kind} ${name}: ${key}`,
        );
  }
});

t.test('so does the order of every list of a record, and what has no day is no newest', async (t) => {
  const owned = [...KINDS.values()].flatMap(({ kind }) =>
    Object.entries(kind.owners ?? {}).map(([owner, { order }]) => ({
      name: `${kind.kind} of ${owner}`,
      table: kind.table,
      keys: render(order).text.split(/, (?![^(]*\))/),
    })),
  );
  t.ok(owned.length > 30, `${owned.length} lists`);
  const open = owned.filter(({ keys }) => !/^r\.id( desc)?$/.test(keys.at(-1) ?? '')).map(({ name }) => name);
  t.strictSame(open, ONE_A_VALUE);
  for (const { name, table, keys } of owned) {
    const nullable = new Set(
      Object.values(getTableColumns(table)).flatMap((one) => (one.notNull ? [] : [`r.${one.name} desc`])),
    );
    t.strictSame(
      keys.filter((one) => nullable.has(one)),
      [],
      `${name}: nulls first`,
    );
  }
});
