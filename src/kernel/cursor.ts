import { createHash } from 'node:crypto';

/** The position of a row in a list: its sort values, the id last. */
export type Position = readonly (string | number | null)[];

/** A short name of a list's order and filter, so that a cursor of one list is refused by another. */
export function listSignature(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** The cursor of a position in the list of that signature: opaque, not signed. */
export function encodeCursor(signature: string, position: Position): string {
  return Buffer.from(JSON.stringify([signature, ...position])).toString('base64url');
}

/** The `length` sort values of a cursor, types unchecked; null when it is none, or another list's. */
export function decodeCursor(signature: string, cursor: string, length: number): Position | null {
  const position = readJson(cursor);
  const scalar = (one: unknown) => one === null || typeof one === 'string' || typeof one === 'number';
  if (!Array.isArray(position) || position.length !== length + 1) return null;
  const [own, ...values] = position;
  if (own !== signature || !values.every(scalar)) return null;
  return values.some((one) => typeof one === 'string' && one.includes('\0')) ? null : values;
}

function readJson(cursor: string): unknown {
  if (cursor.length > 2_000) return null;
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
