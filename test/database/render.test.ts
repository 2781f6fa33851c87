import { isDeepStrictEqual } from 'node:util';
import { PgDialect } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import t from 'tap';
import { allOf, arrayOf, render, rowsOf, type SQL, sql } from '../../src/database/sql.ts';
import { cooperatives } from '../../src/database/tables/cooperatives.table.ts';

const dialect = new PgDialect();

function asDrizzle(statement: SQL) {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { text, values: params };
}

/** Chunks of every kind that a statement of the registry has, nested as they come. */
const chunk = fc.letrec<{ any: unknown; sql: SQL }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.string().map((name) => sql.identifier(name)),
    fc.string().map((text) => sql.raw(text.replaceAll('$', ''))),
    fc.constant(cooperatives),
    fc.array(fc.string()).map((values) => arrayOf(values, 'text')),
    fc.array(fc.integer()).map((values) => rowsOf(values)),
    tie('sql'),
  ),
  sql: fc.array(tie('any'), { maxLength: 4 }).map((chunks) =>
    allOf([
      sql`a = ${chunks[0]}`,
      null,
      sql.join(
        chunks.map((one) => sql`(${one})`),
        sql`, `,
      ),
    ]),
  ),
})).sql;

t.test('a statement is rendered as drizzle renders it', async (t) => {
  const isSame = fc.property(chunk, (statement) =>
    isDeepStrictEqual(render(statement), asDrizzle(statement)),
  );
  t.doesNotThrow(() => fc.assert(isSame, { numRuns: 300 }));
});

t.test('a statement with a chunk of a rarer kind is left to drizzle', async (t) => {
  const statement = sql`select ${cooperatives.name} from ${cooperatives} where ${cooperatives.id} = ${'a'} and b in ${[1, 2]}`;
  t.strictSame(render(statement), asDrizzle(statement));
  t.match(render(statement).text, /"cooperatives"\."name" .* in \(\$2, \$3\)/);
});
