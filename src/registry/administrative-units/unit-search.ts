import { bareOf, searchWords } from '../../kernel/search-words.ts';
import type { UnitVersion } from '../../reference/territory.ts';

/** The bare words of a version's name; made once a version. */
const KEYS = new WeakMap<UnitVersion, string>();

function keyOf(unit: UnitVersion): string {
  const known = KEYS.get(unit);
  if (known !== undefined) return known;
  const key = ` ${searchWords(unit.fullName).map(bareOf).join(' ')} `;
  KEYS.set(unit, key);
  return key;
}

/** Those of the units whose name with its type has every word that was typed; a text without a word finds none. */
export function unitsNamed(units: readonly UnitVersion[], typed: string): readonly UnitVersion[] {
  const words = searchWords(typed).map(bareOf);
  if (words.length === 0) return [];
  return units.filter((unit) => words.every((word) => keyOf(unit).includes(word)));
}
