import type { Transaction } from '../../database/transaction.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Place } from '../../records/place.ts';
import type { RecordedPerson } from '../persons/persons.writes.ts';
import { findPersonIds, findPlacesOfWomen, lockWomen, lockWomenIds } from './women-managers.queries.ts';

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
      { id: personId, identityId, gender: 'FEMALE', birthYear },
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
 * woman stands only as long as nobody else writes one of them.
 */
export function holdWomen(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Set<string>> {
  return lockWomenIds(transaction, caller.scope, ids);
}

/** The person of each woman manager in scope, inside another noun's transaction; its id stays inside the registry. */
export function findPersonsOfWomen(
  transaction: Transaction,
  { caller }: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  return findPersonIds(transaction, caller.scope, ids);
}
