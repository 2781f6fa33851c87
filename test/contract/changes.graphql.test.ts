import t from 'tap';
import { judgeChanges } from './absent-null-value.ts';
import { graphqlWrites } from './writes.ts';

t.test('GraphQL: a change leaves what is absent, clears what is null and sets what has a value', (t) =>
  judgeChanges(t, graphqlWrites()),
);
