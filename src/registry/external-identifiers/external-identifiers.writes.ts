import type { Transaction } from '../../database/transaction.ts';
import { type Problem, problem } from '../../kernel/errors.ts';
import { codeKeyOf } from '../../kernel/natural-keys.ts';
import type { ServiceContext } from '../../records/context.ts';
import {
  changeRecords,
  createRecords,
  type Findings,
  type Item,
  type RecordWrite,
  type SaidBy,
} from '../../records/writing/record-kind.writes.ts';
import { repeatsOf } from '../../records/writing/repeats.ts';
import type { WriteCall, WriteResult } from '../../records/writing/write-call.ts';
import type { CooperativeBrief } from '../cooperatives/cooperatives.records.ts';
import { findBriefs } from '../cooperatives/cooperatives.service.ts';
import { type ExternalIdentifierRow, externalIdentifierReads } from './external-identifiers.kind.ts';
import { findTakenIdentifiers, type IdentifierKey } from './external-identifiers.queries.ts';
import {
  ExternalIdentifierRecordInput,
  ExternalIdentifierUpdateInput,
} from './external-identifiers.schemas.ts';

interface Known {
  readonly cooperatives: ReadonlyMap<string, CooperativeBrief>;
  readonly taken: ReadonlySet<string>;
}

const NOTHING: Known = { cooperatives: new Map(), taken: new Set() };

const textOf = ({ system, key }: IdentifierKey) => JSON.stringify([system, key]);

/** Null where the system or the value is missing or wrong. */
function keyOf({
  system,
  value,
}: {
  readonly [Part in 'system' | 'value']?: string | null;
}): string | null {
  return system != null && value != null ? textOf({ system, key: codeKeyOf(value) }) : null;
}

async function load(
  context: ServiceContext,
  transaction: Transaction,
  inputs: readonly SaidBy<typeof ExternalIdentifierRecordInput>[],
): Promise<Known> {
  const keys = inputs.map(({ system = '', value = '' }) => ({ system, key: codeKeyOf(value) }));
  const taken = await findTakenIdentifiers(transaction, keys);
  const ids = inputs.flatMap((one) => one.cooperativeId ?? []);
  return {
    cooperatives: await findBriefs(transaction, context, ids),
    taken: new Set(taken.map(textOf)),
  };
}

function checkNew(items: readonly Item<ExternalIdentifierRow>[], known: Known | null): Findings {
  const problems = items.flatMap(({ row, path }): Problem[] => [
    ...(known !== null && !known.cooperatives.has(row.cooperativeId ?? '')
      ? [problem('NOT_FOUND', `${path}.cooperativeId`)]
      : []),
    ...(known?.taken.has(keyOf(row) ?? '') ? [problem('VALUE_TAKEN', `${path}.value`)] : []),
  ]);
  const repeated = repeatsOf(
    items,
    ({ row }) => keyOf(row),
    (index) => `${index}.value`,
  );
  return { problems: [...problems, ...repeated], warnings: [] };
}

/** A system that gives up a number may report it beforehand: the day may be in the future. */
const nothingToCheck = (): Findings => ({ problems: [], warnings: [] });

const WRITE = { reads: externalIdentifierReads, action: 'externalIdentifier.write' } as const;

const RECORD: RecordWrite<ExternalIdentifierRow, Known, typeof ExternalIdentifierRecordInput> = {
  ...WRITE,
  schema: ExternalIdentifierRecordInput,
  load,
  check: checkNew,
};

const UPDATE: RecordWrite<ExternalIdentifierRow, Known, typeof ExternalIdentifierUpdateInput> = {
  ...WRITE,
  schema: ExternalIdentifierUpdateInput,
  load: async () => NOTHING,
  check: nothingToCheck,
};

/**
 * Records the numbers of cooperatives in other systems: all or none.
 * @throws FORBIDDEN, NOT_FOUND for a cooperative, VALUE_TAKEN, DUPLICATE_IN_CALL and the codes of parseCall.
 */
export const recordExternalIdentifiers = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  createRecords(context, call, RECORD);

/** Says since when a system does not use a number: all or none. @throws FORBIDDEN, NOT_FOUND, VERSION_PASSED and the codes of parseCall. */
export const updateExternalIdentifiers = (context: ServiceContext, call: WriteCall): Promise<WriteResult> =>
  changeRecords(context, call, UPDATE);
