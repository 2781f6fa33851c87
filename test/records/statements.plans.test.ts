import t from 'tap';
import { isNested, withNation } from '../contract/statements/examining.ts';
import { filteredReads } from '../contract/statements/filtered-reads.ts';
import { graphqlReads } from '../contract/statements/graphql-reads.ts';
import { holdPlans, plansWorld } from '../contract/statements/holding-plans.ts';
import { writes } from '../contract/statements/writes.ts';

const world = await plansWorld(t);

t.test('the plans of lists, records and statistics stay as good as they were', async (t) => {
  const shapes = graphqlReads().filter((one) => !isNested(one));
  await holdPlans(t, world, { shapes, size: 20, callersOf: withNation });
});

t.test('the plans of what is nested in a page stay as good as they were', async (t) => {
  // It is looked up by ids, whoever asks.
  const shapes = graphqlReads().filter(isNested);
  await holdPlans(t, world, { shapes, size: 20, callersOf: ({ role }) => [role] });
});

t.test('the plans of lists stay as good as they were, by every key of their filters', async (t) => {
  await holdPlans(t, world, { shapes: filteredReads(), size: 20, callersOf: withNation });
});

t.test('the plans of writes stay as good as they were', async (t) => {
  // As many as show what grows with one list times the other.
  await holdPlans(t, world, { shapes: writes(), size: 200, callersOf: ({ role }) => [role] });
});
