import type { FieldClass } from './classes.ts';

/** The classes of what every record carries. */
export const record = {
  id: 'PUBLIC',
  version: 'PUBLIC',
  createdAt: 'PUBLIC',
  updatedAt: 'PUBLIC',
  changedBy: 'INTERNAL',
} as const satisfies Record<string, FieldClass>;
