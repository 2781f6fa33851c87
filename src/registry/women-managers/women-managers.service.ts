import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import type { RecordedPerson } from '../persons/persons.writes.ts';
import { womenManagerReads } from './women-managers.kind.ts';
import { findPlacesOfWomen, lockWomen } from './women-managers.queries.ts';

/** The persons of the women managers in scope, inside another noun's transaction, held to its end; by their own ids. */
export async function holdPersonsOfWomen(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, RecordedPerson>> {
  if (ids.length === 0) return new Map();
  const women = await lockWomen(transaction, caller.scope, ids);
  return new Map(
    [...women].map(([id, { personId, identityId, birthYear }]) => [
      id,
      { id: personId, identityId, gender: 'FEMALE', birthYear, keptBy: null },
    ]),
  );
}

/** Where the women of the ids that are in scope were recorded, for the records of other nouns that name them. */
export function findWomenPlaces(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, Place>> {
  return findPlacesOfWomen(transaction, caller.scope, ids);
}

/**
 * Those of the ids that are in scope, inside another noun's transaction, held to its end: a rule over the terms of a
 * woman holds only as long as nobody else writes one of them.
 */
export async function holdWomen(
  transaction: Transaction,
  context: ServiceContext,
  ids: readonly string[],
): Promise<Set<string>> {
  return new Set((await womenManagerReads.holdStored(transaction, context, ids)).keys());
}

/** The person of each woman manager in scope, inside another noun's transaction; its id stays inside the registry. */
export async function findPersonsOfWomen(
  transaction: Transaction,
  context: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const women = await womenManagerReads.findStored(transaction, context, ids);
  return new Map([...women].map(([id, { personId }]) => [id, personId]));
}
