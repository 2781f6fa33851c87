import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { Search } from './search.ts';
import type { SortKey } from './sort-key.ts';

/** Of so many records that have the words as they were typed, no others are guessed at. */
const ENOUGH = 10;

/** The keyset of the order of relevance, on the `ranked` of `withRanked` as alias `k`. */
export const RELEVANCE_KEYS: readonly SortKey[] = [
  { expression: sql`k.relevance`, type: 'number' },
  { expression: sql`k.id`, type: 'uuid' },
];

const texts = (values: readonly string[]) => arrayOf(values, 'text');

/** Every word must occur in the key, typed with accents or without. */
export function matchesSearch(key: SQL, { parts }: Search): SQL {
  return parts.length === 0 ? sql`false` : sql`${key} like all(${texts(parts)})`;
}

/** A searched list: where its names stand, and what its rows must be besides. */
export interface SearchedList {
  /** The table with the search keys. */
  readonly table: PgTable;
  /** A view of those of its rows that the list can have, where these are few among them; the table unless told. */
  readonly hits?: string;
  /** The alias of that table in `from`. */
  readonly alias: string;
  /** The list's tables. */
  readonly from: SQL;
  /** The id of a row of the list. */
  readonly id: SQL;
  /** The walls, the territory and the filter; the search left out. */
  readonly where: readonly (SQL | null)[];
  /** Units that no hit lies outside of; null when that cannot be said. */
  readonly units: UnitCover | null;
  readonly search: Search;
}

/** How near what was found is; of what has the words as typed, and of what was guessed at. */
interface Relevance {
  readonly typed: SQL;
  readonly guessed: SQL;
}

/**
 * `with … ranked (id, relevance)`: the rows with all the words; and where these are few, those that are off by a letter.
 * How many they are is counted among the rows of the list alone: what a caller may not see decides nothing. The trigram
 * index is asked by `search_hits`.
 */
function withFound(lists: readonly SearchedList[], relevance: (list: SearchedList) => Relevance): SQL {
  const typed = lists.map((one) => hitsOf(one, relevance(one).typed, { likes: one.search.parts }, sql`true`));
  const guessed = lists.map((one) => {
    const key = sql`${sql.identifier(one.alias)}.search_key`;
    const isOther = sql`(select count(*) from typed) < ${ENOUGH} and not ${key} like all(${texts(one.search.parts)})`;
    return hitsOf(one, relevance(one).guessed, { typos: one.search.typos }, isOther);
  });
  // A row that is found by several of its names is found once, by the nearest.
  const once = (found: SQL) =>
    lists.length === 1 ? found : sql`select id, min(relevance) as relevance from (${found}) f group by id`;
  const all = (found: readonly SQL[]) => sql.join([...found], sql` union all `);
  return sql`with typed as materialized (${once(all(typed))}),
    ranked as (${once(all([sql`select * from typed`, ...guessed]))})`;
}

/** The rows of a list whose key has all the likes and all the typos. */
function hitsOf(
  { table, hits = getTableName(table), alias, from, id, where, units }: SearchedList,
  rank: SQL,
  { likes = [], typos = [] }: { readonly likes?: readonly string[]; readonly typos?: readonly string[] },
  more: SQL,
): SQL {
  return sql`select ${id} as id, ${rank} as relevance
    from search_hits(${hits}::regclass, ${texts(likes)}, ${texts(typos)}, ${unitsOf(units?.provinceIds)},
      ${unitsOf(units?.communeIds)}) h (id) join ${from} on ${sql.identifier(alias)}.id = h.id
    where ${allOf([...where, more])}`;
}

/** The rows that are found, ranked; of a list whose rows have names in several tables, one list a table. */
export function withRanked(...lists: readonly SearchedList[]): SQL {
  return withFound(lists, ({ alias, search }) => {
    const a = sql`${sql.identifier(alias)}`;
    return { typed: rankTyped(a, search), guessed: rankGuessed(a, search) };
  });
}

/** How many rows are found. */
export function countFound(...lists: readonly SearchedList[]): SQL {
  const relevance = () => ({ typed: sql`0`, guessed: sql`0` });
  return sql`${withFound(lists, relevance)} select count(*) as count from ranked`;
}

const unitsOf = (ids: readonly number[] | undefined) =>
  ids === undefined ? sql`null::int[]` : arrayOf(ids, 'int');

/**
 * How far a name with the words is from what is searched, a whole number, the nearest first. By the accents: as typed;
 * as those that were typed, where others were left out; others. Then by the text: all of it, the words in their order,
 * the words, its beginning, beginnings of words, parts of words. Then all that was typed, the title with it, before the
 * title otherwise written and other titles, and shorter keys before longer ones.
 */
function rankTyped(alias: SQL, search: Search): SQL {
  const key = sql`${alias}.search_key`;
  const accents = sql`${alias}.search_accents`;
  const title = sql`case when ${accents} like ${search.typed} then 0
    when ${search.title.length === 0} or ${key} like any(${texts(search.title)}) then 1 else 2 end`;
  const shape = sql`case when ${key} like any(${texts(search.bareWhole)}) then 0 when ${key} like ${search.barePhrase} then 1
    when ${key} like all(${texts(search.bareWords)}) then 2 when ${key} like any(${texts(search.beginnings)}) then 3
    when ${key} like all(${texts(search.wordStarts)}) then 4 else 5 end`;
  const isMarked = sql`translate(${accents}, 'đ', 'd') like all(${texts(search.marked)})`;
  const typed = sql`case when ${accents} like any(${texts(search.whole)}) then 0 when ${accents} like ${search.phrase} then 1
    when ${accents} like all(${texts(search.words)}) then 2 else case when ${isMarked} then 10 else 20 end + ${shape} end`;
  return sql`1000 * (3 * (${typed}) + ${title}) + least(length(${key}), 999)`;
}

/** Behind all those: by how many words are off by a letter, then by trigrams. */
function rankGuessed(alias: SQL, { meant, meantWords }: Search): SQL {
  const key = sql`${alias}.search_key`;
  const wrong = sql`(select count(*)::int from unnest(${texts(meantWords)}) w (word) where ${key} not like word)`;
  const nearness = sql`800 * strict_word_similarity(${meant}, ${key}) + 199 * similarity(${meant}, ${key})`;
  return sql`100000 + 1000 * ${wrong} + round(1000 - (${nearness}))::int`;
}
