import { createHash } from 'node:crypto';
import { boundedCache } from './bounded-cache.ts';
import type { GraphqlLimits } from './operation.ts';
import { refused } from './refusal.ts';
import type { GraphqlCall } from './request.ts';

/**
 * Documents by the hash of their text, as Apollo and urql send them: the hash alone first, and both once when this
 * process does not know it. Source: Automatic Persisted Queries, version 1.
 */
interface PersistedQueries {
  /**
   * The text of the document that a call means.
   * @throws PERSISTED_QUERY_NOT_FOUND for a hash that is not known, PERSISTED_QUERY_HASH_DIFFERS for one of another text.
   */
  sourceOf(call: GraphqlCall): string;
  /** Keeps the text of a call under its hash, if it has one. Only for a document that was accepted. */
  keep(call: GraphqlCall): void;
}

/** So many texts of the greatest length may be kept. */
const MAX_TEXTS_OF_LONGEST = 16;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Keeps as many texts as documents are kept and as many characters, those that were used last. */
export function persistedQueries(limits: GraphqlLimits): PersistedQueries {
  const sources = boundedCache<string>(
    limits.maxDocuments,
    MAX_TEXTS_OF_LONGEST * limits.maxQueryBytes,
    (_, text) => text.length,
  );
  return {
    sourceOf({ query, hash }) {
      const known = hash === null ? undefined : sources.get(hash);
      const source = query ?? known;
      if (source === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND');
      if (hash !== null && source !== known && hashOf(source) !== hash)
        throw refused('PERSISTED_QUERY_HASH_DIFFERS');
      return source;
    },
    keep({ query, hash }) {
      if (query !== null && hash !== null) sources.set(hash, query);
    },
  };
}
