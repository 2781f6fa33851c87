import type { KnownAt } from '../../database/history.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { ServiceContext } from '../context.ts';
import type { AnyRecordKind, RecordRow } from '../record-kind.ts';
import type { Ahead } from './branches.ts';
import type { ListRequest } from './list.ts';
import type { Page } from './pages.ts';

type Requested = ReadonlySet<string>;

/** What names one record: its id, or one of the kind's other keys. */
export type RecordKey = Readonly<Record<string, string>>;

/** What may be read of a kind. Every function authorises first. */
export interface RecordReads<Row extends object = Readonly<Record<string, unknown>> & { version: number }> {
  readonly kind: AnyRecordKind;
  /** By id, in the order of the ids; null for one that is not in scope. @throws FORBIDDEN. */
  findById(
    context: ServiceContext,
    ids: readonly string[],
    requested: Requested,
    how?: { readonly knownAt?: KnownAt; readonly ahead?: Ahead },
  ): Promise<(RecordRow | null)[]>;
  /**
   * One record, as it was known at a moment when one is given; what is read ahead by the snapshot of that moment.
   * @throws FORBIDDEN, NOT_FOUND, KNOWN_AT_TOO_EARLY, and the codes of parseOne for a key.
   */
  get(
    context: ServiceContext,
    key: RecordKey,
    requested: Requested,
    how?: {
      readonly moment?: string | null;
      readonly ahead?: (knownAt: KnownAt) => Ahead;
    },
  ): Promise<RecordRow>;
  /** At most `limit` records of each owner. @throws FORBIDDEN. */
  findOf(
    context: ServiceContext,
    owner: RecordKind,
    ownerIds: readonly string[],
    requested: Requested,
    list: { readonly limit: number; readonly validAt?: string | null; readonly knownAt?: KnownAt },
  ): Promise<RecordRow[][]>;
  /** A page of the records in scope. @throws FORBIDDEN, PAGE_ARGUMENTS, CURSOR_INVALID, UNIT_UNKNOWN. */
  getPage(
    context: ServiceContext,
    request: ListRequest,
    requested: Requested,
    ahead?: Ahead,
  ): Promise<Page<RecordRow>>;
  /** How many rows the whole list has. @throws as getPage. */
  count(context: ServiceContext, request: Pick<ListRequest, 'filter' | 'order'>): Promise<number>;
  /** How many more it may have: rows of which it is not known whether they are in its territory. @throws as getPage. */
  countUnresolved(context: ServiceContext, request: Pick<ListRequest, 'filter' | 'order'>): Promise<number>;
  /** Stored rows by id inside another noun's transaction; those that are not in scope are missing. */
  findStored(
    transaction: Transaction,
    context: ServiceContext,
    ids: readonly string[],
  ): Promise<Map<string, Row>>;
  /** As findStored, of rows to be changed: held to the end of the transaction. */
  holdStored(
    transaction: Transaction,
    context: ServiceContext,
    ids: readonly string[],
  ): Promise<Map<string, Row>>;
}

/** The stored row of a kind, by its reads. */
export type RowOf<Reads> = Reads extends RecordReads<infer Row> ? Row : never;

/** The reads of the declared kinds, by their names. */
export type KindIndex = ReadonlyMap<RecordKind, RecordReads>;

// Declared here and not with the registry: the reads take a context, and the context holds the registry.
declare module '../context.ts' {
  interface Registry {
    /** What the engine reads of other kinds, it finds here: it knows none by name. */
    readonly kinds: KindIndex;
  }
}

/** @throws Error for a kind that is not declared. */
export function readsOfKind({ registry }: ServiceContext, kind: RecordKind): RecordReads {
  const reads = registry.kinds.get(kind);
  if (reads === undefined) throw new Error(`${kind} is read nowhere`);
  return reads;
}
