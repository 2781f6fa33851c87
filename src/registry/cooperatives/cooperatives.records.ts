/** A cooperative as read: the key, and those fields that were asked for and may be shown. */
export type CooperativeRecord = {
  readonly id: string;
  readonly provinceId: number;
  readonly communeId: number | null;
  readonly version?: number;
} & Readonly<Record<string, unknown>>;

/** What the rules of a cooperative's parts need of it. */
export interface CooperativeBrief {
  readonly id: string;
  readonly kind: string;
  readonly governanceModel: string | null;
  readonly provinceId: number;
  readonly communeId: number | null;
  /** In VND; null when unknown. Class FINANCE. */
  readonly charterCapitalVnd: number | null;
}

/** The kinds of parts that are read as lists of a cooperative. */
export type PartKind = 'cooperativeAddress' | 'cooperativeRating' | 'cooperativeProduct' | 'cooperativeClaim';

/** A part as read: its keys, and those fields that were asked for and may be shown. */
export type PartRecord = { readonly id: string; readonly cooperativeId: string } & Readonly<
  Record<string, unknown>
>;
