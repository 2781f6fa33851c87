import t from 'tap';
import { interleave, median, medianRatio } from './ratios.ts';

t.test('the median is the middle one, or the mean of the two in the middle', async (t) => {
  t.equal(median([3, 1, 100]), 3);
  t.equal(median([4, 1, 2, 100]), 3);
  t.equal(median([7]), 7);
  t.throws(() => median([]), /no values/);
});

t.test(
  'a ratio compares rounds side by side, so that a slow spell of the machine counts for both',
  async (t) => {
    t.equal(medianRatio([100, 10, 90], [50, 5, 60]), 2);
    t.equal(medianRatio([3, 3], [1, 1, 100]), 3, 'a round that the other did not run counts for nothing');
  },
);

t.test('rounds are run in turns, each beginning with the next one', async (t) => {
  const asked: string[] = [];
  const found = await interleave(['a', 'b', 'c'], 3, async (name) => asked.push(name));
  t.strictSame(asked, ['a', 'b', 'c', 'b', 'c', 'a', 'c', 'a', 'b']);
  t.strictSame(found, { a: [1, 6, 8], b: [2, 4, 9], c: [3, 5, 7] });
});
