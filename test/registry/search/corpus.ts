import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { List } from './meant.ts';

export interface CorpusQuery {
  readonly list: List;
  readonly kind: string;
  readonly typed: string;
  /** Names that belong among the first ten, the one the query was made of first. */
  readonly expected: readonly string[];
  /** All that a reader accepts: what is expected, and others that have every word. */
  readonly meant: readonly string[];
  /** The nearest of those that are not meant. */
  readonly not: readonly string[];
  /** Of two names, the first stands before the second. */
  readonly before?: readonly [string, string];
}

export interface Corpus {
  readonly women: readonly string[];
  readonly cooperatives: readonly string[];
  readonly queries: readonly CorpusQuery[];
  /** Short words with all the names that have them. */
  readonly short: readonly {
    readonly list: List;
    readonly typed: string;
    readonly meant: readonly string[];
  }[];
}

/** The names and queries that make-corpus.ts writes. */
export const CORPUS: Corpus = JSON.parse(readFileSync(new URL('./corpus.json', import.meta.url), 'utf8'));

/** Records the names as the superuser, behind no wall, in a province that need not exist. */
export async function insertNames(client: pg.Client, provinceId: number): Promise<void> {
  await client.query(
    `with made as (select gen_random_uuid() as id, gen_random_uuid() as identity, name from unnest($1::text[]) n (name)),
       known as (insert into identities (id) select identity from made returning id),
       person as (insert into persons (id, identity_id, province_id, name, gender)
         select id, identity, $2, name, 'FEMALE' from made where (select count(*) from known) > 0 returning id)
     select count(*) from person`,
    [CORPUS.women, provinceId],
  );
  await client.query(
    `insert into women_managers (id, person_id, province_id) select gen_random_uuid(), id, province_id from persons`,
  );
  await client.query(
    `insert into cooperatives (id, province_id, kind, name, registry_code, status, operating_state)
     select gen_random_uuid(), $2, 'COOPERATIVE', name, 'C' || place, 'ACTIVE', 'RUNNING'
     from unnest($1::text[]) with ordinality n (name, place)`,
    [CORPUS.cooperatives, provinceId],
  );
}
