import t from 'tap';

t.test('good', async (t) => {
  setTimeout(() => {
    throw new Error('left over');
  }, 100);
  t.ok(true, 'true');
});
