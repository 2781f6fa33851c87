import { distance } from 'fastest-levenshtein';
import { MAX_PROBLEMS, type Problem, problem } from './errors.ts';
import type { Words } from './words.ts';

/** So many names are all told; of more, the nearest. */
const MAX_TOLD = 25;
const MAX_NEAREST = 3;
/** Of a longer one nobody means a name of ours. */
const MAX_NAME = 64;
/** So many unknown names of one object are given a hint; with more, the caller has the wrong contract. */
const MAX_HINTED = 25;

/** Names are compared without case and without what other styles put between words: `tax_code` is `taxCode`. */
const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');

function byNearness(name: string, allowed: readonly string[]): { name: string; away: number }[] {
  const wanted = bare(name.slice(0, MAX_NAME));
  return allowed
    .map((one) => ({ name: one, away: distance(wanted, bare(one)) }))
    .sort((a, b) => a.away - b.away);
}

/** What may be said in the place of a name that is unknown: those that are near, else all, or the nearest of many. */
function hintOf(name: string, allowed: readonly string[]): Words {
  if (allowed.length === 0) return { vi: 'Ở đây không nhận trường nào.', en: 'None is taken here.' };
  const ranked = byNearness(name, allowed);
  const quoted = (names: readonly string[]) => names.map((one) => `“${one}”`).join(', ');
  const mayBeMeant = name.length <= MAX_NAME;
  const near = mayBeMeant ? ranked.filter(({ away }) => away <= Math.floor(bare(name).length / 3)) : [];
  if (near.length > 0) {
    const best = quoted(near.slice(0, MAX_NEAREST).map((one) => one.name));
    return { vi: `Có phải là ${best}?`, en: `Did you mean ${best}?` };
  }
  if (allowed.length <= MAX_TOLD)
    return { vi: `Các trường có thể dùng: ${allowed.join(', ')}.`, en: `Known here: ${allowed.join(', ')}.` };
  const nearest = quoted(ranked.slice(0, MAX_NEAREST).map((one) => one.name));
  return { vi: `Gần nhất là ${nearest}.`, en: `The nearest are ${nearest}.` };
}

/** FIELD_UNKNOWN for a name that is none of those allowed, which the contract tells anybody. */
export function unknownName(field: string, name: string, allowed: readonly string[]): Problem {
  return problem('FIELD_UNKNOWN', field, { known: hintOf(name, allowed) });
}

/**
 * FIELD_UNKNOWN for each of the names, as many as one answer has; only the first are compared with those allowed, for
 * a call may carry hundreds of thousands.
 */
export function unknownNames(
  names: readonly string[],
  allowed: readonly string[],
  fieldOf: (name: string) => string,
): Problem[] {
  return names
    .slice(0, MAX_PROBLEMS)
    .map((name, index) =>
      index < MAX_HINTED
        ? unknownName(fieldOf(name), name, allowed)
        : problem('FIELD_UNKNOWN', fieldOf(name)),
    );
}
