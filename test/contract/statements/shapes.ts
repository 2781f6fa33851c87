import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { CallerRole } from '../../../src/policy/roles.ts';

/** The pages that are asked for, and the items of a write; of a list that has shorter pages, the longest it has. */
export const SIZES: readonly number[] = [1, 20, 200];
export const ONCE: readonly number[] = [1];

/** What came of a call. */
export interface Answer {
  /** Records on the page, or written. */
  readonly rows: number;
  /** What makes the count worth nothing: a refusal, a page that is not full, a reference that leads nowhere. */
  readonly wrong: readonly string[];
  /** The statements that the answer itself tells of; null where it tells none. */
  readonly told: number | null;
}

/** One way of calling an operation, of which the statements are counted. */
export interface Shape {
  /** As in `operations.ts`. */
  readonly operation: string;
  readonly shape: string;
  /** Rows that are asked for or written, each in a call of its own; of what has no such number, one. */
  readonly sizes: readonly number[];
  /** Whose call it is. */
  readonly role: CallerRole;
  /** Makes ready what the call needs, as the superuser; not counted. */
  readonly prepare?: (client: pg.ClientBase, size: number) => Promise<void>;
  readonly call: (app: FastifyInstance, token: string, size: number) => Promise<Answer>;
}
