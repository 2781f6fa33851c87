import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { mayRead } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import type { Findings, Input } from '../../records/writing/record-kind.writes.ts';
import { holdPersonsOfWomen } from '../women-managers/women-managers.service.ts';
import type { Birth } from './age.rules.ts';
import { findOrMakePersons } from './persons.naming.ts';
import type { Person, PersonChange } from './persons.schemas.ts';
import {
  changePersons,
  checkNewPerson,
  holdPersons,
  type RecordedPerson,
  withBirthDates,
} from './persons.writes.ts';

/** Who the person of an input is; missing when nobody is, or she is not in scope. */
export type PersonsOfInputs = ReadonlyMap<Input, RecordedPerson>;

/** An input for a new record of a cooperative, as far as it names a person. */
type NamingInput = Input & {
  readonly cooperativeId?: string;
  readonly person?: Person | null;
  readonly womenManagerId?: string | null;
};

/** An input for a change of a record, as far as it changes the person. */
export type PersonChangingInput = Input & { readonly person?: PersonChange | null };

/**
 * What is wrong with how a new record names its person: in one of the ways at most. Pure.
 * Problems: FIELDS_EXCLUSIVE, and those of checkNewPerson.
 */
export function checkNaming(
  context: ServiceContext,
  { input, path }: { readonly input: NamingInput; readonly path: string },
  ways: readonly string[],
): Findings {
  const [, ...more] = ways.filter((way) => input[way] != null);
  const { person } = input;
  const found = person == null ? null : checkNewPerson(context, person, `${path}.person`);
  const exclusive = more.map((way) =>
    problem('FIELDS_EXCLUSIVE', `${path}.${way}`, { fields: ways.join(', ') }),
  );
  return { problems: [...exclusive, ...(found?.problems ?? [])], warnings: found?.warnings ?? [] };
}

/** Who the persons of new records are. */
export interface NamedPersons {
  readonly persons: Map<Input, RecordedPerson>;
  readonly warnings: readonly Problem[];
}

/**
 * The persons whom new records of cooperatives name, found or made where the cooperative is located: by `person`, or as
 * a woman manager by `womenManagerId`. One who is wrongly said, or whose cooperative is not in scope, is nobody.
 * Warnings: PERSON_DIFFERS.
 */
export async function nameNewPersons(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly NamingInput[],
  cooperatives: ReadonlyMap<string, Place>,
): Promise<NamedPersons> {
  const held = await holdPersonsOfWomen(
    transaction,
    context,
    inputs.flatMap((one) => one.womenManagerId ?? []),
  );
  const women = await withBirthDates(transaction, context, held);
  const said = inputs.flatMap((input, index) => {
    const { person, cooperativeId = '' } = input;
    const place = cooperatives.get(cooperativeId);
    if (person == null || place === undefined) return [];
    const path = `${index}.person`;
    const { facts, problems } = checkNewPerson(context, person, path);
    return problems.length > 0 ? [] : [{ input, place, facts, path }];
  });
  const { persons, warnings } = await findOrMakePersons(transaction, context, said);
  const ofWomen = inputs.flatMap((input) => {
    const woman = women.get(input.womenManagerId ?? '');
    return woman === undefined ? [] : [[input, woman] as const];
  });
  // One person for each that was said, in their order.
  const made = said.map(({ input }, index) => [input, persons[index] as RecordedPerson] as const);
  return { persons: new Map([...ofWomen, ...made]), warnings };
}

export interface NamedChanges extends Findings {
  readonly persons: PersonsOfInputs;
  /** Other births than the stored ones, by the ids of the persons. */
  readonly births: ReadonlyMap<string, Birth>;
  /** The ids of the persons of whom something was written. */
  readonly changed: ReadonlySet<string>;
}

/** Where nothing of any person is changed. */
export const UNCHANGED = { births: new Map<string, Birth>(), changed: new Set<string>(), problems: [] };

interface ChangesOfNamed {
  readonly inputs: readonly PersonChangingInput[];
  /** The stored records of the inputs. */
  readonly rows: readonly ({ readonly id: string; readonly personId: string | null } | undefined)[];
  /** The fields with which an input has its own record checked against the birth; others are checked as they are stored. */
  readonly rules: readonly string[];
}

const saysAny = (input: Input, fields: readonly string[]) => fields.some((one) => input[one] !== undefined);

/**
 * For changes of records: their persons are held, and changed as `person` of the input says. Who may not read a name may not overwrite it unseen.
 * Problems: FIELD_FORBIDDEN, NOT_FOUND for a record without a person, and those of changePersons.
 */
export async function changeNamedPersons(
  context: ServiceContext,
  transaction: Transaction,
  { inputs, rows, rules }: ChangesOfNamed,
): Promise<NamedChanges> {
  const ids = rows.map((row) => row?.personId ?? null);
  const held = await holdPersons(
    transaction,
    context,
    ids.filter((id) => id !== null),
  );
  const said = inputs.map((one) => one.person ?? null);
  const refused = said.flatMap((one, index): Problem[] => {
    if (one === null || rows[index] === undefined) return [];
    const path = `${index}.person`;
    if (!mayRead(context.caller.role, 'person', 'name')) return [problem('FIELD_FORBIDDEN', path)];
    return ids[index] == null ? [problem('NOT_FOUND', path)] : [];
  });
  const changes = await changePersons(
    transaction,
    context,
    said.flatMap((one, index) => {
      const personId = ids[index];
      return one === null || personId == null || refused.length > 0
        ? []
        : [{ personId, said: one, path: `${index}.person` }];
    }),
    inputs.flatMap((input, index) => (saysAny(input, rules) ? (rows[index]?.id ?? []) : [])),
  );
  const persons = new Map(
    inputs.flatMap((input, index) => {
      const id = ids[index] ?? '';
      const person = changes.persons.get(id) ?? held.get(id);
      return person === undefined ? [] : [[input, person] as const];
    }),
  );
  const questioned = new Map([...persons].filter(([input]) => saysAny(input, rules)));
  const dated = await withBirthDates(transaction, context, questioned);
  return {
    ...changes,
    persons: new Map([...persons, ...dated]),
    problems: [...refused, ...changes.problems],
  };
}
