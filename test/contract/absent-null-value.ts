import type { Test } from 'tap';
import { testServer } from '../helpers/server.ts';
import { judgeAct, judgeUpdate } from './changes.ts';
import { type Exceptions, judging } from './judging.ts';
import { makeWorld } from './world.ts';
import type { Write } from './writes.ts';

/**
 * What does not hold, by the input, the field and what was said of it, with the reason. An entry that is needed no more
 * must be taken out, and the list may not grow past the number below.
 */
const EXCEPTIONS: Exceptions = {
  'CommendationUpdateInput, womenManagerId null':
    'is of a cooperative or a woman: refused on the other that is null',
  'CooperativeUpdateInput, operatingStateOn null': 'as statusOn',
  'CooperativeUpdateInput, statusOn null':
    'a state without a day is before all others: refused where another is recorded before it',
  'EmploymentChangeInput, kind absent':
    'a change of terms needs other terms, and this is the one that differs here',
  'ReportUpdateInput, planId value': 'the plan of its obligation, and no other: the value is the same',
  'SupportRequestAnswerInput, answeredOn absent': 'today when left out, as the contract says',
  'SupportRequestAnswerInput, answeredOn null': 'as absent',
  'TargetUpdateInput, condition value': 'there is but one condition',
  'TargetUpdateInput, value null':
    'its operator needs a figure: refused on the field although others may be null',
  'TrainingAttendanceRecordInput, attendees value': 'who took part is told by records of its own',
};
const MOST_EXCEPTIONS = 10;

/** Whether the same can be said again and again of one record. */
const isUpdate = ({ input, kind }: Write) =>
  kind === 'cooperativeFigures' || (input?.endsWith('UpdateInput') ?? false);

/** Writes that name a record and change no field of it: a plan of its own is made, a secret is given. */
const NO_CHANGES: ReadonlySet<string | null> = new Set(['PlanCopyInput', 'ClientRotateSecretInput', null]);

/** Asks of every change among the writes what it does with a field that is absent, null, or has a value. */
export async function judgeChanges(t: Test, writes: readonly Write[]): Promise<void> {
  const { app } = await testServer(t, { config: { demo: false } });
  const world = await makeWorld(app, 120);
  const { judge, wrong, idle, count } = judging(EXCEPTIONS);
  const changes = writes.filter(
    ({ kind, about, input }) => (about === kind || kind === 'cooperativeFigures') && !NO_CHANGES.has(input),
  );
  for (const write of changes) {
    const one = { world, write, judge };
    await (isUpdate(write) ? judgeUpdate(one) : judgeAct(one));
  }
  t.same(wrong(), [], `${count()} times a field was absent, null or had a value`);
  t.same(idle(), [], 'every exception is of something asked');
  t.ok(Object.keys(EXCEPTIONS).length <= MOST_EXCEPTIONS, 'exceptions only shrink');
}
