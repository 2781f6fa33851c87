import { readFileSync, writeFileSync } from 'node:fs';
import { SIZES } from './shapes.ts';

const COUNTS = new URL('../../golden/statements.json', import.meta.url);
const PRINT = new URL('../../golden/statements.md', import.meta.url);

/** Statements by operation and shape. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The same for people: a line a shape. */
export function printed(counts: Counts, isSized: (operation: string, shape: string) => boolean): string {
  const lines = Object.entries(counts).flatMap(([operation, shapes]) =>
    Object.entries(shapes).map(([shape, count]) => {
      const counted = isSized(operation, shape) ? SIZES.map(() => count) : [count, '', ''];
      return `| ${[operation, shape, ...counted].join(' | ')} |`;
    }),
  );
  return `# Statements

What a call sends to the database, by operation and shape, for ${SIZES.join(', ')} records on a page or in a write; one
figure for what is of no number; a list whose pages are shorter is asked for its longest. Opening and closing a
transaction is not counted. Made by \`npm run measure:statements\`; \`test/registry/statements.test.ts\` holds
the service to it.

| operation | shape | ${SIZES.join(' | ')} |
|---|---|${SIZES.map(() => '--:|').join('')}
${lines.join('\n')}
`;
}

/** The committed table. */
export function readTable(): { counts: Counts; print: string } {
  return { counts: JSON.parse(readFileSync(COUNTS, 'utf8')), print: readFileSync(PRINT, 'utf8') };
}

export function writeTable(counts: Counts, print: string): void {
  writeFileSync(COUNTS, `${JSON.stringify(counts, null, 2)}\n`);
  writeFileSync(PRINT, print);
}
