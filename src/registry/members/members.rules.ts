import { type Problem, problem } from '../../kernel/errors.ts';
import { parseTaxCode } from '../../kernel/identifiers.ts';
import { surelyClash } from '../../kernel/partial-dates.ts';
import { checkSpell, type Spell } from '../../records/spells.ts';
import type { Findings } from '../../records/writing/record-kind.writes.ts';
import type { Codes } from '../../reference/codes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { type Birth, checkBorn, hadAge } from '../persons/age.rules.ts';

/** A membership as the rules see it; what was not said of a change whose row is not known is undefined. */
export interface MemberFacts extends Partial<Spell> {
  readonly kind?: string | undefined;
  readonly partyKind?: string | undefined;
  readonly partyName?: string | null;
  readonly partyCode?: string | null;
  readonly memberCooperativeId?: string | null;
  /** In VND; numeric columns travel as text. */
  readonly capitalShareVnd?: string | number | null;
}

/** The parties that are one human being. */
const HUMAN: ReadonlySet<string> = new Set(['INDIVIDUAL', 'FOREIGN_INVESTOR']);
/** The parties that take part through one representative. */
const REPRESENTED: ReadonlySet<string> = new Set(['HOUSEHOLD', 'COOPERATIVE_GROUP', 'UNINCORPORATED_ORG']);
/** The kinds of cooperative that may be such a party. */
const KINDS_OF_PARTY: Readonly<Record<string, readonly string[]>> = {
  LEGAL_ENTITY: ['COOPERATIVE', 'COOPERATIVE_UNION'],
  COOPERATIVE_GROUP: ['COOPERATIVE_GROUP', 'LINKED_GROUP'],
};

/** What sense and the law say of what is said of a membership by itself. Pure. */
export function checkMembership(facts: MemberFacts, path: string): Problem[] {
  const { partyCode, kind, capitalShareVnd } = facts;
  const code = partyCode == null ? null : parseTaxCode(partyCode);
  const isOfPerson = code?.ok === false && code.code === 'TAX_CODE_OF_PERSON';
  const hasNoShare = kind === 'ASSOCIATE_NON_CONTRIBUTING' && Number(capitalShareVnd ?? 0) > 0;
  return [
    ...checkSpell(facts, path),
    ...(isOfPerson ? [problem('TAX_CODE_OF_PERSON', `${path}.partyCode`)] : []),
    ...(hasNoShare ? [problem('CAPITAL_SHARE_NONE', `${path}.capitalShareVnd`)] : []),
  ];
}

/**
 * Who or what the party is, and what is said of it. Pure.
 * Source: Law 17/2023/QH15, Article 30 (who can be a member; through one representative).
 */
export function checkParty(facts: MemberFacts, hasPerson: boolean, codes: Codes, path: string): Findings {
  const { partyKind = 'INDIVIDUAL', partyName, partyCode, memberCooperativeId } = facts;
  const party = nameOf(codes, partyKind);
  const foreign = (field: string, value: unknown, isForeign: boolean) =>
    value != null && isForeign ? [problem('FIELD_NOT_FOR_PARTY', `${path}.${field}`, { party })] : [];
  const isHuman = HUMAN.has(partyKind);
  const isNobody = !hasPerson && partyName == null && memberCooperativeId == null;
  return {
    problems: [
      ...(isHuman && !hasPerson ? [problem('FIELD_REQUIRED', `${path}.person`)] : []),
      ...(!isHuman && isNobody ? [problem('FIELD_REQUIRED', `${path}.partyName`)] : []),
      ...foreign('partyName', partyName, isHuman),
      ...foreign('partyCode', partyCode, isHuman),
      ...foreign('memberCooperativeId', memberCooperativeId, !Object.hasOwn(KINDS_OF_PARTY, partyKind)),
    ],
    warnings:
      REPRESENTED.has(partyKind) && !hasPerson ? [problem('REPRESENTATIVE_MISSING', `${path}.person`)] : [],
  };
}

function nameOf(codes: Codes, partyKind: string) {
  const found = codes.findMemberPartyKind(partyKind);
  return found === null ? partyKind : { vi: found.nameVi, en: found.nameEn };
}

/**
 * Whether the party may be such a member of the cooperative. Pure.
 * Source: Law 17/2023/QH15, Article 4(8) (the members of a union are cooperatives) and Article 30.
 */
