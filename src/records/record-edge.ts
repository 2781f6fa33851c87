import type { TObject } from 'typebox';
import type { Action } from '../policy/actions.ts';
import type { RecordKind } from '../policy/fields.ts';
import type { ServiceContext } from './context.ts';
import type { RecordReads } from './reading/record-kind.service.ts';
import type { WriteCall, WriteResult } from './writing/write-call.ts';

/** A write service of the registry. */
export type Write = (context: ServiceContext, call: WriteCall) => Promise<WriteResult>;

/** A write as a route. `input` is the name of its schema among the edge's inputs. */
export interface RouteWrite {
  readonly operationId: string;
  readonly summary: string;
  readonly action: Action;
  readonly input: string;
  readonly write: Write;
}

/** A change of one record at `path/:id`, or at `path/:id/name` when it has a name of its own. */
export interface RouteChange extends RouteWrite {
  readonly name?: string;
}

/** A record made from the one at `path/:id`, by a POST to `path/:id/name`. */
export interface RouteMaking extends RouteWrite {
  readonly name: string;
}

/** The routes of a record kind. */
export interface RestEdge {
  /** `/v1/` and the plural with hyphens. */
  readonly path: string;
  /** What one and many are called in summaries. */
  readonly one: string;
  readonly many: string;
  readonly description: string;
  readonly create?: RouteWrite;
  readonly changes?: readonly RouteChange[];
  readonly makings?: readonly RouteMaking[];
}

/** What both surfaces show of a record kind, and which writes they call. */
export interface RecordEdge {
  readonly reads: RecordReads;
  /** Names of the one and of the many in GraphQL: query fields, and fields of the payload. */
  readonly one: string;
  readonly many: string;
  /** Which of the two can be queried. */
  readonly queries: readonly ('one' | 'many')[];
  readonly mutations: Readonly<Record<string, Write>>;
  /** Fields that are lists of records, by the kind of the items; the owner of the list is this kind. */
  readonly nested?: Readonly<Record<string, RecordKind>>;
  /** The field by which a record of another kind lists those of this one, by that kind. */
  readonly listedOn?: Readonly<Partial<Record<RecordKind, string>>>;
  /** The schemas of the writes by the names of their inputs in both contracts. */
  readonly inputs: Readonly<Record<string, TObject>>;
  readonly rest: RestEdge | null;
}
