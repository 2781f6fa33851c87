import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../../api/graphql-http/operation.ts';
import type { KnownAt } from '../../database/history.ts';
import type { Language, Problem } from '../../kernel/errors.ts';
import type { RecordKind } from '../../policy/fields.ts';
import type { ServiceContext } from '../context.ts';
import type { Reach } from '../nobody.ts';
import type { RecordRow } from '../record-kind.ts';
import type { LevelLoader } from './level-loader.ts';

/** What of a nested list is wanted. */
export interface NestedList {
  readonly first: number;
  /** Only those that hold on this day; all when left out. */
  readonly validAt?: string | null;
  readonly knownAt: KnownAt;
}

/** At once where it has been read. */
export type Loaded<Value> = Value | Promise<Value>;

/** Records by id and lists by owner, one statement a level of a request however many owners. */
export interface Loaders {
  /** A record of any kind; null when it is not in scope, or when the role reads no record of the kind. */
  record(kind: RecordKind, id: string, knownAt: KnownAt): Loaded<RecordRow | null>;
  /** The records of a kind that belong to a record of the other kind. */
  recordsOf(kind: RecordKind, ownerKind: RecordKind, ownerId: string, list: NestedList): Loaded<RecordRow[]>;
  /** The loader behind `record`; null when the role reads no record of the kind. */
  recordLoader(kind: RecordKind, knownAt: KnownAt): LevelLoader<RecordRow | null> | null;
  /** The loader behind `recordsOf`; null when the role reads no record of the kind. */
  listLoader(kind: RecordKind, ownerKind: RecordKind, list: NestedList): LevelLoader<RecordRow[]> | null;
}

/** What every resolver gets: the services' context and one snapshot for the operation. */
export interface GraphqlContext extends OperationContext {
  readonly service: ServiceContext;
  readonly language: Language;
  /** Of the present snapshot; a mutation makes new ones. */
  loaders: Loaders;
  /** The operation as nobody asks it. */
  asNobody(): GraphqlContext;
  /** That the field of the operation with that name in the answer is of another reach than the caller's. */
  noteReach(field: string, reach: Reach): void;
  /** Whether a field of a row is shown that the caller's role hides, or hidden though it reads it. */
  noteField(path: GraphQLResolveInfo['path'], isShown: boolean): void;
  /** As whom what belongs to a row is read. */
  of(row: unknown): GraphqlContext;
  /** The fields of a kind that are asked for anywhere in the document. */
  requested(kind: RecordKind): ReadonlySet<string>;
  /** After a write: what was loaded before is old. */
  forget(): void;
  /** Keeps the codes of problems that are part of the answer's data. */
  note(problems: readonly Problem[]): void;
}
