import { drawBrand } from './activities.ts';
import { asRemembered, dayIn, LAST_YEAR, notBefore, yearOf } from './calendar.ts';
import { setId } from './ids.ts';
import type { Outline } from './outlines.ts';
import { type Gender, personName } from './person-names.ts';
import { personalNumber } from './personal-numbers.ts';
import type { WrittenPlace } from './places.ts';
import { between, chance, pick, pickBy, type Random, randomOf } from './random.ts';
import type { DataSet } from './sets.ts';
import { type Woman, womenOf } from './women.ts';

/** The person of a member who is not recorded yet, or is under the ids by another membership. */
export interface MemberPerson {
  readonly id: string;
  readonly identityId: string;
  /** Whether another member of the same place is the same person, so that she is recorded already. */
  readonly isKnown: boolean;
}

/** A membership to be recorded, and the ids that are its own. */
export interface Member {
  readonly ordinal: number;
  readonly id: string;
  /** Null: the party is nobody by name, or a woman manager who is recorded. */
  readonly person: MemberPerson | null;
  /** The woman manager whom the input names; null when it names none. */
  readonly woman: Woman | null;
  readonly input: Record<string, unknown>;
}

/** Cooperatives of which an outline is one, by ordinal. */
export type Outlines = readonly Outline[];

const MINORITIES = ['02', '03', '04', '05', '06', '08', '11', '14', '17', '20'] as const;

/** The members of all cooperatives of a set, one cooperative after the other. */
export function* allMembers({ set, outlines }: { readonly set: DataSet; readonly outlines: Outlines }) {
  for (const outline of outlines) yield* membersOf(set, outlines, outline);
}

/** The members of a cooperative from the one place to the other, its women managers first. */
function* membersOf(
  set: DataSet,
  outlines: Outlines,
  outline: Outline,
  [from, to]: readonly [number, number] = [0, outline.members],
): Generator<Member> {
  if (outline.kind === 'COOPERATIVE_UNION') {
    yield* membersOfUnion(set, outlines, outline);
    return;
  }
  const women = womenOf(set, outline).filter((one) => one.isCurrent);
  for (let index = from; index < to; index += 1) {
    const woman = women[index];
    yield woman === undefined
      ? memberOf(set, outlines, outline, index)
      : {
          ordinal: outline.firstMember + index,
          id: setId(set.name, 'member', outline.firstMember + index),
          person: null,
          woman,
          input: {
            cooperativeId: outline.id,
            kind: 'OFFICIAL',
            womenManagerId: woman.id,
            fromOn: String(Math.max(yearOf(outline.foundedOn), woman.birthYear + 19)),
          },
        };
  }
}

/** A union's members are HTX of the set. */
function* membersOfUnion(set: DataSet, outlines: Outlines, outline: Outline): Generator<Member> {
  const random = randomOf(`union ${set.name} ${outline.ordinal}`);
  const eligible = outlines.filter((one) => one.kind === 'COOPERATIVE');
  const start = Math.floor(random() * eligible.length);
  for (let index = 0; index < outline.members; index += 1) {
    const member = eligible[(start + index * 7) % eligible.length];
    if (member === undefined) throw new Error('a union needs cooperatives');
    yield {
      ordinal: outline.firstMember + index,
      id: setId(set.name, 'member', outline.firstMember + index),
      person: null,
      woman: null,
      input: {
        cooperativeId: outline.id,
        kind: 'OFFICIAL',
        partyKind: 'LEGAL_ENTITY',
        memberCooperativeId: member.id,
        fromOn: outline.foundedOn.slice(0, 4),
      },
    };
  }
}

/** The member at a place of a cooperative. */
function memberOf(set: DataSet, outlines: Outlines, outline: Outline, index: number): Member {
  const ordinal = outline.firstMember + index;
  const random = randomOf(`member ${set.name} ${ordinal}`);
  const sharing = sharingOf(outlines, outline, index);
  const partyKind = sharing === null ? partyKindOf(random, outline) : 'INDIVIDUAL';
  const isNamed = partyKind === 'INDIVIDUAL' || (partyKind === 'HOUSEHOLD' && chance(random, 0.4));
  const human = isNamed ? humanOf(set, sharing?.ordinal ?? ordinal, sharing !== null) : null;
  const kind = kindOf(random, outline, partyKind);
  return {
    ordinal,
    id: setId(set.name, 'member', ordinal),
    person: human === null ? null : idsOf(set, ordinal, sharing),
    woman: null,
    input: {
      cooperativeId: outline.id,
      kind,
      partyKind,
      ...(human !== null && { person: human }),
      ...(partyKind !== 'INDIVIDUAL' && { partyName: partyNameOf(random, partyKind) }),
      ...shareOf(random, outline, kind),
      ...spellOf(
        random,
        outline.foundedOn,
        Math.max(yearOf(outline.foundedOn), (human?.birthYear ?? 0) + 19),
      ),
      ...(chance(random, 0.1) && { documentNo: `${between(random, 1, 400)}/GCN-VG` }),
    },
  };
}

