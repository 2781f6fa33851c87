import { decodeCursor, encodeCursor, listSignature, type Position } from '../../kernel/cursor.ts';
import { isDay } from '../../kernel/dates.ts';
import { failure } from '../../kernel/errors.ts';
import { isUuid } from '../../kernel/ids.ts';
import type { SortKey } from './sort-key.ts';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 200;

/** The longest list that hangs on one record of a page. */
export const MAX_NESTED = 50;

/** @throws PAGE_ARGUMENTS for the length of a nested list outside 1..50. */
export function requireNestedLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_NESTED) {
    throw failure('PAGE_ARGUMENTS', 'first', { max: MAX_NESTED });
  }
}

/** Relay's arguments as they come. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export type Direction = 'ASC' | 'DESC';

/** A page asked for: how many rows, from where, which way. */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  readonly position: Position | null;
  readonly signature: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Of what was searched by relevance: the ids of the rows that do not have every word, the last of the list. */
  readonly inexact?: readonly string[];
}

/**
 * Reads the page arguments against a list, named by all that decides its order and rows.
 * @throws PAGE_ARGUMENTS for sizes outside 1..maxPage or a mixture; CURSOR_INVALID for a foreign cursor.
 */
export function readPage(
  args: PageArguments,
  list: unknown,
  keys: readonly Pick<SortKey, 'type'>[],
  maxPage = MAX_PAGE,
): PageRequest {
  const { first = null, after = null, last = null, before = null } = args;
  const backwards = last !== null || (before !== null && first === null);
  const isMixed = (first !== null && last !== null) || (backwards ? after : before) !== null;
  const size = (backwards ? last : first) ?? Math.min(DEFAULT_PAGE, maxPage);
  if (isMixed || !Number.isInteger(size) || size < 1 || size > maxPage) {
    throw failure('PAGE_ARGUMENTS', backwards ? 'last' : 'first', { max: maxPage });
  }
  const signature = listSignature(list);
  const cursor = backwards ? before : after;
  const position = cursor === null ? null : readPosition(signature, cursor, keys);
  if (cursor !== null && position === null) throw failure('CURSOR_INVALID', backwards ? 'before' : 'after');
  return { size, backwards, position, signature };
}

/** A cursor is not signed: each value is checked before it is compared as its type. Null when it is none of the list. */
function readPosition(
  signature: string,
  cursor: string,
  keys: readonly Pick<SortKey, 'type'>[],
): Position | null {
  const position = decodeCursor(signature, cursor, keys.length);
  if (position === null) return null;
  const fits = keys.every(({ type }, index) => {
    const value = position[index];
    if (type === 'number') return Number.isSafeInteger(value);
    if (typeof value !== 'string') return false;
    return type === 'text' || (type === 'uuid' ? isUuid(value) : isDay(value));
  });
  return fits ? position : null;
}

/** What is around a page; the cursors are null when it is empty. */
export function pageInfoOf({ cursors, hasNextPage, hasPreviousPage }: Page<unknown>) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
}

/** Cuts the row that only told that there is more; `sortValues` are selected with each row. */
export function toPage<Row extends { readonly sortValues: Position }>(
  rows: readonly Row[],
  { size, backwards, position, signature }: PageRequest,
): Page<Row> {
  const hasMore = rows.length > size;
  const kept = rows.slice(0, size);
  if (backwards) kept.reverse();
  return {
    rows: kept,
    cursors: kept.map((row) => encodeCursor(signature, row.sortValues)),
    hasNextPage: backwards ? position !== null : hasMore,
    hasPreviousPage: backwards ? hasMore : position !== null,
  };
}
