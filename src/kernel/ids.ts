import { v7, validate } from 'uuid';

/** Makes record ids; tests pass their own. */
export type IdSource = () => string;

/** UUIDv7 (RFC 9562 §5.7): ordered by time, so that new rows are together in an index. */
export const uuidv7: IdSource = () => v7();

/** Whether the text is a UUID of any version, in the lower-case form that PostgreSQL prints. */
export function isUuid(text: string): boolean {
  return validate(text) && text === text.toLowerCase();
}
