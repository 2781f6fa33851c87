import type { Static, TObject } from 'typebox';
import { insertRows, updateRows } from '../../database/records.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, throwIfAny } from '../../kernel/errors.ts';
import type { Action } from '../../policy/actions.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { authorise } from '../../policy/scope.ts';
import type { ServiceContext } from '../context.ts';
import type { RecordReads } from '../reading/record-reads.ts';
import type { StoredRecord } from '../record-kind.ts';
import { blankRow } from './blank-row.ts';
import { layOver } from './drafts.ts';
import { parseCall } from './parse-call.ts';
import { changeProblems, repeatedIds } from './versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from './write-call.ts';

/** An input by its fields; it has passed the schema of its write. */
export type Input = Readonly<Record<string, unknown>>;

export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A stored row of any kind. A type and no interface: it goes where any properties may. */
type Stored = { readonly id: string; readonly version: number };

/** A row on its way: null is what a new one does not say yet, undefined what is not known of a change. */
export type DraftRow<Row extends Stored> = Stored & {
  readonly [Property in Exclude<keyof Row, keyof Stored>]?: Row[Property] | null;
};

/** A row about to be written, and what it came from. */
export interface Item<Row extends Stored = StoredRecord, Said extends Input = Input> {
  readonly input: Said;
  /** The stored row; null for a new one, and for a change while a shape is wrong and nothing was loaded. */
  readonly base: Row | null;
  /** Whether a record is made. */
  readonly isNew: boolean;
  readonly row: DraftRow<Row>;
  /** Begins the fields of its problems. */
  readonly path: string;
}

/** What is said by an input; while a shape is wrong, what is sound of it. */
export type SaidBy<Schema extends TObject> = Readonly<Partial<Static<Schema>>> & Input;

/** What is peculiar to a write of a kind. */
export interface RecordWrite<Row extends Stored, Known, Schema extends TObject = TObject> {
  readonly reads: RecordReads<Row>;
  readonly action: Action;
  readonly schema: Schema;
  /** Fields of the input that hold what is said of a record of another kind, such as a person. */
  readonly parts?: Readonly<Record<string, RecordKind>>;
  /** What the inputs' rules are based on, loaded in sets for all of them. */
  readonly load: (
    context: ServiceContext,
    transaction: Transaction,
    inputs: readonly SaidBy<Schema>[],
    /** The stored rows of the inputs that change one, by id. */
    stored: ReadonlyMap<string, Row>,
  ) => Promise<Known>;
  /** Sets what the input does not say, such as a place or a first state. Pure. */
  readonly complete?: (
    item: Item<Row, SaidBy<Schema>>,
    known: Known,
    context: ServiceContext,
  ) => DraftRow<Row>;
  /** What law and plain sense say of the rows. Pure; `known` is null when a shape is wrong and nothing was loaded. */
  readonly check: (
    items: readonly Item<Row, SaidBy<Schema>>[],
    known: Known | null,
    context: ServiceContext,
  ) => Findings;
  /** Writes what belongs to the rows. @returns the ids of the rows on which something changed, so that they get a version. */
  readonly follow?: (
    transaction: Transaction,
    items: readonly Item<Row, SaidBy<Schema>>[],
    known: Known,
    context: ServiceContext,
  ) => Promise<ReadonlySet<string>>;
  /** The records that a change answers, in the order of the inputs; those that were changed unless said. */
  readonly answers?: (inputs: readonly SaidBy<Schema>[], known: Known) => readonly string[];
}

/**
 * Records new rows of a kind: all or none.
 * @throws FORBIDDEN, the codes of parseCall and of the write's own rules.
 */
