import type { TObject } from 'typebox';
import { insertRows, updateRows } from '../../database/records.ts';
import type { Transaction } from '../../database/transaction.ts';
import { type Problem, throwIfAny } from '../../kernel/errors.ts';
import type { Action } from '../../policy/actions.ts';
import type { RecordKind } from '../../policy/fields.ts';
import { authorise, type Caller } from '../../policy/scope.ts';
import type { ServiceContext } from '../context.ts';
import { findStored } from '../reading/stored.queries.ts';
import type { AnyRecordKind, StoredRecord } from '../record-kind.ts';
import { blankRow, type Draft, layOver } from './drafts.ts';
import { parseCall } from './parse-call.ts';
import { changeProblems, repeatedIds } from './versioned.ts';
import { type WriteCall, type WriteResult, writeCall } from './write-call.ts';

/** An input by its fields; it has passed the schema of its write. */
export type Input = Readonly<Record<string, unknown>>;

export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A row about to be written, and what it came from. */
export interface Item {
  readonly input: Input;
  /** The stored row; null for a new one, and for a change while a shape is wrong and nothing was loaded. */
  readonly base: StoredRecord | null;
  /** Whether a record is made. */
  readonly isNew: boolean;
  readonly row: StoredRecord;
  /** Begins the fields of its problems. */
  readonly path: string;
}

/** What is peculiar to a write of a kind. */
export interface RecordWrite<Known> {
  readonly kind: AnyRecordKind;
  readonly action: Action;
  readonly schema: TObject;
  /** Fields of the input that hold what is said of a record of another kind, such as a person. */
  readonly parts?: Readonly<Record<string, RecordKind>>;
  /** What the inputs' rules stand on, loaded in sets for all of them. */
  readonly load: (
    context: ServiceContext,
    transaction: Transaction,
    inputs: readonly Input[],
    /** The stored rows of the inputs that change one, by id. */
    stored: ReadonlyMap<string, StoredRecord>,
  ) => Promise<Known>;
  /** Sets what the input does not say, such as a place or a first state. Pure. */
  readonly complete?: (item: Item, known: Known, context: ServiceContext) => StoredRecord;
  /** What law and plain sense say of the rows. Pure; `known` is null when a shape is wrong and nothing was loaded. */
  readonly check: (items: readonly Item[], known: Known | null, context: ServiceContext) => Findings;
  /** Writes what hangs on the rows. @returns the ids of the rows on which something changed, so that they get a version. */
  readonly follow?: (
    transaction: Transaction,
    items: readonly Item[],
    known: Known,
    context: ServiceContext,
  ) => Promise<ReadonlySet<string>>;
  /** The records that a change answers, in the order of the inputs; those that were changed unless told. */
  readonly answers?: (inputs: readonly Input[], known: Known) => readonly string[];
}

/**
 * Records new rows of a kind: all or none.
 * @throws FORBIDDEN, the codes of parseCall and of the write's own rules.
 */
export async function createRecords<Known>(
  context: ServiceContext,
  call: WriteCall,
  write: RecordWrite<Known>,
): Promise<WriteResult> {
  const inputs = parseNew(context, call, write);
  return writeCall(context, call, async (transaction) => {
    const known = await write.load(context, transaction, inputs, new Map());
    const { items, warnings } = draftNew(context, write, inputs, known);
    await insertRows(
      transaction,
      write.kind.table,
      items.map((one) => one.row),
    );
    await write.follow?.(transaction, items, known, context);
    return { ids: items.map((one) => one.row.id), refusals: [], warnings };
  });
}

/** The inputs of new rows as their schema has them. @throws FORBIDDEN, the codes of parseCall and of the write's own rules. */
export function parseNew<Known>(
  context: ServiceContext,
  call: WriteCall,
  write: RecordWrite<Known>,
): readonly Input[] {
  authorise(context.caller, write.action);
  const base = blankRow(write.kind.table, '', write.kind.stands);
  return parsed(context, call, write, base, () => []);
}

