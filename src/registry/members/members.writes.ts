import { type Problem, problem } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { spellOf } from '../../records/spells.ts';
import {
  changeRecords,
  createRecords,
  draftNew,
  type Findings,
  type Item,
  parseNew,
  type RecordWrite,
} from '../../records/writing/record-kind.writes.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import { checkFounding } from '../cooperatives/founding.rules.ts';
import { questionedField } from '../persons/persons.births.ts';
import { checkNaming, type PersonChangingInput } from '../persons/persons.named.ts';
import { birthOfPerson } from '../persons/persons.writes.ts';
import { type MemberRow, memberReads } from './members.kind.ts';
import { AGE_FIELDS, type Known, loadNew, loadStored, type NewMember } from './members.known.ts';
import {
  areOfOne,
  checkAdmission,
  checkAge,
  checkMembership,
  checkParty,
  checkShare,
  type MemberFacts,
  type Membership,
  partyKeys,
} from './members.rules.ts';
import { MemberCreateInput, MemberEndInput, MemberUpdateInput } from './members.schemas.ts';

/** A membership on its way, new or changed. */
type MemberItem = Item<MemberRow, NewMember | PersonChangingInput>;
type NewItem = Item<MemberRow, NewMember>;

const NOTHING: Findings = { problems: [], warnings: [] };

function together(findings: readonly Findings[]): Findings {
  return {
    problems: findings.flatMap((one) => one.problems),
    warnings: findings.flatMap((one) => one.warnings),
  };
}

const problemsOnly = (problems: readonly Problem[]): Findings => ({ problems, warnings: [] });

/** A membership as the rules see it; the party of a new one is INDIVIDUAL unless said. */
const factsOf = ({ row: { kind, partyKind, ...rest } }: MemberItem): MemberFacts => ({
  ...rest,
  kind: kind ?? undefined,
  partyKind: partyKind ?? undefined,
});

/** What needs no stored record, of a new membership. */
function checkNewAlone(context: ServiceContext, item: NewItem): Findings {
  const { input, row, path } = item;
  const facts = { ...factsOf(item), partyKind: row.partyKind ?? 'INDIVIDUAL' };
  const hasPerson = input.person != null || input.womenManagerId != null;
  return together([
    problemsOnly(checkMembership(facts, path)),
    checkParty(facts, hasPerson, context.registry.reference.codes, path),
    checkNaming(context, item, ['person', 'womenManagerId']),
  ]);
}

/** What is not in scope is not there. */
function missing({ input, path }: NewItem, { cooperatives, persons }: Known): Problem[] {
  const isMissing = (id: string | null | undefined) => id != null && !cooperatives.has(id);
  const isNoWoman = input.womenManagerId != null && !persons.has(input);
  return [
    ...(isMissing(input.cooperativeId) ? [problem('NOT_FOUND', `${path}.cooperativeId`)] : []),
    ...(isMissing(input.memberCooperativeId) ? [problem('NOT_FOUND', `${path}.memberCooperativeId`)] : []),
    ...(isNoWoman ? [problem('NOT_FOUND', `${path}.womenManagerId`)] : []),
  ];
}

/** What the law says of the membership in its cooperative; nothing when that is not in scope. */
function checkInCooperative(context: ServiceContext, item: MemberItem, known: Known): Findings {
  const { registry, today, caller } = context;
  const { input, row, path } = item;
  const cooperative = known.cooperatives.get(row.cooperativeId ?? '');
  if (cooperative === undefined) return NOTHING;
  const facts = factsOf(item);
  const member = known.cooperatives.get(row.memberCooperativeId ?? '') ?? null;
  const says = (...fields: string[]) => fields.some((field) => input[field] != null);
  const saysShare = says('capitalShareVnd') && mayRead(caller.role, 'cooperative', 'charterCapitalVnd');
  const person = known.persons.get(input);
  const birth = known.births.get(row.personId ?? '') ?? birthOfPerson(person);
  const { codes } = registry.reference;
  const isUndated = input.fromOn === null && known.births.has(row.personId ?? '');
  const saysAge = item.isNew || isUndated || says(...AGE_FIELDS);
  const fields = { day: questionedField(input, path), person: `${path}.person` };
  return together([
    problemsOnly(saysAge ? checkAdmission(facts, cooperative, member, path) : []),
    saysAge ? checkAge(facts, birth, { codes, today, cooperative }, fields) : NOTHING,
    { problems: [], warnings: saysShare ? checkShare(facts, cooperative, path) : [] },
    { problems: [], warnings: says('fromOn') ? checkFounding(facts, cooperative, `${path}.fromOn`) : [] },
  ]);
}

