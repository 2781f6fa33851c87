/** A woman manager as read: her keys, and those fields that were asked for and may be shown. */
export type WomenManagerRecord = {
  readonly id: string;
  readonly personId: string;
  readonly provinceId: number;
  readonly communeId: number | null;
} & Readonly<Record<string, unknown>>;
