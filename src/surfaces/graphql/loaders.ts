import { mayDo } from '../../policy/actions.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Loaders } from '../../records/graphql/context.ts';
import { type LevelLoader, levelLoader } from '../../records/graphql/level-loader.ts';
import { withDay } from '../../records/outside.ts';
import { readsOfKind } from '../../records/reading/record-reads.ts';

/** One loader for each kind of list and its arguments. */
function namedLoaders() {
  const made = new Map<string, unknown>();
  return <Value>(name: string, batch: (ids: readonly string[]) => Promise<Value[]>): LevelLoader<Value> => {
    // The name names the batch function's result.
    const known = made.get(name) as LevelLoader<Value> | undefined;
    const loader = known ?? levelLoader(batch);
    if (known === undefined) made.set(name, loader);
    return loader;
  };
}

/** `requested` names the fields of a kind that are asked for anywhere in the request. */
export function makeLoaders(
  context: ServiceContext,
  requested: (kind: RecordKind) => ReadonlySet<string>,
): Loaders {
  const loaderOf = namedLoaders();
  /** The reads of a kind; null for a role that reads none of it. */
  const readableOf = (kind: RecordKind) => {
    const reads = readsOfKind(context, kind);
    return mayDo(context.caller.role, reads.kind.read) ? reads : null;
  };
  const makeRecordLoader: Loaders['recordLoader'] = (kind, knownAt) => {
    const reads = readableOf(kind);
    if (reads === null) return null;
    const read = (ids: readonly string[]) => reads.findById(context, ids, requested(kind), { knownAt });
    return loaderOf(`record ${kind} ${knownAt}`, read);
  };
  /** Each row with a reference asks for its loader. */
  const ofNow = new Map<RecordKind, ReturnType<typeof makeRecordLoader>>();
  const recordLoader: Loaders['recordLoader'] = (kind, knownAt) => {
    if (knownAt !== null) return makeRecordLoader(kind, knownAt);
    const known = ofNow.get(kind);
    if (known !== undefined) return known;
    const made = makeRecordLoader(kind, null);
    ofNow.set(kind, made);
    return made;
  };
  const listLoader: Loaders['listLoader'] = (kind, owner, { first: limit, validAt = null, knownAt }) => {
    const reads = readableOf(kind);
    if (reads === null) return null;
    const list = { limit, validAt, knownAt };
    const fields = withDay(requested(kind), reads.kind.owners?.[owner]?.elsewhere ?? null);
    const read = (ids: readonly string[]) => reads.findOf(context, owner, ids, fields, list);
    return loaderOf(`recordsOf ${kind} ${owner} ${limit} ${validAt} ${knownAt}`, read);
  };
  return {
    recordLoader,
    listLoader,
    record: (kind, id, knownAt) => recordLoader(kind, knownAt)?.load(id) ?? null,
    recordsOf: (kind, owner, ownerId, list) => listLoader(kind, owner, list)?.load(ownerId) ?? [],
  };
}
