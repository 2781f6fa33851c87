/** A set of figures as read: its keys, and those fields that were asked for and may be shown. */
export type CooperativeFiguresRecord = { readonly id: string; readonly cooperativeId: string } & Readonly<
  Record<string, unknown>
>;
