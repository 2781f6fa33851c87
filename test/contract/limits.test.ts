import t from 'tap';
import { OPERATIONS } from './examples.ts';
import type { Json } from './samples.ts';
import { openapi } from './shapes.ts';

const RATE = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];

/** Whether the service works is asked without a limit. */
const COUNTED = OPERATIONS.filter(({ path }) => !path.startsWith('/health/'));

/** Those of the headers that an answer does not declare. */
const undeclared = ({ headers = {} }: Json, names: readonly string[]) =>
  names.filter((name) => headers[name]?.$ref !== `#/components/headers/${name}`);

t.test('what is counted declares how much is left, and the refusal when nothing is', async (t) => {
  const wrong = COUNTED.flatMap(({ name, operation }) => [
    ...(operation.responses[429] === undefined ? [`${name}: no 429`] : []),
    ...Object.entries<Json>(operation.responses).flatMap(([status, answer]) => {
      const isRetried = status === '429' || status === '503';
      return undeclared(answer, isRetried ? [...RATE, 'Retry-After'] : RATE).map(
        (header) => `${name} ${status}: ${header}`,
      );
    }),
  ]);
  t.strictSame(wrong, []);
  t.ok(COUNTED.length > 120, String(COUNTED.length));
  t.strictSame(Object.keys(openapi.components.headers).sort(), ['Retry-After', ...RATE]);
});

t.test('what is not counted declares no limit', async (t) => {
  const health = OPERATIONS.filter((one) => !COUNTED.includes(one));
  t.strictSame(health.map(({ name }) => name).sort(), ['GET /health/live', 'GET /health/ready']);
  for (const { name, operation } of health) t.notOk('429' in operation.responses, name);
});
