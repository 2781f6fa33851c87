/** A client of the demonstration set, with its published secret. */
export interface DemoClient {
  readonly id: string;
  readonly secret: string;
  /** Who it stands for, short. */
  readonly description: string;
}
