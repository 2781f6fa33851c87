import t from 'tap';
import { isNested, withNation } from '../contract/statements/examining.ts';
import { graphqlReads } from '../contract/statements/graphql-reads.ts';
import { holdPlans } from '../contract/statements/holding-plans.ts';

t.test('the plans of lists, records and statistics stay as good as they were', async (t) => {
  const shapes = graphqlReads().filter((one) => !isNested(one));
  await holdPlans(t, { shapes, size: 20, callersOf: withNation });
});
