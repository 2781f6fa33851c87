import t from 'tap';
import { isNested } from '../contract/statements/examining.ts';
import { graphqlReads } from '../contract/statements/graphql-reads.ts';
import { holdPlans } from '../contract/statements/holding-plans.ts';

t.test('the plans of what is nested in a page stay as good as they were', async (t) => {
  // It is looked up by ids, whoever asks.
  await holdPlans(t, { shapes: graphqlReads().filter(isNested), size: 20, callersOf: ({ role }) => [role] });
});
