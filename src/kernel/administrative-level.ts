/** Levels of administrative units, from the top. DISTRICT is historic: it ended on 1 July 2025. */
export const ADMINISTRATIVE_LEVELS = ['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

/** One of the four levels. */
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];
