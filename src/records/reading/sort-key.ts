import type { SQL } from '../../database/sql.ts';

/** One sort expression of a keyset; a cursor's value is compared as one of its type. A number is a whole one. */
export interface SortKey {
  readonly expression: SQL;
  readonly type: 'text' | 'uuid' | 'date' | 'number';
  /** The table whose index by place has the key, as an alias; `r` unless said. Told by the first key of an order. */
  readonly alias?: string;
}
