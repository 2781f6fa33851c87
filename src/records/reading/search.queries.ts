import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { allOf, arrayOf, type SQL, sql } from '../../database/sql.ts';
import type { Position } from '../../kernel/cursor.ts';
import type { UnitCover } from '../../reference/territory.ts';
import type { Search } from './search.ts';
import type { SortKey } from './sort-key.ts';

/** Of so many records that have the words as they were typed, no others are guessed at. */
const ENOUGH = 10;

/** From here on, a relevance is that of an inexact hit: one that was guessed at. */
const INEXACT = 100_000;

/** Whether the place of a row in the order of relevance is that of an inexact hit. */
export const isInexact = ([relevance]: Position): boolean => Number(relevance) >= INEXACT;

/** The keyset of the order of relevance, on the `ranked` of `withRanked` as alias `k`. */
export const RELEVANCE_KEYS: readonly SortKey[] = [
  { expression: sql`k.relevance`, type: 'number' },
  { expression: sql`k.id`, type: 'uuid' },
];

const texts = (values: readonly string[]) => arrayOf(values, 'text');

/** Every word must be a word of the key, typed with accents or without. */
export function matchesSearch(key: SQL, { exact }: Search): SQL {
  return exact.length === 0 ? sql`false` : sql`${key} like all(${texts(exact)})`;
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
  /** Rows that have what is searched as one of their codes; null where it cannot be one. */
  readonly codes: SQL | null;
  /** Units that no hit lies outside of; null when that cannot be said. */
  readonly units: UnitCover | null;
  readonly search: Search;
}

/**
 * `with exact (id, relevance), near (id, relevance)`: the rows with all the words; and where these are fewer than
 * `enough`, those that are near them. How many they are is counted among the rows of the list alone: what a caller may
 * not see decides nothing. The trigram index is asked by `search_hits`.
 */
function withFound(
  lists: readonly SearchedList[],
  { isRanked, enough }: { isRanked: boolean; enough: number },
): SQL {
  const ranked = (rank: (list: SearchedList) => SQL, list: SearchedList) => (isRanked ? rank(list) : sql`0`);
  const exact = lists.flatMap((one) => [
    hitsOf(one, ranked(rankExact, one), { likes: one.search.exact }, []),
    ...(one.codes === null ? [] : [codedOf(one, one.codes)]),
  ]);
  const near = lists.map((one) =>
    hitsOf(one, ranked(rankNear, one), { guesses: one.search.near.guesses }, [
      sql`${EXACT_HITS} < ${enough}`,
      isNear(keyOf(one), one.search),
    ]),
  );
  // A row that is found by several of its names, or by a code too, is found once, by the nearest.
  const once = (found: readonly SQL[]) => {
    const all = sql.join([...found], sql` union all `);
    return found.length === 1 ? all : sql`select id, min(relevance) as relevance from (${all}) f group by id`;
  };
  const isOther = exact.length === 1 ? sql`` : sql` where id not in (select id from exact)`;
  return sql`with exact as materialized (${once(exact)}),
    near as materialized (select * from (${once(near)}) n${isOther})`;
}

const EXACT_HITS = sql`(select count(*) from exact)`;
const keyOf = ({ alias }: SearchedList) => sql`${sql.identifier(alias)}.search_key`;

/** The rows of a list that have the code, before all others. */
function codedOf({ id, from, where }: SearchedList, codes: SQL): SQL {
  return sql`select ${id} as id, 0 as relevance from ${from} where ${allOf([...where, codes])}`;
}

/** The rows of a list whose key has all the likes and all the guesses. */
function hitsOf(
  { table, hits = getTableName(table), alias, from, id, where, units }: SearchedList,
  relevance: SQL,
  { likes = [], guesses = [] }: { readonly likes?: readonly string[]; readonly guesses?: readonly string[] },
  more: readonly SQL[],
): SQL {
  return sql`select ${id} as id, ${relevance} as relevance
    from search_hits(${hits}::regclass, ${texts(likes)}, ${texts(guesses)}, ${unitsOf(units?.provinceIds)},
      ${unitsOf(units?.communeIds)}) h (id) join ${from} on ${sql.identifier(alias)}.id = h.id
    where ${allOf([...where, ...more])}`;
}

