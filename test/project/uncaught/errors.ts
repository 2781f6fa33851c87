import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';

t.test('good', async (t) => t.ok(true, 'true'));
t.test('thrown later', async () => {
  setTimeout(() => {
    throw new Error('thrown later');
  }, 1);
  await sleep(50);
});
t.test('rejected', async (t) => {
  await t.test('inside', async () => {
    void Promise.reject(new Error('rejected'));
    await sleep(50);
  });
  await t.test('beside', async (t) => t.ok(true, 'true'));
});
