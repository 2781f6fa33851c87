import type { KnownAt } from '../../database/history.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { findPersonsById } from '../../registry/persons/persons.service.ts';
import type { ServiceContext } from '../context.ts';
import { knownAtOf } from '../known-at.ts';
import type { AnyRecordKind, RecordRow } from '../record-kind.ts';
import { represent, requestedOfDetail, type Shape } from '../rest/representation.ts';

type Found = Readonly<Record<string, unknown>> | null;

/** Reads by id of the kinds that have no id outside. */
const READS: Readonly<
  Partial<
    Record<
      RecordKind,
      (
        context: ServiceContext,
        ids: readonly string[],
        requested: ReadonlySet<string>,
        knownAt: KnownAt,
      ) => Promise<Found[]>
    >
  >
> = { person: findPersonsById };

/** For each row the records that are shown as part of it, by their fields: one statement a field for all rows. */
export async function findDetails(
  context: ServiceContext,
  { references = {} }: AnyRecordKind,
  { details = {} }: Shape,
  rows: readonly RecordRow[],
  requested: ReadonlySet<string>,
): Promise<Record<string, unknown>[]> {
  const asked = Object.entries(details).filter(([field]) => requested.has(field));
  const columns = await Promise.all(
    asked.map(async ([field, shape]) => {
      const read = READS[references[field] ?? shape.kind];
      if (read === undefined) throw new Error(`${shape.kind} is read nowhere`);
      const wanted = requestedOfDetail(requested, field);
      const ids = rows.map((row) => row[`${field}Id`]);
      const named = [...new Set(ids.filter((id) => typeof id === 'string'))];
      const [first = { id: '' }] = rows;
      const found = await read(context, named, wanted, knownAtOf(first));
      const byId = new Map(
        found.map((one, index) => [
          named[index],
          one === null ? null : represent(context, shape, one, wanted),
        ]),
      );
      return ids.map((id) => [field, typeof id === 'string' ? (byId.get(id) ?? null) : null] as const);
    }),
  );
  return rows.map((_, index) => Object.fromEntries(columns.flatMap((column) => [column[index] ?? []])));
}