/** The rows that are found, ranked; of a list whose rows have names in several tables, one list a table. */
export function withRanked(...lists: readonly SearchedList[]): SQL {
  return sql`${withFound(lists, { isRanked: true, enough: ENOUGH })},
    ranked as (select * from exact union all select * from near)`;
}

/** How many rows are meant: the exact hits; where there is none, those that are near. */
export function countFound(...lists: readonly SearchedList[]): SQL {
  return sql`${withFound(lists, { isRanked: false, enough: 1 })}
    select ${EXACT_HITS} + (select count(*) from near) as count`;
}

/** The ids of the rows that `countFound` counts. */
export function idsFound(...lists: readonly SearchedList[]): SQL {
  return sql`${withFound(lists, { isRanked: false, enough: 1 })}
    select id from exact union all select id from near`;
}

const unitsOf = (ids: readonly number[] | undefined) =>
  ids === undefined ? sql`null::int[]` : arrayOf(ids, 'int');

/** How many of the words a key has neither as typed, the last one begun, nor as its keystrokes would have written it. */
function wordsOff(key: SQL, typed: readonly string[], meant: readonly string[]): SQL {
  return sql`(select count(*)::int from unnest(${texts(typed)}, ${texts(meant)}) w (typed, meant)
    where ${key} not like typed and ${key} not like meant)`;
}

/**
 * Whether a key with all the guesses is shown. Beside exact hits: its short words are as typed. Where there is none: a
 * short word is off by a letter only if all others are not.
 */
function isNear(key: SQL, { exact, near }: Search): SQL {
  const { loose, meant, shortLoose, shortMeant, shortExact } = near;
  return sql`not ${key} like all(${texts(exact)}) and case when ${EXACT_HITS} > 0 then ${key} like all(${texts(shortExact)})
    else ${wordsOff(key, shortLoose, shortMeant)} = 0 or ${wordsOff(key, loose, meant)} = 1 end`;
}

/**
 * How far a name with the words is from what is searched, a whole number, the nearest first. By the accents: as typed;
 * as those that were typed, where others were left out; others. Then by the text: all of it, the words in their order,
 * the words. Then all that was typed, the title with it, before the title otherwise written and other titles, and
 * shorter keys before longer ones.
 */
function rankExact(list: SearchedList): SQL {
  const { search } = list;
  const key = keyOf(list);
  const accents = sql`${sql.identifier(list.alias)}.search_accents`;
  const title = sql`case when ${accents} like ${search.typed} then 0
    when ${search.title === null} or ${key} like ${search.title ?? ''} then 1 else 2 end`;
  const shape = sql`case when ${key} like ${search.bareWhole} then 0 when ${key} like ${search.barePhrase} then 1 else 2 end`;
  const isMarked = sql`translate(${accents}, 'đ', 'd') like all(${texts(search.marked)})`;
  const typed = sql`case when ${accents} like any(${texts(search.whole)}) then 0 when ${accents} like ${search.phrase} then 1
    when ${accents} like all(${texts(search.words)}) then 2 else case when ${isMarked} then 10 else 20 end + ${shape} end`;
  return sql`1000 * (3 * (${typed}) + ${title}) + least(length(${key}), 999)`;
}

/** Behind all those: by how many words are off by a letter, then by trigrams. */
function rankNear(list: SearchedList): SQL {
  const key = keyOf(list);
  const { loose, meant, text } = list.search.near;
  const nearness = sql`800 * strict_word_similarity(${text}, ${key}) + 199 * similarity(${text}, ${key})`;
  return sql`${INEXACT} + 1000 * ${wordsOff(key, loose, meant)} + round(1000 - (${nearness}))::int`;
}
