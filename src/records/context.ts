import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { ReadTransaction, Transaction } from '../database/transaction.ts';
import type { Clock } from '../kernel/clock.ts';
import { todayOf } from '../kernel/clock.ts';
import type { IdSource } from '../kernel/ids.ts';
import { type FieldOf, mayRead, type RecordKind } from '../policy/fields.ts';
import type { Caller } from '../policy/scope.ts';
import type { ReferenceData } from '../reference/reference.ts';
import type { UnitCover } from '../reference/territory.ts';

/** What the process holds for all requests. */
export interface Registry {
  readonly pool: pg.Pool;
  readonly reference: ReferenceData;
  readonly keys: { readonly dataKey: KeyObject; readonly hashKey: KeyObject };
  readonly clock: Clock;
  readonly newId: IdSource;
}

/** What a service is given: who asks, one snapshot to read from, and the way to write. */
export interface ServiceContext {
  readonly registry: Registry;
  readonly caller: Caller;
  readonly read: ReadTransaction;
  /** Today in Viet Nam, `YYYY-MM-DD`, the same throughout a request. */
  readonly today: string;
  /** Statements of the writes so far, for the extensions of the answer. */
  readonly tally: { written: number };
  /** Whether it answers somebody with what nobody sees (nobody.ts); left out: no. */
  readonly isNobodys?: boolean;
  /** The units in which lists are answered that ask for no territory, where the scope does not say it; left out: it does. */
  readonly within?: UnitCover;
  /** The transaction of a write that this one is a part of; null or left out: it opens its own. */
  readonly joined?: Transaction | null;
}

/** The context of one request or operation; `read` stays the caller's to end. */
export function makeContext(registry: Registry, caller: Caller, read: ReadTransaction): ServiceContext {
  return { registry, caller, read, today: todayOf(registry.clock), tally: { written: 0 } };
}

const readable = new WeakMap<ReadonlySet<string>, Map<string, ReadonlySet<string>>>();

/** Allowed ∩ requested: what may be selected of a kind for this caller. The same set each time for the same request. */
export function readableFields<Kind extends RecordKind>(
  { role }: Caller,
  kind: Kind,
  requested: ReadonlySet<string>,
): ReadonlySet<FieldOf<Kind>> {
  const sets = readable.get(requested) ?? new Map<string, ReadonlySet<string>>();
  readable.set(requested, sets);
  const key = `${role} ${kind}`;
  const fields = sets.get(key) ?? new Set([...requested].filter((field) => mayRead(role, kind, field)));
  sets.set(key, fields);
  return fields as ReadonlySet<FieldOf<Kind>>; // mayRead is false for a name that is no field of the kind
}