export async function createRecords<Row extends Stored, Known, Schema extends TObject>(
  context: ServiceContext,
  call: WriteCall,
  write: RecordWrite<Row, Known, Schema>,
): Promise<WriteResult> {
  const inputs = parseNew(context, call, write);
  return writeCall(context, call, async (transaction) => {
    const known = await write.load(context, transaction, inputs, new Map());
    const { items, warnings } = draftNew(context, write, inputs, known);
    await insertRows(
      transaction,
      write.reads.kind.table,
      items.map((one) => one.row),
    );
    await write.follow?.(transaction, items, known, context);
    return { ids: items.map((one) => one.row.id), refusals: [], warnings };
  });
}

/** The inputs of new rows as their schema has them. @throws FORBIDDEN, the codes of parseCall and of the write's own rules. */
export function parseNew<Row extends Stored, Known, Schema extends TObject>(
  context: ServiceContext,
  call: WriteCall,
  write: RecordWrite<Row, Known, Schema>,
): readonly SaidBy<Schema>[] {
  authorise(context.caller, write.action);
  return parsed(context, call, write, blankOf(write, ''), () => []);
}

const blankOf = ({ reads: { kind } }: { readonly reads: Pick<RecordReads, 'kind'> }, id: string) =>
  blankRow(kind.table, id, kind.placing);

/** New rows as they are stored, on what is known; draws an id for each. @throws the codes of the write's own rules. */
export function draftNew<Row extends Stored, Known, Schema extends TObject>(
  context: ServiceContext,
  write: RecordWrite<Row, Known, Schema>,
  inputs: readonly SaidBy<Schema>[],
  known: Known,
): { readonly items: readonly Item<Row, SaidBy<Schema>>[]; readonly warnings: readonly Problem[] } {
  const base = blankOf(write, '');
  const drafts = inputs.map((input, index) => {
    const row = { ...base, id: context.registry.newId() };
    return draft(context, write, known, { input, base: null, row, index });
  });
  const warnings = settle(write, drafts, known, context, []);
  return { items: drafts.map((one) => one.item), warnings };
}

/**
 * Changes stored rows of a kind, each at the version that was read: all or none. A row that stays the same is not
 * written.
 * @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED, DUPLICATE_IN_CALL, the codes of parseCall and of the write's own rules.
 */
export async function changeRecords<Row extends Stored, Known, Schema extends TObject>(
  context: ServiceContext,
  call: WriteCall,
  write: RecordWrite<Row, Known, Schema>,
): Promise<WriteResult> {
  const { table } = write.reads.kind;
  authorise(context.caller, write.action);
  const inputs = parsed(context, call, write, null, repeatedIds);
  return writeCall(context, call, async (transaction) => {
    const ids = inputs.map((one) => String(one.id));
    const stored = await write.reads.holdStored(transaction, context, ids);
    const stale = await refusedChanges(transaction, context, write, inputs, stored);
    const known = await write.load(context, transaction, inputs, stored);
    const drafts = inputs.flatMap((input, index) => {
      const base = stored.get(String(input.id));
      return base === undefined ? [] : [draft(context, write, known, { input, base, row: base, index })];
    });
    const warnings = settle(write, drafts, known, context, stale);
    const items = drafts.map((one) => one.item);
    const changed = items.filter(({ base, row }) => JSON.stringify(base) !== JSON.stringify(row));
    await updateRows(
      transaction,
      table,
      changed.map((one) => one.row),
    );
    const touched = (await write.follow?.(transaction, items, known, context)) ?? NONE;
    const written = new Set(changed.map((one) => one.row.id));
    const others = items.filter(({ row }) => touched.has(row.id) && !written.has(row.id));
    await updateRows(
      transaction,
      table,
      others.map((one) => one.row),
    );
    return { ids: write.answers?.(inputs, known) ?? ids, refusals: [], warnings };
  });
}