export function checkAdmission(
  facts: MemberFacts,
  cooperative: CooperativeBrief,
  memberCooperative: CooperativeBrief | null,
  path: string,
): Problem[] {
  const { kind, partyKind = 'INDIVIDUAL' } = facts;
  const isOfficialOfUnion = cooperative.kind === 'COOPERATIVE_UNION' && kind === 'OFFICIAL';
  const isOwn = memberCooperative?.id === cooperative.id;
  const allowed = isOfficialOfUnion ? ['COOPERATIVE'] : (KINDS_OF_PARTY[partyKind] ?? []);
  const isOtherKind = memberCooperative !== null && !allowed.includes(memberCooperative.kind);
  return [
    ...(isOfficialOfUnion && partyKind !== 'LEGAL_ENTITY'
      ? [problem('MEMBER_NOT_FOR_KIND', `${path}.partyKind`)]
      : []),
    ...(isOwn || isOtherKind ? [problem('MEMBER_NOT_FOR_KIND', `${path}.memberCooperativeId`)] : []),
  ];
}

/**
 * CAPITAL_SHARE_LARGE: more than 30 % of the charter capital, in a union 40 %. A warning: real records show it. Pure.
 * Source: Law 17/2023/QH15, Article 74.
 */
export function checkShare(
  { capitalShareVnd }: MemberFacts,
  { kind, charterCapitalVnd }: CooperativeBrief,
  path: string,
): Problem[] {
  const max = kind === 'COOPERATIVE_UNION' ? 40 : 30;
  if (capitalShareVnd == null || charterCapitalVnd === null || charterCapitalVnd === 0) return [];
  const isLarge = Number(capitalShareVnd) * 100 > charterCapitalVnd * max;
  return isLarge ? [problem('CAPITAL_SHARE_LARGE', `${path}.capitalShareVnd`, { max })] : [];
}

/**
 * Whether somebody was born and old enough: a problem when certainly not, a warning when the birthday would decide or the law
 * does not name the kind of body. Nothing is said of a person of unknown birth. A membership of unknown beginning is
 * asked of today. Pure; `fields` are those of the day and of the age.
 * Source: Law 17/2023/QH15, Articles 30 and 31 (18 years; 15 for a non-contributing associate).
 */
export function checkAge(
  { kind, partyKind = 'INDIVIDUAL', fromOn = null, fromOnPrecision = null }: MemberFacts,
  birth: Birth,
  { codes, today, cooperative }: { codes: Codes; today: string; cooperative: Pick<CooperativeBrief, 'kind'> },
  fields: { readonly day: string; readonly person: string },
): Findings {
  const age = codes.findMemberKind(kind ?? '')?.minAge ?? null;
  const isUnknown = birth.birthDate === null && birth.birthYear === null;
  if (isUnknown || !HUMAN.has(partyKind)) return { problems: [], warnings: [] };
  const unborn = checkBorn(birth, { fromOn, fromOnPrecision }, fields.day);
  if (age === null || unborn.length > 0) return { problems: unborn, warnings: [] };
  const had = hadAge(age, birth, fromOn ?? today, fromOnPrecision ?? 'DAY');
  const isCooperative = ['COOPERATIVE', 'COOPERATIVE_UNION'].includes(cooperative.kind);
  const at = (code: Problem['code']) => [problem(code, fields.person, { age })];
  if (had === 'YES') return { problems: [], warnings: [] };
  return had === 'NO' && isCooperative
    ? { problems: at('MEMBER_TOO_YOUNG'), warnings: [] }
    : { problems: [], warnings: at('MEMBER_AGE_UNCERTAIN') };
}

/** A membership, stored or proposed, by whom it is of. */
export interface Membership extends Spell {
  readonly id: string;
  readonly cooperativeId: string;
  readonly partyKind: string;
  /** Of the person; null when nobody is recorded. */
  readonly identityId: string | null;
  readonly memberCooperativeId: string | null;
}

/** Whether both are of one party in one cooperative and cannot be two memberships. Pure. */
export function areOfOne(a: Membership, b: Membership, today: string): boolean {
  if (a.id === b.id || a.cooperativeId !== b.cooperativeId) return false;
  return partyKeys(a).some((key) => partyKeys(b).includes(key)) && surelyClash(a, b, today);
}

/** What shows that two memberships are of one party: a person may be a member herself and represent her household. */
export function partyKeys({ partyKind, identityId, memberCooperativeId }: Membership): string[] {
  const as = HUMAN.has(partyKind) ? 'HUMAN' : partyKind;
  const isOfPerson = identityId !== null && (HUMAN.has(partyKind) || REPRESENTED.has(partyKind));
  return [
    ...(isOfPerson && memberCooperativeId === null ? [`${as} ${identityId}`] : []),
    ...(memberCooperativeId === null ? [] : [memberCooperativeId]),
  ];
}
