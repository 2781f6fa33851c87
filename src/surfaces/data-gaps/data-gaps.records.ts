import type { DataGap } from './data-gaps.schemas.ts';

/** A cooperative with its gaps. */
export interface GapRow {
  readonly id: string;
  readonly name: string;
  readonly registryCode: string;
  readonly gaps: readonly DataGap[];
}
