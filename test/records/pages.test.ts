import t from 'tap';
import { readPage, toPage } from '../../src/records/reading/pages.ts';

const KEYS = [{ type: 'number' }] as const;
/** As a statement answers: one row more than the page, where there is one. */
const page = (args: object, all: readonly number[]) => {
  const request = readPage(args, ['list'], KEYS);
  const { size, backwards, position } = request;
  const from = Number(position?.[0] ?? (backwards ? Number.POSITIVE_INFINITY : 0));
  const past = backwards ? all.filter((n) => n < from).toReversed() : all.filter((n) => n > from);
  return toPage(
    past.slice(0, size + 1).map((n) => ({ n, sortValues: [n] })),
    request,
  );
};

t.test(
  'a page says whether there is more on either side, and a last page that is full has none',
  async (t) => {
    for (let rows = 0; rows <= 7; rows += 1) {
      const all = Array.from({ length: rows }, (_, index) => index + 1);
      for (let size = 1; size <= 4; size += 1) {
        let seen = 0;
        for (let after: string | null = null, more = true; more; ) {
          const one = page({ first: size, after }, all);
          t.strictSame(
            one.rows.map(({ n }) => n),
            all.slice(seen, seen + size),
          );
          t.equal(one.hasPreviousPage, seen > 0);
          seen += one.rows.length;
          t.equal(one.hasNextPage, seen < rows, `${seen} of ${rows} by ${size}`);
          [after, more] = [one.cursors.at(-1) ?? null, one.hasNextPage];
        }
        let left = rows;
        for (let before: string | null = null, more = true; more; ) {
          const one = page({ last: size, before }, all);
          t.strictSame(
            one.rows.map(({ n }) => n),
            all.slice(Math.max(0, left - size), left),
          );
          t.equal(one.hasNextPage, left < rows);
          left -= one.rows.length;
          t.equal(one.hasPreviousPage, left > 0, `${left} of ${rows} by ${size}, backwards`);
          [before, more] = [one.cursors[0] ?? null, one.hasPreviousPage];
        }
      }
    }
  },
);