/** Why the changes as such are refused; of a record that is visible from here and located elsewhere that is said. */
async function refusedChanges<Row extends Stored>(
  transaction: Transaction,
  context: ServiceContext,
  { reads }: { readonly reads: RecordReads<Row> },
  inputs: readonly Input[],
  stored: ReadonlyMap<string, Row>,
): Promise<readonly Problem[]> {
  const changes = inputs as readonly (Input & { id: string; expectedVersion: number })[]; // the schema's `versioned`
  const problems = changeProblems(changes, stored);
  const missing = changes.filter((one) => !stored.has(one.id)).map((one) => one.id);
  if (missing.length === 0) return problems;
  const visible = await reads.findStored(transaction, context, missing);
  return problems.map((one) => {
    const { id = '' } = changes[Number.parseInt(one.field ?? '', 10)] ?? {};
    return one.code === 'NOT_FOUND' && visible.has(id) ? { ...one, code: 'TERRITORY_FORBIDDEN' } : one;
  });
}

const NONE: ReadonlySet<string> = new Set();

interface Drafted<Row extends Stored, Said extends Input> {
  readonly item: Item<Row, Said>;
  readonly problems: readonly Problem[];
}

function draft<Row extends Stored, Known, Schema extends TObject>(
  context: ServiceContext,
  { reads, complete }: RecordWrite<Row, Known, Schema>,
  known: Known,
  from: Pick<Item<Row, SaidBy<Schema>>, 'input' | 'base'> & { readonly row: object; readonly index: number },
): Drafted<Row, SaidBy<Schema>> {
  const { input, base, index } = from;
  const path = String(index);
  const laid = laidOver(context, reads, from.row, input, path);
  const item = { input, base, isNew: base === null, row: laid.row, path };
  return { item: { ...item, row: complete?.(item, known, context) ?? item.row }, problems: laid.problems };
}

/** The input over a stored or a blank row of the kind. */
export function laidOver<Row extends Stored>(
  context: ServiceContext,
  { kind }: RecordReads<Row>,
  row: object,
  input: Input,
  path: string,
): { readonly row: DraftRow<Row>; readonly problems: readonly Problem[] } {
  const { conversions = {}, settle: settled } = kind;
  const base = row as DraftRow<Row>; // a row of the kind's table, stored or blank
  const laid = layOver(base, input, conversions, context, path);
  return { row: settled === undefined ? laid.row : settled(laid.row), problems: laid.problems };
}

/** Throws all problems at once. @returns the warnings. */
function settle<Row extends Stored, Known, Schema extends TObject>(
  { check }: RecordWrite<Row, Known, Schema>,
  drafts: readonly Drafted<Row, SaidBy<Schema>>[],
  known: Known,
  context: ServiceContext,
  problems: readonly Problem[],
): readonly Problem[] {
  const found = check(
    drafts.map((one) => one.item),
    known,
    context,
  );
  throwIfAny([...problems, ...drafts.flatMap((one) => one.problems), ...found.problems]);
  return found.warnings;
}

/** The inputs, parsed; when a shape is wrong, the rules say what they find in the rest. */
function parsed<Row extends Stored, Known, Schema extends TObject>(
  context: ServiceContext,
  call: WriteCall,
  { reads, schema, parts = {}, check }: RecordWrite<Row, Known, Schema>,
  /** Null for a change, of which only what is said is known. */
  base: object | null,
  also: (sound: readonly Input[]) => readonly Problem[],
): readonly SaidBy<Schema>[] {
  const checkSound = (sound: readonly SaidBy<Schema>[]) => {
    const drafts = sound.map((input, index) => {
      const path = String(index);
      const laid = laidOver(context, reads, { id: '', version: 1, ...base }, input, path);
      return {
        item: { input, base: null, isNew: base !== null, row: laid.row, path },
        problems: laid.problems,
      };
    });
    const found = check(
      drafts.map((one) => one.item),
      null,
      context,
    );
    return [...also(sound), ...drafts.flatMap((one) => one.problems), ...found.problems];
  };
  return parseCall(context, call, { kind: reads.kind.kind, schema, parts, check: checkSound });
}
