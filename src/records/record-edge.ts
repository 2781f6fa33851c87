import type { TObject } from 'typebox';
import type { Words } from '../kernel/words.ts';
import type { Action } from '../policy/actions.ts';
import type { RecordKind } from '../policy/fields.ts';
import type { ServiceContext } from './context.ts';
import type { RecordReads } from './reading/record-reads.ts';
import type { WriteCall, WriteResult } from './writing/write-call.ts';

/** A write service of the registry. */
export type Write = (context: ServiceContext, call: WriteCall) => Promise<WriteResult>;

/** A write as a route. `input` is the name of its schema among the edge's inputs. */
export interface RouteWrite {
  readonly operationId: string;
  readonly summary: Words;
  /** What the surface says of such writes, unless said. */
  readonly description?: Words;
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

/** Routes of the records that belong to one of another kind, at `path` with that record's id. */
export interface RoutesBelow {
  readonly owner: RecordKind;
  readonly path: string;
  readonly list: Pick<RouteWrite, 'operationId' | 'summary'>;
  /** The same write as `record` of the edge; the property of its input that the path says. */
  readonly record: Pick<RouteWrite, 'operationId' | 'summary' | 'input'> & { readonly property: string };
}

/** The routes of a record kind. */
export interface RestEdge {
  /** `/v1/` and the plural with hyphens. */
  readonly path: string;
  /** What one and many are called in summaries. */
  readonly one: string;
  readonly many: string;
  readonly description: Words;
  /** Which of the two can be read; both unless said. */
  readonly reads?: readonly ('one' | 'many')[];
  /** False where a record is not read as it was known. */
  readonly hasPast?: boolean;
  readonly create?: RouteWrite;
  /** A POST to `path` that makes records or changes those that have the same key: it answers 200. */
  readonly record?: RouteWrite;
  readonly changes?: readonly RouteChange[];
  readonly makings?: readonly RouteMaking[];
  readonly below?: RoutesBelow;
}

/** Which routes read the kind by itself. */
export function readsOfEdge({ reads = ['one', 'many'] }: RestEdge): readonly ('one' | 'many')[] {
  return reads;
}

/** What both surfaces show of a record kind, and which writes they call. */
export interface RecordEdge {
  readonly reads: RecordReads;
  /** Names of the one and of the many in GraphQL: query fields, and fields of the payload. */
  readonly one: string;
  readonly many: string;
  /** Whether the query of one answers null beside the error; all others fail the whole answer. */
  readonly answersNull?: boolean;
  /** Which of the two can be queried. */
  readonly queries: readonly ('one' | 'many')[];
  readonly mutations: Readonly<Record<string, Write>>;
  /** The schemas of the writes by the names of their inputs in both contracts. */
  readonly inputs: Readonly<Record<string, TObject>>;
  readonly rest: RestEdge | null;
}
