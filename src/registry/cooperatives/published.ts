import { sql } from '../../database/sql.ts';

/** What is visible to anybody of a part: with its cooperative. Row level security says the same. */
export const OF_PUBLISHED_COOPERATIVE = {
  published: sql`exists (select 1 from cooperatives c
    where c.id = r.cooperative_id and c.publication_state = 'PUBLISHED')`,
} as const;