/** MEMBERSHIP_OVERLAPS for a party that is a member already, by a stored membership or an earlier one of the call. */
function checkOverlaps(items: readonly MemberItem[], known: Known, { today }: ServiceContext): Problem[] {
  const own = new Set(items.map(({ row }) => row.id));
  const others = new Map<string, Membership[]>();
  const keep = (one: Membership) => {
    for (const key of partyKeys(one)) others.set(key, [...(others.get(key) ?? []), one]);
  };
  known.memberships.filter((one) => !own.has(one.id)).forEach(keep);
  return items.flatMap((item) => {
    const { row, input, path } = item;
    const one: Membership = {
      id: row.id,
      cooperativeId: row.cooperativeId ?? '',
      partyKind: row.partyKind ?? 'INDIVIDUAL',
      identityId: known.persons.get(input)?.identityId ?? null,
      memberCooperativeId: row.memberCooperativeId ?? null,
      ...spellOf(row),
    };
    const ofParty = partyKeys(one).flatMap((key) => others.get(key) ?? []);
    const isTaken = ofParty.some((other) => areOfOne(one, other, today));
    keep(one);
    return isTaken ? [problem('MEMBERSHIP_OVERLAPS', `${path}.cooperativeId`)] : [];
  });
}

/** Where a shape is wrong, what is not there may be what is wrong. */
const withoutMissing = ({ problems, warnings }: Findings): Findings => ({
  problems: problems.filter((one) => one.code !== 'FIELD_REQUIRED'),
  warnings,
});

function checkNew(items: readonly NewItem[], known: Known | null, context: ServiceContext): Findings {
  const alone = items.map((item) => checkNewAlone(context, item));
  if (known === null) return withoutMissing(together(alone));
  return together([
    ...alone,
    known,
    ...items.map((item) => problemsOnly(missing(item, known))),
    ...items.map((item) => checkInCooperative(context, item, known)),
    problemsOnly(checkOverlaps(items, known, context)),
  ]);
}

function checkChange(items: readonly MemberItem[], known: Known | null, context: ServiceContext): Findings {
  const alone = items.map((item) => problemsOnly(checkMembership(factsOf(item), item.path)));
  if (known === null) return together(alone);
  const { codes } = context.registry.reference;
  return together([
    ...alone,
    known,
    ...items.map((item) => checkParty(factsOf(item), item.row.personId !== null, codes, item.path)),
    ...items.map((item) => checkInCooperative(context, item, known)),
    problemsOnly(checkOverlaps(items, known, context)),
  ]);
}

const CREATE: RecordWrite<MemberRow, Known, typeof MemberCreateInput> = {
  reads: memberReads,
  action: 'member.write',
  schema: MemberCreateInput,
  parts: { person: 'person' },
  load: loadNew,
  complete: ({ input, row }, known) => ({
    ...row,
    partyKind: row.partyKind ?? 'INDIVIDUAL',
    personId: known.persons.get(input)?.id ?? null,
  }),
  check: checkNew,
};

const CHANGE = {
  reads: memberReads,
  action: 'member.write',
  parts: { person: 'person' },
  load: loadStored,
  check: checkChange,
  follow: async (_: unknown, items: readonly MemberItem[], { changed }: Known) =>
    new Set(items.filter(({ row }) => changed.has(row.personId ?? '')).map(({ row }) => row.id)),
} as const;

const UPDATE: RecordWrite<MemberRow, Known, typeof MemberUpdateInput> = {
  ...CHANGE,
  schema: MemberUpdateInput,
};
const END: RecordWrite<MemberRow, Known, typeof MemberEndInput> = { ...CHANGE, schema: MemberEndInput };

/**
 * Records members with their persons: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative or woman manager, MEMBERSHIP_OVERLAPS, MEMBER_TOO_YOUNG,
 * BEFORE_BIRTH, MEMBER_NOT_FOR_KIND, FIELD_NOT_FOR_PARTY, FIELDS_EXCLUSIVE, CAPITAL_SHARE_NONE, TAX_CODE_OF_PERSON, DATE_FUTURE,
 * PERIOD_REVERSED, those of checkNewPerson and the codes of parseCall. Warnings: MEMBER_AGE_UNCERTAIN,
 * CAPITAL_SHARE_LARGE, REPRESENTATIVE_MISSING, PERSONAL_ID_MISMATCH, PERSON_DIFFERS, BEFORE_FOUNDING.
 */
export const createMembers = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, CREATE);

/** The inputs of new members as their schema has them. @throws as createMembers without what needs stored records. */
export const parseNewMembers = (context: ServiceContext, call: WriteCall): readonly NewMember[] =>
  parseNew(context, call, CREATE);

/** New memberships as they are stored, on what is known; draws an id for each. @throws as createMembers. */
export const draftNewMembers = (context: ServiceContext, inputs: readonly NewMember[], known: Known) =>
  draftNew(context, CREATE, inputs, known);

/** Changes members and what is known of their persons: all or none. @throws as createMembers, and VERSION_PASSED. */
export const updateMembers = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);

/** Ends memberships: all or none. @throws as updateMembers. */
export const endMembers = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, END);
