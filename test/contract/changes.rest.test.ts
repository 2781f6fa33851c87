import t from 'tap';
import { judgeChanges } from './absent-null-value.ts';
import { restWrites } from './writes.ts';

t.test('REST: a change leaves what is absent, clears what is null and sets what has a value', (t) =>
  judgeChanges(t, restWrites()),
);
