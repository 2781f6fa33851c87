import type { FastifyRequest } from 'fastify';
import t from 'tap';
import { Type } from 'typebox';
import { readQuery } from '../../src/api/rest/query.ts';
import { RegistryError, toPublicProblem } from '../../src/kernel/errors.ts';
import { object, optional, parseOne, text } from '../../src/kernel/parse.ts';
import { unknownNames } from '../../src/kernel/unknown-names.ts';

const FIELDS = Array.from(
  { length: 60 },
  (_, index) => `field${String.fromCharCode(97 + (index % 26))}${index}`,
);
const SCHEMA = object(Object.fromEntries(FIELDS.map((name) => [name, text(10, 'A text.')])), 'Many fields.');
const messagesOf = (names: readonly string[], allowed: readonly string[]) =>
  unknownNames(names, allowed, (name) => name).map((one) => toPublicProblem(one, 'en').message);

t.test('as many unknown names as an answer has are named, the first with a hint', async (t) => {
  const names = Array.from({ length: 2_000 }, (_, index) => `taxCod${index}`);
  const messages = messagesOf(names, ['taxCode', 'name']);
  t.equal(messages.length, 500);
  const hinted = messages.filter((one) => one === 'There is no such field. Did you mean “taxCode”?');
  t.equal(hinted.length, 25);
  t.strictSame(new Set(messages.slice(25)), new Set(['There is no such field.']));
});

t.test(
  'an item of many unknown members is refused, however many they are, and holds nobody up',
  async (t) => {
    const [first = ''] = FIELDS;
    const right = Object.fromEntries(FIELDS.map((name) => [name, 'x']));
    const refusedOf = (item: object, schema: typeof SCHEMA = SCHEMA) => {
      try {
        parseOne(schema, item);
        return [];
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        return error.problems;
      }
    };
    for (const count of [1, 199, 200, 201, 499]) {
      const unknown = Object.fromEntries(Array.from({ length: count }, (_, index) => [`unknown${index}`, 1]));
      t.strictSame(
        refusedOf({ ...unknown, ...right }).map(({ code, field }) => [code, field]),
        Object.keys(unknown).map((name) => ['FIELD_UNKNOWN', name]),
      );
      const wrong = refusedOf({ ...unknown, ...right, [first]: 5 });
      t.strictSame([wrong.length, wrong[0]?.code, wrong[0]?.field], [count + 1, 'FIELD_TYPE', first]);
    }
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`unknown${index}`, 1]));
    const before = process.cpuUsage();
    t.equal(refusedOf({ ...many, ...right }).length, 500);
    const spent = process.cpuUsage(before).user / 1_000;
    t.ok(spent < 3_000, `${spent} ms of processor time`);
    const inside = object(
      { one: optional(SCHEMA), list: optional(Type.Array(SCHEMA)) } as never,
      'With objects inside.',
    ) as typeof SCHEMA;
    t.strictSame(
      refusedOf({ one: { ...right, a: 1 }, list: [right, { ...right, b: 1 }] }, inside).map(
        ({ field }) => field,
      ),
      ['one.a', 'list.1.b'],
    );
  },
);

t.test('of a name that is longer than ours nobody is asked whether another was meant', async (t) => {
  const [long] = messagesOf([`taxCode${'x'.repeat(300)}`], ['taxCode', 'name']);
  t.equal(long, 'There is no such field. Known here: taxCode, name.');
  const [among] = messagesOf([`fielda0${'x'.repeat(300)}`], FIELDS);
  t.notMatch(among, /Did you mean/);
  t.equal(
    messagesOf([`${'x'.repeat(57)}taxCode`], [`${'x'.repeat(57)}taxCodes`])[0],
    `There is no such field. Did you mean “${'x'.repeat(57)}taxCodes”?`,
  );
});

t.test('so are the names of a query string', async (t) => {
  const schema = Type.Object({ fields: Type.Array(Type.Enum(FIELDS), { explode: false }) });
  const names = Array.from({ length: 800 }, (_, index) => `fielda${index}x`);
  const problemsOf = (url: string) => {
    try {
      readQuery({ url } as FastifyRequest, schema);
      return [];
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return error.problems;
    }
  };
  for (const url of [`/x?fields=${names.join()}`, `/x?fields=fielda0&${names.join('&')}`]) {
    const problems = problemsOf(url);
    t.strictSame([problems.length, problems.filter(({ params }) => params !== undefined).length], [500, 25]);
  }
});
