/** A term as read: its keys, and those fields that were asked for and may be shown. */
export type ManagementPositionRecord = {
  readonly id: string;
  readonly cooperativeId: string;
  /** Null when the caller may not know who it is. */
  readonly womenManagerId: string | null;
} & Readonly<Record<string, unknown>>;
