import type { KnownAt } from '../../database/history.ts';
import type { FieldOf } from '../../policy/fields.ts';
import { authorise } from '../../policy/scope.ts';
import { readableFields, type ServiceContext } from '../../records/context.ts';
import { openNumber } from './personal-number.ts';
import { type FoundPerson, findInnerFields, findPersons, needsInnerWall } from './persons.queries.ts';

/** A person as read: those fields that were asked for and may be shown. Her id is the registry's own, never shown. */
export type PersonRecord = FoundPerson;

/**
 * Persons by id, in the order of the ids; null for one that is not in scope. `knownAt` is a snapshot.
 * @throws FORBIDDEN.
 */
export async function findPersonsById(
  context: ServiceContext,
  ids: readonly string[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt = null,
): Promise<(PersonRecord | null)[]> {
  authorise(context.caller, 'person.read');
  if (knownAt !== null) authorise(context.caller, 'record.readHistory');
  const fields = readableFields(context.caller, 'person', requested);
  const { scope } = context.caller;
  const found = await findPersons(context.read, ids, { scope, fields, knownAt });
  const inner = await readInnerFields(
    context,
    found.map((one) => one.id),
    fields,
    knownAt,
  );
  const byId = new Map(found.map((one) => [one.id, { ...one, ...inner.get(one.id) }]));
  return ids.map((id) => byId.get(id) ?? null);
}

/**
 * What stands behind the inner wall, by person id; nothing when none of it was asked for. `fields` are those that the
 * caller may read.
 */
export async function readInnerFields(
  context: ServiceContext,
  personIds: readonly string[],
  fields: ReadonlySet<FieldOf<'person'>>,
  knownAt: KnownAt,
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  if (!needsInnerWall(fields) || personIds.length === 0) return new Map();
  const { scope } = context.caller;
  const rows = await findInnerFields(context.read, personIds, { scope, fields, knownAt });
  return new Map(rows.map(({ id, ...found }) => [id, unsealed(context, found)]));
}

function unsealed(
  { registry }: ServiceContext,
  { personalIdNumber, ...rest }: Readonly<Record<string, unknown>>,
) {
  const number = Buffer.isBuffer(personalIdNumber)
    ? openNumber(registry.keys.dataKey, personalIdNumber)
    : null;
  return personalIdNumber === undefined ? rest : { ...rest, personalIdNumber: number };
}
