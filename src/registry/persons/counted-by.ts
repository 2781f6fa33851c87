import { mayRead } from '../../policy/fields.ts';
import type { CallerRole } from '../../policy/roles.ts';

/**
 * What one person is in a number: a human being, to callers who may read identification numbers; to others a record of
 * one, so that no total tells whether a number was known.
 */
export type CountedBy = 'IDENTITY' | 'PERSON_RECORD';

export const countedByOf = (role: CallerRole): CountedBy =>
  mayRead(role, 'person', 'personalIdNumber') ? 'IDENTITY' : 'PERSON_RECORD';
