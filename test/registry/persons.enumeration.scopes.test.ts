import t, { type Test } from 'tap';
import type { GraphqlAnswer } from '../helpers/graphql.ts';
import { IS_LONG } from '../helpers/long.ts';
import { restAs } from '../helpers/rest.ts';
import { countingStatements } from '../helpers/statements.ts';
import {
  membersOf,
  type Sent,
  type Way,
  type Writer,
  womenOf,
  writersOf,
} from './persons.enumeration.world.ts';

/** Numbers of a writer and write, half of them known to others; `npm run test:long` tries ten thousand. */
const NUMBERS = IS_LONG ? 10_000 : 12;
/** People of one call. */
const BATCH = IS_LONG ? 200 : 6;

type Count = ReturnType<typeof countingStatements>;

/** What the database draws, the moments, the number itself, of which the province differs, and tags made of these. */
const DRAWN = [
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g,
  /0(?:36|37)1\d{8}/g,
  /(?<="\d+-)[\w-]+(?=")/g,
];

const masked = (body: string) => DRAWN.reduce((text, pattern) => text.replaceAll(pattern, '#'), body);

const peopleOf = (numbers: readonly string[]): Sent[] =>
  numbers.map((personalIdNumber, index) => ({
    name: `Đỗ Thị Sen ${index}`,
    gender: index % 3 === 0 ? 'MALE' : 'FEMALE',
    birthYear: 1960 + (index % 40),
    personalIdNumber,
  }));

/** An answer without what may differ: the warnings that a reader of numbers gets of what she reads. */
function comparable({ body }: GraphqlAnswer, isReader: boolean) {
  const { data, errors, extensions } = JSON.parse(masked(body));
  return { write: { ...data.write, ...(isReader && { warnings: [] }) }, errors, extensions };
}

/** As the writer reads it; a woman manager has no gender of her own. */
const asRead = ({ readsNames }: Writer, { name, gender, birthYear }: Sent) => ({
  name: readsNames ? name : null,
  ...(gender !== undefined && { gender }),
  birthYear: readsNames ? birthYear : null,
});

/** A write of a writer, and the totals that were read last. */
interface Telling {
  readonly writer: Writer;
  readonly way: Way;
  totals: readonly number[];
}

async function tell(t: Test, count: Count, telling: Telling, people: readonly Sent[]) {
  const { writer, way, totals: before } = telling;
  const { result, statements } = await count(() => way.write(people));
  const after = await way.totals();
  telling.totals = after;
  t.same(result.data.write.userErrors, [], way.name);
  const read = await way.written(people.length);
  const isOfWomen = way.name === 'womenManagerCreate';
  t.same(
    read.map((one) => asRead({ ...writer, readsNames: true }, one)),
    people.map((one) => {
      const { gender, ...rest } = asRead(writer, one);
      return isOfWomen ? rest : { gender, ...rest };
    }),
    `${way.name}: values as sent`,
  );
  return {
    answer: comparable(result, writer.isReader),
    statements,
    added: after.map((total, index) => total - (before[index] ?? 0)),
  };
}

async function compare(t: Test, count: Count, writer: Writer, way: Way): Promise<void> {
  const half = NUMBERS / 2;
  const startedMs = performance.now();
  const { known, unknown } = await writer.numbers(half);
  const telling = { writer, way, totals: await way.totals() };
  const statements = new Set<number>();
  for (let from = 0; from < half; from += BATCH) {
    const of = (numbers: readonly string[]) => peopleOf(numbers.slice(from, from + BATCH));
    const ofKnown = await tell(t, count, telling, of(known));
    const ofUnknown = await tell(t, count, telling, of(unknown));
    t.same(ofKnown, ofUnknown, `${way.name} ${from}`);
    statements.add(ofKnown.statements).add(ofUnknown.statements);
  }
  if (IS_LONG) tellOf(`${writer.role} ${way.name}`, startedMs, statements);
}

/** Each write of a role; in the long run in a world of its own, for a token ends after ten minutes. */
async function compareAll(t: Test, count: Count, role: string, shared: readonly Writer[]): Promise<void> {
  const known = shared.find((one) => one.role === role);
  for (const turn of (known?.ways ?? []).keys()) {
    const writer = IS_LONG ? (await writersOf(t, role)).writers[0] : known;
    const way = writer?.ways[turn];
    if (writer === undefined || way === undefined) throw new Error(`there is no write ${turn} of ${role}`);
    await compare(t, count, writer, way);
  }
}

/** The figures of the long run. */
function tellOf(write: string, startedMs: number, statements: ReadonlySet<number>): void {
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  const calls = [...statements].join(' or ');
  process.stderr.write(`# ${write}: ${NUMBERS} numbers, ${calls} statements a call, ${seconds} s\n`);
}

