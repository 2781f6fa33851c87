import { readFileSync } from 'node:fs';

/** `subject`, `key` and `value` of one entry of the page: each subject of the heading with each value of the line. */
export interface Entry {
  readonly subject: string;
  readonly key: string;
  readonly value: string;
}

const PAGE = readFileSync(new URL('pinned.md', import.meta.url), 'utf8');
const listOf = (text: string) => text.split(', ').filter((one) => one !== '');

/** @throws Error when the page has no such section. */
function section(title: string): string {
  const [, text] = PAGE.split(`\n## ${title}\n`);
  if (text === undefined) throw new Error(`pinned.md has no section ${title}`);
  return text.split('\n## ')[0] ?? '';
}

/** The entries of a section of headings and lists. */
export function pinnedEntries(title: string): Entry[] {
  const [, ...blocks] = section(title).split('\n### ');
  return blocks.flatMap((block) => {
    const [heading = '', ...lines] = block.split('\n').filter((line) => line !== '');
    return lines.flatMap((line) => {
      const [, key = '', values = ''] = /^- ([\w.]+): (.+)$/.exec(line) ?? [];
      if (key === '') throw new Error(`pinned.md, ${title}: ${line}`);
      return listOf(heading).flatMap((subject) => listOf(values).map((value) => ({ subject, key, value })));
    });
  });
}

/** The rows of a section's table, a cell a column. */
export function pinnedRows(title: string): string[][] {
  const rows = section(title)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
