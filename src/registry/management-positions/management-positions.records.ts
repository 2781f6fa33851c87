/** A term as read: its keys, and those fields that were asked for and may be shown. */
export type ManagementPositionRecord = {
  readonly id: string;
  readonly cooperativeId: string;
  readonly womenManagerId: string;
} & Readonly<Record<string, unknown>>;
