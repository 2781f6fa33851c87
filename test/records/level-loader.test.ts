import t from 'tap';
import { levelLoader } from '../../src/records/graphql/level-loader.ts';

/** A loader of ids in capitals, with the lists of ids that it was asked for. */
function capitals() {
  const asked: (readonly string[])[] = [];
  const loader = levelLoader(async (ids) => {
    asked.push(ids);
    return ids.map((id) => id.toUpperCase());
  });
  return { asked, loader };
}

t.test('reads what is asked for in one turn together, each id once', async (t) => {
  const { asked, loader } = capitals();
  t.same(await Promise.all(['a', 'b', 'a'].map((id) => loader.load(id))), ['A', 'B', 'A']);
  t.same(asked, [['a', 'b']]);
});

t.test('has at once what was read, and asks for the rest alone', async (t) => {
  const { asked, loader } = capitals();
  await Promise.all(['a', 'b'].map((id) => loader.load(id)));
  t.equal(loader.load('b'), 'B');
  t.equal(await loader.load('c'), 'C');
  t.same(asked, [['a', 'b'], ['c']]);
});

t.test('asks no second time for what is on its way', async (t) => {
  const { asked, loader } = capitals();
  const first = loader.load('a');
  await Promise.resolve();
  t.same(await Promise.all([first, loader.load('a')]), ['A', 'A']);
  t.same(asked, [['a']]);
});

t.test('keeps null for what is not there', async (t) => {
  const loader = levelLoader(async (ids) => ids.map(() => null));
  await loader.load('a');
  t.equal(loader.load('a'), null);
});

t.test('asks for at most a thousand ids in one statement', async (t) => {
  const { asked, loader } = capitals();
  const ids = Array.from({ length: 2_001 }, (_, index) => `i${index}`);
  t.same(
    await Promise.all(ids.map((id) => loader.load(id))),
    ids.map((id) => id.toUpperCase()),
  );
  t.same(
    asked.map((some) => some.length),
    [1_000, 1_000, 1],
  );
});

t.test('tells of a failure to everyone who asks, at once and later', async (t) => {
  const loader = levelLoader<string>(async () => {
    throw new Error('out of order');
  });
  await t.rejects(Promise.resolve(loader.load('a')), { message: 'out of order' });
  await t.rejects(Promise.resolve(loader.load('a')), { message: 'out of order' });
});