/** New rows as they are stored, on what is known; draws an id for each. @throws the codes of the write's own rules. */
export function draftNew<Known>(
  context: ServiceContext,
  write: RecordWrite<Known>,
  inputs: readonly Input[],
  known: Known,
): { readonly items: readonly Item[]; readonly warnings: readonly Problem[] } {
  const base = blankRow(write.kind.table, '', write.kind.stands);
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
export async function changeRecords<Known>(
  context: ServiceContext,
  call: WriteCall,
  write: RecordWrite<Known>,
): Promise<WriteResult> {
  const { kind, action } = write;
  authorise(context.caller, action);
  const inputs = parsed(context, call, write, null, repeatedIds);
  return writeCall(context, call, async (transaction) => {
    const ids = inputs.map((one) => String(one.id));
    const { caller } = context;
    const stored = await findStored(transaction, kind, { caller, ids, forUpdate: true });
    const changes = inputs as readonly (Input & { id: string; expectedVersion: number })[]; // the schema's `versioned`
    const stale = await refusedChanges(transaction, write, changes, { stored, caller });
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
      kind.table,
      changed.map((one) => one.row),
    );
    const touched = (await write.follow?.(transaction, items, known, context)) ?? NONE;
    const written = new Set(changed.map((one) => one.row.id));
    const others = items.filter(({ row }) => touched.has(row.id) && !written.has(row.id));
    await updateRows(
      transaction,
      kind.table,
      others.map((one) => one.row),
    );
    return { ids: write.answers?.(inputs, known) ?? ids, refusals: [], warnings };
  });
}

/** What stands against the changes as such; a record that is seen from here and stands elsewhere is said to. */
async function refusedChanges<Known>(
  transaction: Transaction,
  { kind }: RecordWrite<Known>,
  changes: readonly (Input & { id: string; expectedVersion: number })[],
  { stored, caller }: { readonly stored: ReadonlyMap<string, StoredRecord>; readonly caller: Caller },
): Promise<readonly Problem[]> {
  const problems = changeProblems(changes, stored);
  const missing = changes.filter((one) => !stored.has(one.id)).map((one) => one.id);
  if (missing.length === 0) return problems;
  const seen = await findStored(transaction, kind, { caller, ids: missing, forUpdate: false });
  return problems.map((one) => {
    const { id = '' } = changes[Number.parseInt(one.field ?? '', 10)] ?? {};
    return one.code === 'NOT_FOUND' && seen.has(id) ? { ...one, code: 'TERRITORY_FORBIDDEN' } : one;
  });
}

const NONE: ReadonlySet<string> = new Set();

interface Drafted {
  readonly item: Item;
  readonly problems: readonly Problem[];
}

function draft<Known>(
  context: ServiceContext,
  { kind, complete }: RecordWrite<Known>,
  known: Known,
  { input, base, row, index }: Pick<Item, 'input' | 'base'> & { row: object; index: number },
): Drafted {
  const path = String(index);
  const laid = laidOver(context, kind, row, input, path);
  const item = { input, base, isNew: base === null, row: laid.row as StoredRecord, path };
  return { item: { ...item, row: complete?.(item, known, context) ?? item.row }, problems: laid.problems };
}

/** The input over a stored or a blank row of the kind. */
export function laidOver(
  context: ServiceContext,
  { conversions = {}, settle: settled }: AnyRecordKind,
  row: object,
  input: Input,
  path: string,
): Draft {
  const laid = layOver(row as Input, input, conversions, context, path); // the columns of the kind
  return settled === undefined ? laid : { ...laid, row: settled(laid.row) };
}

/** Throws all problems at once. @returns the warnings. */
function settle<Known>(
  { check }: RecordWrite<Known>,
  drafts: readonly Drafted[],
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
function parsed<Known>(
  context: ServiceContext,
  call: WriteCall,
  { kind, schema, parts = {}, check }: RecordWrite<Known>,
  /** Null for a change, of which only what is said is known. */
  base: object | null,
  also: (sound: readonly Input[]) => readonly Problem[],
): readonly Input[] {
  const checkSound = (sound: readonly Input[]) => {
    const drafts = sound.map((input, index) => {
      const path = String(index);
      const laid = laidOver(context, kind, base ?? {}, input, path);
      const row = { id: '', version: 1, ...laid.row };
      return { item: { input, base: null, isNew: base !== null, row, path }, problems: laid.problems };
    });
    const found = check(
      drafts.map((one) => one.item),
      null,
      context,
    );
    return [...also(sound), ...drafts.flatMap((one) => one.problems), ...found.problems];
  };
  return parseCall(context, call, { kind: kind.kind, schema, parts, check: checkSound });
}
