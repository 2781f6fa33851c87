import type { Transaction } from '../../database/transaction.ts';
import type { Problem } from '../../kernel/errors.ts';
import type { ServiceContext } from '../context.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import type { Person, PersonChange } from '../persons/persons.schemas.ts';
import {
  changePersons,
  checkNewPerson,
  findOrMakePersons,
  holdPersons,
  type RecordedPerson,
} from '../persons/persons.writes.ts';
import type { Input } from '../records/record-kind.writes.ts';
import { holdPersonsOfWomen } from '../women-managers/women-managers.service.ts';
import { findMemberships } from './members.queries.ts';
import type { Membership } from './members.rules.ts';

/** What the rules of memberships stand on. */
export interface Known {
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  /** Who the member or representative of an input is; missing when nobody is, or she is not in scope. */
  readonly persons: ReadonlyMap<Input, RecordedPerson>;
  readonly memberships: readonly Membership[];
  /** The ids of persons of whom something was written by a change. */
  readonly changed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export const personOf = ({ person }: Input) => (person ?? null) as Person | null; // the schema's PersonInput
const idOf = (value: unknown) => (typeof value === 'string' ? [value] : []);

/** For new memberships: their persons are found or made where their cooperatives stand. */
export async function loadNew(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
): Promise<Known> {
  const named = inputs.flatMap((one) => [...idOf(one.cooperativeId), ...idOf(one.memberCooperativeId)]);
  const cooperatives = await findBriefs(transaction, context, named);
  const persons = await personsOfNew(context, transaction, inputs, cooperatives);
  return {
    cooperatives,
    persons,
    memberships: await membershipsOf(context, transaction, inputs, persons),
    ...NO_CHANGE,
  };
}

const NO_CHANGE = { changed: new Set<string>(), problems: [], warnings: [] };

/**
 * The persons whom new records of cooperatives name, found or made where the cooperative stands: by `person`, or as a
 * woman manager by `womenManagerId`. One who is wrongly said, or whose cooperative is not in scope, is nobody.
 */
export async function personsOfNew(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
  cooperatives: ReadonlyMap<string, CooperativeBrief>,
): Promise<Map<Input, RecordedPerson>> {
  const women = await holdPersonsOfWomen(
    transaction,
    context,
    inputs.flatMap((one) => idOf(one.womenManagerId)),
  );
  const said = inputs.flatMap((input) => {
    const person = personOf(input);
    const place = cooperatives.get(String(input.cooperativeId));
    if (person === null || place === undefined) return [];
    const { facts, problems } = checkNewPerson(context, person, '');
    return problems.length > 0 ? [] : [{ input, place, facts }];
  });
  const made = await findOrMakePersons(transaction, context, said);
  const ofWomen = inputs.flatMap((input) => {
    const woman = women.get(String(input.womenManagerId));
    return woman === undefined ? [] : [[input, woman] as const];
  });
  // One person for each that was said, in their order.
  return new Map([
    ...ofWomen,
    ...said.map(({ input }, index) => [input, made[index] as RecordedPerson] as const),
  ]);
}

/** For changes: their persons are held, and changed as they say. */
export async function loadStored(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly Input[],
  stored: ReadonlyMap<string, Input>,
): Promise<Known> {
  const rows = inputs.map((one) => stored.get(String(one.id)));
  const cooperatives = await findBriefs(
    transaction,
    context,
    rows.flatMap((row) => [...idOf(row?.cooperativeId), ...idOf(row?.memberCooperativeId)]),
  );
  const held = await holdPersons(
    transaction,
    context,
    rows.flatMap((row) => idOf(row?.personId)),
  );
  const changes = await changePersons(
    transaction,
    context,
    inputs.flatMap((input, index) => {
      const said = (input.person ?? null) as PersonChange | null; // the schema's PersonChangeInput
      const [personId] = idOf(rows[index]?.personId);
      return said === null || personId === undefined ? [] : [{ personId, said, path: `${index}.person` }];
    }),
  );
  const persons = new Map(
    inputs.flatMap((input, index) => {
      const id = String(rows[index]?.personId);
      const person = changes.persons.get(id) ?? held.get(id);
      return person === undefined ? [] : [[input, person] as const];
    }),
  );
  const { changed, problems, warnings } = changes;
  return {
    cooperatives,
    persons,
    memberships: await membershipsOf(
      context,
      transaction,
      rows.filter((row) => row !== undefined),
      persons,
    ),
    changed,
    problems,
    warnings,
  };
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
