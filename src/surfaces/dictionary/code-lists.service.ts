import { type CodeList, codeLists } from '../../dictionary/code-list.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Codes } from '../../reference/codes.ts';
import type { DescribedCodeList } from './dictionary.records.ts';
import { loadedLists } from './loaded-lists.ts';

const LISTS = new WeakMap<Codes, ReadonlyMap<string, DescribedCodeList>>();

function declaredList({ name, description, codes, words }: CodeList): DescribedCodeList {
  const entries = codes.map((code) => {
    const { vi = code, en = code, note = null } = words[code] ?? {};
    return { code, vi, en, note, validFrom: null, validTo: null };
  });
  return { name, description, entries };
}

/** Every list by its name; made once for the reference that is loaded. */
function listsOf(codes: Codes): ReadonlyMap<string, DescribedCodeList> {
  const known = LISTS.get(codes);
  if (known !== undefined) return known;
  const all = [...[...codeLists().values()].map(declaredList), ...loadedLists(codes)];
  const lists = new Map(all.map((one) => [one.name, one] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  LISTS.set(codes, lists);
  return lists;
}

/** Every list of codes by name: the enums of the contracts, and the lists of the reference. Anybody may ask. */
export function findCodeLists({ registry }: ServiceContext): readonly DescribedCodeList[] {
  return [...listsOf(registry.reference.codes).values()];
}

/** One list; null when there is none of the name. Anybody may ask. */
export function findCodeList({ registry }: ServiceContext, name: string): DescribedCodeList | null {
  return listsOf(registry.reference.codes).get(name) ?? null;
}
