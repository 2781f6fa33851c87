import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Input, SaidBy } from '../../records/writing/record-kind.writes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import {
  changeNamedPersons,
  type NamedChanges,
  nameNewPersons,
  type PersonChangingInput,
  UNCHANGED,
} from '../persons/persons.named.ts';
import type { RecordedPerson } from '../persons/persons.writes.ts';
import type { MemberRow } from './members.kind.ts';
import { findMemberships } from './members.queries.ts';
import type { Membership } from './members.rules.ts';
import type { MemberCreateInput } from './members.schemas.ts';

/** What the rules of memberships need. */
export interface Known extends NamedChanges {
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  readonly memberships: readonly Membership[];
}

/** What of a membership is checked against the birth. */
export const AGE_FIELDS = ['kind', 'partyKind', 'fromOn'] as const;

/** What is said of a new member. */
export type NewMember = SaidBy<typeof MemberCreateInput>;

/** The cooperatives that a membership names, as it is said or stored. */
interface Cooperatives {
  readonly cooperativeId?: string;
  readonly memberCooperativeId?: string | null;
}

const cooperativesOf = ({ cooperativeId, memberCooperativeId }: Cooperatives) =>
  [cooperativeId, memberCooperativeId].filter((id) => id != null);

/** For new memberships: their persons are found or made where their cooperatives are located. */
export async function loadNew(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NewMember[],
): Promise<Known> {
  const named = inputs.flatMap(cooperativesOf);
  const cooperatives = await findBriefs(transaction, context, named);
  const { persons, warnings } = await nameNewPersons(context, transaction, inputs, cooperatives);
  const memberships = await membershipsOf(context, transaction, inputs, persons);
  return { cooperatives, memberships, persons, ...UNCHANGED, warnings };
}

/** For changes: their persons are held, and changed as they say. */
export async function loadStored(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly (PersonChangingInput & { readonly id?: string })[],
  stored: ReadonlyMap<string, MemberRow>,
): Promise<Known> {
  const rows = inputs.map((one) => stored.get(one.id ?? ''));
  const present = rows.filter((row) => row !== undefined);
  const cooperatives = await findBriefs(transaction, context, present.flatMap(cooperativesOf));
  const changes = await changeNamedPersons(context, transaction, { inputs, rows, rules: AGE_FIELDS });
  const memberships = await membershipsOf(context, transaction, present, changes.persons);
  return { cooperatives, memberships, ...changes };
}

/** The memberships in the same cooperatives of the same parties. */
function membershipsOf(
  { caller }: ServiceContext,
  transaction: Transaction,
  rows: readonly Cooperatives[],
  persons: ReadonlyMap<Input, RecordedPerson>,
): Promise<Membership[]> {
  return findMemberships(transaction, caller.scope, {
    cooperativeIds: rows.flatMap((row) => row.cooperativeId ?? []),
    identityIds: [...persons.values()].map((one) => one.identityId),
    memberCooperativeIds: rows.flatMap((row) => row.memberCooperativeId ?? []),
  });
}
