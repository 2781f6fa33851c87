import t from 'tap';
import { testServer } from '../helpers/server.ts';
import { type Exceptions, judging } from './judging.ts';
import { graphqlReads, type Read, restReads } from './reads.ts';
import { ownRoleOf } from './roles.ts';
import { makeWorld } from './world.ts';
import { graphqlWrites, restWrites, type Write } from './writes.ts';

/**
 * What does not succeed, by the operation, with the reason. An entry that is needed no more must be taken out, and the
 * list may not grow past the number below.
 */
const EXCEPTIONS: Exceptions = {};
const MOST_EXCEPTIONS = 0;

const READS: readonly Read[] = [...graphqlReads(), ...restReads()];
const WRITES: readonly Write[] = [...graphqlWrites(), ...restWrites()];

t.test('every operation of both contracts does what it is for', async (t) => {
  const { app } = await testServer(t, { config: { demo: false } });
  const world = await makeWorld(app);
  const { judge, wrong, idle } = judging(EXCEPTIONS);

  for (const read of READS) {
    const id = read.about === null ? '' : world.stock.idOf(read.about, 0);
    const { status, codes, items, said } = await read.ask(app, world.tokenOf(ownRoleOf(read.action)), id);
    judge(read.name, status === 200 && codes.length === 0 && items.length > 0, said);
  }
  t.same(wrong(), [], 'a read of what is there answers it, with all its fields');

  for (const write of WRITES) {
    const { written, problems, said } = await world.perform(write);
    judge(write.name, problems.length === 0 && written !== null, said);
  }
  t.same(wrong(), [], 'a write with every field is done');
  t.same(idle(), [], 'every exception is of an operation');
  t.ok(Object.keys(EXCEPTIONS).length <= MOST_EXCEPTIONS, 'exceptions only shrink');
});
