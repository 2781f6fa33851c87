import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: nonce, ciphertext, tag. A number leaves the process only in this form. */
export function sealNumber(key: KeyObject, number: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(number, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the key is another or the bytes were changed. */
export function openNumber(key: KeyObject, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

/** The keyed hash by which a number is found again; without the key nobody can try all numbers. */
export const hashNumber = (key: KeyObject, number: string): Buffer => keyedHash(key, number);

/** The keyed hash by which facts of a person are recognised and cannot be read or guessed. */
export const hashFacts = (key: KeyObject, facts: readonly unknown[]): Buffer =>
  keyedHash(key, JSON.stringify(facts));

function keyedHash(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
