import type { Codes } from './codes.ts';
import type { Territory } from './territory.ts';

/** The reference as the process holds it; the getters follow a newer load without a restart. */
export interface ReferenceData {
  readonly territory: Territory;
  readonly codes: Codes;
}
