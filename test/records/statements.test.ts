import t from 'tap';
import { graphqlOperations, restOperations } from '../contract/operations.ts';
import { countShapes } from '../contract/statements/counting.ts';
import { graphqlReads } from '../contract/statements/graphql-reads.ts';
import { restReads } from '../contract/statements/rest-reads.ts';
import { holdToTable } from '../contract/statements/table.ts';
import { writes } from '../contract/statements/writes.ts';

const READS = [...graphqlReads(), ...restReads()];

t.test('every operation of both contracts has a shape', async (t) => {
  const shaped = new Set([...READS, ...writes()].map(({ operation }) => operation));
  const missing = [...graphqlOperations(), ...restOperations()].filter(({ name }) => !shaped.has(name));
  t.same(
    missing.map(({ name }) => name),
    [],
  );
});

t.test('the statements of a shape do not grow with the page', async (t) => {
  const { counts, wrong } = await countShapes(t, READS);
  t.same(
    wrong,
    [],
    'each page is full, each reference leads to a record of its own, and each count is constant',
  );
  holdToTable(t, 'statements', counts, READS);
});