t.test('no answer to a write tells whether a number is known', async (t) => {
  const shared = await writersOf(t);
  const count = countingStatements(t);
  for (const { role } of shared.writers) {
    await t.test(role, (t) => compareAll(t, count, role, shared.writers));
  }
  await t.test('nor one by one over REST', async (t) => {
    const { app, writers, cooperativeId } = IS_LONG ? await writersOf(t) : shared;
    const labour = writers.find((one) => one.role === 'LABOUR_AGENCY');
    if (labour === undefined) throw new Error('there is a labour agency');
    const { known, unknown } = await labour.numbers(6);
    // What a client was granted is read with its first call, which is not counted.
    await labour.figures();
    const rest = restAs(app, labour.token);
    const post = async (personalIdNumber = '') => {
      const [person] = peopleOf([personalIdNumber]);
      const body = { cooperativeId, kind: 'STABLE', fromOn: '2024', person };
      const { result, statements } = await count(() => rest.post('/v1/employments', body));
      const { etag, 'content-length': length } = result.headers;
      return {
        status: result.status,
        body: masked(result.body),
        etag: masked(String(etag)),
        length,
        statements,
      };
    };
    for (const [index, number] of known.entries()) {
      const answer = await post(number);
      t.equal(answer.status, 201);
      t.same(answer, await post(unknown[index]));
    }
  });
});

t.test(
  'its own repeated number gives an agency its own record again, as long as it says the same',
  async (t) => {
    const { writers, query } = await writersOf(t);
    for (const writer of writers.filter((one) => !one.isReader)) {
      const { known } = await writer.numbers(2);
      const named = async (name: string) =>
        Number((await query(`select count(*) as n from persons where name = '${name}'`))[0].n);
      const [first, last] = [writer.ways[0], writer.ways.at(-1)];
      const person = {
        name: `Riêng ${writer.role}`,
        gender: 'FEMALE',
        birthYear: 1980,
        personalIdNumber: known[0],
      };
      await first?.write([person]);
      const [total = 0] = (await last?.totals()) ?? [];
      await last?.write([{ ...person, name: person.name.toUpperCase() }]);
      t.equal(await named(person.name), 1, writer.role);
      t.equal(await named(person.name.toUpperCase()), 0, `${writer.role}: one record`);
      await last?.write([{ ...person, name: `Khác ${writer.role}` }]);
      t.equal(await named(`Khác ${writer.role}`), 1, `${writer.role}: another name is another record`);
      const inClass = first === last ? 1 : 2;
      t.same((await last?.totals())?.[0], total + inClass, writer.role);
    }
  },
);

/** What is read of a rate, in this order; that of trained managers is the last figure. */
const RATE = ['numerator', 'denominator', 'actual', 'heldAtEnd', 'programmeToDate', 'findings'];

const rateOf = ({ trained, women }: { trained: number; women: number }) => [
  trained,
  women,
  Math.round((trained / women) * 10_000) / 100,
  0,
  trained,
  0,
];

t.test('no figure tells whose membership an agency has named', async (t) => {
  const { writers, union, cooperativeId } = await writersOf(t);
  const [women, members] = [womenOf(union, cooperativeId), membersOf(union, cooperativeId)];
  const reader = writers.find((one) => one.isReader);
  for (const [index, writer] of writers.filter((one) => !one.isReader).entries()) {
    const numbers = ['1', '2'].map((turn) => `03618500${index}0${turn}0`);
    const people = peopleOf(numbers).map((one) => ({ ...one, gender: 'FEMALE', birthYear: 1985 }));
    const [manager, nobody] = people.map((one) => ({ ...one, name: `Người Khác ${index}` }));
    if (manager === undefined || nobody === undefined) throw new Error('there are two people');
    await women.write(people.slice(0, 1));
    const { data } = await members.write([manager, nobody]);
    t.same(data.write.userErrors, []);
    const added: number[][] = [];
    for (const { id } of data.write.records) {
      const before = await writer.figures();
      t.same(before.slice(-RATE.length), rateOf({ trained: index, women: index + 1 }), writer.role);
      t.same(await writer.attend([id]), []);
      const after = await writer.figures();
      t.same(after.slice(-RATE.length), before.slice(-RATE.length), `${writer.role}: of whose class it is`);
      added.push(after.map((figure, place) => figure - (before[place] ?? 0)));
    }
    t.same(added[0], added[1], `${writer.role}: of a manager's other record as of anybody`);
    const seen = await reader?.figures();
    const known = rateOf({ trained: index + 1, women: index + 1 });
    t.same(seen?.slice(-RATE.length), known, `${writer.role}: counted where numbers are read`);
  }
});
