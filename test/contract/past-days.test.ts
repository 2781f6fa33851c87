import t from 'tap';
import { daysAhead } from '../../src/dictionary/days-ahead.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { RECORD_EDGES } from '../../src/surfaces/record-edges.ts';
import { testServer } from '../helpers/server.ts';
import type { Json } from './samples.ts';
import { makeWorld } from './world.ts';
import { graphqlWrites, restWrites, type Write } from './writes.ts';

// Half an hour after midnight in Viet Nam: in UTC it is still the day before.
const [TODAY, TOMORROW] = ['2026-11-30', '2026-12-01'];
const clock: Clock = { now: () => new Date('2026-11-29T17:30:00Z') };

const SCHEMAS = new Map(RECORD_EDGES.flatMap(({ inputs }) => Object.entries(inputs)));
const NOWHERE = '01900000-0000-7000-8000-000000000000';
const UNKNOWN = { cooperativeId: NOWHERE, planId: NOWHERE, womenManagerId: NOWHERE };

type Path = readonly string[];

/** Every place of a value in the input. */
function placesIn(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]));
}

/** The input with another value at one place. */
function withValue(input: Json, [key = '', ...rest]: Path, value: Json): Json {
  const copy = Array.isArray(input) ? [...input] : { ...input };
  copy[key] = rest.length === 0 ? value : withValue(input[key], rest, value);
  return copy;
}

/** The places of the input in which its declaration takes no day that has not come. */
function pastDays({ input }: Write, whole: Json): Path[] {
  const schema = SCHEMAS.get(input ?? '');
  if (schema === undefined) return [];
  return placesIn(whole).filter(
    (path) =>
      daysAhead(schema, withValue(whole, path, TOMORROW), TODAY, '0').filter(
        ({ field }) => field === `0.${path.join('.')}`,
      ).length > 0,
  );
}

t.test(
  'a day of what has happened is refused before it has come, and told with what else is wrong',
  async (t) => {
    const { app } = await testServer(t, { config: { demo: false }, clock });
    const world = await makeWorld(app, 600);
    const asked = new Map<string, number>();
    for (const write of [...graphqlWrites(), ...restWrites()]) {
      const which = write.about === null ? 0 : 1;
      const days = pastDays(write, world.inputOf(write, which));
      asked.set(write.surface, (asked.get(write.surface) ?? 0) + days.length);
      if (days.length === 0) continue;
      for (const path of days) {
        const field = path.join('.');
        /** The write on a record of its own, with a day at the place. */
        const send = async (day: string, over: object = {}) => {
          const record = write.about === null ? {} : { record: await world.make(write.about) };
          const input = withValue({ ...world.inputOf(write, which), ...over }, path, day);
          return (await write.send(app, { token: world.tokenFor(write), ...record, input })).problems;
        };
        const ahead = ['DATE_FUTURE', field];
        t.same(
          (await send(TOMORROW)).filter(([code]) => code === 'DATE_FUTURE'),
          [ahead],
          `${write.name}: ${field} of tomorrow`,
        );
        t.same(
          (await send(TODAY)).filter(([code]) => code === 'DATE_FUTURE'),
          [],
          `${write.name}: ${field} of today`,
        );
        const unknown = Object.fromEntries(
          Object.entries(UNKNOWN).filter(([name]) => Object.hasOwn(write.fields, name) && name !== path[0]),
        );
        if (Object.keys(unknown).length === 0) continue;
        const codes = (await send(TOMORROW, unknown)).map(([code]) => code);
        t.ok(
          codes.includes('DATE_FUTURE') && codes.includes('NOT_FOUND'),
          `${write.name}: ${field} and a record that is not there: ${codes}`,
        );
      }
    }
    t.same(
      [...asked].map(([surface, count]) => [surface, count > 30]),
      [
        ['GraphQL', true],
        ['REST', true],
      ],
    );
  },
);
