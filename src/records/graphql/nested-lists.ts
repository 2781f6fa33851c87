import { fieldsOf } from '../../dictionary/dictionary.ts';
import type { ListArguments } from '../../dictionary/types.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { knownAtOf, listedAt } from '../known-at.ts';
import { dayOfOutside, united } from '../outside.ts';
import { requireNestedLimit } from '../reading/pages.ts';
import { readsOfKind } from '../reading/record-reads.ts';
import type { RecordRow } from '../record-kind.ts';
import type { GraphqlContext, Loaded } from './context.ts';

interface Asked {
  readonly first?: number | null;
  readonly validAt?: string | null;
}

/** How many a list gives when nothing is asked. @throws Error for a list without a bound. */
export function defaultLimit({ first, inRecord }: ListArguments): number {
  const limit = first?.default ?? inRecord;
  if (limit === null) throw new Error('a list is not bounded');
  return limit;
}

async function unitedOf(
  own: Loaded<RecordRow[]>,
  published: Loaded<RecordRow[]>,
  how: Parameters<typeof united>[2],
): Promise<RecordRow[]> {
  const [ours, others] = await Promise.all([own, published]);
  return united(ours, others, how);
}

/** A list of records of a kind on a record of the owner's kind. */
function listResolver(kind: RecordKind, owner: RecordKind, list: ListArguments) {
  const unasked = defaultLimit(list);
  return (row: RecordRow, { first, validAt }: Asked, context: GraphqlContext) => {
    if (first != null) requireNestedLimit(first);
    const knownAt = knownAtOf(row);
    const asked = { first: first ?? unasked, validAt: validAt ?? null, knownAt };
    const own = context.loaders.recordsOf(kind, owner, row.id, asked);
    const day = dayOfOutside(context.service, readsOfKind(context.service, kind).kind, owner, knownAt);
    if (day === null) return listedAt(own, knownAt);
    const published = context.asNobody().loaders.recordsOf(kind, owner, row.id, asked);
    return unitedOf(own, published, { day, limit: asked.first });
  };
}

/** The lists on the records of a kind. Those that no kind declares an owner for are resolved by hand. */
export function nestedResolvers(owner: RecordKind) {
  return Object.fromEntries(
    Object.entries(fieldsOf(owner)).flatMap(
      ([field, { type }]) =>
        type.name === 'LIST' ? [[field, listResolver(type.kind as RecordKind, owner, type.arguments)]] : [], // a declared kind
    ),
  );
}
