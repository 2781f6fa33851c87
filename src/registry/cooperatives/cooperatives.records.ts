import type { Founding } from './founding.rules.ts';

/** What the rules of a cooperative's parts need of it. */
export interface CooperativeBrief extends Founding {
  readonly id: string;
  readonly kind: string;
  readonly governanceModel: string | null;
  readonly provinceId: number;
  readonly communeId: number | null;
  /** In VND; null when unknown. Class FINANCE. */
  readonly charterCapitalVnd: number | null;
}
