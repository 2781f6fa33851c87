import { idsInOrder } from '../demonstration/ids.ts';
import type { Problem } from '../kernel/errors.ts';
import type { ServiceContext } from '../records/context.ts';
import type { Input } from '../records/writing/record-kind.writes.ts';
import { callOnce, MAX_ITEMS } from '../records/writing/write-call.ts';
import type { CooperativeBrief } from '../registry/cooperatives/cooperatives.records.ts';
import type { NewMember } from '../registry/members/members.known.ts';
import { draftNewMembers, parseNewMembers } from '../registry/members/members.writes.ts';
import { hashNumber } from '../registry/persons/personal-number.ts';
import { newInnerRows } from '../registry/persons/persons.inner.ts';
import { UNCHANGED } from '../registry/persons/persons.named.ts';
import { newPerson } from '../registry/persons/persons.naming.ts';
import type { RecordedPerson } from '../registry/persons/persons.writes.ts';
import { checkNewPerson } from '../registry/persons/persons.writes.ts';
import type { Member } from './members.ts';
import { inGroups } from './step.ts';

type Row = Readonly<Record<string, unknown>>;

/** The rows by which members are recorded, table by table. */
export interface MemberRows {
  readonly identities: readonly Row[];
  readonly persons: readonly Row[];
  readonly personIdentities: readonly Row[];
  readonly personSensitive: readonly Row[];
  readonly members: readonly Row[];
  readonly warnings: readonly Problem[];
}

type Cooperatives = ReadonlyMap<string, CooperativeBrief>;

/**
 * What the service would write for the members, by its own schema, drafts and rules; nothing is read or written.
 * @throws as createMembers.
 */
export function memberRows(
  context: ServiceContext,
  members: readonly Member[],
  cooperatives: Cooperatives,
): MemberRows {
  const parts = [...inGroups(members, MAX_ITEMS)].map((group) => rowsOf(context, group, cooperatives));
  return {
    identities: parts.flatMap((one) => one.identities),
    persons: parts.flatMap((one) => one.persons),
    personIdentities: parts.flatMap((one) => one.personIdentities),
    personSensitive: parts.flatMap((one) => one.personSensitive),
    members: parts.flatMap((one) => one.members),
    warnings: parts.flatMap((one) => one.warnings),
  };
}

function rowsOf(context: ServiceContext, group: readonly Member[], cooperatives: Cooperatives): MemberRows {
  const { registry } = context;
  const call = callOnce(
    'data-set',
    group.map((one) => one.input),
  );
  const inputs = parseNewMembers(context, call);
  const people = group.flatMap((member, index) =>
    personOfMember(context, member, inputs[index], cooperatives),
  );
  const ofWomen = group.flatMap(({ woman }, index) => {
    const input = inputs[index];
    return woman === null || input === undefined ? [] : [[input, recorded(woman)] as const];
  });
  const { items, warnings } = draftNewMembers(
    { ...context, registry: { ...registry, newId: idsInOrder(idsOf(group), outOfIds) } },
    inputs,
    {
      cooperatives,
      memberships: [],
      persons: new Map<Input, RecordedPerson>([
        ...ofWomen,
        ...people.map(
          ({ input, row, facts }) =>
            [input, { ...row, birthDate: facts.identity.birthDate ?? null }] as const,
        ),
      ]),
      ...UNCHANGED,
      warnings: [],
    },
  );
  const inner = newInnerRows(
    context,
    people.map(({ row, facts }) => ({ personId: row.id, place: row, facts, isNew: true })),
  );
  const { hashKey } = registry.keys;
  return {
    identities: people.map(({ row, facts: { identity } }) => ({
      id: row.identityId,
      numberHash: identity.number == null ? null : hashNumber(hashKey, identity.number),
    })),
    persons: people.map((one) => one.row),
    personIdentities: inner.identities,
    personSensitive: inner.sensitive,
    members: items.map((one) => one.row),
    warnings,
  };
}

/** The person whom a member names, as she is made where the cooperative is located. */
function personOfMember(
  context: ServiceContext,
  { person }: Member,
  input: NewMember | undefined,
  cooperatives: Cooperatives,
) {
  if (person === null || input === undefined) return [];
  const place = cooperatives.get(input.cooperativeId ?? '');
  if (place === undefined || input.person == null) return [];
  const { facts } = checkNewPerson(context, input.person, '');
  return [{ input, facts, row: newPerson(person.id, person.identityId, place, facts) }];
}

const recorded = ({ personId, identityId, birthYear }: NonNullable<Member['woman']>): RecordedPerson => ({
  id: personId,
  identityId,
  gender: 'FEMALE',
  birthYear,
  keptBy: null,
});

const idsOf = (group: readonly Member[]) => group.map((one) => one.id);

function outOfIds(): never {
  throw new Error('more ids are drawn than there are members');
}
