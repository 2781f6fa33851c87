import t from 'tap';
import {
  checkLineage,
  type ReorganisationEvent,
} from '../../src/registry/cooperative-reorganisations/cooperative-reorganisations.lineage.ts';

const idOf = (number: number) => `01940000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const event = (number: number): ReorganisationEvent => ({
  id: idOf(number),
  kind: 'SEPARATION',
  effectiveOn: '2024-01-01',
  predecessorIds: [idOf(2 * number)],
  successorIds: [idOf(2 * number + 1)],
});

t.test('a call of a thousand reorganisations is compared with thousands in little time', async (t) => {
  const stored = Array.from({ length: 4_000 }, (_, index) => event(index));
  const proposed = Array.from({ length: 1_000 }, (_, index) => ({
    event: event(10_000 + index),
    path: String(index),
  }));
  const before = process.cpuUsage();
  t.same(checkLineage(proposed, stored, new Map()), []);
  const { user } = process.cpuUsage(before);
  t.ok(user < 4_000_000, `${user / 1_000} ms`);
});
