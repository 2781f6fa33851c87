import fc from 'fast-check';
import t from 'tap';
import { allOf, arrayOf, render, rowsOf, type SQL, sql } from '../../src/database/sql.ts';
import { cooperatives } from '../../src/database/tables/cooperatives.table.ts';

/** A chunk, and how it reads with its values in the text. */
interface Said {
  readonly chunk: Parameters<typeof sql>[1];
  readonly plain: string;
}

const shown = (value: unknown) => `⟨${JSON.stringify(value)}⟩`;
const asValue = (value: string | number | boolean | null): Said => ({ chunk: value, plain: shown(value) });
const asText = (text: string): Said => ({ chunk: sql.raw(text), plain: text });
const withoutMarks = (text: string) => text.replaceAll(/[$⟨⟩]/g, '');

/** Chunks of every kind that a statement of the registry has, nested as they come. */
const { said } = fc.letrec<{ said: Said }>((tie) => ({
  said: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string().map((value) => asValue(withoutMarks(value))),
    fc.integer().map(asValue),
    fc.boolean().map(asValue),
    fc.constant(asValue(null)),
    fc.string().map((text) => asText(withoutMarks(text))),
    fc.string().map((text) => {
      const name = withoutMarks(text);
      return { chunk: sql.identifier(name), plain: `"${name.replaceAll('"', '""')}"` };
    }),
    fc.constant({ chunk: cooperatives, plain: '"cooperatives"' }),
    fc.array(fc.integer()).map((values) => {
      const sent = values.length === 0 ? values : `{${values.join()}}`;
      return { chunk: arrayOf(values, 'int'), plain: `${shown(sent)}::int[]` };
    }),
    fc.array(fc.integer()).map((values) => ({
      chunk: rowsOf(values),
      plain: `${shown(JSON.stringify(values))}::jsonb`,
    })),
    fc.array(tie('said'), { maxLength: 4 }).map((all) => ({
      chunk: allOf([
        sql`a = ${all[0]?.chunk ?? null}`,
        null,
        sql.join(
          all.map(({ chunk }) => sql`[${chunk}]`),
          sql`, `,
        ),
      ]),
      plain: `(a = ${all[0]?.plain ?? shown(null)}) and (${all.map(({ plain }) => `[${plain}]`).join(', ')})`,
    })),
  ),
}));

function readBack(statement: SQL): string {
  const { text, values } = render(statement);
  return text.replaceAll(/\$(\d+)/g, (_, place: string) => shown(values[Number(place) - 1]));
}

t.test('a statement reads as it was composed, its values beside it', async (t) => {
  const isSame = fc.property(
    said,
    ({ chunk, plain }) => readBack(sql`select ${chunk};`) === `select ${plain};`,
  );
  t.doesNotThrow(() => fc.assert(isSame, { numRuns: 300 }));
});

t.test('a list that is named several times is one parameter, equal values are not', async (t) => {
  const units = [1, 2];
  const inUnits = () => sql`p = any(${arrayOf(units, 'int')})`;
  t.strictSame(render(sql`${inUnits()} or ${'a'} or ${inUnits()} or ${'a'} or ${arrayOf(units, 'text')}`), {
    text: 'p = any($1::int[]) or $2 or p = any($1::int[]) or $3 or $4::text[]',
    values: ['{1,2}', 'a', 'a', [1, 2]],
  });
});

t.test('bytes travel as they are', async (t) => {
  const bytes = Buffer.from('a');
  t.strictSame(render(sql`select ${bytes}`), { text: 'select $1', values: [bytes] });
});

t.test('what is neither a part nor a value is refused', async (t) => {
  const others: unknown[] = [undefined, [1], {}, new Date(0), cooperatives.id, () => 1, Symbol('a')];
  for (const other of others) t.throws(() => render(sql`select ${other as null}`), TypeError, String(other));
});
