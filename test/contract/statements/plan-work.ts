/** Executions of a prepared statement on one connection: the sixth is the first that may have a generic plan. */
export const EXECUTIONS = 8;

/** How many times what the first execution touched the last one may touch. */
const MOST = 1.5;
/**
 * What counts for nothing, for each row that is asked for or written: small tables are read whole where the rows of
 * large ones are looked up.
 */
const SMALL = { rows: 100, buffers: 15 } as const;

/** What an execution touched; unlike its time it does not depend on who else uses the machine. */
export interface Work {
  /** Rows that the nodes of the plan returned or discarded, over all their loops. */
  readonly rows: number;
  /** Pages of 8 kB. */
  readonly buffers: number;
}

export interface ExaminedStatement {
  readonly name: string;
  /** The call that sent it first. */
  readonly call: string;
  /** Rows that the call asks for or writes, at most. */
  readonly size: number;
  readonly text: string;
  readonly first: Work;
  /** Null: it failed, though the first execution did not. */
  readonly last: Work | null;
  /** Its rows are compared with the elements of a list of parameters, of which a generic plan takes ten to exist. */
  readonly joinsList: boolean;
}

/** Whether the last execution is dearer than the first one allows, of a call for so many rows. */
export function isDearer({ first, last, size }: ExaminedStatement): boolean {
  if (last === null) return true;
  return (['rows', 'buffers'] as const).some((one) => last[one] > MOST * first[one] + SMALL[one] * size);
}

/** A statement for people. */
export function describe({ name, call, first, last }: ExaminedStatement): string {
  const of = (work: Work | null) =>
    work === null ? 'no answer' : `${work.rows} rows, ${work.buffers} pages`;
  return `${name} (${call}): ${of(first)} at first, ${of(last)} at the ${EXECUTIONS}th execution`;
}

/** As `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)` names what is needed of a node. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Function Name'?: string;
  readonly 'Join Filter'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

const REMOVED = [
  'Rows Removed by Filter',
  'Rows Removed by Join Filter',
  'Rows Removed by Index Recheck',
] as const;

function rowsOf(node: PlanNode): number {
  const removed = REMOVED.reduce((sum, name) => sum + (node[name] ?? 0), 0);
  const below = (node.Plans ?? []).reduce((sum, one) => sum + rowsOf(one), 0);
  return Math.round((node['Actual Rows'] + removed) * node['Actual Loops']) + below;
}

/** Of the root, whose buffers are those of all nodes below. */
export const workOf = (root: PlanNode): Work => ({
  rows: rowsOf(root),
  buffers: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
});

const LISTS: ReadonlySet<string> = new Set(['unnest', 'jsonb_to_recordset', 'jsonb_populate_recordset']);
/** What only passes rows on. */
const PASSING: ReadonlySet<string> = new Set(['Hash', 'Materialize', 'Sort']);

function isList({ Plans: [below] = [], ...node }: PlanNode): boolean {
  if (PASSING.has(node['Node Type'])) return below !== undefined && isList(below);
  // Lists that are taken apart side by side have no name.
  const name = node['Function Name'] ?? 'unnest';
  return node['Node Type'] === 'Function Scan' && LISTS.has(name);
}

/** Whether a node joins a list by comparing each of its elements, not by looking something up for each. */
export function joinsList(node: PlanNode): boolean {
  const below = node.Plans ?? [];
  const compares = /^(Hash|Merge) Join$/.test(node['Node Type']) || node['Join Filter'] !== undefined;
  return (compares && below.some(isList)) || below.some(joinsList);
}
