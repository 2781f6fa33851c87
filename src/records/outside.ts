import type { KnownAt } from '../database/history.ts';
import type { RecordKind } from '../policy/fields.ts';
import type { ServiceContext } from './context.ts';
import { asNobody, mayBePublished } from './nobody.ts';
import type { RecordReads } from './reading/record-reads.ts';
import type { AnyRecordKind, RecordRow } from './record-kind.ts';

// Lists whose records may be located elsewhere than their owner: a woman has terms in cooperatives of other provinces.
// Inside its scope a caller sees the union of its own view and the published one, each by a statement of its own.

type Fields = ReadonlySet<string>;

/** The field by which records outside of the caller's scope take their place in the list; null where there are none. */
export function dayOfOutside(
  context: ServiceContext,
  kind: AnyRecordKind,
  owner: RecordKind,
  knownAt: KnownAt,
): string | null {
  const day = kind.owners?.[owner]?.elsewhere;
  return day !== undefined && mayBePublished(context, kind, knownAt) ? day : null;
}

const wider = new WeakMap<Fields, Fields>();

/** The fields with the day, for the statements of both views; always the same set for the same fields. */
export function withDay(fields: Fields, day: string | null): Fields {
  if (day === null || fields.has(day)) return fields;
  const known = wider.get(fields);
  const made = known ?? new Set([...fields, day]);
  if (known === undefined) wider.set(fields, made);
  return made;
}

/** The newest of two views of a list, a record of both as the caller's own; without a day last. */
export function united(
  own: readonly RecordRow[],
  published: readonly RecordRow[],
  { day, limit }: { readonly day: string; readonly limit: number },
): RecordRow[] {
  const known = new Set(own.map(({ id }) => id));
  const others = published.filter(({ id }) => !known.has(id));
  if (others.length === 0) return [...own];
  const placeOf = (row: RecordRow) => `${row[day] ?? ''} ${row.id}`;
  return [...own, ...others].sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1)).slice(0, limit);
}

interface Owners {
  readonly owner: RecordKind;
  readonly ids: readonly string[];
}
type List = Parameters<RecordReads['findOf']>[4];

/** As `findOf` of the reads, with what anybody sees of the lists outside of the caller's scope. @throws FORBIDDEN. */
export async function findOfUnited(
  context: ServiceContext,
  reads: RecordReads,
  { owner, ids }: Owners,
  requested: Fields,
  list: List,
): Promise<RecordRow[][]> {
  const day = dayOfOutside(context, reads.kind, owner, list.knownAt ?? null);
  const fields = withDay(requested, day);
  const own = await reads.findOf(context, owner, ids, fields, list);
  if (day === null) return own;
  const published = await reads.findOf(asNobody(context), owner, ids, fields, list);
  return own.map((rows, index) => united(rows, published[index] ?? [], { day, limit: list.limit }));
}
