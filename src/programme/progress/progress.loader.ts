import DataLoader from 'dataloader';
import type { KnownAt } from '../../database/history.ts';
import type { ServiceContext } from '../../records/context.ts';
import type { Loaders } from '../../records/graphql/context.ts';
import type { ProgressArguments, TargetProgress } from './progress.records.ts';
import { findProgress, type OneProgress, snapshotOf } from './progress.service.ts';
import { newRoom, type PartsRoom } from './room.ts';

/** The most targets that are counted together. */
const MAX_BATCH = 200;

type Loader = DataLoader<string, TargetProgress | null>;

interface Batches {
  readonly loaders: Map<string, Loader>;
  readonly snapshots: Map<string, Promise<KnownAt>>;
  readonly room: PartsRoom;
}

/** By the loaders of an operation, which are new after a write. */
const batches = new WeakMap<Loaders, Batches>();

function batchesOf(loaders: Loaders): Batches {
  const known = batches.get(loaders) ?? { loaders: new Map(), snapshots: new Map(), room: newRoom() };
  batches.set(loaders, known);
  return known;
}

/** The progress of a target, counted together with that of every other target that is asked in the same way. */
export async function loadProgress(
  { service, loaders }: { readonly service: ServiceContext; readonly loaders: Loaders },
  targetId: string,
  recordKnownAt: KnownAt,
  { knownAt: moment, ...asked }: OneProgress,
): Promise<TargetProgress | null> {
  const known = batchesOf(loaders);
  const knownAt = moment === null ? recordKnownAt : await snapshotOnce(known, service, moment);
  return loaderOf(known, service, asked, knownAt).load(targetId);
}

function snapshotOnce({ snapshots }: Batches, service: ServiceContext, moment: string): Promise<KnownAt> {
  const known = snapshots.get(moment) ?? snapshotOf(service, moment);
  snapshots.set(moment, known);
  return known;
}

function loaderOf(
  { loaders, room }: Batches,
  service: ServiceContext,
  asked: ProgressArguments,
  knownAt: KnownAt,
): Loader {
  const key = JSON.stringify([asked.validAt, asked.boundariesAt, knownAt]);
  const known =
    loaders.get(key) ??
    new DataLoader<string, TargetProgress | null>(
      (ids) => findProgress(service, ids, asked, { knownAt, room }),
      {
        maxBatchSize: MAX_BATCH,
      },
    );
  loaders.set(key, known);
  return known;
}
