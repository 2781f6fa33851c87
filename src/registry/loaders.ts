import DataLoader from 'dataloader';
import type { KnownAt } from '../database/history.ts';
import { mayDo } from '../policy/actions.ts';
import type { RecordKind } from '../policy/fields.ts';
import type { ServiceContext } from './context.ts';
import type { CooperativeFiguresRecord } from './cooperative-figures/cooperative-figures.records.ts';
import { findFiguresById, findFiguresOf } from './cooperative-figures/cooperative-figures.service.ts';
import { findPartsOf } from './cooperatives/cooperatives.parts.service.ts';
import type { CooperativeRecord, PartKind, PartRecord } from './cooperatives/cooperatives.records.ts';
import { findCooperativesById } from './cooperatives/cooperatives.service.ts';
import { readsOfKind } from './kinds.ts';
import type { ManagementPositionRecord } from './management-positions/management-positions.records.ts';
import { findPositionsById, findPositionsOf } from './management-positions/management-positions.service.ts';
import { findPersonsById, type PersonRecord } from './persons/persons.service.ts';
import type { WomenManagerRecord } from './women-managers/women-managers.records.ts';
import { findWomenManagersById } from './women-managers/women-managers.service.ts';

/** What of a nested list is wanted. */
export interface NestedList {
  readonly first: number;
  readonly validAt?: string | null;
  readonly knownAt: KnownAt;
}

/** Records by id and lists by owner, one statement a level of a request however many owners. */
export interface Loaders {
  cooperative(id: string, knownAt: KnownAt): Promise<CooperativeRecord | null>;
  womenManager(id: string, knownAt: KnownAt): Promise<WomenManagerRecord | null>;
  figures(id: string): Promise<CooperativeFiguresRecord | null>;
  position(id: string): Promise<ManagementPositionRecord | null>;
  parts(kind: PartKind, cooperativeId: string, knownAt: KnownAt): Promise<PartRecord[]>;
  figuresOf(cooperativeId: string, list: NestedList): Promise<CooperativeFiguresRecord[]>;
  positionsOf(
    owner: 'cooperative' | 'womenManager',
    ownerId: string,
    list: NestedList,
  ): Promise<ManagementPositionRecord[]>;
  person(id: string, knownAt: KnownAt): Promise<PersonRecord | null>;
  /** A record of any kind; null when it is not in scope, or when the role reads no record of the kind. */
  record(kind: RecordKind, id: string, knownAt: KnownAt): Promise<LoadedRecord | null>;
  /** The records of a kind that hang on a record of the other kind. */
  recordsOf(
    kind: RecordKind,
    ownerKind: RecordKind,
    ownerId: string,
    list: NestedList,
  ): Promise<LoadedRecord[]>;
}

type LoadedRecord = Readonly<Record<string, unknown>>;

type Batch<Value> = (ids: readonly string[]) => Promise<Value[]>;

const NOBODY = Promise.resolve(null);
const NONE: Promise<LoadedRecord[]> = Promise.resolve([]);

type OwnLoader = (loaders: Loaders, id: string, knownAt: KnownAt) => Promise<LoadedRecord | null>;

/** Of the kinds with services of their own. */
const OWN_LOADERS: Readonly<Partial<Record<RecordKind, OwnLoader>>> = {
  cooperative: (loaders, id, knownAt) => loaders.cooperative(id, knownAt),
  womenManager: (loaders, id, knownAt) => loaders.womenManager(id, knownAt),
  managementPosition: (loaders, id) => loaders.position(id),
  cooperativeFigures: (loaders, id) => loaders.figures(id),
  person: (loaders, id, knownAt) => loaders.person(id, knownAt),
};

/** `requested` names the fields of a kind that are asked for anywhere in the request. */
export function makeLoaders(
  context: ServiceContext,
  requested: (kind: RecordKind) => ReadonlySet<string>,
): Loaders {
  const made = new Map<string, unknown>();
  /** One loader for each kind of list and its arguments. */
  function load<Value>(name: readonly unknown[], id: string, batch: Batch<Value>): Promise<Value> {
    const key = name.join(' ');
    // The key names the batch function's result.
    const known = made.get(key) as DataLoader<string, Value> | undefined;
    const loader = known ?? new DataLoader<string, Value>(batch, { maxBatchSize: 1_000 });
    if (known === undefined) made.set(key, loader);
    return loader.load(id);
  }
  const loaders: Loaders = {
    cooperative: (id, knownAt) =>
      load(['cooperative', knownAt], id, (ids) =>
        findCooperativesById(context, ids, requested('cooperative'), knownAt),
      ),
    womenManager: (id, knownAt) =>
      load(['womenManager', knownAt], id, (ids) =>
        findWomenManagersById(context, ids, requested('womenManager'), knownAt),
      ),
    figures: (id) =>
      load(['figures'], id, (ids) => findFiguresById(context, ids, requested('cooperativeFigures'))),
    position: (id) =>
      load(['position'], id, (ids) => findPositionsById(context, ids, requested('managementPosition'))),
    parts: (kind, id, knownAt) =>
      load(['parts', kind, knownAt], id, (ids) => findPartsOf(context, kind, ids, requested(kind), knownAt)),
    figuresOf: (id, { first, knownAt }) =>
      load(['figuresOf', first, knownAt], id, (ids) =>
        findFiguresOf(context, ids, requested('cooperativeFigures'), { limit: first, knownAt }),
      ),
    positionsOf: (owner, id, { first, validAt = null, knownAt }) =>
      load(['positionsOf', owner, first, validAt, knownAt], id, (ids) =>
        findPositionsOf(context, owner, ids, requested('managementPosition'), {
          limit: first,
          validAt,
          knownAt,
        }),
      ),
    person(id, knownAt) {
      if (!mayDo(context.caller.role, 'person.read')) return NOBODY;
      return load(['person', knownAt], id, (ids) =>
        findPersonsById(context, ids, requested('person'), knownAt),
      );
    },
    record(kind, id, knownAt) {
      const own = OWN_LOADERS[kind];
      if (own !== undefined) return own(loaders, id, knownAt);
      const reads = readsOfKind(kind);
      if (reads === undefined || !mayDo(context.caller.role, reads.kind.read)) return NOBODY;
      return load(['record', kind, knownAt], id, (ids) =>
        reads.findById(context, ids, requested(kind), knownAt),
      );
    },
    recordsOf(kind, ownerKind, ownerId, { first, knownAt }) {
      const reads = readsOfKind(kind);
      if (reads === undefined || !mayDo(context.caller.role, reads.kind.read)) return NONE;
      return load(['recordsOf', kind, ownerKind, first, knownAt], ownerId, (ids) =>
        reads.findOf(context, ownerKind, ids, requested(kind), { limit: first, knownAt }),
      );
    },
  };
  return loaders;
}
