/** Prefixes that are the number of no province and of no country, so that no number is a real person's. */
const FIRST_PREFIX = 900;
const PREFIXES = 100;
const SERIALS = 1_000_000;

/**
 * The personal number of the n-th human being of a set: another for each, below a hundred million.
 * Source of the form: Decree 137/2015, Article 13 (gender and century, year of birth, a serial).
 */
export function personalNumber(ordinal: number, gender: string, birthYear: number): string {
  const serial = ordinal % SERIALS;
  const prefix = FIRST_PREFIX + ((serial + Math.floor(ordinal / SERIALS)) % PREFIXES);
  const century = 2 * Math.floor((birthYear - 1900) / 100) + (gender === 'FEMALE' ? 1 : 0);
  const year = String(birthYear % 100).padStart(2, '0');
  return `${prefix}${century}${year}${String(serial).padStart(6, '0')}`;
}
