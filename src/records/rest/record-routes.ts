import type { RecordEdge, RestEdge } from '../record-edge.ts';
import type { Shape } from './representation.ts';

/** A kind that has routes, and how it is shown. */
export interface RecordRoutes extends Omit<RestEdge, 'reads'>, Pick<RecordEdge, 'reads'> {
  readonly shape: Shape;
  /** Whether a record is read by itself, and says then which of its fields are hidden. */
  readonly isReadAlone: boolean;
}
