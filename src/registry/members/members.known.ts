import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Input } from '../../records/writing/record-kind.writes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { changeNamedPersons, type NamedChanges, nameNewPersons } from '../persons/persons.named.ts';
import type { RecordedPerson } from '../persons/persons.writes.ts';
import type { MemberRow } from './members.kind.ts';
import { findMemberships } from './members.queries.ts';
import type { Membership } from './members.rules.ts';

/** What the rules of memberships stand on. */
export interface Known extends NamedChanges {
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  readonly memberships: readonly Membership[];
}

const idOf = (value: unknown) => (typeof value === 'string' ? [value] : []);

/** For new memberships: their persons are found or made where their cooperatives stand. */
export async function loadNew(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
): Promise<Known> {
  const named = inputs.flatMap((one) => [...idOf(one.cooperativeId), ...idOf(one.memberCooperativeId)]);
  const cooperatives = await findBriefs(transaction, context, named);
  const persons = await nameNewPersons(context, transaction, inputs, cooperatives);
  const memberships = await membershipsOf(context, transaction, inputs, persons);
  return { cooperatives, memberships, persons, changed: new Set(), problems: [], warnings: [] };
}

/** For changes: their persons are held, and changed as they say. */
export async function loadStored(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
  stored: ReadonlyMap<string, MemberRow>,
): Promise<Known> {
  const rows = inputs.map((one) => stored.get(String(one.id)));
  const named = rows.flatMap((row) => [...idOf(row?.cooperativeId), ...idOf(row?.memberCooperativeId)]);
  const cooperatives = await findBriefs(transaction, context, named);
  const changes = await changeNamedPersons(context, transaction, inputs, rows);
  const present = rows.filter((row) => row !== undefined);
  const memberships = await membershipsOf(context, transaction, present, changes.persons);
  return { cooperatives, memberships, ...changes };
}

/** The memberships in the same cooperatives of the same parties. */
function membershipsOf(
  { caller }: ServiceContext,
  transaction: Transaction,
  rows: readonly Input[],
  persons: ReadonlyMap<Input, RecordedPerson>,
): Promise<Membership[]> {
  return findMemberships(transaction, caller.scope, {
    cooperativeIds: rows.flatMap((row) => idOf(row.cooperativeId)),
    identityIds: [...persons.values()].map((one) => one.identityId),
    memberCooperativeIds: rows.flatMap((row) => idOf(row.memberCooperativeId)),
  });
}
