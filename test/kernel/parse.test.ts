import t from 'tap';
import { Type } from 'typebox';
import { type Problem, problem, RegistryError } from '../../src/kernel/errors.ts';
import { object, parseItems, text } from '../../src/kernel/parse.ts';

const SCHEMA = object({ name: text(10, 'A name.'), note: Type.Optional(text(10, 'A note.')) }, 'An item.');

/** What a parse refused, what `refuse` looked at and what `check` was given. */
function parsed(
  items: readonly unknown[],
  check: (sound: readonly object[]) => readonly Problem[] = () => [],
) {
  const looked: string[] = [];
  let sound: readonly object[] = [];
  let problems: readonly Problem[] = [];
  try {
    parseItems(SCHEMA, items, {
      maxItems: 1_000,
      refuse: (_, path) => {
        looked.push(path);
        return [];
      },
      check: (given) => {
        sound = given;
        return check(given);
      },
    });
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    problems = error.problems;
  }
  return { looked, sound, problems };
}

t.test('once as many problems are found as are told, no item behind is looked at', async (t) => {
  const wrong = { name: 'x'.repeat(11), note: 'y'.repeat(11) };
  const { looked, sound, problems } = parsed(Array.from({ length: 1_000 }, () => wrong));
  t.equal(looked.length, 250, 'two problems each, five hundred are told');
  t.strictSame([problems.length, problems.at(-1)?.field], [500, '249.note']);
  t.equal(sound.length, 1_000, 'the rules know where an item stands');
  t.strictSame(sound[999], {});
});

t.test('what the rules find of an item stands before what is wrong with those behind it', async (t) => {
  const items = [{ name: 'fine' }, ...Array.from({ length: 999 }, () => ({ name: 1 }))];
  const { problems, sound } = parsed(items, () => [
    problem('VALUE_TAKEN', '0.name'),
    problem('VALUE_TAKEN', '900.name'),
  ]);
  t.strictSame(sound[0], { name: 'fine' });
  t.equal(problems.length, 500);
  t.match(problems[0], { code: 'VALUE_TAKEN', field: '0.name' });
  t.match(problems[499], { code: 'FIELD_TYPE', field: '499.name' });
});
