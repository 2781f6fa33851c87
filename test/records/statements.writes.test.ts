import t from 'tap';
import { countShapes } from '../contract/statements/counting.ts';
import { holdToTable } from '../contract/statements/table.ts';
import { writes } from '../contract/statements/writes.ts';

t.test('the statements of a write do not grow with its items', async (t) => {
  const shapes = writes();
  const { counts, wrong } = await countShapes(t, shapes);
  t.same(wrong, [], 'each item is written, with every field, and each count is constant');
  holdToTable(t, 'statements.writes', counts, shapes);
});
