import t from 'tap';
import { render, sql } from '../../src/database/sql.ts';
import { pastPosition } from '../../src/records/reading/keyset.ts';
import type { Direction } from '../../src/records/reading/pages.ts';
import type { SortKey } from '../../src/records/reading/sort-key.ts';

const KEYS: readonly SortKey[] = [
  { expression: sql`p.name`, type: 'text' },
  { expression: sql`w.id`, type: 'uuid' },
];
const page = (backwards: boolean) => ({ size: 20, backwards, position: ['a', 'b'], signature: '' });

/** The keys are of two tables: no index answers their comparison as a row. */
t.test(
  'the first key of a keyset is bounded by itself as well, so that an index of it finds the place',
  async (t) => {
    const past = (direction: Direction, backwards: boolean) =>
      render(pastPosition(KEYS, direction, page(backwards)) ?? sql``);
    const forwards = 'p.name >= $1::text and (p.name, w.id) > ($2::text, $3::uuid)';
    t.same(past('ASC', false), { text: forwards, values: ['a', 'a', 'b'] });
    t.equal(past('DESC', true).text, forwards);
    const back = 'p.name <= $1::text and (p.name, w.id) < ($2::text, $3::uuid)';
    t.equal(past('ASC', true).text, back);
    t.equal(past('DESC', false).text, back);
    const [, id] = KEYS;
    const single = pastPosition(id === undefined ? [] : [id], 'ASC', { ...page(false), position: ['b'] });
    t.equal(render(single ?? sql``).text, '(w.id) > ($1::uuid)');
    t.equal(pastPosition(KEYS, 'ASC', { ...page(false), position: null }), null);
  },
);
