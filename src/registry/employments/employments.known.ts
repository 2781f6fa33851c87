import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Input, SaidBy } from '../../records/writing/record-kind.writes.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { memberReads } from '../members/members.kind.ts';
import { keeperOf } from '../persons/persons.kept.ts';
import {
  changeNamedPersons,
  type NamedChanges,
  nameNewPersons,
  type PersonChangingInput,
  UNCHANGED,
} from '../persons/persons.named.ts';
import { holdPersons, type RecordedPerson, withBirthDates } from '../persons/persons.writes.ts';
import type { EmploymentRow } from './employments.kind.ts';
import { findSpells } from './employments.queries.ts';
import type { WorkSpell } from './employments.rules.ts';
import type { EmploymentStartInput } from './employments.schemas.ts';

/** What the rules of employments need. */
export interface Known extends NamedChanges {
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  readonly spells: readonly WorkSpell[];
  /** Of a change of terms: the ids of the next spells. */
  readonly nextIds: ReadonlyMap<Input, string>;
}

/** How the worker of a new spell can be said. */
export const WAYS = ['person', 'womenManagerId', 'memberId'] as const;

/** Whether the worker is said by herself, and in no other way that names somebody who is stored. */
export const isSaidAlone = (input: Input): boolean =>
  WAYS.every((way) => (input[way] != null) === (way === 'person'));

/** What is said of a new spell. */
export type NewSpell = SaidBy<typeof EmploymentStartInput>;

/** For new spells: their workers are found, or made where their cooperatives are located. */
export async function loadNew(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NewSpell[],
): Promise<Known> {
  const ids = inputs.flatMap((one) => one.cooperativeId ?? []);
  const cooperatives = await findBriefs(transaction, context, ids);
  const named = await nameNewPersons(context, transaction, inputs, cooperatives);
  const persons = new Map([...named.persons, ...(await personsOfMembers(context, transaction, inputs))]);
  const spells = await spellsOf(context, transaction, ids, persons);
  return { cooperatives, persons, spells, nextIds: new Map(), ...UNCHANGED, warnings: named.warnings };
}

/** Who the members are whose ids name workers. */
async function personsOfMembers(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NewSpell[],
): Promise<[Input, RecordedPerson][]> {
  const ids = inputs.flatMap((one) => one.memberId ?? []);
  if (ids.length === 0) return [];
  const members = await memberReads.findStored(transaction, context, ids);
  const personIds = [...members.values()].flatMap((one) => one.personId ?? []);
  const held = await holdPersons(transaction, context, personIds);
  const persons = await withBirthDates(transaction, context, held);
  return inputs.flatMap((input): [Input, RecordedPerson][] => {
    const person = persons.get(members.get(input.memberId ?? '')?.personId ?? '');
    return person === undefined ? [] : [[input, person]];
  });
}

/** For changes: their workers are held, and changed as they say. */
export async function loadStored(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly (PersonChangingInput & { readonly id?: string })[],
  stored: ReadonlyMap<string, EmploymentRow>,
): Promise<Known> {
  const rows = inputs.map((one) => stored.get(one.id ?? ''));
  const changes = await changeNamedPersons(context, transaction, { inputs, rows, rules: ['fromOn'] });
  const ids = rows.flatMap((row) => row?.cooperativeId ?? []);
  const saysDay = inputs.some((one) => one.fromOn != null);
  const cooperatives = saysDay ? await findBriefs(transaction, context, ids) : new Map();
  const spells = await spellsOf(context, transaction, ids, changes.persons);
  const nextIds = new Map(inputs.map((input) => [input, context.registry.newId()]));
  return { cooperatives, spells, nextIds, ...changes };
}

/**
 * The spells of the same persons in the same cooperatives, for the rule that they may not overlap. To callers who may not
 * read who a person is, they are those of the persons whom they name with a number and have sent before.
 */
function spellsOf(
  { caller }: ServiceContext,
  transaction: Transaction,
  cooperativeIds: readonly string[],
  persons: ReadonlyMap<Input, RecordedPerson>,
): Promise<WorkSpell[]> {
  const keeper = keeperOf(caller);
  const named = [...persons].filter(([input]) => keeper === null || isSaidAlone(input));
  const identityIds = named.map(([, { identityId }]) => identityId);
  return findSpells(transaction, caller.scope, { cooperativeIds, identityIds, keeper });
}
