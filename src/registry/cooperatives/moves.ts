import { cooperatives } from '../../database/tables/cooperatives.table.ts';

/** Of what is located where its cooperative is (`move_cooperative_parts` in migrations/0008_territory.sql). */
export const WITH_COOPERATIVE = { table: cooperatives, by: 'cooperativeId' } as const;
