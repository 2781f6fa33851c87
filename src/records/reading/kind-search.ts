import type { PgTable } from 'drizzle-orm/pg-core';
import { type SQL, sql } from '../../database/sql.ts';
import type { Caller } from '../../policy/scope.ts';
import { matchesSearch } from './search.queries.ts';
import { readSearch, type Search } from './search.ts';
import type { Titles } from './titles.ts';

/** Names by which a kind is found: a table with the search keys, and what joins it to the rows. */
export interface KindNames {
  readonly table: PgTable;
  /** A view of those of its rows that the list can have, where these are few among them; the table unless said. */
  readonly hits?: string;
  readonly alias: string;
  /** The tables, the kind's own as `r`. */
  readonly from: SQL;
  /** The walls of the names, where they are located elsewhere than the rows. */
  readonly wall: SQL | null;
  /** Whether a name is located where its row is, so that the units of the list are those of the names. */
  readonly isPlaced: boolean;
  readonly search: Search;
}

interface Searched {
  /** What is found as it was typed, by name or by code. */
  readonly typed: SQL;
  /** The names by which it is ranked. */
  readonly names: readonly KindNames[];
  /** The rows of which the text is a code; left out for a kind without codes, and for a text that is none. */
  readonly codes?: SQL | undefined;
}

/** What a text as it was typed means. @throws FORBIDDEN for who may not. */
export type KindSearch = (text: string, caller: Caller) => Searched;

/** By the search keys of the kind's own table; `titles` are what people put before its names. */
export function byOwnNames(table: PgTable, titles: Titles): KindSearch {
  return (text) => {
    const search = readSearch(text, titles);
    const own = { table, alias: 'r', from: sql`${table} r`, wall: null, isPlaced: true, search };
    return { typed: matchesSearch(sql`r.search_key`, search), names: [own] };
  };
}
