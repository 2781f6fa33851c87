import t from 'tap';
import { holdPlans } from '../contract/statements/holding-plans.ts';
import { writes } from '../contract/statements/writes.ts';

t.test('the plans of writes stay as good as they were', async (t) => {
  // As many as show what grows with one list times the other.
  await holdPlans(t, { shapes: writes(), size: 200, callersOf: ({ role }) => [role] });
});
