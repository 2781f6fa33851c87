import type { Words } from '../kernel/words.ts';

/** What a code means. `note`: what the name leaves open, in a sentence. */
export interface CodeWords extends Words {
  readonly note?: Words;
}

/** A closed list of codes: an enum of both contracts, and a list of the data dictionary. */
export interface CodeList<Code extends string = string> {
  /** The name of its type in the GraphQL contract. */
  readonly name: string;
  readonly description: Words;
  readonly codes: readonly Code[];
  readonly words: Readonly<Record<Code, CodeWords>>;
}

export type CodeOf<List extends CodeList> = List extends CodeList<infer Code> ? Code : never;

const LISTS = new Map<string, CodeList>();

/** Declares a list of codes in the order in which people read them. */
export function codeList<const Code extends string>(
  name: string,
  description: Words,
  words: Readonly<Record<Code, CodeWords>>,
): CodeList<Code> {
  const declared = { name, description, codes: Object.keys(words) as Code[], words }; // its own keys
  LISTS.set(name, declared);
  return declared;
}

/** Every list that is declared, by its name, in the order of the names: which is declared first is chance. */
export function codeLists(): ReadonlyMap<string, CodeList> {
  return new Map([...LISTS].sort(([one], [other]) => (one < other ? -1 : 1)));
}
