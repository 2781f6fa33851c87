import { readFileSync, writeFileSync } from 'node:fs';
import type { Test } from 'tap';
import { ONCE, type Shape, SIZES } from './shapes.ts';

/** Statements by operation and shape. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const fileOf = (name: string) => new URL(`../../golden/${name}`, import.meta.url);

/** The counts for people: a line a shape. */
function printed(counts: Counts, shapes: readonly Shape[]): string {
  const once = new Set(
    shapes.flatMap(({ operation, shape, sizes }) => (sizes === ONCE ? [`${operation} ${shape}`] : [])),
  );
  const lines = Object.entries(counts).flatMap(([operation, ofOne]) =>
    Object.entries(ofOne).map(([shape, count]) => {
      const counted = once.has(`${operation} ${shape}`) ? [count, '', ''] : SIZES.map(() => count);
      return `| ${[operation, shape, ...counted].join(' | ')} |`;
    }),
  );
  return `# Statements

What a call sends to the database, by operation and shape, for ${SIZES.join(', ')} records on a page or in a write; one
figure for what is of no number; a list whose pages are shorter is asked for its longest. Opening and closing a
transaction is not counted. Made by \`npm run measure:statements\`; the tests hold the service to it.

| operation | shape | ${SIZES.join(' | ')} |
|---|---|${SIZES.map(() => '--:|').join('')}
${lines.join('\n')}
`;
}

/** Compares the counts with the golden table of the name, or writes it when UPDATE_STATEMENTS is set. */
export function holdToTable(t: Test, name: string, counts: Counts, shapes: readonly Shape[]): void {
  const print = printed(counts, shapes);
  if (process.env.UPDATE_STATEMENTS !== undefined) {
    writeFileSync(fileOf(`${name}.json`), `${JSON.stringify(counts, null, 2)}\n`);
    writeFileSync(fileOf(`${name}.md`), print);
  }
  const golden: unknown = JSON.parse(readFileSync(fileOf(`${name}.json`), 'utf8'));
  t.same(counts, golden, 'the counts are those of the golden table');
  t.equal(print, readFileSync(fileOf(`${name}.md`), 'utf8'), 'and so is what is printed of it');
}
