import t from 'tap';
import { reachedBy } from '../../src/programme/progress/milestones.ts';

const TO_ON = '2025-12-31';
const status = (dueOn: string | null, reachedOn: string | null, validAt: string, today = '2026-06-30') =>
  reachedBy({ milestones: [{ dueOn, reachedBy: reachedOn }], toOn: TO_ON }, validAt, today).status;

t.test('a milestone is reached from its day on, and overdue when its day is over', async (t) => {
  t.equal(status('2025-06-30', '2025-03-31', '2025-03-30'), 'NOT_DUE');
  t.equal(status('2025-06-30', '2025-03-31', '2025-03-31'), 'MET');
  t.equal(status('2025-06-30', null, '2025-06-29'), 'NOT_DUE');
  t.equal(status('2025-06-30', null, '2025-06-30'), 'BEHIND', 'the evening of a day that is over');
  t.equal(status('2025-06-30', null, '2025-06-30', '2025-06-30'), 'NOT_DUE', 'today is not over');
  t.equal(status('2025-06-30', null, '2025-07-01', '2025-07-01'), 'BEHIND');
  t.equal(status(null, null, '2025-12-30'), 'NOT_DUE', 'without a day of its own it is due with the target');
  t.equal(status(null, null, TO_ON), 'BEHIND');
  t.equal(status(null, null, TO_ON, TO_ON), 'NOT_DUE');
});
