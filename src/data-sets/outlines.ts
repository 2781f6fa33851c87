import { randomLogNormal } from 'd3-random';
import type { Territory } from '../reference/territory.ts';
import { drawSkewed, shareOut } from './amounts.ts';
import { dayIn } from './calendar.ts';
import { setId } from './ids.ts';
import { placesOf, type WrittenPlace } from './places.ts';
import { between, chance, pickBy, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';
import { taxCodes } from './tax-codes.ts';

type Kind = 'COOPERATIVE' | 'COOPERATIVE_UNION' | 'COOPERATIVE_GROUP';

/** What the records of a cooperative are drawn from; all of a set are held at once, 200 bytes each. */
export interface Outline {
  readonly ordinal: number;
  readonly id: string;
  readonly kind: Kind;
  readonly governance: 'FULL' | 'SIMPLIFIED' | null;
  readonly place: WrittenPlace;
  readonly foundedOn: string;
  readonly taxCode: string | null;
  /** In VND. */
  readonly charterCapital: number | null;
  readonly members: number;
  /** Ordinal of its first member in the set. */
  readonly firstMember: number;
  readonly currentTerms: number;
  readonly pastTerms: number;
}

/** Source: mean of 2.027 bn VND charter capital, 31 December 2024 (Cooperative Alliance). */
const CAPITAL = { median: 900_000_000, sigma: 1.27 };
/** Shares of the terms that are of THT. */
const TERMS_OF_GROUPS = 0.12;
/** Cooperatives located in the commune of the one before: lists come by commune. */
const FROM_ONE_LIST = 0.4;
/** HTX that have no woman in their management. */
const WITHOUT_WOMEN = 0.35;

/** The outlines of a set: HTX, unions, THT in a mixed order, as a register comes to hold them. */
export function outlinesOf(set: DataSet, territory: Territory): Outline[] {
  const random = randomOf(`outlines ${set.name}`);
  const place = placesOf(territory, set);
  const codes = taxCodes();
  const drafts = draftsOf(set, random);
  let members = 0;
  let before: WrittenPlace | null = null;
  return drafts.map((draft, ordinal) => {
    const own = randomOf(`outline ${set.name} ${ordinal}`);
    const foundedOn = dayIn(own, yearFounded(own, draft.kind, draft.members));
    const firstMember = members;
    members += draft.members;
    const isNext = chance(own, FROM_ONE_LIST);
    const here: WrittenPlace = isNext && before !== null ? before : place(own, foundedOn);
    before = here;
    return {
      ...draft,
      ordinal,
      id: setId(set.name, 'cooperative', ordinal),
      governance: governanceOf(own, draft),
      place: here,
      foundedOn,
      taxCode: hasTaxCode(own, draft.kind) ? codes.next().value : null,
      charterCapital: capitalOf(own, draft.kind),
      firstMember,
    };
  });
}

type Draft = Pick<Outline, 'kind' | 'members' | 'currentTerms' | 'pastTerms'>;

function draftsOf(set: DataSet, random: Random): Draft[] {
  const unions = Array.from({ length: set.unions }, () => between(random, 4, 9));
  const cooperatives = membersOfCooperatives(set, random, set.cooperativeMembers - sumOf(unions));
  const groups = shareOut(
    Array.from({ length: set.groups }, () => 5 + 25 * random() ** 1.6),
    set.groupMembers,
    { least: 5, most: 30 },
  );
  const legal = [...cooperatives, ...unions];
  const terms = termsOf(random, legal.length, groups.length, set.currentTerms);
  const past = termsOf(random, legal.length, groups.length, set.pastTerms);
  const kindOf = (index: number): Kind => {
    if (index < cooperatives.length) return 'COOPERATIVE';
    return index < legal.length ? 'COOPERATIVE_UNION' : 'COOPERATIVE_GROUP';
  };
  const drafts = [...legal, ...groups].map((members, index) => ({
    kind: kindOf(index),
    members,
    currentTerms: terms[index] ?? 0,
    pastTerms: past[index] ?? 0,
  }));
  return shuffled(random, drafts);
}

/** Log-normal; the mean is the set's, the median of the middle of what is reported of HTX (40 to 60). */
function membersOfCooperatives(set: DataSet, random: Random, total: number): number[] {
  const largest = set.largest === null ? [] : [set.largest];
  const count = set.cooperatives - largest.length;
  const mean = total / set.cooperatives;
  const drawn = drawSkewed(random, { count, median: Math.min(50, mean / 2), mean });
  const most = set.largest ?? 20_000;
  return [...largest, ...shareOut(drawn, total - sumOf(largest), { least: 5, most })];
}

function termsOf(random: Random, legal: number, groups: number, total: number): number[] {
  const ofGroups = Math.min(Math.round(total * TERMS_OF_GROUPS), groups * 3);
  const weight = () => (chance(random, WITHOUT_WOMEN) ? 0 : 0.3 + random() ** 2);
  const draw = (count: number) => Array.from({ length: count }, weight);
  return [
    ...shareOut(draw(legal), total - ofGroups, { least: 0, most: 12 }),
    ...shareOut(draw(groups), ofGroups, { least: 0, most: 4 }),
  ];
}

/** Large HTX are the old ones of collective farming; half of all are younger than ten years. */
function yearFounded(random: Random, kind: Kind, members: number): number {
  if (kind === 'COOPERATIVE_GROUP') return between(random, 2010, 2026);
  const isOld = members > 1_000 || (members > 300 && chance(random, 0.5));
  if (isOld) return between(random, 1960, 1997);
  return pickBy(random, [
    [between(random, 1997, 2012), 0.25],
    [between(random, 2013, 2019), 0.35],
    [between(random, 2020, 2026), 0.4],
  ]);
}

function governanceOf(random: Random, { kind, members, currentTerms, pastTerms }: Draft) {
  if (kind === 'COOPERATIVE_GROUP') return null;
  const isLarge = members > 100 || currentTerms > 4 || pastTerms > 4;
  return isLarge || chance(random, 0.4) ? 'FULL' : 'SIMPLIFIED';
}

function hasTaxCode(random: Random, kind: Kind): boolean {
  return chance(random, kind === 'COOPERATIVE_GROUP' ? 0.1 : 0.97);
}

function capitalOf(random: Random, kind: Kind): number | null {
  if (kind === 'COOPERATIVE_GROUP' || chance(random, 0.1)) return null;
  const drawn = randomLogNormal.source(random)(Math.log(CAPITAL.median), CAPITAL.sigma)();
  return Math.max(50, Math.round(drawn / 1_000_000)) * 1_000_000;
}

function shuffled<Value>(random: Random, values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map((one) => one.value);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