function partyKindOf(random: Random, { kind }: Outline) {
  return pickBy(random, [
    ['INDIVIDUAL', 0.6],
    ['HOUSEHOLD', 0.37],
    ['LEGAL_ENTITY', kind === 'COOPERATIVE_GROUP' ? 0 : 0.015],
    ['UNINCORPORATED_ORG', 0.015],
  ] as const);
}

function kindOf(random: Random, { kind }: Outline, partyKind: string): string {
  if (kind === 'COOPERATIVE_GROUP') return 'OFFICIAL';
  if (partyKind === 'UNINCORPORATED_ORG') return 'ASSOCIATE_NON_CONTRIBUTING';
  return pickBy(random, [
    ['OFFICIAL', 0.88],
    ['ASSOCIATE_CONTRIBUTING', 0.05],
    ['ASSOCIATE_NON_CONTRIBUTING', 0.07],
  ]);
}

/** From some year since the earliest, not before the founding; one in twenty has left. */
function spellOf(random: Random, foundedOn: string, earliest: number) {
  const year = chance(random, 0.6) ? earliest : between(random, earliest, Math.max(earliest, LAST_YEAR));
  const fromOn = asRemembered(random, notBefore(foundedOn, dayIn(random, year)));
  if (!chance(random, 0.05) || year >= LAST_YEAR - 1) return { fromOn };
  return { fromOn, toOn: `${between(random, year + 1, LAST_YEAR)}-12-31`, endReason: 'Ra khỏi hợp tác xã' };
}

function shareOf(random: Random, { charterCapital, members }: Outline, kind: string) {
  if (charterCapital === null || kind === 'ASSOCIATE_NON_CONTRIBUTING' || chance(random, 0.2)) return {};
  const mean = charterCapital / Math.max(5, members);
  return { capitalShareVnd: Math.max(1, Math.round((mean * (0.2 + 1.2 * random())) / 10_000)) * 10_000 };
}

function partyNameOf(random: Random, partyKind: string): string {
  const head = personName(random, pick(random, ['FEMALE', 'MALE']));
  if (partyKind === 'HOUSEHOLD') return chance(random, 0.7) ? `Hộ ${head}` : head;
  return partyKind === 'LEGAL_ENTITY' ? `Công ty TNHH ${drawBrand(random)}` : `Nhóm hộ ${drawBrand(random)}`;
}

/** Somebody who is a member of two cooperatives that were recorded one after the other. */
interface Sharing {
  /** Of her membership in the first of the two. */
  readonly ordinal: number;
  /** Whether both are in one place, so that one record of her serves both; null at the first of the two. */
  readonly isSamePlace: boolean | null;
}

/** Behind the women managers, who come first. */
const FIRST_SHARED = 16;

/** One in a hundred, the last of the one cooperative and among the first of the next. */
function sharingOf(outlines: Outlines, outline: Outline, index: number): Sharing | null {
  const before = outlines[outline.ordinal - 1];
  const place = index - FIRST_SHARED;
  if (place >= 0 && place < sharedBy(before, outline) && before !== undefined) {
    const ordinal = before.firstMember + before.members - 1 - place;
    return { ordinal, isSamePlace: isSamePlace(before.place, outline.place) };
  }
  const isLast = index >= outline.members - sharedBy(outline, outlines[outline.ordinal + 1]);
  return isLast ? { ordinal: outline.firstMember + index, isSamePlace: null } : null;
}

function sharedBy(one: Outline | undefined, next: Outline | undefined): number {
  if (one === undefined || next === undefined) return 0;
  return Math.floor(Math.min(one.members, next.members) / 100);
}

function isSamePlace(a: WrittenPlace, b: WrittenPlace): boolean {
  return a.province.unitId === b.province.unitId && a.commune?.unitId === b.commune?.unitId;
}

function idsOf(set: DataSet, ordinal: number, sharing: Sharing | null): MemberPerson {
  const isKnown = sharing?.isSamePlace === true;
  return {
    id: setId(set.name, 'person', isKnown ? sharing.ordinal : ordinal),
    identityId: setId(set.name, 'identity', sharing?.ordinal ?? ordinal),
    isKnown,
  };
}

/** What is said of a human being, the same wherever it is said. */
function humanOf(set: DataSet, ordinal: number, isShared: boolean) {
  const random = randomOf(`human ${set.name} ${ordinal}`);
  const gender: Gender = chance(random, 0.48) ? 'FEMALE' : 'MALE';
  const birthYear = between(random, 1948, 2003);
  const isNumbered = chance(random, 0.55);
  return {
    name: personName(random, gender),
    gender,
    birthYear,
    ...((isNumbered || isShared) && { personalIdNumber: personalNumber(ordinal, gender, birthYear) }),
    ...(chance(random, 0.15) && { phone: `0300${String(between(random, 0, 999_999)).padStart(6, '0')}` }),
    ...(chance(random, 0.12) && { ethnicGroupCode: pick(random, MINORITIES) }),
    ...(chance(random, 0.05) && { povertyCategory: pick(random, ['POOR', 'NEAR_POOR']) }),
  };
}
