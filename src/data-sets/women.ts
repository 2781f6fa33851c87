import { addDays, addYears } from '../kernel/dates.ts';
import { dayIn, LAST_YEAR, notBefore, yearOf } from './calendar.ts';
import { partId, setId } from './ids.ts';
import type { Outline } from './outlines.ts';
import { personName } from './person-names.ts';
import { personalNumber } from './personal-numbers.ts';
import { between, chance, pick, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';

/** A woman to be recorded, and the ids that are hers. */
export interface Woman {
  readonly id: string;
  readonly personId: string;
  readonly identityId: string;
  readonly positionIds: readonly string[];
  readonly isCurrent: boolean;
  readonly birthYear: number;
  readonly input: Record<string, unknown>;
}

/** The women of a cooperative are this far apart in the ordinals of the set. */
const STRIDE = 32;
/** Above the ordinals of members. */
const FIRST_HUMAN = 50_000_000;

const POSITIONS = {
  FULL: [
    'DIRECTOR',
    'BOARD_CHAIR',
    'BOARD_MEMBER',
    'SUPERVISORY_HEAD',
    'DEPUTY_DIRECTOR',
    'CHIEF_ACCOUNTANT',
    'BOARD_MEMBER',
    'SUPERVISORY_MEMBER',
    'BOARD_MEMBER',
    'SUPERVISORY_MEMBER',
    'DEPUTY_DIRECTOR',
    'BOARD_MEMBER',
  ],
  SIMPLIFIED: ['DIRECTOR', 'CONTROLLER', 'CHIEF_ACCOUNTANT', 'DEPUTY_DIRECTOR'],
  GROUP: ['GROUP_LEADER', 'GROUP_DEPUTY_LEADER', 'GROUP_BOARD_MEMBER', 'GROUP_BOARD_MEMBER'],
} as const;

interface Term {
  readonly position: string;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/**
 * The women who manage or managed the cooperative, those of today first. A past term is an earlier one of a woman of
 * today in her own position, or that of another woman.
 */
export function womenOf(set: DataSet, outline: Outline): Woman[] {
  const random = randomOf(`women ${set.name} ${outline.ordinal}`);
  const positions = POSITIONS[outline.governance ?? 'GROUP'];
  const first = Math.floor(random() * 3);
  const at = (index: number) => positions[(first + index) % positions.length] ?? positions[0];
  const current = Array.from({ length: outline.currentTerms }, (_, index) =>
    currentTerm(random, outline, at(index)),
  );
  const earlier = new Map<number, Term>();
  const former: Term[] = [];
  for (let index = 0; index < outline.pastTerms; index += 1) {
    const now = current[index];
    if (now !== undefined && chance(random, 0.5)) earlier.set(index, termBefore(random, outline, now));
    else former.push(termBefore(random, outline, currentTerm(random, outline, at(index))));
  }
  const terms = [
    ...current.map((term, index) => [term, ...[earlier.get(index) ?? []].flat()]),
    ...former.map((term) => [term]),
  ];
  return terms.map((hers, index) => womanOf(set, outline, { random, hers, index }));
}

/** Where others have been in office before, the terms of today leave them this time since the founding. */
const LEAST_TERM_DAYS = 30;

function currentTerm(random: Random, { foundedOn, pastTerms }: Outline, position: string): Term {
  const year = Math.max(yearOf(foundedOn), between(random, LAST_YEAR - 5, LAST_YEAR));
  const earliest = pastTerms > 0 ? addDays(foundedOn, LEAST_TERM_DAYS) : foundedOn;
  return { position, fromOn: notBefore(earliest, dayIn(random, year)), toOn: null };
}

/** A term of up to five years, in the time since the founding, that ended when the other began. */
function termBefore(random: Random, { foundedOn }: Outline, { position, fromOn }: Term): Term {
  const begun = addDays(fromOn, -between(random, 400, 1_826));
  return { position, fromOn: notBefore(foundedOn, begun), toOn: fromOn };
}

interface Drawing {
  readonly random: Random;
  readonly hers: readonly Term[];
  readonly index: number;
}

function womanOf(set: DataSet, outline: Outline, { random, hers, index }: Drawing): Woman {
  const ordinal = outline.ordinal * STRIDE + index;
  const birthYear = between(random, 1962, 1998);
  const isNumbered = chance(random, 0.7);
  return {
    id: setId(set.name, 'woman', ordinal),
    personId: partId(set.name, ordinal, 'person of the woman'),
    identityId: partId(set.name, ordinal, 'identity of the woman'),
    positionIds: hers.map((_, place) => setId(set.name, 'position', ordinal * 2 + place)),
    isCurrent: hers[0]?.toOn === null,
    birthYear,
    input: {
      name: personName(random, 'FEMALE'),
      birthYear,
      ...(isNumbered && { personalIdNumber: personalNumber(FIRST_HUMAN + ordinal, 'FEMALE', birthYear) }),
      ...(chance(random, 0.3) && { phone: `0300${String(between(random, 0, 999_999)).padStart(6, '0')}` }),
      ...(chance(random, 0.6) && { isUnionMember: chance(random, 0.85) }),
      ...(chance(random, 0.2) && { ethnicGroupCode: String(between(random, 1, 54)).padStart(2, '0') }),
      positions: hers.map((term) => positionInput(random, outline, term)),
    },
  };
}

function positionInput(random: Random, { id }: Outline, { position, fromOn, toOn }: Term) {
  return {
    cooperativeId: id,
    position,
    fromOn,
    ...(toOn !== null && { toOn }),
    ...(chance(random, 0.6) && { termEndsOn: addYears(fromOn, 5) }),
    selection: pick(random, ['ELECTED', 'ELECTED', 'HIRED']),
    ...(chance(random, 0.4) && { documentNo: `${between(random, 1, 90)}/BB-ĐHTV` }),
  };
}
