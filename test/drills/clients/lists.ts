import assert from 'node:assert/strict';
import { AS_PERSISTED, type makeChecks, type watchedFetch } from './checks.ts';
import type { Asked, Names } from './operations.ts';

type Found = Names | undefined;

interface Persisted {
  readonly check: ReturnType<typeof makeChecks>['check'];
  readonly wire: ReturnType<typeof watchedFetch>;
  /** Asks for a list by a client of its own, which sends the hash of the document first. */
  readonly list: (how: { readonly useGet: boolean; readonly name: string }, asked: Asked) => Promise<Found>;
}

/** A document is sent once, whoever asks again by its hash. */
export async function checkPersistedQueries({ check, wire, list }: Persisted): Promise<void> {
  for (const useGet of [false, true]) {
    await check(`a persisted query, by ${useGet ? 'GET' : 'POST'}`, async () => {
      wire.take();
      const name = `Hashed${useGet}${Date.now()}`; // not known from a run before
      for (const _ of [1, 2]) {
        const found = await list({ useGet, name }, { first: 2 });
        assert.equal(found?.cooperatives.edges.length, 2);
      }
      const sent = wire.take();
      assert.deepEqual(
        sent.map(({ hasDocument, codes }) => ({ hasDocument, codes })),
        AS_PERSISTED,
      );
      assert.equal(sent.at(-1)?.method, useGet ? 'GET' : 'POST');
    });
  }
}

/** Asks for one page after the other until the last one. @returns all of them. */
export async function walkPages(list: (asked: Asked) => Promise<Found>): Promise<Names[]> {
  const pages: Names[] = [];
  let after: string | null = null;
  while (pages.length < 50) {
    const found: Found = await list({ first: 4, after });
    if (found === undefined) break;
    pages.push(found);
    after = found.cooperatives.pageInfo.endCursor ?? null;
    if (!found.cooperatives.pageInfo.hasNextPage) break;
  }
  return pages;
}

/** The pages together are the whole list, with each record once. */
export function assertWhole(pages: readonly Names[]): void {
  const ids = pages.flatMap(({ cooperatives }) => cooperatives.edges.map(({ node }) => node.id));
  assert.ok(ids.length > 8);
  assert.deepEqual([ids.length, new Set(ids).size], [pages.at(-1)?.cooperatives.totalCount, ids.length]);
}
