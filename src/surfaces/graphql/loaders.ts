import type { KnownAt } from '../../database/history.ts';
import { mayDo } from '../../policy/actions.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { ServiceContext } from '../../records/context.ts';
import { type LevelLoader, levelLoader } from '../../records/graphql/level-loader.ts';
import type { CooperativeFiguresRecord } from '../../registry/cooperative-figures/cooperative-figures.records.ts';
import {
  findFiguresById,
  findFiguresOf,
} from '../../registry/cooperative-figures/cooperative-figures.service.ts';
import { findPartsOf } from '../../registry/cooperatives/cooperatives.parts.service.ts';
import type {
  CooperativeRecord,
  PartKind,
  PartRecord,
} from '../../registry/cooperatives/cooperatives.records.ts';
import { findCooperativesById } from '../../registry/cooperatives/cooperatives.service.ts';
import type { ManagementPositionRecord } from '../../registry/management-positions/management-positions.records.ts';
import {
  findPositionsById,
  findPositionsOf,
} from '../../registry/management-positions/management-positions.service.ts';
import { findPersonsById, type PersonRecord } from '../../registry/persons/persons.service.ts';
import type { WomenManagerRecord } from '../../registry/women-managers/women-managers.records.ts';
import { findWomenManagersById } from '../../registry/women-managers/women-managers.service.ts';
import { readsOfKind } from '../record-kinds.ts';

/** What of a nested list is wanted. */
export interface NestedList {
  readonly first: number;
  readonly validAt?: string | null;
  readonly knownAt: KnownAt;
}

/** Records by id and lists by owner, one statement a level of a request however many owners. */
export interface Loaders {
  cooperative(id: string, knownAt: KnownAt): Loaded<CooperativeRecord | null>;
  womenManager(id: string, knownAt: KnownAt): Loaded<WomenManagerRecord | null>;
  figures(id: string): Loaded<CooperativeFiguresRecord | null>;
  position(id: string): Loaded<ManagementPositionRecord | null>;
  parts(kind: PartKind, cooperativeId: string, knownAt: KnownAt): Loaded<PartRecord[]>;
  figuresOf(cooperativeId: string, list: NestedList): Loaded<CooperativeFiguresRecord[]>;
  positionsOf(
    owner: 'cooperative' | 'womenManager',
    ownerId: string,
    list: NestedList,
  ): Loaded<ManagementPositionRecord[]>;
  person(id: string, knownAt: KnownAt): Loaded<PersonRecord | null>;
  /** A record of any kind; null when it is not in scope, or when the role reads no record of the kind. */
  record(kind: RecordKind, id: string, knownAt: KnownAt): Loaded<LoadedRecord | null>;
  /** The records of a kind that hang on a record of the other kind. */
  recordsOf(
    kind: RecordKind,
    ownerKind: RecordKind,
    ownerId: string,
    list: NestedList,
  ): Loaded<LoadedRecord[]>;
}

/** At once where it has been read. */
type Loaded<Value> = Value | Promise<Value>;

type LoadedRecord = Readonly<Record<string, unknown>>;

type ById = (
  context: ServiceContext,
  ids: readonly string[],
  requested: ReadonlySet<string>,
  knownAt: KnownAt,
) => Promise<(LoadedRecord | null)[]>;

/** Of the kinds with services of their own. */
const OWN_READS: Readonly<Partial<Record<RecordKind, ById>>> = {
  cooperative: findCooperativesById,
  womenManager: findWomenManagersById,
  managementPosition: (context, ids, requested) => findPositionsById(context, ids, requested),
  cooperativeFigures: (context, ids, requested) => findFiguresById(context, ids, requested),
  person: findPersonsById,
};

/** How records of the kind are read by id; null for a role that reads none. */
function readById({ caller: { role } }: ServiceContext, kind: RecordKind): ById | null {
  if (kind === 'person' && !mayDo(role, 'person.read')) return null;
  const own = OWN_READS[kind];
  if (own !== undefined) return own;
  const reads = readsOfKind(kind);
  return reads !== undefined && mayDo(role, reads.kind.read) ? reads.findById : null;
}

/** One loader for each kind of list and its arguments. */
function namedLoaders() {
  const made = new Map<string, unknown>();
  return <Value>(name: string, batch: (ids: readonly string[]) => Promise<Value[]>): LevelLoader<Value> => {
    // The name stands for the batch function's result.
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
  function recordLoader(kind: RecordKind, knownAt: KnownAt): LevelLoader<LoadedRecord | null> | null {
    const read = readById(context, kind);
    return (
      read && loaderOf(`record ${kind} ${knownAt}`, (ids) => read(context, ids, requested(kind), knownAt))
    );
  }
  const load = <Row>(kind: RecordKind, id: string, knownAt: KnownAt) =>
    // The kind names the record.
    (recordLoader(kind, knownAt)?.load(id) ?? null) as Loaded<Row | null>;

  return {
    cooperative: (id, knownAt) => load('cooperative', id, knownAt),
    womenManager: (id, knownAt) => load('womenManager', id, knownAt),
    figures: (id) => load('cooperativeFigures', id, null),
    position: (id) => load('managementPosition', id, null),
    parts: (kind, id, knownAt) =>
      loaderOf(`parts ${kind} ${knownAt}`, (ids) =>
        findPartsOf(context, kind, ids, requested(kind), knownAt),
      ).load(id),
    figuresOf: (id, { first, knownAt }) =>
      loaderOf(`figuresOf ${first} ${knownAt}`, (ids) =>
        findFiguresOf(context, ids, requested('cooperativeFigures'), { limit: first, knownAt }),
      ).load(id),
    positionsOf: (owner, id, { first, validAt = null, knownAt }) =>
      loaderOf(`positionsOf ${owner} ${first} ${validAt} ${knownAt}`, (ids) =>
        findPositionsOf(context, owner, ids, requested('managementPosition'), {
          limit: first,
          validAt,
          knownAt,
        }),
      ).load(id),
    person: (id, knownAt) => load('person', id, knownAt),
    record: (kind, id, knownAt) => load(kind, id, knownAt),
    recordsOf(kind, ownerKind, ownerId, { first, knownAt }) {
      const reads = readsOfKind(kind);
      if (reads === undefined || !mayDo(context.caller.role, reads.kind.read)) return [];
      return loaderOf(`recordsOf ${kind} ${ownerKind} ${first} ${knownAt}`, (ids) =>
        reads.findOf(context, ownerKind, ids, requested(kind), { limit: first, knownAt }),
      ).load(ownerId);
    },
  };
}
