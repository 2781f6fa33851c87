/** A client of the demonstration set, with its published secret. */
export interface DemoClient {
  readonly id: string;
  readonly secret: string;
  /** Who it acts for, short. */
  readonly description: string;
}
