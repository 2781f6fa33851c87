import { arrayOf, type SQL, sql } from '../database/sql.ts';
import { foldAccents } from '../kernel/vietnamese-text.ts';

/** Every word of the search must occur in the accent-free key, typed with accents or without. */
export function matchesSearch(key: SQL, search: string): SQL {
  const words = foldAccents(search).split(' ').filter(Boolean);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  return sql`${key} like all(${arrayOf(patterns, 'text')})`;
}
